package app.treefall.ui.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Lays a row out over the whole width of the button it stands in.
final class Rows {

    private Rows() {}

    static void stretch(HBox row, Region button) {
        double left = button.snappedLeftInset();
        double width = Math.max(0, button.getWidth() - left - button.snappedRightInset());
        double height = row.prefHeight(width);
        row.resizeRelocate(left, button.snapPositionY((button.getHeight() - height) / 2), width, height);
    }
}
