package app.treefall.ui.control;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Standing;
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
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.util.Duration;

/// How far something got, as a shape first and a colour second: ◌ ◐ ● ◉, crossed out where it was taken for something
/// else, with a broken edge where it was long ago.
///
/// The word for it stands beside the glyph or is said by its tooltip and accessible text.
public final class StateGlyph extends StackPane {

    /// Unheard: dashed ring. Told: half disc. Understood: full disc. Repeated upward: disc in a ring.
    /// Misunderstood: half disc with a stroke across. Fading: full disc with a broken edge; repeated upward and
    /// fading: disc in a broken ring.
    public enum State {
        UNHEARD,
        TOLD,
        UNDERSTOOD,
        REPEATED,
        MISUNDERSTOOD,
        FADING,
        REPEATED_FADING;

        public static State of(Visibility visibility) {
            return switch (visibility) {
                case UNHEARD -> UNHEARD;
                case TOLD -> TOLD;
                case UNDERSTOOD -> UNDERSTOOD;
                case REPEATED -> REPEATED;
            };
        }

        /// What they have wrong now comes before what they once had right.
        public static State of(Standing standing) {
            if (standing.misunderstood() != null) {
                return MISUNDERSTOOD;
            }
            if (!standing.fading()) {
                return of(standing.visibility());
            }
            return standing.visibility() == Visibility.REPEATED ? REPEATED_FADING : FADING;
        }

        public static State of(Outcome outcome) {
            return switch (outcome) {
                case SAID, TOLD -> TOLD;
                case MISUNDERSTOOD -> MISUNDERSTOOD;
                case UNDERSTOOD -> UNDERSTOOD;
                case REPEATED_UPWARD -> REPEATED;
                case DEFERRED -> UNHEARD;
            };
        }

        private String styleClass() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final double BOX = 16;
    private static final double MIDDLE = BOX / 2;
    /// What the stroke across leaves of the half disc.
    private static final String UPPER_PART = "M8 2a6 6 0 0 0 -5.22 8.958l5.22 -5.221z";
    private static final String LOWER_PART = "M5.042 13.22a6 6 0 0 0 2.958 .78v-3.738z";
    /// How far from the middle the stroke goes, to the side and up.
    private static final double REACH = 5.3;
    private static final double BREAKS = 6;
    private static final double DASH_SHARE = 0.6;
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
            case MISUNDERSTOOD -> List.of(ring(6), part(UPPER_PART), part(LOWER_PART), stroke());
            case FADING -> List.of(disc(4.6), broken(5.8));
            case REPEATED_FADING -> List.of(disc(3.2), broken(6.7));
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
        return part("M8 2a6 6 0 0 0 0 12z");
    }

    private static Shape part(String outline) {
        var part = new SVGPath();
        part.setContent(outline);
        part.getStyleClass().add("glyph-fill");
        return part;
    }

    /// Six dashes and six gaps; how wide they are is the theme's.
    private static Shape broken(double radius) {
        var ring = ring(radius);
        double period = 2 * Math.PI * radius / BREAKS;
        ring.getStrokeDashArray().setAll(period * DASH_SHARE, period * (1 - DASH_SHARE));
        ring.setStrokeLineCap(StrokeLineCap.BUTT);
        return ring;
    }

    private static Shape stroke() {
        var stroke = new Line(MIDDLE + REACH, MIDDLE - REACH, MIDDLE - REACH, MIDDLE + REACH);
        stroke.setStrokeLineCap(StrokeLineCap.ROUND);
        stroke.getStyleClass().add("glyph-line");
        return stroke;
    }
}
