package app.treefall.ui.palette;

import app.treefall.ui.control.Marked;
import app.treefall.ui.control.PickList;
import app.treefall.ui.frame.Command;
import app.treefall.ui.shell.Shell;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The palette over whatever is shown: type a few letters of anything and go there. Escape, or a click beside it,
/// leaves everything as it was.
public final class Palette implements Shell.FindOverlay {

    private final PaletteViewModel model;
    private final PickList<Goal> pick;
    private final StackPane layer;
    private @Nullable Node before;

    public Palette(PaletteViewModel model) {
        this.model = model;
        pick = new PickList<>(Text.of("palette.name"), model.fitting(), this::line, this::take);
        pick.field().textProperty().bindBidirectional(model.queryProperty());
        var hint = new Label(Text.of("palette.hint"));
        hint.getStyleClass().addAll("caption", "palette-hint");
        var card = new VBox(pick, hint);
        card.getStyleClass().add("palette");
        card.setMaxHeight(StackPane.USE_PREF_SIZE);
        layer = new StackPane(card);
        layer.getStyleClass().add("palette-layer");
        layer.getStylesheets().add(Theme.sheet("/css/palette.css"));
        layer.setVisible(false);
        layer.setOnMousePressed(press -> {
            if (press.getTarget() == layer) {
                close();
            }
        });
        layer.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        layer.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::leaveWith);
            }
        });
    }

    @Override
    public Node node() {
        return layer;
    }

    @Override
    public void open(String words, List<Command> commands) {
        if (!layer.isVisible()) {
            before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
            layer.setVisible(true);
        }
        model.open(words, commands);
        pick.takeFocus();
        if (!words.isEmpty()) {
            pick.field().end();
        }
    }

    private void take(Goal goal) {
        close();
        model.take(goal);
    }

    private void close() {
        layer.setVisible(false);
        var back = before;
        before = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    /// Whatever takes the keyboard away, such as quick capture, closes it.
    private void leaveWith(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == layer) {
                return;
            }
        }
        if (owner != null && layer.isVisible()) {
            layer.setVisible(false);
            before = null;
        }
    }

    private PickList.Line line(Goal goal) {
        var spans = new ArrayList<Marked.Span>();
        var places = model.places(goal);
        if (places != null) {
            for (int place : places) {
                if (!spans.isEmpty() && spans.getLast().end() == place) {
                    spans.set(spans.size() - 1, new Marked.Span(spans.getLast().start(), place + 1));
                } else {
                    spans.add(new Marked.Span(place, place + 1));
                }
            }
        }
        return new PickList.Line(goal.icon(), goal.words(), spans, goal.hint());
    }
}
