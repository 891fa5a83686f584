package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text that a person has read and would hand on, kept to be compared. `-Dgolden=write` makes them again; read the
/// difference before it
/// is committed.
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void assertIs(String name, String text) throws IOException {
        var file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(
                Files.readString(file),
                text,
                "a golden text changed: read the difference, then run with -Dgolden=write");
    }
}
