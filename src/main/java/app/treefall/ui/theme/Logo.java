package app.treefall.ui.theme;

import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// The mark: a heart of wood and two open rings, of a tree or of sound.
public final class Logo {

    private static final double BOX = 24;

    private Logo() {}

    /// @param side pixels at a text size of 100 %: 24 in the rail, 30 at the first start
    public static Drawing mark(double side) {
        var heart = new Circle(11.4, 12.6, 2.3);
        heart.getStyleClass().add("glyph-fill");
        var mark = new Drawing(
                side,
                BOX,
                List.of(heart, ring("M15.9 9.1a5.7 5.7 0 1 0 1 5"), ring("M18.9 6.6a9.6 9.6 0 1 0 2.3 7.2")));
        mark.getStyleClass().add("logo");
        return mark;
    }

    private static SVGPath ring(String outline) {
        var ring = new SVGPath();
        ring.setContent(outline);
        ring.getStyleClass().add("glyph-line");
        return ring;
    }
}
