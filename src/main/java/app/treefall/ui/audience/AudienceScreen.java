package app.treefall.ui.audience;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Who decides and who should know: what they watch and want, what they expect, and what of mine serves it.
public final class AudienceScreen implements Screen {

    private final ScreenPane root = new ScreenPane("audience").over(new VBox(new Label(Text.of("audience.title"))));

    public AudienceScreen(Workbench bench) {}

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
    }
}
