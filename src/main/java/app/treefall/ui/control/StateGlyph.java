package app.treefall.ui.control;

import app.treefall.ui.theme.Drawing;
import java.util.List;
import java.util.Locale;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.util.Duration;

/// How far something got, as a shape first and a colour second: ◌ ◐ ● ◉.
///
/// The word for it stands beside the glyph or is said by its tooltip and accessible text.
public final class StateGlyph extends StackPane {

    /// Unheard: dashed ring. Told: half disc. Understood: full disc. Repeated upward: disc in a ring.
    public enum State {
        UNHEARD,
        TOLD,
        UNDERSTOOD,
        REPEATED;

        private String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final double BOX = 16;
    private static final double MIDDLE = BOX / 2;
    private static final Duration RISE = Duration.millis(240);

    private final Drawing drawing;
    private State state;

    /// @param side  pixels at a text size of 100 %: 14 in lists, 12 to 22 elsewhere
    /// @param words what a screen reader says, e.g. "Daniel: told"
    public StateGlyph(State state, double side, String words) {
        this.state = state;
        drawing = new Drawing(side, BOX, shapes(state));
        getStyleClass().addAll("state-glyph", state.styleClass());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        getChildren().add(drawing);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// For places where no word stands beside it.
    public StateGlyph withTooltip() {
        Tooltip.install(this, new Tooltip(getAccessibleText()));
        return this;
    }

    public void show(State next, String words) {
        getStyleClass().remove(state.styleClass());
        getStyleClass().add(next.styleClass());
        setAccessibleText(words);
        state = next;
        drawing.draw(shapes(next));
    }

    /// The one longer moment: the disc fills. `lasting` is [#rise] as the theme has it; zero shows the end at once.
    public void rise(State next, String words, Duration lasting) {
        show(next, words);
        if (lasting.greaterThan(Duration.ZERO)) {
            drawing.lookupAll(".glyph-fill")
                    .forEach(disc -> new Timeline(
                                    new KeyFrame(
                                            Duration.ZERO,
                                            new KeyValue(disc.scaleXProperty(), 0),
                                            new KeyValue(disc.scaleYProperty(), 0)),
                                    new KeyFrame(
                                            lasting,
                                            new KeyValue(disc.scaleXProperty(), 1, Interpolator.EASE_OUT),
                                            new KeyValue(disc.scaleYProperty(), 1, Interpolator.EASE_OUT)))
                            .play());
        }
    }

    /// How long the disc takes to fill where things may move.
    public static Duration rise() {
        return RISE;
    }

    public State state() {
        return state;
    }

    private static List<Shape> shapes(State state) {
        return switch (state) {
            case UNHEARD -> List.of(dashed());
            case TOLD -> List.of(ring(6), half());
            case UNDERSTOOD -> List.of(disc(6.5));
            case REPEATED -> List.of(disc(3.5), ring(6.7));
        };
    }

    private static Shape disc(double radius) {
        var disc = new Circle(MIDDLE, MIDDLE, radius);
        disc.getStyleClass().add("glyph-fill");
        return disc;
    }

    private static Shape ring(double radius) {
        var ring = new Circle(MIDDLE, MIDDLE, radius);
        ring.getStyleClass().add("glyph-line");
        return ring;
    }

    private static Shape dashed() {
        var ring = ring(6);
        ring.getStrokeDashArray().setAll(2.3, 2.41);
        ring.setStrokeLineCap(StrokeLineCap.BUTT);
        return ring;
    }

    private static Shape half() {
        var half = new SVGPath();
        half.setContent("M8 2a6 6 0 0 0 0 12z");
        half.getStyleClass().add("glyph-fill");
        return half;
    }
}
