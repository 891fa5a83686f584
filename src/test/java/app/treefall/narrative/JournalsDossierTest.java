package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.journals.Journals;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.sample.SampleJournal;
import app.treefall.usecase.BuildCase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The dossiers of the sample and of three journals nobody wrote for us, each read as a committee reads it.
class JournalsDossierTest {

    private static final int HALF_A_PAGE = 30;

    @Test
    void theSamplesDossierReadsAsItShould() throws IOException {
        var sample = Snapshot.ofValues(SampleJournal.things(SampleJournal.WRITTEN_ON));
        var built = built(sample, null, SampleJournal.WRITTEN_ON);
        Golden.assertIs("dossier-sample", PlainDocument.of(built.document()));
        Golden.assertIs("cards-sample", PlainDocument.of(CardPages.of(built.promotion(), built.cards())));
    }

    @Test
    void tenYearsOfADataScientist() throws IOException {
        var written = Journals.tenYears();
        var built = built(written.journal(), written.season(), written.today());
        Golden.assertIs("dossier-ten-years", PlainDocument.of(built.document()));
    }

    @Test
    void fourThinEntriesAreHalfAPageOfWhatIsMissing() throws IOException {
        var written = Journals.thin();
        var season = new Season(
                new Id<>(new UUID(4, 4)),
                Prose.of("First season"),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 12, 18),
                null,
                Prose.NONE,
                Prose.of("Mid-level Engineer"));
        var text = PlainDocument.of(
                built(written.journal(), season, written.today()).document());
        Golden.assertIs("dossier-four-entries", text);
        assertTrue(text.lines().count() <= HALF_A_PAGE, () -> text);
    }

    @Test
    void twoHundredEntriesThatAMachineWroteMakeNoCaseLongerThanThreeRealOnes() throws IOException {
        var written = Journals.machineWritten();
        var built = built(written.journal(), written.season(), written.today());
        var text = PlainDocument.of(built.document());
        Golden.assertIs("dossier-machine-written", text);
        assertTrue(text.lines().count() < 80, () -> text);
        assertEquals(Lens.COMMITTEE, built.promotion().shape().lens());
    }

    private static BuildCase.Result.Built built(Snapshot journal, Season season, LocalDate today) {
        return (BuildCase.Result.Built) new BuildCase().run(journal, Lens.COMMITTEE, season, today);
    }
}
