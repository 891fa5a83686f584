package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// What is wrong, where, and that nothing was lost, above what it concerns; work goes on below it.
public final class Banner extends HBox {

    private Banner(String kind, Icon icon, String message) {
        var sign = new StackPane(Icons.of(icon));
        sign.getStyleClass().add("banner-icon");
        var words = new Label(message);
        words.getStyleClass().addAll("body", "banner-message");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("banner", kind);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(message);
        getChildren().addAll(sign, words);
    }

    /// Ochre: something that wants attention while all is still well.
    public static Banner needsAWord(String message) {
        return new Banner("needs-a-word", Icon.ALERT_TRIANGLE, message);
    }

    /// Rust: something did not work.
    public static Banner wrong(String message) {
        return new Banner("wrong", Icon.ALERT_CIRCLE, message);
    }

    /// Adds the one step that helps.
    public Banner with(Button step) {
        getChildren().add(step);
        return this;
    }

    public Banner with(String stepWords, Runnable step) {
        return with(Buttons.link(stepWords, step));
    }
}
