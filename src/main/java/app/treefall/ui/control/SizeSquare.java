package app.treefall.ui.control;

import app.treefall.ui.theme.Drawing;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// What an entry shows, as a square: circles say who heard it, squares say how much it is.
public final class SizeSquare extends StackPane {

    /// Sides in pixels at a text size of 100 %; not a win is an outline.
    public enum Size {
        BIG(15, 2.5),
        SOLID(11, 2.5),
        SMALL(7, 2),
        NOT_A_WIN(11, 2.5);

        private final double side;
        private final double corner;

        Size(double side, double corner) {
            this.side = side;
            this.corner = corner;
        }
    }

    private static final double LINE = 1.5;

    public SizeSquare(Size size, String words) {
        getStyleClass().add("size-square");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        getChildren().add(new Drawing(size.side, size.side, List.of(square(size))));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// For places where no word stands beside it.
    public SizeSquare withTooltip() {
        Tooltip.install(this, new Tooltip(getAccessibleText()));
        return this;
    }

    private static Rectangle square(Size size) {
        double inset = size == Size.NOT_A_WIN ? LINE / 2 : 0;
        var square = new Rectangle(inset, inset, size.side - 2 * inset, size.side - 2 * inset);
        square.setArcWidth(2 * (size.corner - inset));
        square.setArcHeight(2 * (size.corner - inset));
        square.getStyleClass().add(size == Size.NOT_A_WIN ? "glyph-line" : "glyph-fill");
        return square;
    }
}
