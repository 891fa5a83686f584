package app.treefall.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A quiet rounded surface in the colour of the rail, for what stands beside the content.
public final class Panel extends VBox {

    public Panel(Node... content) {
        super(content);
        getStyleClass().add("panel");
    }

    /// For words that travel: praise, what can be forwarded.
    public static Panel ofWordsThatTravel(Node... content) {
        var panel = new Panel(content);
        panel.getStyleClass().add(Tone.DUSK.styleClass());
        return panel;
    }
}
