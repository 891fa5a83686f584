package app.treefall.domain;

import org.jspecify.annotations.Nullable;

/// Words that a person wrote. No other type in this program carries them.
///
/// Printing a `Prose` says how long it is and nothing more, so an entry that ends up in a log line
/// or an exception message takes nobody's diary with it.
///
/// Kept text is always storable: line ends are `\n`, a lone surrogate has become U+FFFD. Control characters other
/// than tab and newline are refused, because SQLite cuts text at U+0000 (RELIABILITY.md 3.9);
/// ask [#flawIn(String)] first wherever a person types.
///
/// @param text never null, may be empty
public record Prose(String text) implements Comparable<Prose> {

    public static final Prose NONE = new Prose("");

    private static final char REPLACEMENT = '\uFFFD';

    /// What cannot be kept, and where: `index` counts chars from 0.
    public record Flaw(int index, int codePoint) {}

    public Prose {
        var flaw = flawIn(text);
        if (flaw != null) {
            throw new IllegalArgumentException(
                    "control character %04x at %d".formatted(flaw.codePoint(), flaw.index()));
        }
        text = repaired(text);
    }

    public static Prose of(String text) {
        return text.isEmpty() ? NONE : new Prose(text);
    }

    /// The first character of `typed` that cannot be kept, or null when all of it can.
    public static @Nullable Flaw flawIn(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) {
                return new Flaw(i, c);
            }
        }
        return null;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public boolean hasWords() {
        return !text.isBlank();
    }

    public Prose stripped() {
        return of(text.strip());
    }

    @Override
    public int compareTo(Prose other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return "Prose[" + text.length() + " chars]";
    }

    private static String repaired(String typed) {
        StringBuilder fixed = null;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < typed.length()
                    && Character.isLowSurrogate(typed.charAt(i + 1));
            boolean lone = Character.isSurrogate(c) && !pair;
            if (fixed == null && (lone || c == '\r')) {
                fixed = new StringBuilder(typed.length()).append(typed, 0, i);
            }
            if (fixed != null && lone) {
                fixed.append(REPLACEMENT);
            } else if (fixed != null && c == '\r') {
                boolean lineEnd = i + 1 < typed.length() && typed.charAt(i + 1) == '\n';
                fixed.append(lineEnd ? "" : "\n");
            } else if (fixed != null) {
                fixed.append(c);
            }
            if (pair) {
                i++;
                if (fixed != null) {
                    fixed.append(typed.charAt(i));
                }
            }
        }
        return fixed == null ? typed : fixed.toString();
    }
}
