package app.treefall.imports.jrnl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JrnlImporterTest {

    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);

    @Test
    void theFileAndItsExportGiveTheSameKeys() {
        var text = understood("a.txt", "[2024-05-13 02:32:00 PM] Shipped it. And more on the line *\nbody @tag\n");
        var json = understood("a.json", """
            {"tags": {}, "entries": [{"title": "Shipped it.", "body": "And more on the line\\nbody @tag", "date": "2024-05-13",
            "time": "14:32", "tags": ["@tag"], "starred": true}]}\
            """);
        assertEquals(text.found().getFirst().key(), json.found().getFirst().key());
    }

    @Test
    void twoEntriesOfOneDayAndTitleAreTwo() {
        var found = understood("a.txt", "[2024-05-13 09:00] Standup\none\n[2024-05-13 15:00] Standup\ntwo\n")
                .found();
        assertEquals(2, found.stream().map(each -> each.key()).distinct().count());
    }

    @Test
    void whatIsEncryptedIsRefusedPlainly() {
        var bytes = new byte[160];
        new Random(3).nextBytes(bytes);
        assertTrue(new JrnlImporter().recognises(new Source("work.journal", bytes)));
        assertFalse(new JrnlImporter().recognises(new Source("work.txt", bytes)));
        assertEquals(
                new Intake.Refused(Refusal.ENCRYPTED, 0),
                new JrnlImporter().read(new Source("x.journal", bytes), OPTIONS));
        var token = "gAAAAA" + "Bm_x-".repeat(40) + "==\n";
        assertTrue(new JrnlImporter().recognises(source("journal.txt", token)));
        assertEquals(
                new Intake.Refused(Refusal.ENCRYPTED, 0),
                new JrnlImporter().read(source("journal.txt", token), OPTIONS));
    }

    @Test
    void aWorkLogWithoutTimesIsNone() {
        assertFalse(new JrnlImporter().recognises(source("log.txt", "[2024-05-13] Did it\n- more\n")));
        assertFalse(new JrnlImporter().recognises(source("log.md", "[2024-05-13 10:00] Did it\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[2024-05-13 10:00] ", "[", "[2024-05-13 10:00]\n", "@a ", "**a** ", "Impact: ", "# Impact\n"})
    void whatIsRepeatedOftenIsReadOrRefusedWithinSeconds(String piece) {
        var text = "[2024-05-13 10:00] x\n" + piece.repeat(50_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> new JrnlImporter().read(source("a.txt", text), OPTIONS));
    }

    private static Intake.Understood understood(String name, String text) {
        var source = source(name, text);
        assertTrue(new JrnlImporter().recognises(source));
        return assertInstanceOf(Intake.Understood.class, new JrnlImporter().read(source, OPTIONS));
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
