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
        goals|goal|objectives|okrs|okr|priorities|plans|plan|next|next steps|next week|up next|todo|to do|in progress|ongoing
        in progress and next|action items|to dos|todos|prioritaten|prioridades|priorites
        current|currently|now|aktuell|laufend|jetzt|actualmente|en curso|agora|em andamento|en cours|maintenant|in corso|сейчас
        ziele|ziel|plane|nachste schritte|objetivos|metas|planes|proximos passos|proximos pasos|objectifs|prochaines etapes
        obiettivi|prossimi passi|цели|планы|doelen|plannen|cele|plany
        """),
    UNFINISHED(Kind.Name.THREAD, "", """
        blockers|blocked|impediments|open items|open questions|risks|hindernisse|blocker|offene punkte|offene fragen|risiken|bloqueos
        riesgos|pendientes|bloqueios|bloqueadores|riscos|pendencias|blocages|risques|points ouverts|impedimenti|rischi|препятствия
        риски|blokkades|risicos|blokady|ryzyka
        """),
    PROJECTS(Kind.Name.WIN, "", """
        projects|project work|accomplishments|achievements|wins|highlights|results|impact|work|work log|done|what i did|shipped
        delivered|completed|contributions|successes|deliverables|projekte|erfolge|ergebnisse|erledigt|proyectos|logros|hecho|projetos|conquistas
        realizacoes|feito|projets|realisations|reussites|fait|progetti|risultati|successi|проекты|достижения|сделано|projecten
        resultaten|gedaan|projekty|osiagniecia|zrobione
        """),
    LEARNED(Kind.Name.LEARNING, "", """
        learned|learnt|learning|learnings|what i learned|what you learned|what ive learned|things i learned|lessons learned|til|lessons|takeaways|insights|skills
        gelernt|was ich gelernt habe|lernen|gelerntes|erkenntnisse|lektionen|aprendizajes|aprendido|lo que aprendi|aprendizado|aprendizados|o que aprendi|appris
        ce que jai appris|apprentissages|imparato|cosa ho imparato|изучено|чему научился|чему научилась|чему я научился|geleerd
        wat ik heb geleerd|czego sie nauczylem|czego sie nauczylam|nauka
        """),
    SETBACKS(Kind.Name.SETBACK, "", """
        setbacks|failures|mistakes|what went wrong|what went badly|setback|failure|mistake|things that went wrong|what did not go well|what didnt go well|lowlights|losses|missed|challenges and setbacks|ruckschlage|ruckschlag|fehler|errores
        fracasos|erros|echecs|errori|ошибки|неудачи|fouten|bledy|porazki
        """),
    PREVENTED(Kind.Name.PREVENTION, "", """
        prevented|prevention|prevented trouble|incidents prevented|risks avoided|verhindert|verhindertes|vorgebeugt|prevenido|evitado|evite|prevenuto
        предотвращено|voorkomen|zapobiegniete
        """),
    COLLABORATION(Kind.Name.WIN, "collaboration", """
        collaboration|collaboration and mentorship|collaboration mentorship|mentorship|mentoring|teamwork|helping others|mentored
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
        feedback|kudos|praise|praise received|feedback received|kudos received|recognition|appreciation|testimonials|what others said|shoutouts|shout outs|thanks|ruckmeldungen|lob|ruckmeldung|anerkennung|elogios
        comentarios|retours|retours recus|retroalimentacion|reconocimientos|reconocimiento|reconhecimentos|reconhecimento|reconnaissance|riscontri|отзывы|благодарности|opinie|pochwaly
        """),
    OUTSIDE(Kind.Name.WIN, "outside-work", """
        outside work|outside of work|community work|open source|speaking|talks|blog posts|side projects|ausserhalb der arbeit
        außerhalb der arbeit|fuera del trabajo|fora do trabalho|en dehors du travail|hors travail|fuori dal lavoro|вне работы
        buiten het werk|poza praca
        """),

    /// What has no place among the others: no section that says anything, and no project.
    OTHER(Kind.Name.WIN, "", """
        misc|miscellaneous|other|others|other things|various|general|etc|notes|notes to self|random|stuff|sonstiges|verschiedenes
        anderes|weiteres|notizen|otros|otras|varios|notas|outros|outras|diversos|autres|divers|notes diverses|altro|varie|прочее
        разное|другое|overig|overige|diversen|inne|rozne
        """);

    /// What feedback comes from: *Feedback von Kollegen*.
    private static final Pattern FROM = Pattern.compile(" (?:from|by|von|vom|de|del|des|da|do|di|van|od|от) ");

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?|[IVX]{1,4}[.)])\\s+(?=\\p{L})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]][\\s:]*$");
    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*[/&+,]\\s*|\\s+(?:and|y|und|et|e|i|и|en)\\s+");

    /// Words before the name of a section that say nothing else: *My learnings*, *Key accomplishments*.
    private static final Pattern BEFORE =
            Pattern.compile("^(?:my|our|the|key|main|major|top|biggest|notable|recent|all|personal"
                + "|other|meine|unsere|wichtigste|wichtige|mis|nuestros|principales|otros|meus|minhas|principais|outros|mes|nos|principaux|principales|autres|i"
                + " miei|le mie|principali|altri|мои|mijn|moje) ");

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

    /// By the name it has in full, as people give it, with a number, brackets and the like around it, or two of
    /// them at once.
    public static @Nullable Section named(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        var known = called(heading);
        if (known != null) {
            return known;
        }
        var bare = withoutBrackets(NUMBER.matcher(heading).replaceFirst(""));
        var section = alone(plain(bare));
        return section == null ? halved(bare) : section;
    }

    /// `Projects (H1)`, `Impact (numbers)`, `Link(s)`
    public static String withoutBrackets(String name) {
        return IN_BRACKETS.matcher(name).replaceFirst("");
    }

    /// By nothing but its name.
    public static @Nullable Section called(String heading) {
        return heading.length() > LONGEST ? null : BY_NAME.get(plain(heading));
    }

    private static @Nullable Section alone(String name) {
        var known = BY_NAME.get(name);
        if (known == null) {
            known = BY_NAME.get(BEFORE.matcher(name).replaceFirst(""));
        }
        if (known != null) {
            return known;
        }
        int in = name.lastIndexOf(" for ");
        if (in > 0 && BY_NAME.get(name.substring(0, in)) == GOALS) {
            return GOALS; // goals for next year
        }
        var from = FROM.matcher(name);
        if (from.find() && BY_NAME.get(name.substring(0, from.start())) == FEEDBACK) {
            return FEEDBACK;
        }
        var words = name.split(" ");
        var first = BY_NAME.get(words[0]);
        return first == GOALS && words.length <= 4 && words[0].length() > 4 && !name.startsWith("current")
                ? GOALS
                : null;
    }

    /// Where each half is a section: the first, but a win where only some are wins, for its entries are of all
    /// kinds.
    private static @Nullable Section halved(String heading) {
        Section first = null;
        Section win = null;
        boolean differ = false;
        for (var half : BETWEEN.split(heading)) {
            var section = alone(plain(half));
            if (section == null) {
                return null;
            }
            first = first == null ? section : first;
            differ |= section.kind != first.kind;
            win = win == null && section.kind == Kind.Name.WIN ? section : win;
        }
        return differ && win != null ? win : first;
    }

    /// Letters only, one blank between words, an `and` for an `&`.
    public static String plain(String words) {
        var folded =
                APOSTROPHES.matcher(Handles.folded(words).replace("&", " and ")).replaceAll("");
        return NO_LETTERS.matcher(folded).replaceAll(" ").strip();
    }
}
