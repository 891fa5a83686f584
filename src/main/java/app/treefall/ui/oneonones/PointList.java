package app.treefall.ui.oneonones;

import app.treefall.domain.Episode.TalkingPoint.OwnBeat;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The points in their order. One stop for Tab; arrows choose, Alt with an arrow moves, Delete leaves out, the mouse
/// drags.
final class PointList extends VBox {

    private static final double DRAGGED_AFTER = 6;

    private final PrepareViewModel model;
    private final List<PointCard> cards = new ArrayList<>();
    private @Nullable BeatsViewModel editing;
    private double pressedAt;
    private boolean dragging;

    PointList(PrepareViewModel model) {
        this.model = model;
        getStyleClass().add("point-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Text.of("oneonones.points"));
        model.pointsProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show() {
        endEditing();
        boolean hadKeyboard = cards.stream().anyMatch(card -> card.isFocused() || card.isFocusWithin());
        cards.clear();
        var points = model.pointsProperty().get();
        int chosen = model.chosenProperty().get();
        for (int i = 0; i < points.size(); i++) {
            var told = i == chosen ? PointCard.Told.IN_FULL : PointCard.Told.IN_SHORT;
            var card = new PointCard(points.get(i), i + 1, points.size(), told, steps(i));
            card.setFocusTraversable(i == chosen);
            listen(card, i);
            cards.add(card);
        }
        getChildren().setAll(cards);
        if (hadKeyboard && chosen < cards.size()) {
            cards.get(chosen).requestFocus();
        }
    }

    private PointCard.Steps steps(int index) {
        return new PointCard.Steps() {
            @Override
            public void up() {
                model.move(index, index - 1);
            }

            @Override
            public void down() {
                model.move(index, index + 1);
            }

            @Override
            public void drop() {
                model.drop(index);
            }

            @Override
            public boolean mayDrop() {
                return model.mayDrop();
            }

            @Override
            public void later() {
                model.changes().toNextTime(index);
            }

            @Override
            public void reword() {
                edit(index);
            }

            @Override
            public void minutes(int minutes) {
                model.changes().box(index, minutes);
            }

            @Override
            public List<OwnBeat> toReview() {
                return model.changes().toReview(index);
            }

            @Override
            public void stillHolds(OwnBeat beat) {
                model.changes().stillHolds(index, beat);
            }

            @Override
            public void asBuilt(OwnBeat beat) {
                model.changes().asBuilt(index, beat);
            }
        };
    }

    /// The beats of the chosen point in other words, in their place, until they are used or left.
    private void edit(int index) {
        endEditing();
        var beats =
                new BeatsViewModel(model.changes(), model.pointsProperty().get().get(index), index, () -> {
                    editing = null;
                    show();
                });
        editing = beats;
        var box = new BeatsBox(beats);
        cards.get(index).instead(box);
        box.takeKeyboard();
    }

    private void endEditing() {
        var open = editing;
        editing = null;
        if (open != null) {
            open.form().close();
        }
    }

    private void press(KeyEvent key) {
        if (!(key.getTarget() instanceof PointCard)) {
            return;
        }
        int chosen = model.chosenProperty().get();
        boolean moves = key.isAltDown();
        switch (key.getCode()) {
            case UP -> step(key, moves, chosen, chosen - 1);
            case DOWN -> step(key, moves, chosen, chosen + 1);
            case HOME -> step(key, moves, chosen, 0);
            case END -> step(key, moves, chosen, cards.size() - 1);
            case E -> {
                key.consume();
                edit(chosen);
            }
            case DELETE, BACK_SPACE -> {
                key.consume();
                model.drop(chosen);
            }
            default -> {}
        }
    }

    private void step(KeyEvent key, boolean moves, int from, int to) {
        key.consume();
        if (moves) {
            model.move(from, to);
        } else {
            model.choose(to);
        }
    }

    private void listen(PointCard card, int index) {
        card.setOnMousePressed(press -> {
            pressedAt = press.getSceneY();
            dragging = false;
        });
        card.setOnMouseDragged(drag -> dragged(card, drag));
        card.setOnMouseReleased(release -> released(card, index, release));
    }

    private void dragged(PointCard card, MouseEvent drag) {
        double way = drag.getSceneY() - pressedAt;
        if (drag.getButton() == MouseButton.PRIMARY && (dragging || Math.abs(way) > DRAGGED_AFTER)) {
            dragging = true;
            card.setTranslateY(way);
            card.setViewOrder(-1);
        }
    }

    private void released(PointCard card, int index, MouseEvent release) {
        if (release.getButton() != MouseButton.PRIMARY) {
            return;
        }
        card.requestFocus();
        if (!dragging) {
            model.choose(index);
            return;
        }
        dragging = false;
        int place = placeOf(card, index);
        card.setTranslateY(0);
        card.setViewOrder(0);
        model.choose(index);
        model.move(index, place);
    }

    /// Where it was let go: past the middle of a neighbour it takes the neighbour's place.
    private int placeOf(PointCard card, int index) {
        double top = card.getBoundsInParent().getMinY();
        double bottom = card.getBoundsInParent().getMaxY();
        int place = index;
        for (int i = 0; i < cards.size(); i++) {
            double middle = cards.get(i).getLayoutY() + cards.get(i).getHeight() / 2;
            if (i < index && top < middle) {
                return i;
            }
            if (i > index && bottom > middle) {
                place = i;
            }
        }
        return place;
    }
}
