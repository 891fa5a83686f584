package app.treefall.ui.visibility;

import app.treefall.ui.control.StateGlyph.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.VLineTo;

/// Many state glyphs on their tints as few shapes: all cells of one state in a row are one outline, so that a row of
/// forty people costs what a row of two does.
final class StatePaths extends Group {

    private static final double BOX = 16;
    private static final double SIDE = 14;

    private final Map<State, Path> tints = new EnumMap<>(State.class);
    private final Map<State, Path> lines = new EnumMap<>(State.class);
    private final Map<State, Path> fills = new EnumMap<>(State.class);

    StatePaths() {
        setManaged(false);
        setMouseTransparent(true);
        for (var state : State.values()) {
            if (state != State.UNHEARD) {
                tints.put(state, path("tint", state));
                fills.put(state, path("fill", state));
            }
            if (state != State.UNDERSTOOD) {
                lines.put(state, path("ring", state));
            }
        }
        for (var broken : List.of(State.UNHEARD, State.FADING, State.REPEATED_FADING)) {
            Objects.requireNonNull(lines.get(broken)).setStrokeLineCap(StrokeLineCap.BUTT);
        }
        Objects.requireNonNull(lines.get(State.MISUNDERSTOOD)).setStrokeLineCap(StrokeLineCap.ROUND);
    }

    void clear() {
        tints.values().forEach(path -> path.getElements().clear());
        lines.values().forEach(path -> path.getElements().clear());
        fills.values().forEach(path -> path.getElements().clear());
    }

    /// Shows what was added since [#clear]: a state that no cell has costs nothing.
    void done() {
        var drawn = new ArrayList<Path>();
        for (var paths : List.of(tints, lines, fills)) {
            for (var path : paths.values()) {
                if (!path.getElements().isEmpty()) {
                    drawn.add(path);
                }
            }
        }
        if (!drawn.equals(getChildren())) {
            getChildren().setAll(drawn);
        }
    }

    /// Draws one cell whose left edge is at `x`.
    void add(State state, double x, Columns columns) {
        double scale = columns.px(SIDE) / BOX;
        double middle = x + columns.cell() / 2;
        double high = columns.row() / 2;
        switch (state) {
            case UNHEARD -> dashes(circle(lines, state, middle, high, 6 * scale, scale), 2.3 * scale, 2.41 * scale);
            case TOLD -> {
                tint(state, x, columns);
                circle(lines, state, middle, high, 6 * scale, scale);
                half(state, middle, high, 6 * scale);
            }
            case UNDERSTOOD -> {
                tint(state, x, columns);
                circle(fills, state, middle, high, 6.5 * scale, scale);
            }
            case REPEATED -> {
                tint(state, x, columns);
                circle(lines, state, middle, high, 6.7 * scale, scale);
                circle(fills, state, middle, high, 3.5 * scale, scale);
            }
            case MISUNDERSTOOD -> {
                tint(state, x, columns);
                circle(lines, state, middle, high, 6 * scale, scale);
                crossed(state, middle, high, scale);
            }
            case FADING -> {
                tint(state, x, columns);
                circle(fills, state, middle, high, 4.6 * scale, scale);
                broken(state, middle, high, 5.8 * scale, 2.2 * scale);
            }
            case REPEATED_FADING -> {
                tint(state, x, columns);
                circle(fills, state, middle, high, 3.2 * scale, scale);
                broken(state, middle, high, 6.7 * scale, 1.7 * scale);
            }
        }
    }

    /// A ring of six dashes.
    private void broken(State state, double x, double y, double radius, double width) {
        var ring = circle(lines, state, x, y, radius, 1);
        double period = 2 * Math.PI * radius / 6;
        dashes(ring, period * 0.6, period * 0.4);
        ring.setStrokeWidth(width);
    }

    private static void dashes(Path ring, double dash, double gap) {
        ring.getStrokeDashArray().setAll(dash, gap);
    }

    /// What a stroke across leaves of the left half, and the stroke.
    private void crossed(State state, double x, double y, double scale) {
        double radius = 6 * scale;
        double cut = 2.263 * scale;
        Objects.requireNonNull(fills.get(state))
                .getElements()
                .addAll(
                        new MoveTo(x, y - cut),
                        new LineTo(x - 5.22 * scale, y + 2.958 * scale),
                        arc(radius, x, y - radius),
                        new ClosePath(),
                        new MoveTo(x, y + cut),
                        new LineTo(x, y + radius),
                        arc(radius, x - 2.958 * scale, y + 5.22 * scale),
                        new ClosePath());
        double reach = 5.3 * scale;
        Objects.requireNonNull(lines.get(state))
                .getElements()
                .addAll(new MoveTo(x + reach, y - reach), new LineTo(x - reach, y + reach));
    }

    private void tint(State state, double x, Columns columns) {
        double radius = columns.px(5);
        double left = x + columns.px(2);
        double right = x + columns.cell() - columns.px(2);
        double top = 1;
        double bottom = columns.row() - 1;
        Objects.requireNonNull(tints.get(state))
                .getElements()
                .addAll(
                        new MoveTo(left + radius, top),
                        new HLineTo(right - radius),
                        arc(radius, right, top + radius),
                        new VLineTo(bottom - radius),
                        arc(radius, right - radius, bottom),
                        new HLineTo(left + radius),
                        arc(radius, left, bottom - radius),
                        new VLineTo(top + radius),
                        arc(radius, left + radius, top),
                        new ClosePath());
    }

    private static Path circle(Map<State, Path> paths, State state, double x, double y, double radius, double scale) {
        var path = Objects.requireNonNull(paths.get(state));
        path.setStrokeWidth(1.5 * scale);
        path.getElements()
                .addAll(
                        new MoveTo(x - radius, y),
                        arc(radius, x + radius, y),
                        arc(radius, x - radius, y),
                        new ClosePath());
        return path;
    }

    /// The left half.
    private void half(State state, double x, double y, double radius) {
        Objects.requireNonNull(fills.get(state))
                .getElements()
                .addAll(new MoveTo(x, y + radius), arc(radius, x, y - radius), new LineTo(x, y + radius));
    }

    private static ArcTo arc(double radius, double x, double y) {
        return new ArcTo(radius, radius, 0, x, y, false, true);
    }

    private static Path path(String part, State state) {
        var path = new Path();
        path.getStyleClass()
                .addAll("state-" + part, state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return path;
    }
}
