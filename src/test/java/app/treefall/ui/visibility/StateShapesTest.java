package app.treefall.ui.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Visibility;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who sees no colours tells the states apart by their shapes: as glyphs and as cells of the grid.
@ExtendWith(Fx.class)
final class StateShapesTest {

    private static final Columns COLUMNS = new Columns(600, 14, 1, 0, 0, 1);

    @Test
    void eachGlyphHasAShapeOfItsOwn() {
        var shapes = FxThread.call(() -> Arrays.stream(StateGlyph.State.values())
                .map(state -> shapesOf(new StateGlyph(state, 14, "words")))
                .collect(Collectors.toSet()));
        assertEquals(StateGlyph.State.values().length, shapes.size(), shapes::toString);
    }

    @Test
    void eachCellHasAShapeOfItsOwn() {
        var shapes = FxThread.call(() -> Arrays.stream(Visibility.values())
                .map(state -> {
                    var cell = new StatePaths();
                    cell.add(state, 0, COLUMNS);
                    cell.done();
                    return shapesOf(cell);
                })
                .collect(Collectors.toSet()));
        assertEquals(Visibility.values().length, shapes.size(), shapes::toString);
    }

    /// Filled or a line, dashed or not, how many strokes, how large: all but the colour and the tint behind.
    private static String shapesOf(Node node) {
        if (node instanceof Shape shape) {
            var part = shape.getStyleClass().getFirst();
            if (part.equals("state-tint")) {
                return "";
            }
            int strokes = shape instanceof Path path ? path.getElements().size() : 0;
            var bounds = shape.getBoundsInLocal();
            return "%s %s %s %d %.1f by %.1f; "
                    .formatted(
                            part,
                            shape.getClass().getSimpleName(),
                            shape.getStrokeDashArray(),
                            strokes,
                            bounds.getWidth(),
                            bounds.getHeight());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(StateShapesTest::shapesOf)
                        .collect(Collectors.joining())
                : "";
    }
}
