package app.treefall.ui.inbox;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What imports found, one suggestion at a time: nothing enters the journal unseen.
public final class InboxScreen implements Screen {

    private final ScreenPane root = new ScreenPane("inbox").over(new VBox(new Label(Text.of("inbox.title"))));

    public InboxScreen(Workbench bench) {}

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
    }
}
