package app.treefall.ui.theme;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/// Shapes drawn in a square box, shown at a size that follows the text size.
///
/// Shapes know pixels only. The theme tells every drawing how many of them the text has (`-tf-rem`, 14 at 100 %),
/// whatever font stands around it. It is not an inherited property: JavaFX looks for those in the nearest styled
/// ancestor and no further.
public final class Drawing extends Region {

    private static final double PLAIN_REM = 14;
    private static final StyleablePropertyFactory<Drawing> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Drawing, Number> REM =
            FACTORY.createSizeCssMetaData("-tf-rem", drawing -> drawing.rem, PLAIN_REM);

    private final StyleableDoubleProperty rem = new SimpleStyleableDoubleProperty(REM, this, "rem", PLAIN_REM) {
        @Override
        protected void invalidated() {
            requestLayout();
        }
    };
    private final double side;
    private final double box;
    private final Scale scale = new Scale();
    private final Group art = new Group();

    /// @param side how wide and high it is shown, in pixels at a text size of 100 %
    /// @param box  how wide and high the box is that the shapes are drawn in
    public Drawing(double side, double box, List<? extends Shape> shapes) {
        this.side = side;
        this.box = box;
        getStyleClass().add("drawing");
        art.setManaged(false);
        art.getTransforms().add(scale);
        art.getChildren().setAll(shapes);
        getChildren().add(art);
    }

    /// Puts other shapes into the same box.
    public void draw(List<? extends Shape> shapes) {
        art.getChildren().setAll(shapes);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(shown() / box);
        scale.setY(shown() / box);
        art.setLayoutX(snappedLeftInset());
        art.setLayoutY(snappedTopInset());
    }

    private double shown() {
        return side * rem.get() / PLAIN_REM;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + shown() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + shown() + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
