package app.treefall.ui.control;

import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// One thing that was understood, shown as icon and words, to be corrected by a click, Enter or Space.
public final class Chip extends Button {

    /// @param correct what happens on click, Enter or Space
    public Chip(Icon icon, String words, Runnable correct) {
        super(words, Icons.small(icon));
        setUp(correct);
    }

    public Chip(String words, Runnable correct) {
        super(words);
        setUp(correct);
    }

    private void setUp(Runnable correct) {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> correct.run());
        Keys.firesOnEnter(this);
    }

    /// Dashed: a guess that still waits for a yes, or a place for something to add.
    public Chip asNew() {
        getStyleClass().add("new");
        return this;
    }

    /// In pine: a filter that is on.
    public void choose(Choice choice) {
        getStyleClass().remove("chosen");
        if (choice == Choice.CHOSEN) {
            getStyleClass().add("chosen");
        }
    }

    /// Whether a chip that filters is on.
    public enum Choice {
        CHOSEN,
        OPEN
    }

    /// Adds a cross for the mouse and Delete or Backspace for the keyboard.
    public Chip removable(Runnable remove) {
        var cross = Icons.of(Icon.X, 12);
        cross.getStyleClass().add("chip-remove");
        cross.setPickOnBounds(true);
        cross.setOnMousePressed(press -> press.consume());
        cross.setOnMouseReleased(release -> {
            release.consume();
            if (release.getButton() == MouseButton.PRIMARY) {
                remove.run();
            }
        });
        var words = new Label();
        words.getStyleClass().add("words");
        words.textProperty().bind(textProperty());
        var row = new HBox(words, cross);
        if (getGraphic() != null) {
            row.getChildren().addFirst(getGraphic());
        }
        row.getStyleClass().add("chip-row");
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleHelp(Text.of("control.remove", getText()));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                key.consume();
                remove.run();
            }
        });
        return this;
    }
}
