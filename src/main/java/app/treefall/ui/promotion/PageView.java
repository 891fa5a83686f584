package app.treefall.ui.promotion;

import app.treefall.export.PagePreview;
import app.treefall.ui.text.Text;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// One page of the dossier as it will leave, or a quiet sheet while it is being typeset.
final class PageView extends StackPane {

    private static final double HIGH_BY_WIDE = 297.0 / 210;
    private static final double EDGE = 1;

    private final PromotionViewModel model;
    private final ImageView picture = new ImageView();
    private final Label making = new Label(Text.of("promotion.page.making"));

    PageView(PromotionViewModel model) {
        this.model = model;
        getStyleClass().add("page-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        making.getStyleClass().add("caption");
        picture.setSmooth(true);
        picture.setManaged(false);
        picture.relocate(EDGE, EDGE);
        picture.fitWidthProperty().bind(widthProperty().subtract(2 * EDGE));
        picture.fitHeightProperty().bind(heightProperty().subtract(2 * EDGE));
        setMinWidth(0);
        getChildren().addAll(making, picture);
        widthProperty().subscribe(_ -> draw());
        sceneProperty().subscribe(_ -> draw());
        model.pagesProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> show());
    }

    /// As high as a page is for the width it is given.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round((width > 0 ? width : getWidth()) * HIGH_BY_WIDE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void draw() {
        var scene = getScene();
        if (scene != null && getWidth() > 0) {
            requestLayout();
            double density = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
            model.drawPagesWide((getWidth() - 2 * EDGE) * density);
        }
    }

    private void show() {
        var pages = model.pagesProperty().get();
        int index = model.pageProperty().get();
        boolean there = index < pages.size();
        picture.setImage(there ? imageOf(pages.get(index)) : null);
        making.setVisible(!there);
        setAccessibleText(
                there
                        ? Text.of(
                                "promotion.page.spoken",
                                index + 1,
                                pages.size(),
                                pages.get(index).words().text())
                        : making.getText());
    }

    private static Image imageOf(PagePreview.Page page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
