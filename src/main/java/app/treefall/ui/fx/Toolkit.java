package app.treefall.ui.fx;

import javafx.application.Platform;

/// JavaFX itself: started once, asked from other threads here and nowhere else.
public final class Toolkit {

    private Toolkit() {}

    /// Starts JavaFX and runs `first` on its thread.
    ///
    /// @throws UnsupportedOperationException when there is no display, or [UnsatisfiedLinkError] when its libraries
    /// are not there
    public static void start(Runnable first) {
        Platform.setImplicitExit(false); // the last window may be closing to open another
        Platform.startup(first);
    }

    /// Ends JavaFX, so that the program can end.
    public static void end() {
        Platform.exit();
    }

    /// Runs `work` on the JavaFX thread, soon.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
