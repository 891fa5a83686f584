package app.treefall.imports.csv;

import app.treefall.imports.Part;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What columns are, by the heads people and their tools give them in nine languages.
final class ColumnNames {

    private static final Map<String, Part> TABLE = parts("""
        headline: headline|summary|subject|name|zusammenfassung|betreff|resumen|asunto|resumo|assunto|resume|sujet|oggetto|riepilogo
        headline: тема|заголовок|onderwerp|samenvatting|temat|podsumowanie|achievement title|entry
        day: resolved|resolution date|completed|completed at|completed on|completed date|date completed|closed|closed at|merged at
        day: closed date|closed on|date closed|resolved date|resolved at|resolved on|date resolved|completion date|done date|merged date
        day: finish date|finished date|date finished|delivered on|delivery date|date delivered|activity date|fecha de cierre
        day: data de conclusao|date de cloture|data chiusura|abschlussdatum|geschlossen am
        day: done on|finished|finished on|end of work|erledigt am|abgeschlossen am|gelost|fecha de finalizacion|resuelto|resuelta
        day: resolvido|concluido em|termine le|resolu|completato il|дата завершения|решено|voltooid op|ukonczono|timestamp
        first-day: from|start|start date|started|started at|begin|begins|beginn|von|startdatum|inicio|fecha de inicio|desde|data de inicio
        first-day: debut|date de debut|inizio|data inizio|начало|дата начала|startdatum|poczatek|data rozpoczecia
        last-day: to|end|end date|ended|ended at|until|ende|bis|enddatum|fin|fecha de fin|hasta|data de termino|ate|date de fin|fine
        last-day: data fine|конец|дата окончания|einddatum|koniec|data zakonczenia
        created: created|created at|created date|date created|creation date|added|erstellt|erstellt am|creado|creada|criado|criada|cree
        created: cree le|creato|создано|aangemaakt|utworzono
        kind: kind|type|entry type|art|typ|tipo|genre|sorte|вид|тип|soort|rodzaj
        project: project name|projektname|nombre del proyecto|nome do projeto|nom du projet|workstream|product|team project
        tags: labels|label|keywords|topics|topic|component s|components|schlagworter|stichworter|etiquetas|etiquettes|etichette|метки|теги
        tags: etykiety|skill|tags list
        stakes: why it mattered|why it matters|importance|warum wichtig
        challenge: what stood in the way|difficulty|schwierigkeit
        action: description|details|detail|body|text|content|story|what i did|beschreibung|descripcion|descricao|description longue
        action: descrizione|описание|подробности|omschrijving|beschrijving|opis|szczegoly
        result: what changed|metrics|metric|business impact|outcome and impact|kpi
        evidence: url|urls|pr|pull request|ticket url|html url|attachment|attachments|permalink
        note: notes|note|comment|comments|remarks|more|notizen|anmerkung|anmerkungen|kommentar|notas|observaciones|observacoes|remarques
        note: commentaire|annotazioni|commento|заметки|комментарий|opmerkingen|uwagi|komentarz
        number: issue key|key|ticket|ticket id|issue id|id|uuid|guid|number|no|nr
        """);

    /// Heads of Jira's export: of these the rest of the table is known.
    private static final List<List<String>> JIRA = List.of(
            List.of("issue key", "summary"),
            List.of("vorgangsschlussel", "zusammenfassung"),
            List.of("clave de incidencia", "resumen"),
            List.of("chave da item", "resumo"),
            List.of("cle de ticket", "resume"));

    private static final Map<String, Part> OF_JIRA = parts("""
        headline: summary|zusammenfassung|resumen|resumo|resume
        number: issue key|vorgangsschlussel|clave de incidencia|chave da item|cle de ticket
        status: status|estado|etat|resolution|losung|resolucion|resolucao
        day: resolved|gelost|erledigt|resuelta|resolvido|resolu
        created: created|erstellt|creada|criado|cree
        project: project name|projektname|nombre del proyecto|nome do projeto|nom du projet
        tags: labels|component s|components|stichworter|komponente n|etiquetas|etiquettes|componente s
        action: description|beschreibung|descripcion|descricao
        note: comment|kommentar|comentario|commentaire|issue type|vorgangstyp|priority|prioritat|parent summary|epic name
        note: custom field epic name|custom field story points|custom field story point estimate|sprint|fix version s|fix versions
        nothing: issue id|vorgangs id|parent|parent id|parent key|project key|project type|project lead|project lead id|project url
        nothing: project description|creator|creator id|reporter|reporter id|assignee|assignee id|updated|last viewed|votes|watchers
        nothing: watchers id|work ratio|custom field rank|custom field development|status category|status category changed
        nothing: original estimate|remaining estimate|time spent|due date|environment|security level
        """);

    private static final int LONGEST = 60;
    private static final Pattern BETWEEN = Pattern.compile("\\s*/\\s*|\\s+&\\s+");

    private ColumnNames() {}

    /// Whether these heads are of Jira's export.
    static boolean areOfJira(List<String> heads) {
        var plain = heads.stream().map(Section::plain).toList();
        return JIRA.stream().anyMatch(plain::containsAll);
    }

    static @Nullable Part ofJira(String head) {
        return OF_JIRA.get(Section.plain(head));
    }

    /// Also with brackets behind it, as a plural, or as the first of two names.
    static @Nullable Part named(String head) {
        var known = called(head);
        if (known != null || head.length() > LONGEST) {
            return known;
        }
        var bare = Section.withoutBrackets(head);
        var part = called(bare);
        if (part != null) {
            return part;
        }
        for (var half : BETWEEN.split(bare)) {
            part = part == null ? called(half) : part;
        }
        return part;
    }

    private static @Nullable Part called(String head) {
        var known = TABLE.get(Section.plain(head));
        return known != null ? known : ofLabel(Label.named(head));
    }

    private static @Nullable Part ofLabel(@Nullable Label label) {
        return switch (label) {
            case null -> null;
            case HEADLINE -> Part.HEADLINE;
            case STAKES -> Part.STAKES;
            case CHALLENGE -> Part.CHALLENGE;
            case ACTION -> Part.ACTION;
            case RESULT, BEFORE_AFTER -> Part.RESULT;
            case BEFORE -> Part.BEFORE;
            case AFTER -> Part.AFTER;
            case EVIDENCE -> Part.EVIDENCE;
            case COLLABORATION, VISIBILITY, LEARNED, ROLE -> Part.NOTE;
            case PROJECT -> Part.PROJECT;
            case TAGS -> Part.TAGS;
            case DAY -> Part.DAY;
            case STATUS -> Part.STATUS;
        };
    }

    private static Map<String, Part> parts(String table) {
        var parts = new HashMap<String, Part>();
        table.lines().forEach(line -> {
            int colon = line.indexOf(':');
            var part = Part.named(line.substring(0, colon));
            for (var name : line.substring(colon + 1).split("\\|")) {
                if (part != null) {
                    parts.putIfAbsent(Section.plain(name), part);
                }
            }
        });
        return Map.copyOf(parts);
    }
}
