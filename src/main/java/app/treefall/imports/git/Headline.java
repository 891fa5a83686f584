package app.treefall.imports.git;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The first line of a commit in the form of an accomplishment: `fix(api): drop stale tokens (#12)` is
/// *Dropped stale tokens*. The words stay the repository's own; only the verb that begins them changes its form.
final class Headline {

    private static final String REGULAR = "abstract accept activate adapt add address adjust adopt align allow analyze"
            + " apply archive attach automate avoid backport bootstrap bring cache calculate call catch centralize"
            + " change check clarify clean clear close collapse collect combine compress compute configure connect"
            + " consolidate convert copy correct cover create debounce decouple deduplicate default define delay delete"
            + " deploy deprecate derive detect disable display document eliminate embed enable encrypt enforce enhance"
            + " ensure escape establish evaluate exclude expand explain expose extend extract filter finish fix flatten"
            + " force forward gather generate guard handle harden hide highlight honor ignore implement import improve"
            + " include increase index inline insert inspect install instrument integrate introduce invalidate"
            + " investigate isolate join keep launch lead let limit link load localize lower maintain make mark merge"
            + " migrate mirror modernize modify move normalize notify offload omit open optimize organize overhaul"
            + " override package paginate parallelize parse patch persist pin polish port preload prepare prevent"
            + " process profile propagate protect prove provide publish pull push raise reapply rebuild record reduce"
            + " redesign refactor refine refresh register reject reload remove rename render reorder reorganize repair"
            + " replace require rescue reset resolve respect restore restrict restructure retry return reuse revamp"
            + " revert review rewrite rework rotate route sanitize save scale schedule secure send separate serve set"
            + " shorten show simplify skip sort speed split stabilize standardize start store streamline strengthen"
            + " support suppress surface switch sync synchronize tell throttle tighten trace track translate trigger"
            + " tune turn unify update upgrade use validate verify warn wire wrap write build";

    private static final String OTHERWISE = "bring=brought catch=caught hide=hid keep=kept lead=led let=let make=made"
        + " override=overrode rebuild=rebuilt reset=reset rewrite=rewrote send=sent set=set split=split tell=told"
        + " write=wrote build=built drop=dropped stop=stopped plan=planned trim=trimmed strip=stripped swap=swapped"
        + " wrap=wrapped skip=skipped pin=pinned embed=embedded run=ran find=found get=got cut=cut put=put give=gave"
        + " take=took begin=began refer=referred batch=batched debug=debugged map=mapped ship=shipped teach=taught"
        + " speed=sped show=showed throw=threw read=read pre-load=pre-loaded";

    /// Where these follow, the word before is no verb: *Support for …*.
    private static final Set<String> AFTER_A_NOUN = Set.of("for", "of", "in", "from", "is", "are", "was", "can");

    /// A verb behind *and* is only taken for one when it can hardly be anything else.
    private static final Set<String> SECOND =
            Set.of("add", "fix", "remove", "drop", "improve", "make", "move", "rename", "replace", "simplify", "use");

    private static final Map<String, String> PAST = new HashMap<>();
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SENTENCE =
            Pattern.compile("(?i).*\\b(can|now|is|are|does|should|must|will|no longer)\\b.*");

    static {
        for (var verb : REGULAR.split(" ")) {
            forms(verb, past(verb));
        }
        for (var pair : OTHERWISE.split(" ")) {
            int equals = pair.indexOf('=');
            forms(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private Headline() {}

    /// Empty only where the line is.
    static String of(String line) {
        var subject = Subject.of(line);
        var words = BLANKS.matcher(subject.words()).replaceAll(" ").strip();
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '.' || words.charAt(end - 1) == ' ')) {
            end--;
        }
        words = words.substring(0, end);
        if (words.isEmpty()) {
            return line.strip();
        }
        var first = firstWord(words);
        var rest = words.substring(first.length());
        var past = AFTER_A_NOUN.contains(firstWord(rest.strip()).toLowerCase(Locale.ROOT)) || !isPlain(first)
                ? null
                : PAST.get(first.toLowerCase(Locale.ROOT));
        if (past != null) {
            return capital(past) + second(rest);
        }
        return begun(subject.type(), first, words);
    }

    /// With the verb its type stands for, where the words themselves have none.
    private static String begun(String type, String first, String words) {
        var verb = switch (type) {
            case "fix", "bugfix", "hotfix" -> "Fixed ";
            case "feat", "feature" -> "Added ";
            case "docs", "doc" -> "Documented ";
            default -> "";
        };
        boolean said = first.endsWith("ed")
                || first.endsWith("ing")
                || SENTENCE.matcher(words).matches();
        boolean english = words.chars().allMatch(c -> c < 0x250 || c > 0x2000);
        if (verb.isEmpty() || said || !english) {
            return isPlain(first) ? capital(words) : words;
        }
        boolean name = first.length() > 1 && Character.isUpperCase(first.codePointAt(0)) && !isPlain(first);
        return verb
                + (name || !isPlain(first)
                        ? words
                        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    private static String second(String rest) {
        int and = rest.indexOf(" and ");
        if (and < 0) {
            return rest;
        }
        var behind = rest.substring(and + 5);
        var verb = firstWord(behind);
        return SECOND.contains(verb) && behind.length() > verb.length()
                ? rest.substring(0, and + 5) + PAST.getOrDefault(verb, verb) + behind.substring(verb.length())
                : rest;
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
                                || c == ',');
    }

    private static String capital(String words) {
        int first = Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static void forms(String verb, String past) {
        var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        boolean doubled = past.endsWith("ed") && past.length() == verb.length() + 3;
        PAST.put(verb, past);
        PAST.put(past, past);
        PAST.put(
                verb.endsWith("y") && past.endsWith("ied") ? stem.substring(0, stem.length() - 1) + "ies" : verb + "s",
                past);
        PAST.put(verb + "es", past);
        PAST.put((doubled ? past.substring(0, past.length() - 2) : stem) + "ing", past);
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean consonant = verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return verb.endsWith("y") && consonant ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }
}
