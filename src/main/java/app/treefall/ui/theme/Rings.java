package app.treefall.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// The one big ornament: a cross-section of a season, every ring a week, drawn as far as it was heard.
public final class Rings {

    /// The box the rings are drawn in; their heart is its middle.
    public static final double BOX = 690;

    private static final double[] HEARD = {
        .2, .5, .35, .62, .3, .55, .7, .4, .75, .6, .85, .5, .7, .9, .62, .8, .7, .52, .4, .3, .18
    };
    private static final double MIDDLE = BOX / 2;
    private static final double FIRST = 24;
    private static final double STEP = 15.2;

    private Rings() {}

    /// @param side pixels at a text size of 100 %; [#BOX] is the drawn size
    public static Drawing ornament(double side) {
        var shapes = new ArrayList<Shape>();
        for (int week = 0; week < HEARD.length; week++) {
            shapes.add(whole(week));
            shapes.add(heard(week));
        }
        var heart = new Circle(MIDDLE, MIDDLE, 7);
        heart.getStyleClass().add("glyph-fill");
        shapes.add(heart);
        var ornament = new Drawing(side, BOX, List.copyOf(shapes));
        ornament.getStyleClass().add("rings");
        ornament.setMouseTransparent(true);
        return ornament;
    }

    private static Shape whole(int week) {
        var ring = new Ellipse(MIDDLE, MIDDLE, across(week), down(week));
        ring.getStrokeDashArray().setAll(2.0, 5.0);
        ring.setStrokeLineCap(StrokeLineCap.BUTT);
        ring.setOpacity(.45);
        ring.getStyleClass().add("ring-week");
        return ring;
    }

    private static Shape heard(int week) {
        double start = -Math.PI / 2 + week * .21;
        double end = start + HEARD[week] * 2 * Math.PI;
        var arc = new SVGPath();
        arc.setContent(String.format(
                Locale.ROOT,
                "M%s A%.2f %.2f 0 %d 1 %s",
                point(week, start),
                across(week),
                down(week),
                HEARD[week] > .5 ? 1 : 0,
                point(week, end)));
        arc.setOpacity(.45 + .55 * week / (HEARD.length - 1));
        arc.getStyleClass().add("ring-heard");
        return arc;
    }

    private static String point(int week, double angle) {
        return String.format(
                Locale.ROOT,
                "%.2f %.2f",
                MIDDLE + across(week) * Math.cos(angle),
                MIDDLE + down(week) * Math.sin(angle));
    }

    private static double across(int week) {
        return (FIRST + week * STEP) * (1 + .018 * Math.sin(1.7 * week));
    }

    private static double down(int week) {
        return (FIRST + week * STEP) * (1 - .02 * Math.cos(week));
    }
}
