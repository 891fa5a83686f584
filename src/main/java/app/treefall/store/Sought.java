package app.treefall.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody typed into the search field, taken apart. Every string means something; the worst it can mean is
/// nothing.
///
/// @param phrases whole words and quoted phrases
/// @param last    the word being typed; null when the text ended with a space or a quote
/// @param pieces  text in scripts without spaces
record Sought(List<String> phrases, @Nullable String last, List<String> pieces) {

    /// Longer is no question.
    private static final int LONGEST = 500;

    static Sought from(String typed) {
        var phrases = new ArrayList<String>();
        var pieces = new ArrayList<String>();
        String last = null;
        boolean quoted = false;
        var parts = cleaned(typed).split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean open = i == parts.length - 1;
            for (var words : quoted ? new String[] {parts[i]} : parts[i].split("\\s+")) {
                boolean ends = open && !words.isBlank() && parts[i].endsWith(words);
                if (Scripts.isUnspaced(words)) {
                    pieces.add(words.strip());
                } else if (hasWord(words) && ends) {
                    last = words;
                } else if (hasWord(words)) {
                    phrases.add(words);
                }
            }
            quoted = !quoted;
        }
        return new Sought(List.copyOf(phrases), last, List.copyOf(pieces));
    }

    boolean isNothing() {
        return phrases.isEmpty() && last == null && pieces.isEmpty();
    }

    /// The finished words in the language of FTS5, where a quoted string is never syntax; empty when there are
    /// none.
    String finished() {
        return String.join(" ", phrases.stream().map(Sought::quoted).toList());
    }

    /// Everything, the last word taken as finished.
    String all() {
        return last == null ? finished() : (finished() + " " + quoted(last)).strip();
    }

    static String beginning(String word) {
        return quoted(word) + " *";
    }

    @Override
    public String toString() {
        return "Sought[" + phrases.size() + " phrases, " + pieces.size() + " pieces]";
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private static boolean hasWord(String words) {
        return words.codePoints().anyMatch(Scripts::isWordPart);
    }

    private static String cleaned(String typed) {
        var text = new StringBuilder();
        typed.codePoints().limit(LONGEST).forEach(c -> {
            if (c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
                text.append('"');
            } else if (Character.isISOControl(c) || (c >= 0xd800 && c <= 0xdfff)) {
                text.append(' ');
            } else {
                text.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
