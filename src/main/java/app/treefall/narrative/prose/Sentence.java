package app.treefall.narrative.prose;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One sentence made of somebody's words. Its stop is kept apart, so that a raised number can stand before it.
///
/// @param body without its stop
/// @param stop ".", "?", "…" or nothing
public record Sentence(List<Run> body, String stop) {

    private static final String CLOSERS = "”\")»’'";
    private static final List<String> FACES = List.of(":)", ":-)", ";)", ";-)", ":D", ":(", ":-(", "^^", "<3");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)^(?:(?:the|this|these|our|all|every|each|both|no|nobody|there|it|customers|users|everybody|everyone)"
                + " .{0,80}?\\b(?:is|are|was|were|has|have|had|can|now)\\b|(?:(?!(?:that|which|who|how|why|what|when|where|and|or|to|because|if)\\b)[\\p{L}\\p{N}-]+"
                + " ){1,5}(?:is|are|was|were|has|have)\\b).*");

    public Sentence {
        body = List.copyOf(body);
    }

    /// As it stands, with a stop.
    public static Sentence asIs(String words) {
        var line = oneLine(words);
        var bare = withoutStop(line);
        return new Sentence(bare.isEmpty() ? List.of() : List.of(Run.words(bare)), stopOf(line, bare));
    }

    public static Sentence quoted(String words) {
        var line = oneLine(words);
        var bare = withoutStop(line);
        var ends = stopOf(line, bare).equals(".") ? bare + "." : line;
        return new Sentence(List.of(new Run.Quoted(Prose.of(unwrapped(ends)))), "");
    }

    /// A headline in the first person: "I cut …". A headline that is no past-tense verb phrase stays as it is.
    public static Sentence firstPerson(Entry entry) {
        return firstPersonTold(deed(entry));
    }

    /// The same of a headline that may not be done yet.
    public static Sentence firstPerson(Prose headline) {
        return firstPersonTold(oneLine(headline.text()));
    }

    private static Sentence firstPersonTold(String words) {
        boolean deed = Deeds.isDeed(words) && !English.isForeign(words);
        return asIs(deed ? "I " + startLower(words) : words);
    }

    /// A headline about its owner: "Ines cut …", then "She …". What cannot be turned for certain is quoted.
    public static Sentence thirdPerson(Entry entry, Narrator narrator, Mention mention) {
        return thirdPersonTold(deed(entry), narrator, mention);
    }

    /// The same of a headline that may not be done yet.
    public static Sentence thirdPerson(Prose headline, Narrator narrator, Mention mention) {
        return thirdPersonTold(oneLine(headline.text()), narrator, mention);
    }

    private static Sentence thirdPersonTold(String words, Narrator narrator, Mention mention) {
        boolean first = PersonTurn.isFirstPerson(words);
        if (!narrator.isNamed()) {
            return first ? quoted(words) : asIs(words);
        }
        boolean foreign = English.isForeign(words);
        var own = foreign ? null : afterOwnName(words, narrator);
        var told = own == null ? words : own;
        boolean deed = own != null || Deeds.isDeed(told);
        var turned = !first ? told : deed ? PersonTurn.turnedDeed(told, narrator) : PersonTurn.turned(told, narrator);
        if (turned == null || foreign) {
            return said(words, narrator, mention);
        }
        if (deed) {
            boolean named = PersonTurn.needsTheName(told, narrator);
            return asIs(subject(narrator, named ? Mention.NAME : mention) + " "
                    + agreeing(startLower(turned), narrator, mention));
        }
        if (startsWithI(told)) {
            return asIs(renamed(turned, narrator, mention));
        }
        return SENTENCE.matcher(turned).matches() ? asIs(begun(turned)) : said(words, narrator, mention);
    }

    /// A headline as a line of its own in a document about its owner: no subject, but "without me" becomes
    /// "without her".
    public static Sentence subjectless(Entry entry, Narrator narrator) {
        return subjectlessTold(deed(entry), narrator);
    }

    /// The same of words that are no headline, or of one that may not be done yet.
    public static Sentence subjectless(Prose words, Narrator narrator) {
        return subjectlessTold(oneLine(words.text()), narrator);
    }

    /// The same after a colon, where no sentence begins: what was typed small stays small.
    public static Sentence part(Prose words, Narrator narrator) {
        var told = subjectless(words, narrator);
        var typed = withoutI(oneLine(words.text()));
        boolean small = !typed.isEmpty() && Character.isLowerCase(typed.charAt(0));
        if (!small || !(told.body().getFirst() instanceof Run.Words(var begun))) {
            return told;
        }
        var body = new ArrayList<>(told.body());
        body.set(0, Run.words(startLower(begun.text())));
        return new Sentence(body, told.stop());
    }

    private static Sentence subjectlessTold(String words, Narrator narrator) {
        var told = withoutI(words);
        if (!PersonTurn.isFirstPerson(told) || English.isForeign(told)) {
            return asIs(begun(told));
        }
        boolean deed = Deeds.isDeed(told);
        var turned = deed ? PersonTurn.turnedDeed(told, narrator) : PersonTurn.turned(told, narrator);
        if (turned == null) {
            return quoted(told);
        }
        return asIs(startsWithI(told) ? renamed(turned, narrator.familiar(), Mention.NAME) : begun(turned));
    }

    /// What somebody did, sentence by sentence in the first person: "Learned how …" becomes "I learned how …".
    public static List<Sentence> firstPersonOf(Prose action) {
        var sentences = new ArrayList<Sentence>();
        for (var sentence : SentenceSplit.of(action.text())) {
            boolean deed = Deeds.isDeed(sentence) && !English.isForeign(sentence);
            sentences.add(asIs(deed ? "I " + startLower(sentence) : begun(sentence)));
        }
        return sentences;
    }

    /// What somebody did, in the third person, by pronoun; by name where somebody else in the text goes by the same
    /// one. What "we" did is quoted: this text does not say who that was.
    public static List<Sentence> thirdPersonOf(Prose action, Narrator narrator) {
        var who = inOneText(action, narrator);
        var sentences = new ArrayList<Sentence>();
        for (var sentence : SentenceSplit.of(action.text())) {
            boolean foreign = English.isForeign(sentence);
            boolean deed = !foreign && who.isNamed() && Deeds.isDeed(sentence);
            var about = deed ? aboutDeed(sentence, who) : about(sentence, who);
            if (about == null
                    || namesTooOften(about, who, narrator)
                    || (!foreign && narrator.isNamed() && PersonTurn.isDeedOfUs(sentence))) {
                sentences.add(quoted(sentence));
            } else if (deed && !isQuoted(about)) {
                boolean named = PersonTurn.needsTheName(sentence, who);
                sentences.add(asIs(subject(who, named ? Mention.NAME : Mention.PRONOUN) + " "
                        + agreeing(startLower(about.text()), who, Mention.PRONOUN)));
            } else {
                sentences.add(about);
            }
        }
        return sentences;
    }

    /// What was so, in the third person; no subject is added, because it may be somebody else's.
    public static List<Sentence> statementsOf(Prose text, Narrator narrator) {
        var who = inOneText(text, narrator);
        var sentences = new ArrayList<Sentence>();
        for (var sentence : SentenceSplit.of(text.text())) {
            var about = about(sentence, who);
            sentences.add(about == null || namesTooOften(about, who, narrator) ? quoted(sentence) : about);
        }
        return sentences;
    }

    /// Sentence by sentence as they stand.
    public static List<Sentence> asTheyStand(Prose text) {
        return SentenceSplit.of(text.text()).stream()
                .map(sentence -> asIs(begun(sentence)))
                .toList();
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

    /// Whether a headline starts with a past-tense verb for certain, an adverb before it allowed.
    public static boolean startsWithPastVerb(String headline) {
        return Deeds.isDeed(headline);
    }

    /// The headline on one line, an imperative in the past and the number of a ticket last; as it stands while the
    /// entry is a thread that runs.
    private static String deed(Entry entry) {
        var line = oneLine(entry.headline().text());
        if (entry.kind() instanceof Kind.Thread thread && thread.resolved() == null) {
            return line;
        }
        var words = Deeds.withTicketLast(line);
        var past = English.isForeign(words) ? null : Deeds.inThePast(words);
        return past == null ? words : past;
    }

    /// "I moved billing" is "Moved billing" where no subject is wanted.
    private static String withoutI(String words) {
        boolean deed = words.startsWith("I ") && Deeds.isDeed(words.substring(2));
        return deed ? Wording.startUpper(words.substring(2)) : words;
    }

    /// One text names its owner in one way.
    private static Narrator inOneText(Prose text, Narrator narrator) {
        var named = PersonTurn.speaksOfAnother(text.text(), narrator) ? narrator.byName() : null;
        return named == null ? narrator : named;
    }

    /// "Ines moved billing" by Ines is "moved billing"; null where it does not begin with the name.
    private static @Nullable String afterOwnName(String words, Narrator narrator) {
        for (var name : List.of(narrator.name(), narrator.familiarName())) {
            if (words.startsWith(name + " ") && Deeds.isDeed(words.substring(name.length() + 1))) {
                return words.substring(name.length() + 1);
            }
        }
        return null;
    }

    private static @Nullable Sentence about(String sentence, Narrator narrator) {
        if (English.isForeign(sentence)) {
            return quoted(sentence);
        }
        if (!PersonTurn.isFirstPerson(sentence)) {
            return asIs(begun(sentence));
        }
        var turned = narrator.isNamed() ? PersonTurn.turned(sentence, narrator) : null;
        return turned == null ? null : asIs(begun(turned));
    }

    private static @Nullable Sentence aboutDeed(String sentence, Narrator narrator) {
        var turned = PersonTurn.isFirstPerson(sentence) ? PersonTurn.turnedDeed(sentence, narrator) : sentence;
        return turned == null ? null : asIs(turned);
    }

    /// "Ines asked what she saw before Ines said what Ines saw": her own words are better.
    private static boolean namesTooOften(Sentence about, Narrator who, Narrator narrator) {
        return who != narrator && about.text().split(Pattern.quote(who.name()), 4).length > 3;
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
        boolean plural = mention == Mention.PRONOUN && narrator.isPlural();
        return plural && words.startsWith("was ") ? "were " + words.substring(4) : words;
    }

    /// A sentence that began with "I" and now begins with the pronoun begins with the name where the name is
    /// asked for.
    private static String renamed(String turned, Narrator narrator, Mention mention) {
        var pronoun = Wording.startUpper(narrator.subject());
        var sentence = Wording.startUpper(turned);
        boolean have = narrator.isPlural()
                && (sentence.startsWith(pronoun + " have ") || sentence.startsWith(pronoun + " are "));
        if (mention == Mention.NAME && have) {
            boolean are = sentence.startsWith(pronoun + " are ");
            int verb = pronoun.length() + (are ? " are ".length() : " have ".length());
            return narrator.name() + (are ? " is " : " has ") + sentence.substring(verb);
        }
        boolean byName = mention == Mention.NAME && !narrator.isPlural() && sentence.startsWith(pronoun + " ");
        return byName ? narrator.name() + sentence.substring(pronoun.length()) : sentence;
    }

    private static boolean startsWithI(String words) {
        return words.startsWith("I ") || words.startsWith("i ") || words.startsWith("I’") || words.startsWith("I'");
    }

    private static String startLower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /// A sentence begins with a capital; the name of a tool or of a part of code keeps its own way.
    private static String begun(String sentence) {
        int end = 0;
        while (end < sentence.length() && sentence.charAt(end) >= 'a' && sentence.charAt(end) <= 'z') {
            end++;
        }
        boolean word = end == sentence.length() || " ,;:.!?’'".indexOf(sentence.charAt(end)) >= 0;
        boolean cased = end == 0 || !word || English.isTool(sentence.substring(0, end));
        return cased ? sentence : Wording.startUpper(sentence);
    }

    private static String oneLine(String words) {
        return Markup.oneLine(words);
    }

    /// A quotation that is one already gets no second pair of marks.
    private static String unwrapped(String words) {
        int last = words.length() - 1;
        boolean wrapped = last > 1 && words.charAt(0) == '“' && words.charAt(last) == '”';
        boolean one = wrapped && words.indexOf('“', 1) < 0 && words.indexOf('”') == last;
        return one ? words.substring(1, last) : words;
    }

    /// Without what ends it: marks, spaces, and faces and pictures that no document needs.
    private static String withoutStop(String words) {
        int end = words.length();
        int before = -1;
        while (end != before) {
            before = end;
            end = withoutFace(words, end);
            while (end > 0 && " .;,:!?…".indexOf(words.charAt(end - 1)) >= 0) {
                end--;
            }
            while (end > 0 && isPicture(words.codePointBefore(end))) {
                end -= Character.charCount(words.codePointBefore(end));
            }
        }
        return end > 0 || words.chars().allMatch(c -> " .;,:!?…".indexOf(c) >= 0) ? words.substring(0, end) : words;
    }

    private static int withoutFace(String words, int end) {
        for (var face : FACES) {
            int start = end - face.length();
            if (start > 0 && words.startsWith(face, start) && words.charAt(start - 1) == ' ') {
                return start;
            }
        }
        return end;
    }

    private static boolean isPicture(int c) {
        boolean joins = c == 0x200d || c == 0xfe0f || (c >= 0x1f3fb && c <= 0x1f3ff);
        return joins || (c >= 0x2600 && Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static String stopOf(String words, String bare) {
        var tail = words.substring(Math.min(bare.length(), words.length()));
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
        boolean stopped = "。！？".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return closed || stopped ? "" : ".";
    }
}
