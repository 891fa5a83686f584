package app.treefall.narrative.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts a text into words and sentences, and marks what is quoted, code or an address.
final class Words {

    private static final Pattern WORD = Pattern.compile("[€$£]?\\d+(?:[.,]\\d+)*+(?:["
            + " \\u00a0\\u202f]?%)?|[\\p{L}\\p{M}\\p{N}]++(?:[’'/-][\\p{L}\\p{M}\\p{N}]++)*+");

    private static final Pattern LEFT_ALONE = Pattern.compile("“[^”\\n"
            + "]{0,500}+”|«[^»\\n"
            + "]{0,500}+»|„[^“”\\n"
            + "]{0,500}+[“”]|\"[^\"\\n"
            + "]{0,500}+\"|`[^`\\n"
            + "]{0,500}+`|https?://[^\\s<>\"]++");

    /// A sentence is cut here, so that one text without a full stop cannot make the rules slow.
    private static final int LONGEST_SENTENCE = 80;

    private Words() {}

    static List<Word> of(String text) {
        var leftAlone = leftAlone(text);
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        int sentence = 0;
        int before = 0;
        int first = 0;
        while (found.find()) {
            boolean ended = isBoundary(text, before, found.start()) || words.size() - first >= LONGEST_SENTENCE;
            if (!words.isEmpty() && ended) {
                sentence++;
                first = words.size();
            }
            var folded = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(
                    found.group(), folded, found.start(), found.end(), sentence, leftAlone.get(found.start())));
            before = found.end();
        }
        return words;
    }

    private static BitSet leftAlone(String text) {
        var marked = new BitSet();
        if (!mayHoldOthersWords(text)) {
            return marked;
        }
        var found = LEFT_ALONE.matcher(text);
        while (found.find()) {
            marked.set(found.start(), found.end());
        }
        return marked;
    }

    private static boolean mayHoldOthersWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '«', '„', '"', '`' -> {
                    return true;
                }
                case ':' -> {
                    if (text.startsWith("//", i + 1)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isBoundary(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '\n', ';', ':', '!', '?', '。', '…' -> {
                    return true;
                }
                case '.' -> {
                    if (i + 1 < to) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
