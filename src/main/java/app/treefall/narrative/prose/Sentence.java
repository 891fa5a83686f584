package app.treefall.narrative.prose;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One sentence made of somebody's words. Its stop is kept apart, so that a raised number can stand before it.
///
/// @param body without its stop
/// @param stop ".", "?", "…" or nothing
public record Sentence(List<Run> body, String stop) {

    private static final String CLOSERS = "”\")»";

    public Sentence {
        body = List.copyOf(body);
    }

    /// As it stands, with a stop.
    public static Sentence asIs(String words) {
        var bare = withoutStop(oneLine(words));
        return new Sentence(bare.isEmpty() ? List.of() : List.of(Run.words(bare)), stopOf(oneLine(words)));
    }

    public static Sentence quoted(String words) {
        var bare = oneLine(words);
        var ends = stopOf(bare).equals(".") ? withoutStop(bare) + "." : bare;
        return new Sentence(List.of(new Run.Quoted(Prose.of(ends))), "");
    }

    /// A headline in the first person: "I cut …". A headline that is no past-tense verb phrase stays as it is.
    public static Sentence firstPerson(Prose headline) {
        var words = oneLine(headline.text());
        return startsWithPastVerb(words) ? asIs("I " + startLower(words)) : asIs(words);
    }

    /// A headline about its owner: "Ines cut …", then "She …". What cannot be turned for certain is quoted.
    public static Sentence thirdPerson(Prose headline, Narrator narrator, Mention mention) {
        var words = oneLine(headline.text());
        boolean verbFirst = startsWithPastVerb(words) && !English.isForeign(words);
        if (!narrator.isNamed()) {
            return PersonTurn.isFirstPerson(words) ? quoted(words) : asIs(words);
        }
        var turned = PersonTurn.isFirstPerson(words) ? PersonTurn.turned(words, narrator) : words;
        if (turned == null || (!verbFirst && !startsWithI(words))) {
            return said(words, narrator, mention);
        }
        return asIs(
                verbFirst
                        ? subject(narrator, mention) + " " + agreeing(startLower(turned), narrator, mention)
                        : renamed(turned, narrator, mention));
    }

    /// A headline as a line of its own in a document about its owner: no subject, but "without me" becomes
    /// "without her".
    public static Sentence subjectless(Prose headline, Narrator narrator) {
        var words = oneLine(headline.text());
        if (!PersonTurn.isFirstPerson(words) || English.isForeign(words)) {
            return asIs(words);
        }
        var turned = PersonTurn.turned(words, narrator);
        return turned == null ? quoted(words) : asIs(turned);
    }

    /// What somebody did, sentence by sentence in the first person: "Learned how …" becomes "I learned how …".
    public static List<Sentence> firstPersonOf(Prose action) {
        return SentenceSplit.of(action.text()).stream()
                .map(sentence -> standsAsDeed(sentence) ? asIs("I " + startLower(sentence)) : asIs(sentence))
                .toList();
    }

    /// What somebody did, in the third person, by pronoun.
    public static List<Sentence> thirdPersonOf(Prose action, Narrator narrator) {
        var sentences = new ArrayList<Sentence>();
        for (var sentence : SentenceSplit.of(action.text())) {
            boolean deed = standsAsDeed(sentence) && narrator.isNamed() && !English.isForeign(sentence);
            var about = about(sentence, narrator);
            sentences.add(
                    deed && about != null && !isQuoted(about)
                            ? asIs(Wording.startUpper(narrator.subject()) + " "
                                    + agreeing(startLower(about.text()), narrator, Mention.PRONOUN))
                            : about == null ? quoted(sentence) : about);
        }
        return sentences;
    }

    /// What was so, in the third person; no subject is added, because it may be somebody else's.
    public static List<Sentence> statementsOf(Prose text, Narrator narrator) {
        var sentences = new ArrayList<Sentence>();
        for (var sentence : SentenceSplit.of(text.text())) {
            var about = about(sentence, narrator);
            sentences.add(about == null ? quoted(sentence) : about);
        }
        return sentences;
    }

    /// Sentence by sentence as they stand.
    public static List<Sentence> asTheyStand(Prose text) {
        return SentenceSplit.of(text.text()).stream().map(Sentence::asIs).toList();
    }

    /// How a sentence names its subject.
    public enum Mention {
        NAME,
        PRONOUN
    }

    public String text() {
        return new Paragraph(body, List.of()).text() + stop;
    }

