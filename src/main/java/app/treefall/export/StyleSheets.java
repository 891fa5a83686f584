package app.treefall.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The two style sheets of documents, read once.
final class StyleSheets {

    static final String SCREEN = read("screen.css");
    static final String PAPER = read("paper.css");

    private StyleSheets() {}

    private static String read(String name) {
        try (var in = Objects.requireNonNull(StyleSheets.class.getResourceAsStream("/export/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet " + name + " of this program cannot be read", e);
        }
    }
}
