package app.treefall.imports.rednotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.bundle.Zips;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedNotebookImporterTest {

    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);

    @Test
    void itsFolderInAZipFileIsReadMonthByMonth() {
        var zip = Zips.of("data/2024-05.txt", "1: {text: May}\n", "data/2024-06.txt", "1: {text: June}\n");
        var source = new Source("backup.zip", zip);
        assertTrue(new RedNotebookImporter().recognises(source));
        var found = assertInstanceOf(Intake.Understood.class, new RedNotebookImporter().read(source, OPTIONS))
                .found();
        assertEquals(LocalDate.of(2024, 6, 1), found.getLast().entry().day());
    }

    @Test
    void aFileWithoutAMonthInItsNameSaysWhatToDo() {
        assertFalse(new RedNotebookImporter().recognises(source("notes.txt", "1: {text: x}")));
        assertEquals(
                new Intake.Refused(Refusal.NO_MONTH, 0),
                new RedNotebookImporter().read(source("notes.txt", "1: {text: x}"), OPTIONS));
    }

    @Test
    void theDepthIsLimited() {
        assertInstanceOf(Intake.Understood.class, read("1: {text: x, c: " + "[".repeat(60) + "]".repeat(60) + "}"));
        assertEquals(Refusal.NESTED_TOO_DEEPLY, refusal("1: " + "[".repeat(100_000)));
        assertEquals(Refusal.NESTED_TOO_DEEPLY, refusal("[".repeat(100_000)));
        assertEquals(Refusal.NESTED_TOO_DEEPLY, refusal("1: " + "{a: ".repeat(100_000)));
        assertEquals(Refusal.NESTED_TOO_DEEPLY, refusal("1:\n  " + "- ".repeat(100_000)));
    }

    @Test
    void aliasesStandForNothing() {
        var laughs = "1: {a: &a [x, x], b: &b [*a, *a], c: &c [*b, *b], text: *c}\n";
        var understood = assertInstanceOf(Intake.Understood.class, read(laughs));
        assertEquals("*c", understood.found().getLast().entry().headline().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "? ", "&a ", "!!x ", "1: ", "- \n", "#\n", "\"", "'", "|\n", "{", "*a ", "%YAML\n", "--- ", "a: b\n",
                "\t", ": "
            })
    void whatIsRepeatedOftenIsReadOrRefusedWithinSeconds(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("1:\n  text: " + piece.repeat(20_000)));
    }

    private static Intake read(String text) {
        return new RedNotebookImporter().read(source("2024-05.txt", text), OPTIONS);
    }

    private static Refusal refusal(String text) {
        return assertInstanceOf(Intake.Refused.class, read(text)).reason();
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
