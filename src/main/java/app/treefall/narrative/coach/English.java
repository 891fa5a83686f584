package app.treefall.narrative.coach;

import java.util.List;
import java.util.Set;

/// Tells English from everything else, cautiously: what is not clearly English is not.
///
/// It counts small words. English ones have to be there, and have to outnumber those of other languages two to one;
/// letters of another script, or many with accents, decide against it at once.
final class English {

    /// Small words that other languages written in Latin letters do not share.
    private static final Set<String> SMALL = Set.of(
            "the", "and", "of", "that", "for", "with", "from", "by", "this", "which", "were", "are", "not", "our", "we",
            "they", "their", "but", "have", "has", "had", "at", "as", "because", "when", "what", "who", "its", "been",
            "than", "then", "them", "my", "it", "is", "was", "after", "before", "without", "into", "every", "each",
            "it's", "me", "to", "how", "now", "no", "on", "only", "out", "off", "over", "so", "did", "could", "would",
            "since", "until", "through", "instead", "all", "more", "about", "nobody", "you", "she", "his", "her", "a",
            "an", "be", "or", "if", "between", "against", "down", "up", "new");

    /// Of these, the ones that are words of other languages too: they count, and alone they prove nothing.
    private static final Set<String> SHARED = Set.of(
            "a", "an", "as", "at", "be", "by", "for", "had", "has", "her", "his", "how", "if", "is", "me", "my", "no",
            "now", "of", "off", "on", "or", "our", "out", "over", "so", "to", "up", "was", "we", "all", "down", "new",
            "then", "are", "man");

    private static final Set<String> FOREIGN = Set.of(
            "der", "die", "das", "und", "nicht", "ist", "wir", "ich", "mit", "auf", "für", "ein", "eine", "einen",
            "den", "dem", "von", "zu", "im", "bei", "nach", "wurde", "wurden", "haben", "hat", "auch", "sich", "aus",
            "über", "durch", "unser", "le", "la", "les", "des", "du", "une", "et", "est", "nous", "dans", "pour",
            "avec", "sur", "pas", "que", "qui", "par", "au", "aux", "ce", "ont", "été", "sont", "mes", "mon", "el",
            "los", "las", "del", "y", "en", "con", "por", "para", "una", "un", "se", "lo", "como", "más", "fue", "nos",
            "mi", "o", "os", "da", "dos", "em", "não", "com", "uma", "foi", "ao", "na", "il", "di", "che", "non", "per",
            "ha", "gli", "della", "nel", "sono", "abbiamo", "è", "ho", "het", "een", "van", "niet", "ik", "dat", "voor",
            "op", "te", "zijn", "naar", "ook", "maar", "bij", "heb", "de", "och", "att", "det", "som", "på", "av",
            "inte", "jag", "är", "har", "till", "vi", "ett", "og", "ikke", "til", "jeg", "af", "nie", "się", "jest",
            "że", "dla", "przez", "oraz", "jak", "z", "w", "jsem", "jsme", "v", "ve", "že", "bir", "için", "bu", "ile",
            "çok", "daha", "fra", "ble", "blev", "kan", "men", "eller", "når", "etter", "efter", "ja", "ei", "että",
            "oli", "mutta", "kun", "niin", "nyt", "sekä", "joka", "az", "és", "nem", "hogy", "egy", "volt", "în", "și",
            "că", "nu", "este", "care", "dan", "yang", "untuk", "dengan", "dari", "tidak", "ini", "là", "và", "của",
            "cho", "không", "các");

    private static final int TOO_MANY_OTHER_LETTERS = 5;
    private static final int ENOUGH_SHARED = 3;

    private English() {}

    /// A whole entry.
    static boolean is(List<Word> words) {
        var count = Count.of(words);
        boolean plain = count.english >= ENOUGH_SHARED && count.foreign == 0 && count.others == 0;
        return ((count.certain > 0 || plain) && fits(count))
                || (!count.isOtherwise() && looksEnglish(words, count.foreign));
    }

    /// One part of an entry that is English as a whole.
    static boolean fits(List<Word> words) {
        var count = Count.of(words);
        return fits(count) || (!count.isOtherwise() && looksEnglish(words, count.foreign));
    }

    private static boolean fits(Count count) {
        return !count.isOtherwise() && count.english > 2 * count.foreign && count.english * 10 >= count.counted;
    }

    /// @param certain English small words that no other language shares
    /// @param others  letters with accents and of other scripts
    private record Count(int english, int certain, int foreign, int counted, int letters, int others) {

        static Count of(List<Word> words) {
            int english = 0;
            int certain = 0;
            int foreign = 0;
            int counted = 0;
            int letters = 0;
            int others = 0;
            for (var word : words) {
                if (word.quoted() || word.isNumber()) {
                    continue;
                }
                counted++;
                boolean pronoun = word.text().equals("I");
                boolean here = SMALL.contains(word.folded());
                boolean there = FOREIGN.contains(word.folded());
                english += pronoun || (here && !there) ? 1 : 0;
                certain += pronoun || (here && !there && !SHARED.contains(word.folded())) ? 1 : 0;
                foreign += !pronoun && there && !here ? 1 : 0;
                letters += word.text().length();
                others += othersIn(word.text());
            }
            return new Count(english, certain, foreign, counted, letters, others);
        }

        boolean isOtherwise() {
            return counted == 0 || others * TOO_MANY_OTHER_LETTERS > letters;
        }
    }

    /// A few words without a small one among them: a headline. English when it begins with a verb we know.
    private static boolean looksEnglish(List<Word> words, int foreign) {
        return foreign == 0
                && words.size() <= 8
                && Verbs.isPast(words.getFirst().folded());
    }

    private static int othersIn(String text) {
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean accented = c > 0x7f && c != '’' && Character.isLetter(c);
            others += accented || Character.isSurrogate(c) ? 1 : 0;
        }
        return others;
    }
}
