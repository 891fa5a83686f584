package app.treefall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as it is packaged, from the module path, in a process of its own. Tests run with more on their paths:
/// a library that only they have would be missed by nobody else.
class ModulePathTest {

    private static final Path LIBRARIES = Path.of("target", "treefall", "lib");

    @TempDir
    private Path folder;

    @Test
    void everyKindOfDocumentIsWrittenAndNothingIsSaidAboutIt() throws Exception {
        assertTrue(Files.isDirectory(LIBRARIES), "mvn puts the libraries into " + LIBRARIES + " before the tests");
        var errors = folder.resolve("errors").toFile();
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                        "--module-path",
                        LIBRARIES + File.pathSeparator + Path.of("target", "classes"),
                        "--module",
                        "app.treefall/app.treefall.Main",
                        "demo",
                        folder.resolve("season").toString()))
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(errors)
                .start();

        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals("", Files.readString(errors.toPath(), StandardCharsets.UTF_8));
        assertEquals(0, process.exitValue());
        try (var files = Files.walk(folder.resolve("season"))) {
            var papers = files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertTrue(!papers.isEmpty());
            for (var paper : papers) {
                assertEquals("%PDF", new String(Files.readAllBytes(paper), 0, 4, StandardCharsets.US_ASCII));
            }
        }
    }
}
