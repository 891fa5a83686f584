package app.treefall.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A thin bar: how much of something is there.
public final class Meter extends Region {

    private final Region track = new Region();
    private final Region bar = new Region();
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share");

    /// @param share 0 to 1
    /// @param words what a screen reader says, e.g. "Week 21 of 24"
    public Meter(double share, String words) {
        this.share.set(share);
        getStyleClass().add("meter");
        track.getStyleClass().add("meter-track");
        bar.getStyleClass().add("meter-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        getChildren().addAll(track, bar);
        this.share.subscribe(this::requestLayout);
    }

    /// 0 to 1; what lies outside is shown as the nearer end.
    public DoubleProperty shareProperty() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        track.resizeRelocate(0, 0, getWidth(), getHeight());
        bar.resizeRelocate(0, 0, snapSizeX(getWidth() * Math.clamp(share.get(), 0, 1)), getHeight());
    }
}
