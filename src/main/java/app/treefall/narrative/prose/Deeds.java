package app.treefall.narrative.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether words without a subject say for certain what somebody did: "Cut p95 …", "Quietly rewrote …", and of the
/// imperatives that nobody can take for a noun "Fix the retry". "Failed payments down to 3%" and "Need a cache" do not.
public final class Deeds {

    private static final int LOOKED_AT = 8;

    /// As often an adjective before a noun as a verb: they need a word after them that only follows a verb.
    private static final Set<String> DOUBTFUL = words("""
        abandoned accelerated agreed archived attached blocked broken cached canned cast centralised centralized
        changed closed combined connected cost customised customized delayed delegated deleted deprecated discounted
        dropped duplicated embedded encrypted escaped estimated expected expired extended failed federated forecast
        generated guided hit hosted imported inherited input integrated isolated labelled labeled left linked localised
        localized loaded lost managed missed mixed named nested offset open opened outdated overlooked paid parked paused
        personalised personalized pinned planned queued read recommended recurring rejected required requested reset
        retried saved scheduled shared signed skipped split spread staged stalled stored structured
        targeted templated timed trusted typed unblocked unplanned upset versioned
        written\
        """);

    /// After one of these words, what stands before it was a verb.
    private static final Set<String> ONLY_AFTER_A_VERB = words("""
        the a an our my his her its their this that these those all both each every some any no none nothing everything
        it them him us me you who what why how when where which whether how-to up down out off over back away through
        into onto from to with without on in at by for about against across after before until under between as around
        more less fewer half twice one two three four five six seven eight nine ten eleven twelve several many most
        another not\
        """);

    private static final Set<String> OF_A_STATE = words("was were is are has have had now will can could should");
    private static final Set<String> TURNS_ASIDE = words(
            "that which who whom whose how what why where when and or but so because while after before if since");
    private static final Set<String> LEADING =
            words("also then later finally eventually afterwards additionally next first secondly lastly never no");

    /// Imperatives that are no nouns, each with its past where a rule does not give it.
    private static final Map<String, String> IMPERATIVES = imperatives("""
        add adopt allow analyse analyze automate avoid bring=brought clarify consolidate convert create decouple
        decommission define delete deliver deploy deprecate detect develop diagnose disable eliminate enable enforce
        ensure establish evaluate expand expose extend extract fix generalise generalize harden identify implement
        improve inform instrument integrate introduce investigate join merge migrate modernise modernize normalise
        normalize optimise optimize organise organize parallelise parallelize parse persist prepare prevent prove
        publish reduce refactor reimplement remove rename reorganise reorganize replace reproduce resolve restore
        restrict restructure rethink=rethought revise revive rewrite=rewrote sanitise sanitize shorten simplify solve
        standardise standardize streamline strengthen synchronise synchronize teach=taught unblock unify untangle
        validate verify write=wrote\
        """);

    /// Imperatives that are nouns or adjectives too: only before an article or a number.
    private static final Map<String, String> DOUBTFUL_IMPERATIVES = imperatives("""
        build=built change clean close design document find=found handle keep=kept launch lower make=made move open
        port release retry review rework roll run=ran secure separate ship=shipped speed=sped start stop=stopped support
        switch test tidy tune turn update upgrade use wire wrap=wrapped\
        """);

    private static final Set<String> NOUN_AFTER_ALL =
            words("for of in to from by is was are were on at and or with as");
    private static final Set<String> ARTICLES = words("the a an our my this these all both every");
    private static final Pattern TICKET =
            Pattern.compile("^(?:\\[([A-Z][A-Z0-9]{1,9}-\\d{1,7})]|([A-Z][A-Z0-9]{1,9}-\\d{1,7}))[:,]? +(?=\\S)");

    private Deeds() {}

    /// A past-tense verb phrase without its subject; an adverb before it allowed.
    static boolean isDeed(String words) {
        var first = words.strip().split("\\s+", LOOKED_AT);
        int verb = verbAt(first);
        if (verb < 0 || verb + 1 >= first.length || isQuestion(first[0], words)) {
            return false;
        }
        var next = bare(first[verb + 1]);
        if (ONLY_AFTER_A_VERB.contains(next) || startsLikeAnObject(first[verb + 1])) {
            return true;
        }
        boolean doubtful = DOUBTFUL.contains(lastPart(bare(first[verb])));
        return !doubtful && !saysAState(first, verb + 1);
    }

