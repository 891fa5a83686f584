package app.treefall.narrative.prose;

import java.util.BitSet;

/// Where in a text its words are not its owner's to turn: quotations, code, addresses and names of files. One pass.
///
/// A quotation that never ends makes the whole text uncertain ([#isUnclosed()]): nobody can tell whose words follow.
final class Untouched {

    private static final int LONGEST_SINGLE_QUOTED = 300;
    private static final String OPENERS = "“«‹„「『";
    private static final String CLOSERS = "”»›“」』";

    private final String text;
    private final BitSet quoted = new BitSet();
    private final BitSet addresses = new BitSet();
    private final BitSet withoutEnd = new BitSet();
    private boolean unclosed;

    private Untouched(String text) {
        this.text = text;
    }

    static Untouched in(String text) {
        var found = new Untouched(text);
        found.markAddresses();
        found.markQuotations();
        return found;
    }

    /// Quoted, code, or part of an address.
    boolean covers(int index) {
        return quoted.get(index) || addresses.get(index);
    }

    /// Quoted or code.
    boolean isQuoted(int index) {
        return quoted.get(index);
    }

    boolean isUnclosed() {
        return unclosed;
    }

    boolean hasQuotation() {
        return !quoted.isEmpty();
    }

    private void markAddresses() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start && isAddress(start, i)) {
                    addresses.set(start, i);
                }
                start = i + 1;
            }
        }
    }

    /// `https://…`, `me@example.org`, `my.cnf`, `my_counter`, `C:\me`, `~/me`: one piece, with a mark that words do
    /// not have.
    private boolean isAddress(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean between = i > start
                    && i + 1 < end
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean joins =
                    c == '_' || c == '@' || c == '=' || (c == '.' && !Character.isUpperCase(text.charAt(end(i))));
            if (c == '\\' || (c == ':' && text.startsWith("://", i)) || (between && joins)) {
                return true;
            }
        }
        char first = text.charAt(start);
        return end - start > 2 && (first == '/' || first == '~' || first == '@' || first == '#');
    }

    private int end(int i) {
        return Math.min(i + 1, text.length() - 1);
    }

    private void markQuotations() {
        int i = 0;
        while (i < text.length()) {
            int end = quotationAt(i);
            if (end > i) {
                quoted.set(i, end);
            }
            i = Math.max(i + 1, end);
        }
    }

    /// The end of a quotation that begins at `i`, or -1.
    private int quotationAt(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '`' -> code(i);
            case '"' -> straight(i);
            case '\'', '‘' -> single(i, c == '‘' ? '’' : '\'');
            case '”', '」', '』' -> {
                unclosed = true;
                yield -1;
            }
            default -> {
                int kind = OPENERS.indexOf(c);
                yield kind < 0 ? -1 : paired(i, CLOSERS.charAt(kind));
            }
        };
    }

    private int code(int i) {
        int length = 1;
        while (i + length < text.length() && text.charAt(i + length) == '`') {
            length++;
        }
        int from = i + length;
        int end = withoutEnd.get(length) ? -1 : text.indexOf("`".repeat(length), from);
        if (end < 0) {
            withoutEnd.set(length);
            unclosed = true;
            return from;
        }
        return end + length;
    }

    private int paired(int i, char closer) {
        char opener = text.charAt(i);
        if (withoutEnd.get(opener)) {
            return -1;
        }
        int depth = 0;
        for (int at = i; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean closes = at > i && (c == closer || (opener == '„' && c == '”'));
            depth += closes ? -1 : c == opener ? 1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        withoutEnd.set(opener);
        unclosed = true;
        return -1;
    }

    /// A straight quotation mark, but not that of 15" screens; it ends in its line.
    private int straight(int i) {
        if (i > 0 && Character.isDigit(text.charAt(i - 1))) {
            return -1;
        }
        for (int at = i + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '"') {
                return at + 1;
            }
        }
        unclosed = true;
        return -1;
    }

    /// 'so', but not don't and not the customers' data.
    private int single(int i, char closer) {
        boolean opens = (i == 0 || " \n\t([{—–".indexOf(text.charAt(i - 1)) >= 0)
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
        int last = Math.min(text.length(), i + LONGEST_SINGLE_QUOTED);
        for (int at = i + 1; opens && at < last && text.charAt(at) != '\n'; at++) {
            boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (text.charAt(at) == closer && ends && !Character.isWhitespace(text.charAt(at - 1))) {
                return at + 1;
            }
        }
        return -1;
    }
}
