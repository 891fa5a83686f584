package app.treefall.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The words of a fixture, as whoever wrote it knows it was written.
final class TextOf {

    private TextOf() {}

    static String file(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
