package app.treefall.ui.settings;

import app.treefall.domain.Look;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.control.Segmented.Option;
import app.treefall.ui.form.Forms;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Light or dark, how large the text is, whether things move.
final class LookView extends VBox {

    private static final int STEP = 10;

    LookView(LookViewModel model) {
        getStyleClass().add("settings-form");
        var sizes = new ArrayList<Option<Integer>>();
        for (int size = Look.SMALLEST_TEXT; size <= Look.LARGEST_TEXT; size += STEP) {
            sizes.add(new Option<>(size, Text.of("settings.look.percent", size)));
        }
        getChildren()
                .addAll(
                        Forms.heading(Text.of("settings.look"), Text.of("settings.look.why"), null),
                        choice(
                                "settings.look.appearance",
                                model.appearanceProperty(),
                                List.of(
                                        new Option<>(
                                                Look.Appearance.SYSTEM, Text.of("settings.look.system"), Icon.MONITOR),
                                        new Option<>(Look.Appearance.LIGHT, Text.of("settings.look.light"), Icon.SUN),
                                        new Option<>(Look.Appearance.DARK, Text.of("settings.look.dark"), Icon.MOON))),
                        choice("settings.look.text", model.textSizeProperty(), sizes),
                        choice(
                                "settings.look.motion",
                                model.motionProperty(),
                                List.of(
                                        new Option<>(Look.Motion.SYSTEM, Text.of("settings.look.motion.system")),
                                        new Option<>(Look.Motion.FULL, Text.of("settings.look.motion.full")),
                                        new Option<>(Look.Motion.REDUCED, Text.of("settings.look.motion.reduced")))));
    }

    private static <T> Node choice(String key, ObjectProperty<T> value, List<Option<T>> options) {
        var segments = new Segmented<>(Text.of(key), options);
        segments.valueProperty().set(value.get());
        segments.valueProperty()
                .subscribe((_, chosen) -> value.set(chosen)); // a bidirectional binding would let the model go
        var box = new VBox(Forms.sub(Text.of(key)), segments);
        box.getStyleClass().add("form-field");
        return box;
    }
}
