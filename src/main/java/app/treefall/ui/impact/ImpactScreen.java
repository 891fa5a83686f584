package app.treefall.ui.impact;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The numbers that moved: before and after, each series with the entries that moved it, and what people said.
public final class ImpactScreen implements Screen {

    private final ScreenPane root = new ScreenPane("impact").over(new VBox(new Label(Text.of("impact.title"))));

    public ImpactScreen(Workbench bench) {}

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
    }
}
