package app.treefall.imports.story;

import app.treefall.domain.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far something has come, by the words people and their tools have for it.
public enum Status {
    DONE(Kind.Name.WIN, """
        done|x|yes|completed|complete|shipped|merged|closed|resolved|fixed|released|delivered|finished|accepted|deployed
        erledigt|fertig|ja|abgeschlossen|geschlossen|hecho|si|terminado|cerrado|feito|sim|concluido|fechado|fait|oui|termine
        ferme|fatto|completato|chiuso|готово|да|закрыто|klaar|gesloten|zrobione|tak|zamkniete|gemacht|сделано|gedaan
        """),
    MISSED(Kind.Name.SETBACK, """
        missed|dropped|cancelled|canceled|failed|no|abandoned|rejected|wont do|won t do|wont fix|won t fix
        abgebrochen|abgelehnt|abgesagt|verworfen|gestrichen|wird nicht gemacht|cancelado|rechazado|descartado|abandonado|annule
        abandonne|annullato|scartato|отменено|отклонено|geannuleerd|afgewezen|anulowane|odrzucone|wont do it|not done
        duplicate|duplikat|cannot reproduce|cant reproduce|not reproducible|declined|obsolete|invalid|not a bug|incomplete|removed
        works as designed|not an issue|no longer needed|withdrawn|wird nicht erledigt|wird nicht behoben|wird nicht ausgefuhrt
        nicht reproduzierbar|kann nicht reproduziert werden|lasst sich nicht reproduzieren|veraltet|hinfallig|uberholt|ungultig|kein fehler
        kein bug|unvollstandig|zuruckgewiesen|entfernt|duplicado|duplicada|no se hara|no se puede reproducir|obsoleto|invalido|nao sera feito
        nao e possivel reproduzir|doublon|ne sera pas fait|ne sera pas corrige|impossible a reproduire|obsolete|invalide|duplicato
        """),
    OPEN(Kind.Name.THREAD, """
        open|in progress|ongoing|todo|to do|wip|planned|backlog|selected for development|in review|blocked|new|started|doing
        offen|in arbeit|geplant|en curso|abierto|em andamento|aberto|en cours|ouvert|in corso|aperto|в работе|открыто
        bezig|w toku|otwarte|unfinished|not started|pending|on hold|paused|postponed|deferred|waiting|tbd|to be done|active
        unfertig|aktiv|activo|ativo|actif|attivo|laufend|wartet|verschoben|pausiert|zu erledigen|pendiente|por hacer|pendente|por fazer|a faire|da fare
        надо сделать|te doen|do zrobienia
        """);

    private static final int LONGEST = 40;

    /// Before or behind a sentence these are words of it: `Fixed: the crash`, `New: a dashboard`, `yes: …`.
    private static final Set<String> WORDS_OF_A_SENTENCE = plain("""
        x|yes|no|ja|si|sim|oui|да|tak|new|started|doing|shipped|closed|fixed|released|delivered|merged|resolved|accepted
        deployed|geschlossen|cerrado|fechado|ferme|chiuso|закрыто|gesloten|zamkniete|abgelehnt|rejected|rechazado
        duplicate|duplikat|declined|obsolete|invalid|not a bug|incomplete|removed|works as designed|withdrawn|veraltet|uberholt
        ungultig|kein fehler|kein bug|unvollstandig|zuruckgewiesen|entfernt|duplicado|duplicada|obsoleto|invalido|doublon|invalide
        duplicato|active|aktiv|activo|ativo|actif|attivo
        """);

    private static final Map<String, Status> BY_NAME = new HashMap<>();

    static {
        for (var status : values()) {
            for (var name : status.names.strip().split("[|\n]")) {
                BY_NAME.put(Section.plain(name), status);
            }
        }
    }

    private static Set<String> plain(String names) {
        return Arrays.stream(names.strip().split("[|\n]")).map(Section::plain).collect(Collectors.toUnmodifiableSet());
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

    /// As a mark before or behind a sentence, where fewer words are none of it.
    public static @Nullable Status marking(String words) {
        return WORDS_OF_A_SENTENCE.contains(Section.plain(words)) ? null : named(words);
    }
}
