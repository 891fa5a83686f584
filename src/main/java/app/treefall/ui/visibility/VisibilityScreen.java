package app.treefall.ui.visibility;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Who knows what I did: entries by people, the gap between done and understood, and how to close it.
public final class VisibilityScreen implements Screen {

    private final ScreenPane root = new ScreenPane("visibility").over(new VBox(new Label(Text.of("visibility.title"))));

    public VisibilityScreen(Workbench bench) {}

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
    }
}
