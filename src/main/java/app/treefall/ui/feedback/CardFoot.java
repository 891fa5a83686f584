package app.treefall.ui.feedback;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The last line of a card: how it stands on the left, the next step on the right; below each other where there is no
/// room for both.
final class CardFoot extends Region {

    private static final double GAP = 8;

    private final Region left;
    private final @Nullable Region right;

    /// @param right null where nothing comes next
    CardFoot(Region left, @Nullable Region right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("card-foot");
        getChildren().add(left);
        if (right != null) {
            getChildren().add(right);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = width < 0 ? Double.MAX_VALUE : width;
        double leftHeight = left.prefHeight(Math.min(within, left.prefWidth(-1)));
        double rightHeight = right == null ? 0 : right.prefHeight(-1);
        return isOneLine(within) ? Math.max(leftHeight, rightHeight) : leftHeight + rightHeight;
    }

    @Override
    protected void layoutChildren() {
        double leftWidth = Math.min(getWidth(), left.prefWidth(-1));
        double leftHeight = left.prefHeight(leftWidth);
        double rightWidth = right == null ? 0 : Math.min(getWidth(), right.prefWidth(-1));
        double rightHeight = right == null ? 0 : right.prefHeight(-1);
        boolean oneLine = isOneLine(getWidth());
        double line = oneLine ? Math.max(leftHeight, rightHeight) : leftHeight;
        left.resizeRelocate(0, snapPositionY((line - leftHeight) / 2), snapSizeX(leftWidth), leftHeight);
        if (right != null) {
            double y = oneLine ? (line - rightHeight) / 2 : leftHeight;
            right.resizeRelocate(
                    snapPositionX(getWidth() - rightWidth), snapPositionY(y), snapSizeX(rightWidth), rightHeight);
        }
    }

    private boolean isOneLine(double width) {
        return right == null || left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }
}
