package app.treefall.imports.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the bytes of a table were read. The last one is a guess, and said to be one.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16"),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16"),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252, guessed");

    final Charset charset;
    private final String words;

    Encoding(Charset charset, String words) {
        this.charset = charset;
        this.words = words;
    }

    public String words() {
        return words;
    }
}
