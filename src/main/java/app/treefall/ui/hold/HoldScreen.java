package app.treefall.ui.hold;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The calm screen for the meeting itself: one point at a time, one key for how it landed, nothing typed is lost.
public final class HoldScreen implements Screen {

    private final ScreenPane root = new ScreenPane("hold").over(new VBox(new Label(Text.of("hold.title"))));

    public HoldScreen(Workbench bench) {}

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
    }
}
