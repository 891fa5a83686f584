package app.treefall.capture;

import java.util.Locale;
import java.util.Set;

/// The English words the grammar leans on. On a line in another language they simply do not occur.
final class Words {

    /// Verbs after which the number is meant to be lower.
    static final Set<String> LOWERING = Set.of(
            "cut",
            "reduced",
            "lowered",
            "decreased",
            "shrank",
            "trimmed",
            "slashed",
            "halved",
            "shortened",
            "minimised",
            "minimized");

    /// Verbs after which the number is meant to be higher.
    static final Set<String> RAISING =
            Set.of("raised", "increased", "grew", "lifted", "boosted", "doubled", "tripled", "extended", "expanded");

    /// Verbs that say the movement was good, whichever way it went.
    static final Set<String> BETTERING = Set.of("improved", "optimised", "optimized", "accelerated", "tuned");

    /// Verbs that say only that a number moved, or was brought somewhere.
    static final Set<String> MOVING = Set.of("brought", "took", "got", "dropped", "pushed", "drove");

    /// Words that say which way a number went, and not whether that was good.
    static final Set<String> FALLING =
            Set.of("down", "dropped", "fell", "sank", "declined", "slid", "falling", "dropping");

    static final Set<String> RISING = Set.of("up", "rose", "climbed", "jumped", "rising", "climbing");

    /// Words before a bare number that make it a name: "Sprint 12", "Level 3".
    private static final Set<String> NUMBERED = Set.of(
            "sprint",
            "version",
            "release",
            "phase",
            "level",
            "chapter",
            "page",
            "room",
            "step",
            "stage",
            "milestone",
            "iteration",
            "week",
            "day",
            "java",
            "python",
            "node",
            "python3",
            "go",
            "ruby",
            "php",
            "postgres",
            "react",
            "angular",
            "spring",
            "kafka",
            "linux",
            "ios",
            "android",
            "windows",
            "tls",
            "http",
            "status",
            "port",
            "grade",
            "quarter",
            "tier",
            "priority",
            "ticket",
            "issue",
            "pr",
            "line");

    /// Verbs after which an amount of time, money or things is a gain.
    static final Set<String> GAINING =
            Set.of("saved", "saving", "saves", "freed", "reclaimed", "recovered", "gained", "earned");

    /// Verbs after which two bare numbers are more likely versions or places than a change.
    private static final Set<String> REPLACING = Set.of(
            "upgraded",
            "upgrade",
            "migrated",
            "bumped",
            "updated",
            "switched",
            "ported",
            "moved",
            "renamed",
            "renumbered",
            "rebased",
            "replaced");

    private static final Set<String> IRREGULAR_PAST = Set.of(
            "wrote",
            "built",
            "led",
            "ran",
            "made",
            "sent",
            "held",
            "kept",
            "found",
            "taught",
            "gave",
            "met",
            "won",
            "set",
            "put",
            "began",
            "drew",
            "spoke",
            "told",
            "understood",
            "caught",
            "fed",
            "got",
            "took",
            "brought",
            "rewrote",
            "cut",
            "grew",
            "drove",
            "shrank",
            "split",
            "rebuilt",
            "did",
            "had",
            "was",
            "were",
            "went",
            "came",
            "saw",
            "let",
            "fought",
            "broke",
            "spent",
            "shut",
            "stood",
            "learnt",
            "froze",
            "hit",
            "read",
            "undid",
            "redid",
            "overcame",
            "sped");

    private static final Set<String> NOT_PAST = Set.of(
            "need", "speed", "feed", "seed", "embed", "indeed", "hundred", "shed", "sacred", "exceed", "proceed",
            "bleed", "weed");

    private Words() {}

    static boolean movesNumbers(String word) {
        return LOWERING.contains(word) || RAISING.contains(word) || BETTERING.contains(word) || MOVING.contains(word);
    }

    static boolean judgesNumbers(String word) {
        return LOWERING.contains(word) || RAISING.contains(word) || BETTERING.contains(word);
    }

    static boolean isNumbered(String word) {
        return NUMBERED.contains(word);
    }

    static boolean replacesThings(String word) {
        return REPLACING.contains(word);
    }

    /// Whether a lower-case English word is surely a verb in the past tense.
    static boolean isPast(String word) {
        return IRREGULAR_PAST.contains(word) || (word.length() >= 5 && word.endsWith("ed") && !NOT_PAST.contains(word));
    }

    /// Lower case, without the punctuation around it.
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
