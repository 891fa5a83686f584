package app.treefall.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls so far that a thing can be seen, and no farther. JavaFX does that for Tab, and for nothing else that moves
/// the keyboard.
public final class InSight {

    private InSight() {}

    /// Whole, where it fits; else its top.
    public static void bring(ScrollPane pane, Node thing) {
        pane.applyCss();
        pane.layout();
        var content = pane.getContent();
        double view = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - view;
        if (beyond <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(thing.localToScene(thing.getLayoutBounds()));
        double top = pane.getVvalue() * beyond;
        double least = bounds.getMaxY() - view;
        pane.setVvalue(Math.clamp(Math.clamp(top, Math.min(least, bounds.getMinY()), bounds.getMinY()) / beyond, 0, 1));
    }

    /// In whatever scrolls it.
    public static void bring(Node thing) {
        var pane = around(thing);
        if (pane != null) {
            bring(pane, thing);
        }
    }

    private static @Nullable ScrollPane around(Node thing) {
        for (var up = thing.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }
}
