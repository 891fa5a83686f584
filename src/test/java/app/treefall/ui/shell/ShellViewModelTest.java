package app.treefall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.loop.Loops;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The numbers of the rail are those of the screens they lead to.
final class ShellViewModelTest {

    @Test
    void everyNumberOfTheRailIsTheLedgers(@TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var bench = new TestBench(desk).bench;
            var journal = bench.live().snapshot();
            var rail = new ShellViewModel(bench.background(), bench.live(), bench.today());

            assertEquals(
                    "" + Ledger.of(journal, TestDesks.TODAY).nudges().size(),
                    rail.needsProperty().get());
            assertEquals(
                    "" + Loops.of(journal, TestDesks.TODAY).needingAWord(),
                    rail.loopsProperty().get());
            assertEquals("Fri", rail.nextOneOnOneProperty().get());
            assertEquals("", rail.inboxProperty().get());
            assertEquals("22 days to the decision", rail.seasonProperty().get().left());
        }
    }

    @Test
    void anEmptyJournalHasNoNumbers(@TempDir Path folder) throws Exception {
        try (var desk = TestDesks.empty(folder)) {
            var bench = new TestBench(desk).bench;
            var rail = new ShellViewModel(bench.background(), bench.live(), bench.today());

            assertEquals("", rail.needsProperty().get());
            assertEquals("", rail.loopsProperty().get());
            assertEquals("", rail.nextOneOnOneProperty().get());
        }
    }
}
