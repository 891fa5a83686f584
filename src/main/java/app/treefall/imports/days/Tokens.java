package app.treefall.imports.days;

import java.util.ArrayList;
import java.util.List;

/// The first words, numbers and marks of a text; a date needs no more.
record Tokens(List<Token> list) {

    private static final int MOST = 40;

    enum Sort {
        NUMBER,
        WORD,
        MARK,
        END
    }

    /// @param spaced whether a blank stands before it
    record Token(Sort sort, String text, int start, int end, boolean spaced) {

        boolean isMark(String marks) {
            return sort == Sort.MARK && marks.contains(text);
        }

        boolean isNumber(int fewestDigits, int mostDigits) {
            return sort == Sort.NUMBER && text.length() >= fewestDigits && text.length() <= mostDigits;
        }

        int number() {
            return Integer.parseInt(text);
        }
    }

    static Tokens of(String text) {
        var list = new ArrayList<Token>();
        int at = 0;
        boolean spaced = false;
        while (at < text.length() && list.size() < MOST) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                spaced = true;
                at++;
                continue;
            }
            int end = endOf(text, at);
            list.add(new Token(sortOf(c), text.substring(at, end), at, end, spaced));
            spaced = false;
            at = end;
        }
        list.add(new Token(Sort.END, "", text.length(), text.length(), spaced));
        return new Tokens(list);
    }

    Token at(int index) {
        return list.get(Math.min(index, list.size() - 1));
    }

    private static int endOf(String text, int start) {
        var sort = sortOf(text.charAt(start));
        int end = start + 1;
        while (sort != Sort.MARK && end < text.length() && sortOf(text.charAt(end)) == sort) {
            end++;
        }
        return end;
    }

    private static Sort sortOf(char c) {
        if (c >= '0' && c <= '9') {
            return Sort.NUMBER;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? Sort.WORD : Sort.MARK;
    }
}
