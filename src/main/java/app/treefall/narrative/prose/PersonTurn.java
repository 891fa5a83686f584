package app.treefall.narrative.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns "I", "me", "my" and "our team" into somebody else inside a sentence. "We" and "our" alone stay: they are the
/// company's, whoever reads. Words in quotation marks, code and addresses are never touched. Where the verb or the
/// meaning is not certain it gives null, and its caller quotes.
final class PersonTurn {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:[’'/&-][\\p{L}\\p{N}\\p{M}]++)*+");

    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine", "i'm", "i've", "i'd", "i'll");
    private static final Set<String> TEAMS = Set.of("team", "squad", "crew", "tribe", "teams", "squads");
    private static final Set<String> BEFORE_MINE =
            Set.of("is", "was", "are", "were", "be", "of", "than", "not", "as", "like", "became", "and", "or");

    /// The same for all persons, before or after their subject.
    private static final Set<String> SAME_FOR_ALL = words("""
        can could will would should must might may had did can't couldn't won't wouldn't shouldn't didn't hadn't cannot
        mustn't\
        """);

    /// Change with their subject, and stand before it in a question.
    private static final Set<String> CHANGE_IN_FRONT =
            words("do don't am have haven't was wasn't were weren't is are does has");

    /// Base forms that are no past tense too, so that "I know" is the present for certain.
    private static final Set<String> PRESENT = words("""
        accept add agree aim answer apply argue ask attend avoid believe belong bring build buy call care carry cause
        change chase check choose claim close coach collect combine come commit compare complete confirm consider contact
        continue contribute coordinate cover create debug decide define deliver depend deploy describe design develop
        discuss document doubt draft draw drive enjoy escalate estimate expect explain explore face feel find finish fix
        focus follow get give go guess guide handle happen hate hear help hold hope imagine improve include install
        intend introduce investigate join keep know lack lead learn like listen live look lose love maintain make manage
        measure meet mentor miss monitor move need notice offer open operate organise organize own pair pay plan prefer
        prepare present prioritise prioritize propose prototype provide publish push reach realise realize receive
        recommend refer rely remember remove repeat replace reply report represent request require research respond
        review rewrite run say see seem send serve share ship show speak spend stand start stay step stop study suggest
        summarise summarize support suppose suspect take talk teach tell tend test thank think track train translate
        travel trust try turn understand update use visit wait walk want watch wish wonder work worry write\
        """);

    private static final Set<String> ADVERBS = words("""
        also then never always still now just only first already later often not even once therefore both alone again
        usually sometimes soon rarely mostly partly mainly ever thus hence almost nearly\
        """);

    private static final Pattern SECOND_VERB = Pattern.compile("(?:,| and| but)(?: and)? (?:was|is|has|does|am)\\b");

    private static final int MOST_NAMES = 2;
    private static final Set<String> NO_NAMES = Set.of(
            "he", "she", "they", "it", "we", "you", "nobody", "everybody", "somebody", "who", "this", "that", "all");

    /// @param plain lower case, with straight apostrophes
    private record Token(int start, int end, String plain) {}

    private final Narrator narrator;
    private final String text;
    private final List<Token> tokens;
    private final StringBuilder out = new StringBuilder();
    private int copied;
    private int mentions;

    private PersonTurn(String text, Narrator narrator, List<Token> tokens) {
        this.text = text;
        this.narrator = narrator;
        this.tokens = tokens;
    }

    /// Whether its owner speaks of themselves in it, outside of quotations.
    static boolean isFirstPerson(String text) {
        var tokens = tokens(text, Untouched.in(text));
        for (int i = 0; i < tokens.size(); i++) {
            if (FIRST.contains(tokens.get(i).plain()) || isOurTeam(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// "We migrated it": done by people this sentence does not name.
    static boolean isDeedOfUs(String sentence) {
        var tokens = tokens(sentence, Untouched.in(sentence));
        int first = !tokens.isEmpty() && isAdverb(tokens.getFirst().plain()) ? 1 : 0;
        if (tokens.size() < first + 2) {
            return false;
        }
        var we = tokens.get(first).plain();
        int verb = isAdverb(tokens.get(first + 1).plain()) ? first + 2 : first + 1;
        boolean did = "we've".equals(we)
                || ("we".equals(we)
                        && verb < tokens.size()
                        && (English.isPastVerb(tokens.get(verb).plain())
                                || Set.of("have", "had", "did", "didn't")
                                        .contains(tokens.get(verb).plain())));
        return did;
    }

    static boolean isPresent(String verb) {
        return PRESENT.contains(verb);
    }

    /// Whether somebody else goes by the narrator's pronouns in this text: then only the name says who is who.
    static boolean speaksOfAnother(String text, Narrator narrator) {
        if (narrator.pronouns() == null) {
            return false;
        }
        var theirs = Set.copyOf(List.of(
                plain(narrator.subject()),
                plain(narrator.object()),
                plain(narrator.possessive()),
                plain(narrator.own())));
        for (var token : tokens(text, Untouched.in(text))) {
            if (theirs.contains(token.plain())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the pronoun would be unclear, or wrong further on: "they wrote it and was asked".
    static boolean needsTheName(String text, Narrator narrator) {
        boolean second = narrator.isPlural() && SECOND_VERB.matcher(text).find();
        return second || speaksOfAnother(text, narrator);
    }

    /// The sentence about the narrator; null when it is not certain how.
    static @Nullable String turned(String text, Narrator narrator) {
        return turned(text, narrator, false);
    }

    /// The same of a sentence without its subject, who is the narrator: "her" is then nobody else.
    static @Nullable String turnedDeed(String text, Narrator narrator) {
        return turned(text, narrator, true);
    }

    private static @Nullable String turned(String text, Narrator narrator, boolean deed) {
        var untouched = Untouched.in(text);
        if (untouched.isUnclosed() || !narrator.isNamed()) {
            return null;
        }
        var tokens = tokens(text, untouched);
        boolean named =
                needsTheName(text, narrator) || (!deed && narrator.pronouns() != null && comesAfterAName(text, tokens));
        var who = named ? narrator.byName() : narrator;
        var turn = who == null ? null : new PersonTurn(text, who, tokens);
        var turned = turn == null ? null : turn.turn();
        boolean tooOften = turn != null && named && turn.mentions > MOST_NAMES;
        return tooOften ? null : turned;
    }

    /// "Ruth’s team could not read my notes": after a name "her" would be taken for Ruth’s.
    private static boolean comesAfterAName(String text, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (FIRST.contains(token.plain())) {
                return false;
            }
            boolean upper = Character.isUpperCase(text.charAt(token.start()));
            boolean next = i + 1 < tokens.size()
                    && English.isPastVerb(tokens.get(i + 1).plain());
            boolean name = upper && !NO_NAMES.contains(token.plain());
            if (name && (i > 0 || token.plain().endsWith("'s") || next)) {
                return hasObjectNext(tokens, i);
            }
        }
        return false;
    }

    /// Whether its owner first comes up as somebody else's object.
    private static boolean hasObjectNext(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (FIRST.contains(tokens.get(i).plain())) {
                return Set.of("me", "my", "mine").contains(tokens.get(i).plain());
            }
        }
        return false;
    }

    private @Nullable String turn() {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean turned = token.start() < copied || isOther(i) || turn(i);
            if (!turned) {
                return null;
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private boolean isOther(int i) {
        return !FIRST.contains(tokens.get(i).plain()) && !isOurTeam(tokens, i);
    }

    private boolean turn(int i) {
        return switch (tokens.get(i).plain()) {
            case "i" -> turnI(i);
            case "i'm" -> !isJoint(i) && put(i, i, narrator.subject() + " " + narrator.verb("is", "are"));
            case "i've" -> !isJoint(i) && put(i, i, narrator.subject() + " " + narrator.verb("has", "have"));
            case "i'd" -> put(i, i, narrator.subject() + "’d");
            case "i'll" -> put(i, i, narrator.subject() + " will");
            case "me" -> put(i, i, narrator.object());
            case "my", "our" -> put(i, i, narrator.possessive());
            case "mine" -> BEFORE_MINE.contains(before(i)) && put(i, i, narrator.own());
            case "myself" -> put(i, i, narrator.reflexive());
            default -> true;
        };
    }

    /// "I", with the verb that goes with it.
    private boolean turnI(int i) {
        var before = before(i);
        if (SAME_FOR_ALL.contains(before)) {
            return put(i, i, narrator.subject());
        }
        if (CHANGE_IN_FRONT.contains(before)) {
            return "was".equals(before) && !narrator.isPlural() && put(i, i, narrator.subject());
        }
        int verb = i + 1;
        while (verb < tokens.size() && isNext(verb) && isAdverb(tokens.get(verb).plain())) {
            verb++;
        }
        if (verb >= tokens.size() || !isNext(verb)) {
            return verb == i + 1 && Set.of("than", "as", "nor").contains(before) && put(i, i, narrator.subject());
        }
        return turnVerb(i, verb);
    }

    private boolean turnVerb(int i, int verb) {
        var word = tokens.get(verb).plain();
        boolean joint = isJoint(i);
        var subject = joint ? narrator.familiarName() : narrator.subject();
        if (SAME_FOR_ALL.contains(word) || "were".equals(word) || (English.isPastVerb(word) && !"was".equals(word))) {
            return put(i, i, subject);
        }
        var agreed = joint ? null : agreed(word);
        return agreed != null
                && put(
                        i,
                        verb,
                        subject
                                + text.substring(
                                        tokens.get(i).end(), tokens.get(verb).start())
                                + agreed);
    }

    /// "Jo and I": a verb after it may belong to both.
    private boolean isJoint(int i) {
        boolean and = Set.of("and", "or", "nor").contains(before(i));
        if (and
                && i > 1
                && isNext(i - 1)
                && Character.isUpperCase(text.charAt(tokens.get(i - 2).start()))) {
            return true;
        }
        for (int earlier = 0; and && earlier < i; earlier++) {
            if (tokens.get(earlier).plain().startsWith("i'")
                    || "i".equals(tokens.get(earlier).plain())) {
                return false;
            }
        }
        return and;
    }

    private @Nullable String agreed(String verb) {
        boolean plural = narrator.isPlural();
        return switch (verb) {
            case "am" -> plural ? "are" : "is";
            case "was" -> plural ? "were" : "was";
            case "have" -> plural ? "have" : "has";
            case "do" -> plural ? "do" : "does";
            case "don't" -> plural ? "do not" : "does not";
            case "haven't" -> plural ? "have not" : "has not";
            case "wasn't", "weren't" -> plural ? "were not" : "was not";
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

    /// Writes `words` for the tokens from `first` to `last`; false where there are none to write.
    private boolean put(int first, int last, @Nullable String words) {
        if (words == null || words.isEmpty()) {
            return false;
        }
        int start = tokens.get(first).start();
        boolean i = tokens.get(first).plain().startsWith("i");
        boolean upper = Character.isUpperCase(text.charAt(start)) && (!i || start == 0 || beginsASentence(start));
        out.append(text, copied, start).append(upper ? Wording.startUpper(words) : words);
        copied = tokens.get(last).end();
        mentions++;
        return true;
    }

    private boolean beginsASentence(int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && ".!?…".indexOf(text.charAt(start - 2)) >= 0;
    }

    /// The word just before, empty where a mark stands between.
    private String before(int i) {
        return i > 0 && isNext(i) ? tokens.get(i - 1).plain() : "";
    }

    /// Whether only space stands between this token and the one before.
    private boolean isNext(int i) {
        return isBlank(text, tokens.get(i - 1).end(), tokens.get(i).start());
    }

    private static boolean isOurTeam(List<Token> tokens, int i) {
        return "our".equals(tokens.get(i).plain())
                && i + 1 < tokens.size()
                && TEAMS.contains(tokens.get(i + 1).plain());
    }

    private static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.endsWith("ly") && word.length() > 4);
    }

    private static List<Token> tokens(String text, Untouched untouched) {
        var tokens = new ArrayList<Token>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!untouched.covers(matcher.start())) {
                tokens.add(new Token(matcher.start(), matcher.end(), meant(text, matcher.start(), matcher.end())));
            }
        }
        return tokens;
    }

    /// "US" the country, "IM" the channel and the "i" of "i.e." are no pronouns.
    private static String meant(String text, int start, int end) {
        var word = text.substring(start, end);
        boolean shouted =
                word.length() == 2 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
        boolean member = start > 0 && "./_@#-\\$".indexOf(text.charAt(start - 1)) >= 0;
        boolean goesOn = end < text.length() && "_@=\\".indexOf(text.charAt(end)) >= 0;
        return shouted || member || goesOn ? "" : plain(word);
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String piece) {
        return piece.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
