package app.treefall.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A few remarks in a line with a dot between each two; where the line breaks there is no dot.
public final class DottedLine extends Pane {

    private final List<Label> remarks;
    private final List<Label> dots = new ArrayList<>();

    public DottedLine(List<Label> remarks) {
        this.remarks = List.copyOf(remarks);
        getStyleClass().add("dotted-line");
        for (var remark : this.remarks) {
            if (!getChildren().isEmpty()) {
                var dot = new Label("·");
                dot.getStyleClass().addAll("secondary", "faint", "dot");
                dots.add(dot);
                getChildren().add(dot);
            }
            remark.setWrapText(true);
            getChildren().add(remark);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (var child : getManagedChildren()) {
            width += child.prefWidth(-1);
        }
        return width;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + arrange(width < 0 ? Double.MAX_VALUE : width, false) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /// The height it takes; puts the children there when `placing`.
    private double arrange(double width, boolean placing) {
        double left = snappedLeftInset();
        double room = Math.max(1, width - left - snappedRightInset());
        double x = 0;
        double y = snappedTopInset();
        double rowHeight = 0;
        for (int i = 0; i < remarks.size(); i++) {
            var remark = remarks.get(i);
            double wanted = Math.min(room, snapSizeX(remark.prefWidth(-1)));
            var dot = i == 0 ? null : dots.get(i - 1);
            double dotWidth = dot == null ? 0 : snapSizeX(dot.prefWidth(-1));
            boolean breaks = dot != null && x + dotWidth + wanted > room;
            if (breaks) {
                y += rowHeight;
                x = 0;
                rowHeight = 0;
            }
            if (dot != null && placing) {
                dot.setVisible(!breaks);
                place(dot, left + x, y, dotWidth);
            }
            x += breaks ? 0 : dotWidth;
            if (placing) {
                place(remark, left + x, y, wanted);
            }
            x += wanted;
            rowHeight = Math.max(rowHeight, remark.prefHeight(wanted));
        }
        return y + rowHeight - snappedTopInset();
    }

    private void place(Region child, double x, double y, double width) {
        child.resizeRelocate(snapPositionX(x), snapPositionY(y), width, child.prefHeight(width));
    }
}
