package app.treefall.ui.capture;

import app.treefall.ui.shell.Shell;
import app.treefall.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The capture box over whatever is shown: nothing is dimmed, nothing is lost by closing it.
public final class QuickCapture implements Shell.CaptureOverlay {

    private final CaptureViewModel model;
    private final CaptureBox box;
    private final StackPane layer;
    private @Nullable Node before;

    public QuickCapture(CaptureViewModel model) {
        this.model = model;
        box = new CaptureBox(model, _ -> close()).closing(this::close);
        var card = new VBox(box);
        card.getStyleClass().add("quick-capture");
        card.setMaxHeight(StackPane.USE_PREF_SIZE);
        layer = new StackPane(card);
        layer.getStyleClass().add("quick-capture-layer");
        layer.getStylesheets().add(Theme.sheet("/css/capture.css"));
        layer.setPickOnBounds(false);
        layer.setVisible(false);
        layer.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    @Override
    public Node node() {
        return layer;
    }

    @Override
    public void open(String words) {
        if (!layer.isVisible()) {
            before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
            layer.setVisible(true);
        }
        model.add(words);
        box.takeFocus();
    }

    /// The words stay: they are in the box of the week too, and kept as a draft.
    private void close() {
        layer.setVisible(false);
        var back = before;
        before = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }
}
