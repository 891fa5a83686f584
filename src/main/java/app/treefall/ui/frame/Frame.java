package app.treefall.ui.frame;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a screen may ask of the window it stands in.
public interface Frame {

    void go(Place place);

    void say(Notice notice);

    /// Opens quick capture over whatever is shown, with these words in it.
    void capture(String words);

    /// Opens the palette over whatever is shown, with these words in it.
    void find(String words);

    void copy(String text);

    /// Asks where to write a file; null when the person thought better of it.
    @Nullable
    Path whereToSave(String suggestedName);

    /// Asks which file to open; null when the person thought better of it, or there is no window to ask in.
    ///
    /// @param title what the file is for
    default @Nullable Path whatToOpen(String title) {
        return null;
    }

    /// Takes back the last thing done.
    void undo();

    /// Has `keep` run twice a second and once more before the window goes, so that what is being typed is kept
    /// within two seconds. What it answers ends that.
    default Runnable keepWhileTyped(Runnable keep) {
        return () -> {};
    }
}
