package app.treefall.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}-]{0,79}");

    @ParameterizedTest
    @CsvSource(textBlock = """
        'Case for Staff engineer, 2026', Case-for-Staff-engineer-2026
        ../../x, x
        ..\\..\\x, x
        /etc/passwd, etc-passwd
        C:\\x, C-x
        CON, CON-1
        con., con-1
        com¹, com1-1
        NUL.txt, NUL-txt
        'trailing dots...', trailing-dots
        '  spaces  ', spaces
        '-rf', rf
        '.hidden', hidden
        '', dossier
        '…', dossier
        'Über Größe', Über-Größe
        'हिन्दी नाम', हिन्दी-नाम
        '日記 2026', 日記-2026
        'a: b? *c*', a-b-c
        """)
    void aTitleBecomesAName(String title, String name) {
        assertEquals(name, SafeName.of(title, "dossier"));
    }

    @Test
    void anExtensionCannotHideBehindAChangeOfDirection() {
        assertEquals("name-gpj-exe", SafeName.of("name\u202Egpj.exe", "dossier"));
    }

    @Test
    void threeHundredEmojiAreNoName() {
        assertEquals("dossier", SafeName.of("\uD83C\uDF32".repeat(300), "dossier"));
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        var name = SafeName.of("x" + "\uD842\uDFB7".repeat(100), "dossier");

        assertEquals(79, name.length());
        assertTrue(Character.isLowSurrogate(name.charAt(78)));
    }

    @Test
    void whateverTheTitleTheFileStaysInItsFolder() {
        var random = new Random(7);
        var folder = Path.of("/exports");
        for (int i = 0; i < 20_000; i++) {
            var title = new StringBuilder();
            int length = random.nextInt(120);
            for (int c = 0; c < length; c++) {
                title.append(random.nextBoolean() ? (char) random.nextInt(0x80) : (char) random.nextInt(0x10000));
            }

            var name = SafeName.of(title.toString(), "dossier");

            assertTrue(SAFE.matcher(name).matches(), name);
            assertEquals(
                    folder,
                    SafeName.in(folder, title.toString(), "dossier", "pdf")
                            .normalize()
                            .getParent());
        }
    }
}
