package app.treefall.ui;

import app.treefall.ui.frame.Place;
import app.treefall.ui.fx.Toolkit;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows of one running Treefall: the journal's own, and the small one for a line. Each start of the program asks
/// for one of the two; either may lead to the other.
///
/// JavaFX thread only, but for the end.
public final class Windows {

    private final TreefallWindow.Setting setting;
    private final Runnable allClosed;
    private volatile @Nullable TreefallWindow journal;
    private volatile @Nullable CaptureAlone alone;

    /// @param allClosed when the last window was closed
    public Windows(TreefallWindow.Setting setting, Runnable allClosed) {
        this.setting = setting;
        this.allClosed = allClosed;
    }

    public void openJournal() {
        var open = journal;
        if (open == null) {
            var stage = new Stage();
            var made = new TreefallWindow(stage, setting);
            journal = made;
            whenClosed(stage, () -> journal = null);
            made.open();
        } else {
            open.comeForward();
        }
        var line = alone;
        if (line != null) {
            line.close(); // its words are kept, and stand in the journal's own line
        }
    }

    /// The small window: over the journal that is open, else over one opened for it.
    public void openCapture() {
        var open = journal;
        var line = alone;
        if (line != null) {
            line.comeForward();
        } else if (open == null || open.showsTheSample()) {
            openAlone();
        } else {
            open.openCapture();
        }
    }

    /// The system ends the program: what is being typed is kept, whichever thread this is called on.
    public void end() {
        var open = journal;
        if (open != null) {
            open.end();
        }
        var line = alone;
        if (line != null) {
            line.end();
        }
    }

    private void openAlone() {
        var stage = new Stage();
        var made = new CaptureAlone(stage, setting, this::openJournalAt, () -> {
            alone = null;
            openJournal();
        });
        alone = made;
        whenClosed(stage, () -> alone = null);
        made.open();
    }

    private void openJournalAt(Place place) {
        openJournal();
        var open = journal;
        if (open != null) {
            open.goWhenThere(place);
        }
    }

    private void whenClosed(Stage stage, Runnable forget) {
        stage.showingProperty().subscribe((wasShowing, isShowing) -> {
            if (wasShowing && !isShowing) {
                forget.run();
                Toolkit.later(this::endIfAllClosed); // one window may just be opening the other
            }
        });
    }

    private void endIfAllClosed() {
        if (journal == null && alone == null) {
            allClosed.run();
        }
    }
}
