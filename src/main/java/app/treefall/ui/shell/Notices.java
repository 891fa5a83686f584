package app.treefall.ui.shell;

import app.treefall.ui.control.Toast;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.text.Text;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The foot of the window, where what was just done is said. One notice at a time: the newest.
final class Notices extends StackPane {

    private @Nullable Toast shown;

    Notices() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
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
