package app.treefall.ui.frame;

import javafx.scene.Node;

/// One screen of the window: built once, shown again and again.
public interface Screen {

    Node node();

    /// Called each time it comes to the front, with where to go in it.
    void show(Place place);

    /// Called once at most, in a quiet moment before it was ever shown: works out what it would show, so that the
    /// first visit need not wait for it.
    default void getReady() {}

    /// Told the width there is, so that it can lay itself out for narrow, usual and wide windows.
    default void fit(Width width) {}

    /// Whether it stands alone in the window, without the rail: nothing to look at but one thing to do.
    default boolean isCalm() {
        return false;
    }

    /// The widths of the design: up to 1279, to 1599, and above; in pixels at a text size of 100 %.
    enum Width {
        NARROW,
        USUAL,
        WIDE;

        public static Width of(double windowWidth) {
            if (windowWidth < 1280) {
                return NARROW;
            }
            return windowWidth < 1600 ? USUAL : WIDE;
        }
    }
}
