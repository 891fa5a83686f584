package app.treefall.ui.frame;

import app.treefall.ui.control.Popover;
import app.treefall.ui.theme.Theme;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The root of a screen: its content with small cards over it, its style sheet, and how wide the window is as states
/// the sheet can ask for.
public final class ScreenPane extends StackPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Popover popover = new Popover();

    /// @param kind the name of the screen in the style sheets: `css/<kind>.css`
    public ScreenPane(String kind) {
        getStyleClass().add(kind);
        getStylesheets().add(Theme.sheet("/css/" + kind + ".css"));
        getChildren().add(popover);
    }

    /// Puts the content below the cards.
    public ScreenPane over(Region content) {
        getChildren().setAll(content, popover);
        return this;
    }

    public Popover popover() {
        return popover;
    }

    public void fit(Screen.Width width) {
        pseudoClassStateChanged(NARROW, width == Screen.Width.NARROW);
        pseudoClassStateChanged(WIDE, width == Screen.Width.WIDE);
    }
}
