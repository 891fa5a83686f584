package app.treefall.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/// The SHA-256 of a copied file: 64 lower-case hexadecimal digits.
public record FileHash(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("no SHA-256");
        }
    }
}
