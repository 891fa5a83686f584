package app.treefall.imports.story;

import app.treefall.domain.Handles;
import app.treefall.domain.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the sections of a brag document are about, by the names people give them.
public enum Section {
    GOALS(Kind.Name.THREAD, "", """
        goals|goal|objectives|okrs|okr|plans|plan|next|next steps|next week|up next|todo|to do|in progress|ongoing
        current|currently|now|aktuell|laufend|jetzt|actualmente|en curso|agora|em andamento|en cours|maintenant|in corso|сейчас
        ziele|ziel|plane|nachste schritte|objetivos|metas|planes|proximos passos|proximos pasos|objectifs|prochaines etapes
        obiettivi|prossimi passi|цели|планы|doelen|plannen|cele|plany
        """),
    PROJECTS(Kind.Name.WIN, "", """
        projects|project work|accomplishments|achievements|wins|highlights|results|impact|work|work log|done|what i did|shipped
        delivered|completed|contributions|projekte|erfolge|ergebnisse|erledigt|proyectos|logros|hecho|projetos|conquistas
        realizacoes|feito|projets|realisations|reussites|fait|progetti|risultati|successi|проекты|достижения|сделано|projecten
        resultaten|gedaan|projekty|osiagniecia|zrobione
        """),
    LEARNED(Kind.Name.LEARNING, "", """
        learned|learnt|learning|learnings|what i learned|what you learned|what ive learned|things i learned|lessons learned|til|skills
        gelernt|was ich gelernt habe|lernen|aprendizajes|aprendido|lo que aprendi|aprendizado|aprendizados|o que aprendi|appris
        ce que jai appris|apprentissages|imparato|cosa ho imparato|изучено|чему научился|чему научилась|чему я научился|geleerd
        wat ik heb geleerd|czego sie nauczylem|czego sie nauczylam|nauka
        """),
    SETBACKS(Kind.Name.SETBACK, "", """
        setbacks|failures|mistakes|what went wrong|what went badly|missed|challenges and setbacks|ruckschlage|fehler|errores
        fracasos|erros|echecs|errori|ошибки|неудачи|fouten|bledy|porazki
        """),
    PREVENTED(Kind.Name.PREVENTION, "", """
        prevented|prevention|prevented trouble|incidents prevented|risks avoided|verhindert|prevenido|evitado|evite|prevenuto
        предотвращено|voorkomen|zapobiegniete
        """),
    COLLABORATION(Kind.Name.WIN, "collaboration", """
        collaboration|collaboration and mentorship|collaboration mentorship|mentorship|mentoring|teamwork|helping others
        zusammenarbeit|mentoring und zusammenarbeit|colaboracion|colaboracao|mentoria|collaborazione|сотрудничество|наставничество
        samenwerking|wspolpraca
        """),
    DESIGN(Kind.Name.WIN, "documentation", """
        design and documentation|design documentation|documentation|design docs|writing|dokumentation|documentacion|documentacao
        documentazione|документация|documentatie|dokumentacja
        """),
    COMPANY(Kind.Name.WIN, "company-building", """
        company building|hiring|recruiting|interviewing|culture|community
        """),
    FEEDBACK(Kind.Name.WIN, "feedback", """
        feedback|kudos|praise|praise received|testimonials|what others said|shoutouts|shout outs|thanks|ruckmeldungen|lob|elogios
        comentarios|retours|riscontri|отзывы|благодарности|opinie|pochwaly
        """),
    OUTSIDE(Kind.Name.WIN, "outside-work", """
        outside work|outside of work|community work|open source|speaking|talks|blog posts|side projects|ausserhalb der arbeit
        außerhalb der arbeit|fuera del trabajo|fora do trabalho|en dehors du travail|hors travail|fuori dal lavoro|вне работы
        buiten het werk|poza praca
        """);

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 80;
    private static final Map<String, Section> BY_NAME = new HashMap<>();

    static {
        for (var section : values()) {
            for (var name : section.names.strip().split("[|\n]")) {
                BY_NAME.put(plain(name), section);
            }
        }
    }

    private final Kind.Name kind;
    private final String tag;
    private final String names;

    Section(Kind.Name kind, String tag, String names) {
        this.kind = kind;
        this.tag = tag;
        this.names = names;
    }

    public Kind.Name kind() {
        return kind;
    }

    /// What an entry of it is tagged with; empty for nothing.
    public String tag() {
        return tag;
    }

    public static @Nullable Section named(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        var name = plain(heading);
        var known = BY_NAME.get(name);
        if (known != null) {
            return known;
        }
        int in = name.lastIndexOf(" for ");
        if (in > 0 && BY_NAME.get(name.substring(0, in)) == GOALS) {
            return GOALS; // goals for next year
        }
        var words = name.split(" ");
        var first = BY_NAME.get(words[0]);
        return first == GOALS && words.length <= 4 && words[0].length() > 4 && !name.startsWith("current") ? GOALS : null;
    }

    /// Letters only, one blank between words, an `and` for an `&`.
    public static String plain(String words) {
        var folded =
                APOSTROPHES.matcher(Handles.folded(words).replace("&", " and ")).replaceAll("");
        return NO_LETTERS.matcher(folded).replaceAll(" ").strip();
    }
}
