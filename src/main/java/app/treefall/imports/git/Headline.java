package app.treefall.imports.git;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The first line of a commit in the form of an accomplishment: `fix(api): drop stale tokens (#12)` is
/// *Dropped stale tokens*. The words stay the repository's own; only the verb that begins them changes its form, and
/// what a line says about its kind (`fix:`, `billing:`) comes before words that have no verb.
public final class Headline {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// It says by itself how it is now.
    private static final Pattern SENTENCE = Pattern.compile("(?i)(?:(?:do|does)(?: not|n't|n’t)|don't|don’t|no"
            + " longer|never|always|only|also|now|can|properly|correctly)"
            + " .*|.*\\b(?:can|now|is|are|does|should|must|will|no longer)\\b.*");

    private static final Pattern ASIDE =
            Pattern.compile("(?i) (?:when|if|where|because|that|which|while|after|before|since) .*");

    /// A verb behind *and* is only taken for one when it can hardly be anything else.
    private static final Set<String> SECOND = Set.of(
            "add",
            "fix",
            "remove",
            "drop",
            "improve",
            "make",
            "move",
            "rename",
            "replace",
            "simplify",
            "use",
            "reduce",
            "allow",
            "avoid",
            "prevent",
            "ensure",
            "introduce",
            "implement",
            "create",
            "delete",
            "enable",
            "disable",
            "convert",
            "migrate",
            "extract",
            "keep",
            "update");

    /// What others do follows these: *Let users add and remove …*.
    private static final Set<String> OF_OTHERS = Set.of("let", "allow", "help", "ensure", "enable", "make");

    private static final Pattern WISHED =
            Pattern.compile(".*\\b(?:to|can|could|should|must|will|that|which|who|if|when|where|so|not|how)\\b.*");

    private static final Pattern WISHED_BY_OTHERS =
            Pattern.compile(".*\\b(?:to|can|could|should|must|will|who|users|people)\\b.*");
    private static final Pattern FURTHER = Pattern.compile(", and | and |, ");

    private Headline() {}

    /// Empty only where the line is.
    public static String of(String line) {
        var subject = Subject.of(line);
        var words = withoutStop(BLANKS.matcher(subject.words()).replaceAll(" ").strip());
        if (words.isEmpty()) {
            return line.strip();
        }
        if (!English.is(words)) {
            return isPlain(firstWord(words)) ? capital(words) : words;
        }
        var first = firstWord(words);
        var rest = words.substring(first.length());
        var past = isPlain(first) && !rest.isEmpty() ? Verbs.past(first, firstWord(rest.strip())) : null;
        if (past == null) {
            return begun(subject, first, words);
        }
        int end = rest.indexOf("; ");
        return capital(past)
                + (end < 0
                        ? second(first, rest)
                        : second(first, rest.substring(0, end)) + more(rest.substring(end + 2)));
    }

    /// What else was done, behind semicolons.
    private static String more(String words) {
        var told = new StringBuilder();
        for (var part : words.split("; ")) {
            var first = firstWord(part);
            var rest = part.substring(first.length());
            var past = isPlain(first) && !rest.isEmpty() ? Verbs.past(first, firstWord(rest.strip())) : null;
            told.append("; ").append(past == null ? part : past + second(first, rest));
        }
        return told.toString();
    }

    /// With the verb its kind is, or with its kind, where the words themselves have no verb.
    private static String begun(Subject subject, String first, String words) {
        var next = firstWord(words.substring(first.length()).strip());
        boolean verb = Verbs.mayBe(first) && !words.equals(first);
        boolean says = verb
                || Verbs.isArticle(next)
                || first.endsWith("ed")
                || SENTENCE.matcher(ASIDE.matcher(words).replaceFirst("")).matches();
        var whole = isPlain(first) ? capital(words) : words;
        if (says) {
            return whole;
        }
        return switch (subject.type()) {
            case "fix", "bugfix", "hotfix" -> "Fixed " + small(first, words);
            case "refactor" -> "Refactored " + small(first, words);
            case "docs", "doc", "test", "tests", "perf", "security", "build", "ci", "chore" ->
                capital(subject.type()) + ": " + small(first, words);
            default -> subject.scope().isEmpty() ? whole : capital(subject.scope()) + ": " + words;
        };
    }

    private static String withoutStop(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '.' || words.charAt(end - 1) == ' ')) {
            end--;
        }
        return words.substring(0, end);
    }

    /// The verbs behind commas and *and* go with the first, where they can hardly be anything else.
    private static String second(String first, String rest) {
        var told = new StringBuilder();
        int from = 0;
        var hit = FURTHER.matcher(rest);
        while (hit.find()) {
            var behind = rest.substring(hit.end());
            var verb = firstWord(behind);
            var next = firstWord(behind.substring(verb.length()).strip());
            var past = isFurther(first, rest.substring(0, hit.start()), hit.group(), verb, next)
                    ? Verbs.past(verb, next)
                    : null;
            if (past != null) {
                told.append(rest, from, hit.end()).append(past);
                from = hit.end() + verb.length();
            }
        }
        return told.append(rest, from, rest.length()).toString();
    }

    private static boolean isFurther(String first, String before, String between, String verb, String next) {
        boolean comma = between.startsWith(",");
        boolean others = OF_OTHERS.contains(first.toLowerCase(Locale.ROOT))
                && BLANKS.splitAsStream(before.strip()).anyMatch(Verbs::mayBe);
        boolean wished = (comma ? WISHED_BY_OTHERS : WISHED).matcher(before).matches();
        boolean sure = SECOND.contains(verb) || (comma && Verbs.mayBe(verb) && Verbs.isArticle(next));
        return sure && !others && !wished && !next.isEmpty();
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /// A word of a sentence and no name out of a program.
    private static boolean isPlain(String word) {
        if (word.isEmpty()) {
            return false;
        }
        int first = Character.charCount(word.codePointAt(0));
        var rest = word.substring(first);
        return Character.isLetter(word.codePointAt(0))
                && rest.equals(rest.toLowerCase(Locale.ROOT))
                && rest.chars()
                        .allMatch(c -> Character.isLetter(c)
                                || Character.isSurrogate((char) c)
                                || c == '-'
                                || c == '\''
                                || c == '’'
                                || c == ',');
    }

    private static String small(String first, String words) {
        return isPlain(first) && first.length() > 1
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    private static String capital(String words) {
        int first = Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
