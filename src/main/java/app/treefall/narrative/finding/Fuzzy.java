package app.treefall.narrative.finding;

import app.treefall.domain.Handles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How well a name fits what somebody typed: its letters in order, the better the closer together and the nearer to the
/// beginnings of words. `gdc` finds "Go to the dossier column", `vat` finds "VAT" before "private".
///
/// Several words may be typed in any order; each has to fit.
public final class Fuzzy {

    /// A name, made ready to be compared again and again.
    public static final class Target {

        private final String folded;
        private final long letters;

        private Target(String folded) {
            this.folded = folded;
            letters = lettersOf(folded);
        }

        public static Target of(String name) {
            return new Target(simple(name));
        }
    }

    private static final int START = 24;
    private static final int WORD_START = 16;
    private static final int NEXT = 12;
    private static final int EACH = 4;
    private static final int LONGEST_GAP = 12;
    private static final int WHOLE = 40;

    private final List<String> words;
    private final long letters;

    private Fuzzy(List<String> words) {
        this.words = words;
        long all = 0;
        for (var word : words) {
            all |= lettersOf(word);
        }
        letters = all;
    }

    public static Fuzzy of(String typed) {
        var words = new ArrayList<String>();
        for (var word : simple(typed).split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Fuzzy(List.copyOf(words));
    }

    public boolean isNothing() {
        return words.isEmpty();
    }

    /// The higher the better; −1 when it does not fit, 0 when nothing was typed.
    public int score(Target target) {
        if ((letters & ~target.letters) != 0) {
            return -1;
        }
        int score = 0;
        for (var word : words) {
            int one = score(word, target.folded);
            if (one < 0) {
                return -1;
            }
            score += one;
        }
        return score;
    }

    /// Where in `name` the letters stand, in chars; null when its letters cannot be told apart from their accents.
    public int @Nullable [] places(String name) {
        var folded = simple(name);
        if (folded.length() != name.length()) {
            return null;
        }
        var places = new TreeSet<Integer>();
        for (var word : words) {
            int whole = wholeAt(word, folded);
            int at = whole >= 0 ? whole : -1;
            for (int i = 0; i < word.length(); i++) {
                at = whole >= 0 ? whole + i : folded.indexOf(word.charAt(i), at + 1);
                if (at < 0) {
                    return null;
                }
                places.add(at);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The piece as a whole counts most; else the best walk that begins at one of the first letters that fit.
    private static int score(String word, String name) {
        int whole = wholeAt(word, name);
        if (whole >= 0) {
            int place = whole == 0 ? START : isWordStart(name, whole) ? WORD_START : 0;
            return WHOLE + word.length() * (EACH + NEXT) + place - Math.min(name.length() / 8, LONGEST_GAP);
        }
        int best = -1;
        for (int from = name.indexOf(word.charAt(0)), tries = 0;
                from >= 0 && tries < 4;
                from = name.indexOf(word.charAt(0), from + 1), tries++) {
            best = Math.max(best, walk(word, name, from));
        }
        return best;
    }

    private static int walk(String word, String name, int from) {
        int score = 0;
        int last = -1;
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            at = i == 0 ? from : name.indexOf(word.charAt(i), last + 1);
            if (at < 0) {
                return -1;
            }
            int gap = at - last - 1;
            boolean start = isWordStart(name, at);
            score += EACH + (at == 0 ? START : start ? WORD_START : 0) + (i > 0 && gap == 0 ? NEXT : 0);
            score -= i > 0 && !start ? Math.min(gap, LONGEST_GAP) : 0;
            last = at;
        }
        return score > word.length() * EACH / 2 ? score : -1; // scattered over the name, it is no hit
    }

    private static int wholeAt(String word, String name) {
        int first = name.indexOf(word);
        for (int at = first; at >= 0; at = name.indexOf(word, at + 1)) {
            if (isWordStart(name, at)) {
                return at;
            }
        }
        return first;
    }

    private static boolean isWordStart(String name, int at) {
        if (at == 0) {
            return true;
        }
        char before = name.charAt(at - 1);
        return before < 0x80
                ? !((before >= 'a' && before <= 'z') || (before >= '0' && before <= '9'))
                : !Character.isLetterOrDigit(before);
    }

    private static long lettersOf(String folded) {
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c)) {
                letters |= 1L << (c & 63);
            }
        }
        return letters;
    }

    private static String simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return Handles.folded(text);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
