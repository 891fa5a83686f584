package app.treefall.ui.visibility;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// One choice of a filter, as small as its words.
final class ChoiceMenu<T extends @Nullable Object> extends MenuButton {

    /// One of the choices, with its words.
    record Option<T extends @Nullable Object>(T value, String words) {}

    private final String name;
    private final List<Option<T>> options;

    /// @param name what is chosen here, to be read aloud
    ChoiceMenu(String name, List<Option<T>> options, Consumer<T> choose) {
        this.name = name;
        this.options = List.copyOf(options);
        getStyleClass().add("choice-menu");
        setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var option : options) {
            var item = new RadioMenuItem(option.words());
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose.accept(option.value()));
            getItems().add(item);
        }
        show(options.getFirst().value());
    }

    void show(T value) {
        for (int i = 0; i < options.size(); i++) {
            boolean chosen = Objects.equals(options.get(i).value(), value);
            if (chosen) {
                setText(options.get(i).words());
                setAccessibleText(name + ": " + options.get(i).words());
            }
            ((RadioMenuItem) getItems().get(i)).setSelected(chosen);
        }
    }
}
