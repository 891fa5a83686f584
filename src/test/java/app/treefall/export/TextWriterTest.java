package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextWriterTest {

    @Test
    void statesAreSigns() {
        var text = TextWriter.text(SampleDocument.brief());

        assertTrue(text.contains("● The quiet pager. “So the team sleeps. That is the headline.”"), text);
        assertTrue(text.contains("◐ The peak runbook"), text);
        assertTrue(text.contains("☐ Has anything moved on your list since October?"), text);
    }

    @Test
    void numbersStandUnderOneAnother() {
        assertTrue(TextWriter.text(SampleDocument.dossier()).contains("""
            Measure                    Before  After   Change    Basis
            Checkout p95 [9]           1.8 s   0.6 s   −67%      measured
            Checkout conversion [11]   61.8%   63.4%   +1.6 pts  A/B test, 21 days
            """));
    }

    @Test
    void noLineIsWiderThanAMailAllows() {
        for (Document document : List.of(SampleDocument.dossier(), SampleDocument.brief())) {
            TextWriter.text(document)
                    .lines()
                    .forEach(line -> assertTrue(PlainColumns.width(line) <= PlainColumns.WIDTH, line));
        }
    }

    @Test
    void wordsCannotSteerATerminal() {
        var text = TextWriter.text(SampleDocument.brief(words -> words + "\u009B31m\tred"));

        assertFalse(text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n'));
    }

    @Test
    void wideCharactersAndMarksAreCountedAsTheyAreSeen() {
        assertEquals(8, PlainColumns.width("山田太郎"));
        assertEquals(1, PlainColumns.width("e\u0301"));
        assertEquals(List.of("a   b", "山  c"), PlainColumns.table(List.of(List.of("a", "b"), List.of("山", "c"))));
    }
}