    /// "Was it me?"
    private static boolean isQuestion(String first, String words) {
        return Set.of("was", "did", "had", "were").contains(bare(first))
                && words.strip().endsWith("?");
    }

    private static boolean startsLikeAnObject(String word) {
        char first = word.charAt(0);
        return Character.isDigit(first) || "€$£`“\"+−".indexOf(first) >= 0;
    }

    /// The verb is the first word, or follows one adverb; -1 where there is none.
    private static int verbAt(String[] words) {
        if (isVerb(words[0])) {
            return 0;
        }
        var first = bare(words[0]);
        boolean adverb = (first.endsWith("ly") && first.length() > 4) || LEADING.contains(first);
        return adverb && words.length > 1 && isVerb(words[1]) ? 1 : -1;
    }

    private static boolean isVerb(String word) {
        var plain = word.replace('’', '\'');
        if (Set.of("didn't", "couldn't", "wasn't").contains(plain.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean letters = plain.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == ',' || c == ':');
        boolean shouted = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
        return letters && !shouted && English.isPastVerb(bare(plain));
    }

    /// "Dropped packets are now counted": what looked like a verb belongs to a noun.
    private static boolean saysAState(String[] words, int from) {
        for (int i = from; i < Math.min(words.length, from + 5); i++) {
            var word = bare(words[i]);
            if (OF_A_STATE.contains(word)) {
                return true;
            }
            if (TURNS_ASIDE.contains(word) || ",;:".indexOf(words[i].charAt(words[i].length() - 1)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// The imperative in the past, "Fixed the retry"; null where it is none for certain, or another verb would have
    /// to be turned too.
    public static @Nullable String inThePast(String words) {
        var first = words.strip().split(" +", 3);
        var past = first.length < 2 ? null : pastOf(first[0].toLowerCase(Locale.ROOT), first[1]);
        boolean shouted = first[0].length() > 1 && first[0].equals(first[0].toUpperCase(Locale.ROOT));
        if (past == null || shouted || NOUN_AFTER_ALL.contains(bare(first[1])) || hasAnother(words)) {
            return null;
        }
        return Wording.startUpper(past) + words.strip().substring(first[0].length());
    }

    private static @Nullable String pastOf(String verb, String next) {
        boolean sure = ARTICLES.contains(bare(next)) || startsLikeAnObject(next);
        var past = IMPERATIVES.get(verb);
        return past == null && sure ? DOUBTFUL_IMPERATIVES.get(verb) : past;
    }

    /// Whether a second imperative follows: after "and", a comma or a semicolon.
    private static boolean hasAnother(String words) {
        boolean begins = false;
        for (var word : words.strip().split(" +")) {
            var plain = bare(word);
            boolean verb = IMPERATIVES.containsKey(plain)
                    || DOUBTFUL_IMPERATIVES.containsKey(plain)
                    || PersonTurn.isPresent(plain);
            if (begins && verb) {
                return true;
            }
            begins = Set.of("and", "then", "or", "but", "&").contains(plain)
                    || ",;.".indexOf(word.charAt(word.length() - 1)) >= 0;
        }
        return false;
    }

    /// "Fixed the retry (PAY-12)": the number of a ticket goes behind what was done.
    static String withTicketLast(String words) {
        var ticket = TICKET.matcher(words);
        if (!ticket.find()) {
            return words;
        }
        var rest = words.substring(ticket.end());
        var number = ticket.group(1) == null ? ticket.group(2) : ticket.group(1);
        boolean deed = isDeed(rest) || inThePast(rest) != null;
        return deed ? rest.replaceFirst("[ .;,:!?…]{0,5}$", "") + " (" + number + ")" : words;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ",;:.!?)”\"".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static Map<String, String> imperatives(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toUnmodifiableMap(
                        pair -> pair[0], pair -> pair.length > 1 ? pair[1] : regularPast(pair[0])));
    }

    private static String regularPast(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean y = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return y ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
