package app.treefall.ui.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Standing;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.control.StateGlyph.State;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who sees no colours tells the states apart by their shapes: as glyphs and as cells of the grid.
@ExtendWith(Fx.class)
final class StateShapesTest {

    private static final Columns COLUMNS = new Columns(600, 14, 1, 0, 0, 1);
    private static final Telling WRONG = new Telling(
            Id.fresh(),
            Id.fresh(),
            Id.fresh(),
            LocalDate.of(2026, 11, 3),
            Telling.Setting.EMAIL,
            Telling.Landing.MISUNDERSTOOD,
            null,
            Prose.NONE,
            null,
            null);

    @Test
    void eachGlyphHasAShapeOfItsOwn() {
        var shapes = FxThread.call(() -> Arrays.stream(State.values())
                .map(state -> shapesOf(new StateGlyph(state, 14, "words")))
                .collect(Collectors.toSet()));
        assertEquals(State.values().length, shapes.size(), shapes::toString);
    }

    @Test
    void eachCellHasAShapeOfItsOwn() {
        var shapes = FxThread.call(() -> Arrays.stream(State.values())
                .map(state -> {
                    var cell = new StatePaths();
                    cell.add(state, 0, COLUMNS);
                    cell.done();
                    return shapesOf(cell);
                })
                .collect(Collectors.toSet()));
        assertEquals(State.values().length, shapes.size(), shapes::toString);
    }

    @Test
    void whatIsWrongOrLongAgoIsNeverDrawnAsWhatIsNot() {
        for (var reached : Visibility.values()) {
            var plain = State.of(standing(reached, null, false));
            assertEquals(State.of(reached), plain);
            assertEquals(State.MISUNDERSTOOD, State.of(standing(reached, WRONG, false)));
            assertEquals(State.MISUNDERSTOOD, State.of(standing(reached, WRONG, true)));
        }
        assertEquals(State.FADING, State.of(standing(Visibility.UNDERSTOOD, null, true)));
        assertEquals(State.REPEATED_FADING, State.of(standing(Visibility.REPEATED, null, true)));
        var outcomes = Arrays.stream(Outcome.values()).map(State::of).collect(Collectors.toSet());
        assertEquals(
                Set.of(State.UNHEARD, State.TOLD, State.MISUNDERSTOOD, State.UNDERSTOOD, State.REPEATED), outcomes);
    }

    private static Standing standing(Visibility reached, @Nullable Telling wrong, boolean fading) {
        return new Standing(reached, null, null, wrong, fading, true, null, null, null);
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
