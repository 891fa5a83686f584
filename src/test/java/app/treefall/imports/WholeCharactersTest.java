package app.treefall.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.imports.ladders.LadderIntake;
import app.treefall.imports.ladders.LadderReader;
import app.treefall.imports.rednotebook.RedNotebookImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WholeCharactersTest {

    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);

    @Test
    void noPieceEndsBetweenTheHalvesOfACharacter() throws IOException {
        var text = "a🌲🌲b🌲";
        for (int length = 2; length <= text.length() + 1; length++) {
            var read = new StringBuilder();
            try (var reader = new WholeCharacters(text)) {
                var piece = new char[length + 1];
                for (int count = reader.read(piece, 1, length); count != -1; count = reader.read(piece, 1, length)) {
                    assertFalse(Character.isHighSurrogate(piece[count]), "cut at " + length);
                    read.append(piece, 1, count);
                }
            }
            assertEquals(text, read.toString());
        }
    }

    @Test
    void anEmojiStandsAnywhereInAMonthAndInALadder() {
        for (int i = 900; i < 1_100; i++) {
            var month = "1: {text: '" + "x".repeat(i) + "🌲🌲🌲'}\n";
            assertInstanceOf(
                    Intake.Understood.class,
                    new RedNotebookImporter().read(source("2024-05.txt", month), OPTIONS),
                    "at " + i);
            var ladder = "levels:\n  - name: Senior\n    expects: '" + "x".repeat(i) + "🌲🌲🌲'\n";
            assertInstanceOf(
                    LadderIntake.Understood.class, LadderReader.read(source("ladder.yaml", ladder)), "at " + i);
        }
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
