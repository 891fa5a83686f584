package app.treefall.ui.harvest;

import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The steps of the harvest beside the one in front. One stop for Tab; the arrows choose.
final class StepList extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double TICK = 14;

    private final HarvestViewModel model;
    private final Map<HarvestStep, Button> items = new EnumMap<>(HarvestStep.class);
    private boolean isChoosing;

    StepList(HarvestViewModel model) {
        this.model = model;
        getStyleClass().add("harvest-steps");
        setAccessibleText(Text.of("harvest.steps"));
        for (var step : HarvestStep.values()) {
            var item = item(step);
            items.put(step, item);
            getChildren().add(item);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        model.stepProperty().subscribe(_ -> show());
        model.doneProperty().subscribe(_ -> show());
    }

    /// Gives the keyboard to what comes after the list: the page in front.
    void passOn() {
        var here = at(model.stepProperty().get());
        if (getScene() == null) {
            return;
        }
        here.requestFocus();
        if (!isChoosing) {
            here.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private Button item(HarvestStep step) {
        var box = new StackPane(Icons.of(Icon.CHECK, TICK));
        box.getStyleClass().add("box");
        var words = new Label(Text.of("harvest.step." + step.name()));
        words.getStyleClass().add("words");
        var row = new HBox(box, words);
        row.getStyleClass().add("step-row");
        var item = new Button(words.getText(), row);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.getStyleClass().add("harvest-step");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        item.setOnAction(_ -> model.go(step));
        return item;
    }

    private void show() {
        boolean all = model.doneProperty().get();
        int here = model.stepProperty().get().ordinal();
        items.forEach((step, item) -> {
            boolean isHere = !all && step.ordinal() == here;
            boolean isDone = all || step.ordinal() < here;
            item.pseudoClassStateChanged(HERE, isHere);
            item.pseudoClassStateChanged(DONE, isDone);
            item.setFocusTraversable(step.ordinal() == here);
            item.setAccessibleText(isDone ? Text.of("harvest.step.done", item.getText()) : item.getText());
        });
    }

    private void choose(KeyEvent key) {
        int to = model.stepProperty().get().ordinal()
                + switch (key.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        boolean isArrow = to != model.stepProperty().get().ordinal();
        if (isArrow && to >= 0 && to < items.size()) {
            key.consume();
            isChoosing = true;
            model.go(HarvestStep.values()[to]);
            isChoosing = false;
        }
    }

    private Button at(HarvestStep step) {
        return Objects.requireNonNull(items.get(step));
    }
}
