package app.treefall.imports.story;

import app.treefall.domain.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far something has come, by the words people and their tools have for it.
public enum Status {
    DONE(Kind.Name.WIN, """
        done|x|yes|completed|complete|shipped|merged|closed|resolved|fixed|released|delivered|finished|accepted|deployed
        erledigt|fertig|ja|abgeschlossen|geschlossen|hecho|si|terminado|cerrado|feito|sim|concluido|fechado|fait|oui|termine
        ferme|fatto|completato|chiuso|готово|да|закрыто|klaar|gesloten|zrobione|tak|zamkniete
        """),
    MISSED(Kind.Name.SETBACK, """
        missed|dropped|cancelled|canceled|failed|no|abandoned|rejected|wont do|won t do|wont fix|won t fix
        abgebrochen|abgelehnt|cancelado|rechazado|annule|annullato|отменено|geannuleerd|anulowane
        """),
    OPEN(Kind.Name.THREAD, """
        open|in progress|ongoing|todo|to do|wip|planned|backlog|selected for development|in review|blocked|new|started|doing
        offen|in arbeit|geplant|en curso|abierto|em andamento|aberto|en cours|ouvert|in corso|aperto|в работе|открыто
        bezig|w toku|otwarte
        """);

    private static final int LONGEST = 40;
    private static final Map<String, Status> BY_NAME = new HashMap<>();

    static {
        for (var status : values()) {
            for (var name : status.names.strip().split("[|\n]")) {
                BY_NAME.put(Section.plain(name), status);
            }
        }
    }

    private final Kind.Name kind;
    private final String names;

    Status(Kind.Name kind, String names) {
        this.kind = kind;
        this.names = names;
    }

    /// What an entry of it is.
    public Kind.Name kind() {
        return kind;
    }

    public static @Nullable Status named(String words) {
        return words.length() > LONGEST ? null : BY_NAME.get(Section.plain(words));
    }
}
