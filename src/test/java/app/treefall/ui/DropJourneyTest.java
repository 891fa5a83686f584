package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Drop;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.Screen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A file let go of over the whole window, whatever it shows.
@ExtendWith(Fx.class)
class DropJourneyTest {

    private static final Path LOG = Path.of("src/test/resources/inbox/log.md");

    @Test
    void aFileDroppedOnThisWeekIsShownInTheInboxBeforeAnythingIsWritten(@TempDir Path folder) throws Exception {
        RealWindow.begin(folder).close();
        try (var _ = RealWindow.open(folder)) {
            Screen.await("This week");
            assertTrue(Drop.on(Screen.text("This week"), List.of(LOG)));
            Screen.await("5 suggestions would come into the inbox.");
            try (var desk = RealWindow.second(folder)) {
                assertEquals(0, desk.readJournal().run().batches().size());
            }
        }
    }
}
