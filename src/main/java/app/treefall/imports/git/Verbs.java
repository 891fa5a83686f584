package app.treefall.imports.git;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The verbs commits begin with, and their past. Only English; a word that is a noun just as often is only taken for a
/// verb where what follows shows it.
final class Verbs {

    private static final String REGULAR = "abstract accept activate adapt add adjust adopt align allow amend analyse"
        + " analyze apply ask attach audit automate avoid await backport bootstrap bundle calculate call centralize"
        + " change clarify clean clear close collapse collect combine compare compress compute configure connect"
        + " consolidate convert coordinate correct create debounce decide decouple deduplicate define delete deliver"
        + " deploy deprecate derive describe detect disable discover distinguish divide eliminate employ enable"
        + " encrypt enforce enhance enlarge ensure equip escape establish estimate evaluate exclude expand explain"
        + " expose extend extract finalize finish fix flatten follow gather generate handle harden honor honour ignore"
        + " implement improve include increase indicate initialise initialize inspect install integrate introduce"
        + " invalidate investigate isolate join keep kill launch lead let live localise localize maintain make measure"
        + " mend merge migrate minimise minimize modernise modernize modify move normalise normalize notify offload"
        + " omit onboard optimise optimize organise organize overhaul paginate parallelise parallelize parse pass"
        + " persist prepare prevent prioritise prioritize propagate protect prove provide publish pull push quiet"
        + " raise reapply reclaim reconcile recover redirect reduce redesign refactor refine refresh refuse register"
        + " reject relax reload remember remove rename render reorder reorganise reorganize repair replace replicate"
        + " require rescue resolve respect restore restrict restructure retire retry reuse revamp revert revise rework"
        + " rotate sanitise sanitize save secure serialise serialize serve shorten show simplify skip stabilise"
        + " stabilize standardise standardize stop streamline strengthen suggest suppress support synchronise"
        + " synchronize tell tidy tighten translate treat try turn unify unblock unwrap update upgrade use validate"
        + " verify visualise visualize wait warm warn widen write";

    private static final String OTHERWISE =
            "begin=began bring=brought build=built catch=caught choose=chose come=came cut=cut debug=debugged"
                + " draw=drew drive=drove drop=dropped embed=embedded find=found forbid=forbade freeze=froze get=got"
                + " give=gave go=went grow=grew hide=hid hold=held keep=kept lead=led leave=left learn=learned let=let"
                + " lose=lost make=made override=overrode pay=paid pin=pinned put=put read=read rebuild=rebuilt"
                + " redo=redid refer=referred rerun=reran reset=reset rethink=rethought rewrite=rewrote run=ran"
                + " say=said see=saw sell=sold send=sent set=set shrink=shrank speak=spoke split=split stop=stopped"
                + " strip=stripped swap=swapped take=took teach=taught tell=told throw=threw trim=trimmed"
                + " understand=understood undo=undid unwrap=unwrapped win=won write=wrote cap=capped submit=submitted"
                + " permit=permitted commit=committed transfer=transferred";

