package app.treefall.capture;

import java.lang.Character.UnicodeScript;

/// Where words begin and end, in any script.
final class Chars {

    private static final String OPENING = "([{<\"'“‘«‹„‚¿¡、，。：；（「『【,;:";
    private static final String CLOSING = ",;:!?)]}>\"'”’»›…、，。：；！？）」』】";

    private static final int LONGEST_WORD = 24;

    private Chars() {}

    /// Any white space, the no-break ones too.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static int skipSpace(String line, int at) {
        int next = at;
        while (next < line.length() && isSpace(line.charAt(next))) {
            next++;
        }
        return next;
    }

    /// Whether a mark may begin at `at`: at the start, after a space or opening punctuation, or anywhere in a
    /// script that writes without spaces.
    static boolean startsWord(String line, int at) {
        if (at == 0) {
            return true;
        }
        char before = line.charAt(at - 1);
        return isSpace(before) || OPENING.indexOf(before) >= 0 || isUnspaced(line.codePointBefore(at));
    }

    /// Whether `at` is in the middle of `10:30` or `1,200`.
    static boolean isInsideNumber(String line, int at) {
        return at >= 2 && ":,'’".indexOf(line.charAt(at - 1)) >= 0 && Character.isDigit(line.charAt(at - 2));
    }

    /// Whether a word that stops before `at` is whole: the end, a space, closing punctuation, or a full stop that
    /// ends a sentence.
    static boolean endsWord(String line, int at) {
        if (at >= line.length()) {
            return true;
        }
        char next = line.charAt(at);
        if (next == '.') {
            return at + 1 == line.length() || isSpace(line.charAt(at + 1)) || CLOSING.indexOf(line.charAt(at + 1)) >= 0;
        }
        if (next == '\'' || next == '’') {
            return at + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(at + 1));
        }
        return isSpace(next) || CLOSING.indexOf(next) >= 0;
    }

    /// Letters of scripts that put no space between words.
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /// The letters that stand at `at`, without what follows them; empty when none do or they are too many for a
    /// word of the grammar.
    static String letters(String line, int at) {
        int end = at;
        while (end < line.length() && end - at <= LONGEST_WORD && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end - at > LONGEST_WORD ? "" : line.substring(at, end);
    }

    /// The last word before `at`, lower case not applied; empty when there is none.
    static String wordBefore(String line, int at) {
        int end = at;
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 40 && !isSpace(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end);
    }
}
