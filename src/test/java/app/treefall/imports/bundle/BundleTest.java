package app.treefall.imports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.TextLine;
import app.treefall.imports.jrnl.JrnlImporter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);
    private static final String ENTRY = "[2024-05-13 09:12] Did it\nwith words\n";

    @Test
    void severalFilesAreReadAsOneAndWhatIsNoneOfThemIsNamed() {
        var zip = Zips.of(
                "2024/05/13.txt", ENTRY,
                "2024/05/14.txt", "[2024-05-14 10:00] Did more\n",
                "2024/05/again.txt", ENTRY,
                "2024/05/note.txt", "no entry\n",
                "photos/a.jpg", "JFIF",
                "__MACOSX/._13.txt", "resource");
        var source = new Source("journal.zip", zip);
        assertTrue(new JrnlImporter().recognises(source));
        var understood = assertInstanceOf(Intake.Understood.class, new JrnlImporter().read(source, OPTIONS));
        assertEquals(2, understood.found().size());
        assertEquals(List.of(), understood.found().getFirst().lines());
        assertEquals(
                List.of("2024/05/note.txt", "photos/a.jpg"),
                understood.leftOver().stream().map(TextLine::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.txt",
                "/a.txt",
                "C:\\a.txt",
                "a/..\\b.txt",
                "a/../../b.txt",
                "..",
                "\\\\host\\a",
                "a\nb.txt"
            })
    void aNameThatLeadsOutIsRefused(String name) {
        assertEquals(Refusal.ZIP_NAME, refusal(Zips.of("ok.txt", ENTRY, name, ENTRY)));
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        assertEquals(Refusal.ZIP_NAME, refusal(Zips.of("a.txt", ENTRY, "A.txt", ENTRY)));
        assertEquals(Refusal.ZIP_NAME, refusal(Zips.of("\u00e4.txt", ENTRY, "a\u0308.txt", ENTRY)));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        var bomb = Zips.of("a.txt", ENTRY, "b.txt", "0".repeat(30_000_000));
        assertTrue(bomb.length < 100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertEquals(Refusal.ZIP_TOO_LARGE, refusal(bomb)));
        var picture = Zips.of("a.txt", ENTRY, "b.jpg", "0".repeat(30_000_000));
        assertEquals(Refusal.ZIP_TOO_LARGE, refusal(picture));
    }

    @Test
    void tooManyFilesAreRefused() {
        var names = new String[2 * (ZipMembers.MOST_MEMBERS + 1)];
        for (int i = 0; i < names.length; i += 2) {
            names[i] = i + ".txt";
            names[i + 1] = i == 0 ? ENTRY : "";
        }
        assertEquals(Refusal.ZIP_TOO_LARGE, refusal(Zips.of(names)));
        assertInstanceOf(Intake.Understood.class, read(Zips.of(Arrays.copyOf(names, 2 * ZipMembers.MOST_MEMBERS))));
    }

    @Test
    void aZipInAZipIsNotOpened() {
        var inner = new String(Zips.of("x.txt", ENTRY), StandardCharsets.ISO_8859_1);
        assertEquals(Refusal.UNKNOWN_FORMAT, refusal(Zips.of("inner.txt", inner)));
        assertFalse(new JrnlImporter().recognises(new Source("a.zip", Zips.of("inner.txt", inner))));
    }

    @Test
    void aZipThatIsCutOffIsRefused() {
        var zip = Zips.of("a.txt", ENTRY.repeat(100));
        assertEquals(Refusal.NOT_A_ZIP, refusal(Arrays.copyOf(zip, 60)));
        assertEquals(Refusal.NOT_A_ZIP, refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 0}));
    }

    private static Intake read(byte[] zip) {
        return new JrnlImporter().read(new Source("a.zip", zip), OPTIONS);
    }

    private static Refusal refusal(byte[] zip) {
        return assertInstanceOf(Intake.Refused.class, read(zip)).reason();
    }
}
