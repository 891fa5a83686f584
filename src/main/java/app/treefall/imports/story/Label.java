package app.treefall.imports.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of a story that people put a label before: `Context: …`.
public enum Label {
    HEADLINE(
            "title|headline|what|accomplishment|achievement|win|task|item|titel|titulo|titre|titolo|erfolg|aufgabe|logro|conquista|tarea|tarefa|realisation|risultato"
                + " raggiunto|достижение|задача|название|taak|zadanie|osiagniecie"),
    STAKES(
            "context|contexto|kontext|contexte|contesto|контекст|situation|situacion|situacao|situazione|situatie|sytuacja|ситуация|background|hintergrund|why|why"
                + " it matters|why it mattered|motivation|business value|stakes|warum|por que|porque"
                + "|pourquoi|perche|почему|waarom|dlaczego"),
    CHALLENGE(
            "challenge|challenges|problem|obstacle|obstacles|problema|probleme|herausforderung|desafio|reto|defi|sfida"
                    + "|проблема|сложность|probleem|uitdaging|wyzwanie"),
    ACTION("what i did|my contribution|my contributions|my part|was ich gemacht habe|mein beitrag|meine beitrage|mi"
            + " contribucion|mi aporte|mi parte|minha contribuicao|ma contribution|il mio contributo|мой"
            + " вклад|mijn bijdrage|moj wklad|action|actions|my role and"
            + " actions|approach|solution|contribution|how|was ich getan habe|aktion|losung|vorgehen|lo que"
            + " hice|que hice|accion|acciones|solucion|o que fiz|acao|acoes|solucao|ce que jai fait|cosa ho"
            + " fatto|azione|soluzione|что я сделал|что я сделала|что сделал|что сделала|что"
            + " сделано|действия|решение|wat ik deed|wat ik heb gedaan|aanpak|co zrobilem|co zrobilam|dzialanie"),
    RESULT(
            "impact|result|results|outcome|outcomes|effect|value|benefit|wirkung|ergebnis|ergebnisse|auswirkung|nutzen|impacto"
                + "|resultado|resultados|resultat|resultats|impatto|risultato|risultati|результат|результаты|влияние|эффект|resultaat"
                + "|wynik|rezultat|wplyw|efekt"),
    BEFORE("before|antes|vorher|avant|prima|до|было|voor|przed"),
    AFTER("after|despues|depois|nachher|danach|apres|dopo|после|стало|na|po"),
    BEFORE_AFTER(
            "before after|before and after|antes despues|antes depois|antes y despues|antes e depois|vorher nachher"
                    + "|avant apres|prima dopo|до после"),
    EVIDENCE(
            "evidence|evidences|link|links|proof|source|sources|reference|references|artifacts|artefacts|beleg|belege|nachweis"
                + "|quelle|evidencia|evidencias|prueba|enlace|enlaces|fuente|prova|provas|fonte|preuve|preuves|lien|liens|prove"
                + "|ссылки|ссылка|доказательства|bewijs|dowod|dowody"),
    COLLABORATION("collaboration|collaborators|with|worked with|team|stakeholders|people|zusammenarbeit|mit|beteiligte"
            + "|colaboracion|colaboradores|equipo|colaboracao|equipe|collaborazione|сотрудничество|команда|samenwerking"
            + "|wspolpraca|zespol"),
    VISIBILITY("visibility|audience|shared with|told|presented"
            + " to|sichtbarkeit|visibilidad|visibilidade|visibilite|visibilita"
            + "|видимость|zichtbaarheid|widocznosc"),
    LEARNED("learned|learnings|what i learned|lessons|gelernt|aprendizaje|aprendizado|appris|imparato|чему"
            + " научился|geleerd"),
    ROLE("role|my role|rolle|meine rolle|rol|papel|funcao|ruolo|роль|rola"),
    PROJECT("project|projekt|proyecto|projeto|projet|progetto|проект|epic|initiative|area"),
    TAGS(
            "tags|tag|skills|competencies|competency|technologies|tech|category|type|kategorie|categoria|categorie|категория|kategoria|rubrik|rubrique|section"),
    DAY(
            "date|day|when|week|month|period|time|datum|wann|woche|monat|zeitraum|fecha|cuando|semana|mes|periodo|data|quando"
                + "|periode|mois|semaine|settimana|дата|когда|неделя|месяц|период|wanneer|kiedy|tydzien|miesiac|year|quarter"),
    STATUS("status|state|done|stand|estado|statut|stato|статус");

    private static final int LONGEST = 40;
    private static final Map<String, Label> BY_NAME = new HashMap<>();

    static {
        for (var label : values()) {
            for (var name : label.names.split("\\|")) {
                BY_NAME.putIfAbsent(Section.plain(name), label);
            }
        }
    }

    private final String names;

    Label(String names) {
        this.names = names;
    }

    /// A text and the label before it.
    ///
    /// @param written the label as it stands there
    public record Labelled(Label label, String written, String text) {}

    public static @Nullable Label named(String words) {
        return words.length() > LONGEST ? null : BY_NAME.get(Section.plain(words));
    }

    /// The label a text begins with, and the rest of it; null when it begins with none.
    public static @Nullable Labelled at(String text) {
        for (int i = 1; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean dash = "–—-".indexOf(c) >= 0
                    && Character.isWhitespace(text.charAt(i - 1))
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if (c == ':' || c == '：' || dash) {
                var label = named(text.substring(0, i));
                boolean address = text.startsWith("//", i + 1);
                return label == null || address
                        ? null
                        : new Labelled(
                                label,
                                text.substring(0, i).strip(),
                                text.substring(i + 1).strip());
            }
        }
        return null;
    }
}
