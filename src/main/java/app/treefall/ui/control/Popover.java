package app.treefall.ui.control;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A small card over a screen, beside what it was opened from: a question with its answer, then it is gone.
///
/// It is part of the window and no window of its own, so that keys, focus and screen readers stay in one place. Tab
/// goes round in it; Escape and a click beside it close it and give the keyboard back. Stack it over the screen's
/// content.
public final class Popover extends Pane {

    private static final double GAP = 6;
    private static final double MARGIN = 12;

    private final StackPane card = new StackPane();
    private final Region before = turn();
    private final Region after = turn();
    private @Nullable Node anchor;
    private @Nullable Node focusedBefore;

    public Popover() {
        getStyleClass().add("popover-layer");
        card.getStyleClass().add("popover");
        getChildren().addAll(before, card, after);
        setVisible(false);
        before.focusedProperty().subscribe(focused -> {
            if (focused) {
                after.requestFocusTraversal(TraversalDirection.PREVIOUS);
            }
        });
        after.focusedProperty().subscribe(focused -> {
            if (focused) {
                before.requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                close();
            }
        });
        // before what is inside: a list would keep Escape for ending an edit it does not have
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    /// Shows `content` below `beside`, or above where there is no room, with the keyboard in its first control.
    public void open(Region content, Node beside) {
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        anchor = beside;
        card.getChildren().setAll(content);
        setVisible(true);
        requestLayout();
        card.applyCss(); // what scrolls has its content only once it has its skin
        before.requestFocusTraversal(TraversalDirection.NEXT);
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        card.getChildren().clear();
        anchor = null;
        var back = focusedBefore;
        focusedBefore = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        var beside = anchor;
        if (beside == null || beside.getScene() == null) {
            return;
        }
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * MARGIN);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * MARGIN);
        var place = beside.localToScene(beside.getBoundsInLocal());
        var corner = sceneToLocal(new Point2D(place.getMinX(), place.getMaxY()));
        double x = Math.clamp(corner.getX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
        double above = corner.getY() - place.getHeight() - GAP - height;
        double below = corner.getY() + GAP;
        boolean fitsBelow = below + height <= getHeight() - MARGIN;
        double y = fitsBelow ? below : Math.clamp(above, MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN));
        card.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    private static Region turn() {
        var turn = new Region();
        turn.setFocusTraversable(true);
        turn.setManaged(false);
        return turn;
    }
}
