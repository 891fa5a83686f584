package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Change;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Metric;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.journal.ClaimViewModel.Better;
import app.treefall.ui.journal.ClaimViewModel.Verdict;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimViewModelTest {

    private Desk desk;
    private TestBench window;
    private Id<Entry> entry;
    private ClaimViewModel claim;

    @BeforeEach
    void aNewNumber(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        entry = window.bench.live().snapshot().entries().getFirst().id();
        claim = new ClaimViewModel(window.bench, entry, -1, null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsTypedAndNotKeptIsBackAndGoesOnceItIs() throws Exception {
        claim.whatProperty().set("Time to the first pixel");
        claim.resultProperty().set("0.6");
        claim.betterProperty().set(Better.LOWER);
        window.passTime();
        claim.form().close();

        var again = new ClaimViewModel(window.bench, entry, -1, null);

        assertEquals("Time to the first pixel", again.whatProperty().get());
        assertEquals("0.6", again.resultProperty().get());
        assertEquals(Better.LOWER, again.betterProperty().get());
        assertTrue(again.form().backProperty().get());
        again.form().saved();
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void everyNumberKeepsItsOwnWords() {
        claim.resultProperty().set("0.6");
        window.passTime();

        assertEquals(
                "",
                new ClaimViewModel(window.bench, entry, 0, null)
                        .resultProperty()
                        .get());
    }

    @ParameterizedTest
    @CsvSource({
        "1.8 s, 0.6 s, LOWER, '1.8 s → 0.6 s, −67%: better', BETTER",
        "1.8 s, 0.6 s, HIGHER, '1.8 s → 0.6 s, −67%: worse', WORSE",
        "40%, 55%, HIGHER, '40% → 55%, +15 pts: better', BETTER",
        "4.9%, 3.1%, LOWER, '4.9% → 3.1%, −1.8 pts: better', BETTER",
        "1.8, 0.6 s, UNSAID, '1.8 s → 0.6 s, −67%', UNSAID",
        "2 days, 20 min, LOWER, '2 days → 20 min, −99%: better', BETTER",
        "'', +12%, HIGHER, '+12%: better', BETTER",
        "'', €46k a quarter, UNSAID, '€46k', UNSAID"
    })
    void theChangeIsComputedWhileTyping(String before, String after, Better better, String said, Verdict verdict) {
        claim.baselineProperty().set(before);
        claim.resultProperty().set(after);
        claim.betterProperty().set(better);

        assertEquals(said, claim.computedProperty().get().replace('\u202f', ' '));
        assertEquals(verdict, claim.verdictProperty().get());
    }

    @Test
    void aWholeChangeInOneFieldIsReadAsInQuickCapture() {
        claim.resultProperty().set("1.8s -> 0.6s");
        assertInstanceOf(Change.FromTo.class, claim.claim().change());
    }

    @Test
    void whatStandsOnItIsKept() {
        claim.resultProperty().set("~ €46k a quarter");
        claim.shareProperty().set("70%");
        claim.sourceProperty().set("Replay report");

        var kept = claim.claim();

        assertEquals(70, kept.myShare());
        assertEquals("a quarter", kept.period().text());
        assertEquals(ImpactClaim.Certainty.ESTIMATED, kept.certainty());
        assertEquals("Replay report", kept.source().text());
    }

    @Test
    void aKnownMetricBringsItsDirectionAndStaysItsSeries() {
        Metric metric = window.bench.live().snapshot().metrics().getFirst();
        claim.whatProperty().set(metric.name().text());
        claim.resultProperty().set("3");

        assertEquals(metric.id(), claim.claim().metric());
        assertEquals(metric.better(), claim.claim().better());
        assertTrue(claim.metrics().contains(metric.name().text()));
    }

    @ParameterizedTest
    @CsvSource({
        "soon, 3, true, false",
        "3, soon, false, true",
        "3 s, 40%, false, true",
        "3 s, '', false, true",
        "'', '', false, true"
    })
    void whatIsWrongIsSaidWhereItIsAndNothingIsLost(String before, String after, boolean first, boolean second) {
        claim.baselineProperty().set(before);
        claim.resultProperty().set(after);

        assertNull(claim.claim());

        assertEquals(first, !claim.baselineErrorProperty().get().isEmpty());
        assertEquals(second, !claim.resultErrorProperty().get().isEmpty());
        assertEquals(before, claim.baselineProperty().get());
        assertEquals(after, claim.resultProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-3", "half", "33.5"})
    void aShareIsAWholeNumberOfPerCent(String typed) {
        claim.resultProperty().set("3");
        claim.shareProperty().set(typed);
        assertNull(claim.claim());
        assertFalse(claim.shareErrorProperty().get().isEmpty());
    }

    @Test
    void everyNumberOfTheSampleComesBackAsItWas() {
        for (var entry : window.bench.live().snapshot().entries()) {
            for (var known : entry.claims()) {
                var again = new ClaimViewModel(window.bench, entry.id(), 0, known).claim();
                assertNotNull(again, entry.headline().text());
                assertEquals(known.change(), again.change(), entry.headline().text());
                assertEquals(known.metric(), again.metric());
                assertEquals(known.better(), again.better());
                assertEquals(known.period(), again.period());
                assertEquals(known.certainty(), again.certainty());
                assertEquals(known.myShare(), again.myShare());
            }
        }
    }

    @Test
    void lowerMayBeBetter() {
        claim.resultProperty().set("-3 incidents");
        claim.betterProperty().set(Better.LOWER);
        assertEquals(Verdict.BETTER, claim.verdictProperty().get());
        assertEquals(Direction.LOWER, claim.claim().better());
    }
}