    /// Nouns just as often: *Index page* was not indexed.
    private static final String NOUNS_TOO =
            "access address archive back backup batch=batched benchmark block book cache check coach complete copy"
                + " count cover default delay demo deposit design display document draft export filter flag"
                + " format=formatted force frame guard head highlight hook import index inline insert label light"
                + " limit link list load lock log=logged look lower map=mapped mark mirror mock model name narrow note"
                + " offer open order pack package patch pause plan=planned polish port post preload present print"
                + " process profile query rank rate record release report request return review roll route sample"
                + " scale schedule scope search seed separate shape ship=shipped sign sort speed=sped spin=spun start"
                + " state step store stream style surface switch sync tag=tagged test throttle time touch trace track"
                + " transform trigger tune view watch wire work wrap=wrapped";

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "all", "each", "every", "our", "its", "their", "this");

    /// Where one of these follows, the word before is a verb.
    private static final Set<String> AFTER_A_VERB = Set.of(
            "the",
            "a",
            "an",
            "all",
            "each",
            "every",
            "our",
            "its",
            "their",
            "this",
            "that",
            "these",
            "those",
            "both",
            "any",
            "no",
            "only",
            "whether",
            "which",
            "what",
            "how",
            "when",
            "where",
            "if",
            "up",
            "out",
            "down",
            "off",
            "away",
            "back",
            "more",
            "less",
            "several",
            "two",
            "three",
            "it",
            "them",
            "users",
            "people",
            "everything",
            "nothing",
            "into",
            "between",
            "over",
            "through");

    /// Where one of these follows one of the others, that one is no verb: *Support for …*.
    private static final Set<String> AFTER_A_NOUN = Set.of("for", "of", "in", "from", "is", "are", "was", "can", "and");

    private static final Set<String> NOUNS = Set.of(
            "support",
            "supports",
            "fix",
            "fixes",
            "change",
            "changes",
            "update",
            "updates",
            "upgrade",
            "upgrades",
            "use",
            "merge",
            "move",
            "run",
            "build",
            "cut",
            "find",
            "set",
            "sets",
            "split",
            "drop",
            "pull",
            "push",
            "measure",
            "measures",
            "pass",
            "rework",
            "rewrite",
            "refactor",
            "redesign",
            "overhaul",
            "estimate",
            "escape",
            "collapse",
            "put",
            "read",
            "reads",
            "reset",
            "hold",
            "win",
            "draw",
            "approach",
            "supporting",
            "extract");

    /// Followed by *from* they are verbs.
    private static final Set<String> AWAY = Set.of("switch", "move", "extract", "read");

    /// *Adding metrics* was done; *Caching layer* is a thing.
    private static final Set<String> DOING = Set.of(
            "adding",
            "fixing",
            "removing",
            "updating",
            "improving",
            "making",
            "using",
            "moving",
            "implementing",
            "creating",
            "introducing",
            "replacing",
            "renaming",
            "allowing",
            "ensuring",
            "preventing",
            "avoiding",
            "reducing",
            "dropping",
            "enabling",
            "disabling",
            "simplifying",
            "supporting");

    private static final Map<String, String> PAST = new HashMap<>();
    private static final Map<String, String> PAST_OF_NOUNS = new HashMap<>();

    static {
        for (var verb : REGULAR.split(" ")) {
            forms(PAST, verb, past(verb));
        }
        for (var pair : OTHERWISE.split(" ")) {
            int equals = pair.indexOf('=');
            forms(PAST, pair.substring(0, equals), pair.substring(equals + 1));
        }
        for (var verb : NOUNS_TOO.split(" ")) {
            int equals = verb.indexOf('=');
            var base = equals < 0 ? verb : verb.substring(0, equals);
            forms(PAST_OF_NOUNS, base, equals < 0 ? past(verb) : verb.substring(equals + 1));
        }
    }

    private Verbs() {}

    /// The past of a verb that a line begins with; null when it is no verb we know, or may well be none.
    ///
    /// @param next the word that follows; empty when none does
    static @Nullable String past(String word, String next) {
        var verb = word.toLowerCase(Locale.ROOT);
        var follows = next.toLowerCase(Locale.ROOT);
        boolean away = follows.equals("from") && AWAY.contains(verb);
        if (!away && AFTER_A_NOUN.contains(follows) && NOUNS.contains(verb)) {
            return null;
        }
        var known = PAST.get(verb);
        if (known != null) {
            return known;
        }
        return away || AFTER_A_VERB.contains(follows) ? PAST_OF_NOUNS.get(verb) : null;
    }

    /// Whether it can be a verb at all.
    static boolean mayBe(String word) {
        var verb = word.toLowerCase(Locale.ROOT);
        return PAST.containsKey(verb) || PAST_OF_NOUNS.containsKey(verb);
    }

    /// Whether the word before this one can hardly be a noun.
    static boolean isArticle(String next) {
        return ARTICLES.contains(next.toLowerCase(Locale.ROOT));
    }

    private static void forms(Map<String, String> all, String verb, String past) {
        var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        boolean doubled = past.endsWith("ed") && past.length() == verb.length() + 3;
        all.put(verb, past);
        all.put(past, past);
        if (verb.endsWith("y") && past.endsWith("ied")) {
            all.put(verb.substring(0, verb.length() - 1) + "ies", past);
        } else {
            boolean hisses = verb.endsWith("s") || verb.endsWith("x") || verb.endsWith("z") || verb.endsWith("h");
            all.put(verb + (hisses || verb.endsWith("o") ? "es" : "s"), past);
        }
        var doing = (doubled ? past.substring(0, past.length() - 2) : stem) + "ing";
        (DOING.contains(doing) ? PAST : PAST_OF_NOUNS).put(doing, past);
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean consonant = verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return verb.endsWith("y") && consonant ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }
}
