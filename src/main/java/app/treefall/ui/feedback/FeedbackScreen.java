package app.treefall.ui.feedback;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What people think of how I work, each in its place in the loop: asked, received, acting, told them, confirmed.
public final class FeedbackScreen implements Screen {

    private final ScreenPane root = new ScreenPane("feedback").over(new VBox(new Label(Text.of("feedback.title"))));

    public FeedbackScreen(Workbench bench) {}

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
    }
}
