package app.treefall.ui.promotion;

import app.treefall.domain.Deed;
import app.treefall.domain.Prose;
import app.treefall.narrative.SmallSeason;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalTime;

/// The small season in a real journal, on its own day: its dossier is set in a moment.
record SmallDesk(Desk desk, TestBench tools) implements AutoCloseable {

    static SmallDesk in(Path folder) throws Exception {
        var desk = TestDesks.empty(folder);
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, SmallSeason.things());
        return new SmallDesk(desk, new TestBench(desk, () -> SmallSeason.TODAY, () -> LocalTime.of(9, 0)));
    }

    @Override
    public void close() {
        desk.close();
    }
}
