package app.treefall.imports;

import java.io.Reader;

/// A text piece by piece, where no piece ends between the two halves of a character.
///
/// SnakeYAML Engine 2.10 reads one more `char` past its buffer's end when a full piece ends in a high surrogate: an
/// emoji at the 1025th place broke it. Found by fuzzing.
public final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    public WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at == text.length()) {
            return length == 0 ? 0 : -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean cuts = end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        int read = (cuts ? end - 1 : end) - at;
        text.getChars(at, at + read, into, offset);
        at += read;
        return read;
    }

    @Override
    public void close() {}
}
