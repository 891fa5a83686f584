package app.treefall.narrative.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns "I", "me", "my" into somebody else inside a sentence. "We" and "our" stay: they are the team's, whoever
/// reads. Words in quotation
/// marks and code are never touched. Where the verb or the meaning is not certain it gives null, and its caller quotes.
final class PersonTurn {

    /// Quotations, code and addresses are skipped whole; the rest is words.
    private static final Pattern PIECE = Pattern.compile(
            "“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]|«[^»]*»|`[^`]*`|https?://\\S+|[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)?(?:[-/&][\\p{L}\\p{N}]+)*");

    private static final Pattern NEXT = Pattern.compile("^( +)([\\p{L}]+(?:[’'][\\p{L}]+)?)");

    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine", "i'm", "i've", "i'd", "i'll");

    private static final Set<String> SAME_FOR_ALL = Set.of(
            "can",
            "could",
            "will",
            "would",
            "should",
            "must",
            "might",
            "may",
            "had",
            "did",
            "can't",
            "couldn't",
            "won't",
            "wouldn't",
            "shouldn't",
            "didn't",
            "hadn't",
            "cannot");

    /// Base forms that are no past tense too, so that "I know" is the present for certain.
    private static final Set<String> PRESENT = Set.of(
            "ask",
            "build",
            "buy",
            "call",
            "care",
            "check",
            "choose",
            "claim",
            "come",
            "depend",
            "draw",
            "expect",
            "explain",
            "find",
            "get",
            "give",
            "go",
            "help",
            "hold",
            "keep",
            "know",
            "lead",
            "learn",
            "lose",
            "maintain",
            "make",
            "manage",
            "need",
            "own",
            "plan",
            "review",
            "run",
            "say",
            "see",
            "send",
            "speak",
            "spend",
            "start",
            "stop",
            "support",
            "take",
            "teach",
            "tell",
            "think",
            "track",
            "try",
            "understand",
            "use",
            "want",
            "work",
            "write");

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "then",
            "never",
            "always",
            "still",
            "now",
            "just",
            "only",
            "first",
            "already",
            "later",
            "often",
            "not",
            "even",
            "once",
            "therefore",
            "both",
            "alone");

    private final Narrator narrator;
    private final String text;

    private PersonTurn(String text, Narrator narrator) {
        this.text = text;
        this.narrator = narrator;
    }

    static boolean isFirstPerson(String text) {
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            if (isPronoun(text, matcher)) {
                return true;
            }
        }
        return false;
    }

    /// The sentence about the narrator; null when it is not certain how.
    static @Nullable String turned(String text, Narrator narrator) {
        return speaksOfAnother(text, narrator) ? null : new PersonTurn(text, narrator).turn();
    }

    /// "She asked before I said": after turning nobody could tell who is who.
    private static boolean speaksOfAnother(String text, Narrator narrator) {
        if (narrator.pronouns() == null) {
            return false;
        }
        var theirs = List.of(plain(narrator.subject()), plain(narrator.object()), plain(narrator.possessive()));
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            if (theirs.contains(plain(matcher.group()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String turn() {
        var out = new StringBuilder();
        var matcher = PIECE.matcher(text);
        int copied = 0;
        while (matcher.find(copied)) {
            out.append(text, copied, matcher.start());
            copied = matcher.end();
            if (!isPronoun(text, matcher)) {
                out.append(matcher.group());
                continue;
            }
            var after = text.substring(copied);
            var replacement = replacementOf(plain(matcher.group()), after);
            if (replacement == null || ("I".equals(matcher.group()) && !narrator.isNamed())) {
                return null;
            }
            boolean starts = Character.isUpperCase(matcher.group().charAt(0))
                    && (matcher.start() == 0 || !plain(matcher.group()).startsWith("i"));
            out.append(starts ? Wording.startUpper(replacement.words()) : replacement.words());
            copied += replacement.consumed();
        }
        return out.append(text.substring(copied)).toString();
    }

    /// @param consumed how many chars after the pronoun it stands for, the verb it changed
    private record Replacement(String words, int consumed) {}

    private @Nullable Replacement replacementOf(String pronoun, String after) {
        return switch (pronoun) {
            case "i" -> withVerb(after);
            case "i'm" -> word(narrator.subject() + " " + narrator.verb("is", "are"));
            case "i've" -> word(narrator.subject() + " " + narrator.verb("has", "have"));
            case "i'd" -> word(narrator.subject() + "’d");
            case "i'll" -> word(narrator.subject() + " will");
            case "me" -> word(narrator.object());
            case "my" -> word(narrator.possessive());
            case "mine" -> word(narrator.own());
            case "myself" -> word(narrator.reflexive());
            default -> null;
        };
    }

    private static @Nullable Replacement word(@Nullable String words) {
        return words == null || words.isEmpty() ? null : new Replacement(words, 0);
    }

    private @Nullable Replacement withVerb(String after) {
        var subject = narrator.subject();
        var matcher = NEXT.matcher(after);
        if (!matcher.find()) {
            return null;
        }
        var next = plain(matcher.group(2));
        int upTo = matcher.end();
        if (ADVERBS.contains(next) || (next.endsWith("ly") && next.length() > 4)) {
            return afterAdverb(subject, after, matcher);
        }
        var agreed = agreed(next);
        if (agreed != null) {
            return new Replacement(subject + " " + agreed, upTo);
        }
        return isSameForAll(next) ? new Replacement(subject, 0) : null;
    }

    private @Nullable Replacement afterAdverb(String subject, String after, Matcher adverb) {
        var rest = withVerb(after.substring(adverb.end()));
        if (rest == null) {
            return null;
        }
        var verb = rest.words().substring(subject.length());
        return new Replacement(subject + " " + adverb.group(2) + verb, adverb.end() + rest.consumed());
    }

    private static boolean isSameForAll(String verb) {
        return SAME_FOR_ALL.contains(verb) || (English.isPastVerb(verb) && !"was".equals(verb) && !"were".equals(verb));
    }

    private @Nullable String agreed(String verb) {
        boolean plural = "are".equals(narrator.verb("is", "are"));
        return switch (verb) {
            case "am", "are" -> plural ? "are" : "is";
            case "was", "were" -> plural ? "were" : "was";
            case "have" -> plural ? "have" : "has";
            case "do" -> plural ? "do" : "does";
            case "don't" -> plural ? "do not" : "does not";
            case "haven't" -> plural ? "have not" : "has not";
            case "wasn't", "weren't" -> plural ? "were not" : "was not";
            case "aren't" -> plural ? "are not" : "is not";
            default -> PRESENT.contains(verb) ? (plural ? verb : thirdPerson(verb)) : null;
        };
    }

    private static String thirdPerson(String verb) {
        if (verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.endsWith("o");
        return verb + (hissing ? "es" : "s");
    }

    private static boolean isPronoun(String text, Matcher matcher) {
        var piece = matcher.group();
        if (!FIRST.contains(plain(piece))) {
            return false;
        }
        // "us-east-1" and "I/O" are one piece; "US" the country and "IM" the channel are not the pronouns
        boolean shouted = piece.length() > 1 && piece.chars().noneMatch(Character::isLowerCase);
        boolean member = matcher.start() > 0 && "./_@#-".indexOf(text.charAt(matcher.start() - 1)) >= 0;
        return !shouted && !member;
    }

    private static String plain(String piece) {
        return piece.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
