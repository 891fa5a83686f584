package app.treefall.narrative.finding;

import app.treefall.domain.Condition;
import app.treefall.domain.Condition.Part;
import app.treefall.domain.Condition.Reach;
import app.treefall.domain.Filter;
import app.treefall.domain.Handles;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.Flaw.Reason;
import app.treefall.narrative.finding.Names.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Filters as they are typed: `kind:win tag:search heard:daniel strength:<60 has:number before:2026-09 latency`.
///
/// What has no known word before a colon is what to search for. A name may be unfinished; then all that begin so are
/// meant. Any string means something.
public final class FilterWords {

    /// What was typed: what to search for, under which conditions, and what could not be understood.
    public record Typed(Filter filter, List<Flaw> flaws) {
        public Typed {
            flaws = List.copyOf(flaws);
        }
    }

    private record Token(int start, int end, String key, String value, Stage stage) {}

    /// Whether more of it may come.
    private enum Stage {
        FINISHED,
        BEING_TYPED
    }

    private static final List<String> KEYS = List.of(
            "kind",
            "project",
            "tag",
            "priority",
            "person",
            "with",
            "season",
            "since",
            "before",
            "until",
            "on",
            "in",
            "strength",
            "heard",
            "unheard",
            "told",
            "understood",
            "repeated",
            "has",
            "no");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<![^\\s])(" + String.join("|", KEYS) + "):(?:[\"“”„]([^\"“”„]*)([\"“”„]|$)|(\\S*))",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_NAMED = 5;

    private final Snapshot journal;
    private final LocalDate today;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private FilterWords(Snapshot journal, LocalDate today) {
        this.journal = journal;
        this.today = today;
    }

    public static Typed read(String typed, Snapshot journal, LocalDate today) {
        var reading = new FilterWords(journal, today);
        var words = new StringBuilder();
        int from = 0;
        var tokens = TOKEN.matcher(typed);
        while (tokens.find()) {
            words.append(typed, from, tokens.start());
            from = tokens.end();
            boolean quoted = tokens.group(2) != null;
            var value = quoted ? tokens.group(2) : tokens.group(4);
            boolean open = tokens.end() == typed.length()
                    && !(quoted && !tokens.group(3).isEmpty());
            reading.take(new Token(
                    tokens.start(),
                    tokens.end(),
                    tokens.group(1).toLowerCase(Locale.ROOT),
                    value.strip(),
                    open ? Stage.BEING_TYPED : Stage.FINISHED));
        }
        words.append(typed, from, typed.length());
        return new Typed(new Filter(wordsOf(words.toString()), reading.conditions), reading.flaws);
    }

    /// Whether a word before a colon makes a filter.
    public static boolean isKey(String word) {
        return KEYS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// As it would be typed, for menus and the terminal.
    public static String written(Condition condition, Snapshot journal) {
        return FilterSpelling.of(condition, journal);
    }

    private static Prose wordsOf(String rest) {
        var text = rest.replaceAll("\\s+", " ").stripLeading();
        return Prose.flawIn(text) == null ? Prose.of(text) : Prose.NONE;
    }

    private void take(Token token) {
        if (token.value.isEmpty() && token.stage == Stage.BEING_TYPED) {
            return;
        }
        switch (token.key) {
            case "kind" -> choose(token, Kind.Name.values(), Condition.OfKind::new);
            case "has" -> choose(token, Part.values(), Condition.Has::new);
            case "no" -> choose(token, Part.values(), Condition.Lacks::new);
            case "project" -> name(token, Names.projectMeanings(journal));
            case "tag" -> name(token, Names.tagMeanings(journal));
            case "priority" -> name(token, Names.priorities(journal));
            case "season" -> name(token, Names.seasons(journal));
            case "person", "with" -> name(token, Names.people(journal, Condition.With::new));
            case "heard" -> heard(token, Reach.HEARD);
            case "unheard" -> heard(token, Reach.UNHEARD);
            case "told" -> heard(token, Reach.TOLD);
            case "understood" -> heard(token, Reach.UNDERSTOOD);
            case "repeated" -> heard(token, Reach.REPEATED);
            case "strength" -> add(token, FilterNumbers.strength(token.value), new Reason.NotAStrength());
            default -> add(token, FilterNumbers.days(token.key, token.value, today), new Reason.NotADay());
        }
    }

    private void heard(Token token, Reach reach) {
        name(token, Names.people(journal, person -> new Condition.Heard(person, reach)));
    }

    private <E extends Enum<E>> void choose(Token token, E[] values, Function<E, Condition> make) {
        var meanings = Arrays.stream(values)
                .map(value -> new Meaning(List.of(value.name().toLowerCase(Locale.ROOT)), make.apply(value)))
                .toList();
        var meant = meant(token, meanings);
        if (meant.isEmpty()) {
            flaw(
                    token,
                    new Reason.NoSuchChoice(meanings.stream()
                            .map(meaning -> meaning.names().getFirst())
                            .toList()));
        }
        conditions.addAll(meant);
    }

    private void name(Token token, List<Meaning> meanings) {
        var meant = meant(token, meanings);
        if (meant.isEmpty()) {
            var known = meanings.stream()
                    .map(meaning -> Prose.of(meaning.names().getFirst()))
                    .limit(MOST_NAMED)
                    .toList();
            flaw(token, new Reason.NoSuch(known));
        }
        conditions.addAll(meant);
    }

    /// Those called exactly so, else all whose name begins so.
    private static List<Condition> meant(Token token, List<Meaning> meanings) {
        var wanted = Handles.folded(token.value.replaceFirst("^[#@^]", ""));
        if (wanted.isEmpty()) {
            return List.of();
        }
        var exact = meanings.stream()
                .filter(meaning -> meaning.isCalled(wanted))
                .map(Meaning::condition)
                .toList();
        return !exact.isEmpty()
                ? exact
                : meanings.stream()
                        .filter(meaning -> meaning.begins(wanted))
                        .map(Meaning::condition)
                        .toList();
    }

    private void add(Token token, List<Condition> meant, Reason otherwise) {
        if (meant.isEmpty() && token.stage == Stage.FINISHED) {
            flaw(token, otherwise);
        }
        conditions.addAll(meant);
    }

    private void flaw(Token token, Reason reason) {
        var value = Prose.flawIn(token.value) == null ? Prose.of(token.value) : Prose.NONE;
        flaws.add(new Flaw(token.start, token.end, token.key, value, reason));
    }
}
