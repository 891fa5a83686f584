package app.treefall.ui.frame;

import app.treefall.ui.text.Text;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the window can do, with its key. The one list of them makes menus, tooltips and the help page.
///
/// @param id   the key of its words: `command.<id>`
/// @param keys in JavaFX's words, "Shortcut+N"; null when it has none
public record Command(String id, @Nullable KeyCombination keys, Runnable run) {

    public static Command of(String id, String keys, Runnable run) {
        return new Command(id, keys.isEmpty() ? null : KeyCombination.valueOf(keys), run);
    }

    public String words() {
        return Text.of("command." + id);
    }
}
