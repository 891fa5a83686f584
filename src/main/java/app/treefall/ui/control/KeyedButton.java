package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A button that says at its right end which keys do the same.
///
/// A button gives its graphic no more than it asks for; this one stretches the row of words and keys to its width.
public final class KeyedButton extends Button {

    private final HBox row;

    public KeyedButton(Icon icon, String words, String keys, Runnable action) {
        super(words);
        getStyleClass().add("keyed");
        var name = new Label(words);
        name.getStyleClass().add("words");
        name.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(Icons.of(icon), name, space, new Kbd(keys));
        row.getStyleClass().add("button-row");
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleHelp(keys);
        setOnAction(_ -> action.run());
        Keys.firesOnEnter(this);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Rows.stretch(row, this);
    }
}
