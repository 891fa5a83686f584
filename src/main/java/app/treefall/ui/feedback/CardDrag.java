package app.treefall.ui.feedback;

import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// A card in the hand: a picture of it follows the mouse until it is let go over a column.
final class CardDrag {

    private static final double DRAGGED_AFTER = 6;
    private static final double IN_THE_HAND = 0.85;

    /// Where it may be let go.
    interface Goals {
        /// Null when there is no column.
        @Nullable
        Column at(double sceneX, double sceneY);

        /// @param column null for none
        void mark(@Nullable Column column);

        void drop(Card card, Column column);
    }

    private final Goals goals;
    private final Pane above = new Pane();
    private final ImageView picture = new ImageView();
    private double pressedX;
    private double pressedY;
    private double cornerX;
    private double cornerY;
    private boolean dragging;

    CardDrag(Goals goals) {
        this.goals = goals;
        above.setMouseTransparent(true);
        above.setManaged(false);
        picture.setOpacity(IN_THE_HAND);
    }

    /// To lie over the board.
    Pane above() {
        return above;
    }

    void listen(CardCell cell) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            pressedX = press.getSceneX();
            pressedY = press.getSceneY();
            dragging = false;
        });
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> dragged(cell, drag));
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> released(cell, release));
    }

    private void dragged(CardCell cell, MouseEvent drag) {
        if (drag.getButton() != MouseButton.PRIMARY || cell.getItem() == null) {
            return;
        }
        double way = Math.hypot(drag.getSceneX() - pressedX, drag.getSceneY() - pressedY);
        if (!dragging && way > DRAGGED_AFTER) {
            take(cell);
        }
        if (dragging) {
            drag.consume();
            var place =
                    above.sceneToLocal(cornerX + drag.getSceneX() - pressedX, cornerY + drag.getSceneY() - pressedY);
            picture.relocate(place.getX(), place.getY());
            goals.mark(goals.at(drag.getSceneX(), drag.getSceneY()));
        }
    }

    private void take(CardCell cell) {
        dragging = true;
        var look = new SnapshotParameters();
        look.setFill(Color.TRANSPARENT);
        picture.setImage(cell.getGraphic().snapshot(look, null));
        var corner = cell.getGraphic().localToScene(0, 0);
        cornerX = corner.getX();
        cornerY = corner.getY();
        above.getChildren().setAll(picture);
    }

    private void released(CardCell cell, MouseEvent release) {
        if (!dragging) {
            return;
        }
        dragging = false;
        above.getChildren().clear();
        picture.setImage(null);
        goals.mark(null);
        release.consume();
        var card = cell.getItem();
        var column = goals.at(release.getSceneX(), release.getSceneY());
        if (card != null && column != null && column != card.column()) {
            goals.drop(card, column);
        }
    }
}
