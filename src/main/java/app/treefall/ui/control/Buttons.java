package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The few kinds of button there are. Each carries the name of its action.
public final class Buttons {

    private Buttons() {}

    /// The one step a screen is for; at most one in sight.
    public static Button primary(String words, Runnable action) {
        return button(words, "primary", action);
    }

    public static Button plain(String words, Runnable action) {
        return button(words, "plain", action);
    }

    /// A step without a box, as high as a button.
    public static Button quiet(String words, Runnable action) {
        return button(words, "quiet", action);
    }

    /// What cannot be undone.
    public static Button danger(String words, Runnable action) {
        return button(words, "danger", action);
    }

    /// A step said in a line of words, as high as the line.
    public static Button link(String words, Runnable action) {
        return button(words, "link", action);
    }

    /// The lesser step beside a link: "Later".
    public static Button beside(String words, Runnable action) {
        var button = link(words, action);
        button.getStyleClass().add("beside");
        return button;
    }

    /// Only an icon; its name is its tooltip and what a screen reader says.
    public static Button icon(Icon icon, String name, Runnable action) {
        var button = button("", "icon-button", action);
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /// Puts an icon before the words.
    public static Button with(Icon icon, Button button) {
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /// 28 high instead of 34.
    public static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }

    private static Button button(String words, String kind, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add(kind);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        Keys.firesOnEnter(button);
        return button;
    }
}
