package app.treefall.ui.oneonones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was heard in a meeting, as its draft keeps it.
final class HeardDraftTest {

    @Test
    void aDraftFromBeforeAnswersWereAskedAboutIsReadAsComeByItself() {
        var heard = SeveralSaid.heard("PRAISE\tThe runbook is good.");

        assertEquals("The runbook is good.", heard.getFirst().wordsProperty().get());
        assertNull(heard.getFirst().answersProperty().get());
    }

    @Test
    void whatItAnswersIsKeptWithItsWords() {
        Id<Feedback> asked = Id.fresh();
        var written = SeveralSaid.heard(List.of(
                new HeardSaid(Feedback.Tone.CONSTRUCTIVE, "One\tthing", asked),
                new HeardSaid(Feedback.Tone.PRAISE, "Good", null)));

        var read = SeveralSaid.heard(written);

        assertEquals(asked, read.getFirst().answersProperty().get());
        assertEquals("One\tthing", read.getFirst().wordsProperty().get());
        assertNull(read.getLast().answersProperty().get());
    }
}
