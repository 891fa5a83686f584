package app.treefall.ui.shell;

import app.treefall.ui.control.Toast;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.text.Text;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The foot of the window, where what was just done is said. One notice at a time: the newest.
final class Notices extends StackPane {

    /// As high as what is said in two lines, with its margin.
    private static final double FOOT = 96;

    private @Nullable Toast shown;

    Notices() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> {
            if (isShowing()) {
                requestLayout();
            }
        });
    }

    /// A card that reaches down to the foot has its buttons there; what is said stands above it then.
    @Override
    protected void layoutChildren() {
        setAlignment(isShowing() && isCardAtTheFoot() ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
        super.layoutChildren();
    }

    private boolean isCardAtTheFoot() {
        var scene = getScene();
        return scene != null
                && scene.getRoot().lookupAll(".popover").stream()
                        .filter(card ->
                                card.getParent() != null && card.getParent().isVisible())
                        .map(card -> card.localToScene(card.getLayoutBounds()).getMaxY())
                        .anyMatch(foot -> foot > scene.getHeight() - FOOT);
    }

    void say(Notice notice) {
        clear();
        var action = notice.action();
        var run = notice.run();
        var toast = new Toast(
                notice.icon(),
                notice.words(),
                action == null ? Text.of("shell.notice.close") : action,
                run == null ? () -> {} : run,
                this::clear);
        shown = toast;
        getChildren().setAll(toast);
    }

    void clear() {
        shown = null;
        getChildren().clear();
    }

    boolean isShowing() {
        return shown != null;
    }
}