    public int wordCount() {
        return new Paragraph(body, List.of()).wordCount();
    }

    public boolean isEmpty() {
        return body.isEmpty();
    }

    /// The sentence with a raised number before its stop.
    public List<Run> runs(Run... before) {
        var runs = new ArrayList<>(body);
        runs.addAll(List.of(before));
        if (!stop.isEmpty()) {
            runs.add(Run.words(stop));
        }
        return runs;
    }

    /// Whether a headline starts with a past-tense verb, an adverb before it allowed.
    public static boolean startsWithPastVerb(String headline) {
        var words = headline.strip().split("\\s+", 4);
        if (isVerb(words[0])) {
            return words.length > 1;
        }
        boolean adverb = words[0].endsWith("ly") || "Also".equals(words[0]);
        return adverb && words.length > 2 && isVerb(words[1]);
    }

    private static boolean isVerb(String word) {
        boolean plain = word.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == ',' || c == ':');
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return plain && !shouted && English.isPastVerb(word.replaceAll("[,:]$", ""));
    }

    /// A sentence that starts with what was done and has no other verb near that would show the first word to
    /// be an adjective.
    private static boolean standsAsDeed(String sentence) {
        if (!startsWithPastVerb(sentence)) {
            return false;
        }
        var words = sentence.split("\\s+");
        for (int i = 1; i < Math.min(words.length, 5); i++) {
            if (List.of("was", "were", "is", "are", "has", "have", "now").contains(words[i])) {
                return false;
            }
            if (List.of("that", "which", "who", "how", "what", "why", "where", "when", "and")
                    .contains(words[i])) {
                return true;
            }
        }
        return true;
    }

    private static @Nullable Sentence about(String sentence, Narrator narrator) {
        if (English.isForeign(sentence)) {
            return quoted(sentence);
        }
        if (!PersonTurn.isFirstPerson(sentence)) {
            return asIs(sentence);
        }
        var turned = narrator.isNamed() ? PersonTurn.turned(sentence, narrator) : null;
        return turned == null ? null : asIs(turned);
    }

    private static boolean isQuoted(Sentence sentence) {
        return sentence.body.stream().anyMatch(Run.Quoted.class::isInstance);
    }

    private static Sentence said(String words, Narrator narrator, Mention mention) {
        var runs = new ArrayList<Run>();
        runs.add(Run.words(
                subject(narrator, mention == Mention.PRONOUN && narrator.pronouns() != null ? Mention.NAME : mention)
                        + ": "));
        runs.addAll(quoted(words).body());
        return new Sentence(runs, "");
    }

    private static String subject(Narrator narrator, Mention mention) {
        return switch (mention) {
            case NAME -> Wording.startUpper(narrator.name());
            case PRONOUN -> Wording.startUpper(narrator.subject());
        };
    }

    private static String agreeing(String words, Narrator narrator, Mention mention) {
        boolean plural = mention == Mention.PRONOUN && "are".equals(narrator.verb("is", "are"));
        return plural && words.startsWith("was ") ? "were " + words.substring(4) : words;
    }

    /// A sentence that began with "I" and now begins with the pronoun begins with the name where the name is
    /// asked for.
    private static String renamed(String turned, Narrator narrator, Mention mention) {
        var pronoun = Wording.startUpper(narrator.subject());
        boolean plural = "are".equals(narrator.verb("is", "are"));
        if (mention == Mention.NAME && !plural && turned.startsWith(pronoun + " ")) {
            return narrator.name() + turned.substring(pronoun.length());
        }
        return Wording.startUpper(turned);
    }

    private static boolean startsWithI(String words) {
        return words.startsWith("I ") || words.startsWith("I’") || words.startsWith("I'");
    }

    private static String startLower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\\n\\s*(?:[-*•]\\s+)?", "; ").replaceAll("[ \\t]+", " ");
    }

    private static String withoutStop(String words) {
        int end = words.length();
        while (end > 0 && " .;,:!?…".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static String stopOf(String words) {
        var bare = withoutStop(words);
        var tail = words.substring(bare.length());
        if (bare.isEmpty()) {
            return "";
        }
        if (tail.contains("?")) {
            return "?";
        }
        if (tail.contains("…") || tail.contains("...")) {
            return "…";
        }
        boolean closed = CLOSERS.indexOf(bare.charAt(bare.length() - 1)) >= 0
                && bare.length() > 1
                && ".?!…".indexOf(bare.charAt(bare.length() - 2)) >= 0;
        return closed ? "" : ".";
    }
}
