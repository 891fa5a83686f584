package app.treefall.ui.inbox;

import app.treefall.ui.fx.Toolkit;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// Hears what was chosen from a list once the list is closed, and not of each line that the arrows pass.
final class Chosen {

    private final ComboBox<String> box;
    private final Consumer<String> take;
    private @Nullable String told;

    private Chosen(ComboBox<String> box, Consumer<String> take) {
        this.box = box;
        this.take = take;
        told = box.getValue();
    }

    static void from(ComboBox<String> box, Consumer<String> take) {
        var chosen = new Chosen(box, take);
        box.valueProperty().subscribe((_, _) -> chosen.look());
        box.showingProperty().subscribe((_, _) -> Toolkit.later(chosen::look)); // once the focus is back from the list
    }

    private void look() {
        var value = box.getValue();
        if (!box.isShowing() && value != null && !Objects.equals(value, told)) {
            told = value;
            take.accept(value);
        }
    }
}
