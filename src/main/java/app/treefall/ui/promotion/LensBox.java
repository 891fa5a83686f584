package app.treefall.ui.promotion;

import app.treefall.domain.LensChoice.Lengths;
import app.treefall.narrative.lens.LensShape;
import app.treefall.narrative.lens.LensShape.Part;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What one lens keeps, in which order, and how much of it. Facts are not asked here.
final class LensBox extends VBox {

    private final LensShape before;
    private final List<Part> order = new ArrayList<>();
    private final List<Part> kept = new ArrayList<>();
    private final VBox rows = new VBox();
    private final List<TextField> lengths = new ArrayList<>();

    LensBox(LensShape shape, Consumer<LensShape> keep, Runnable asWeMadeIt) {
        before = shape;
        kept.addAll(shape.parts());
        order.addAll(shape.parts());
        for (var part : Part.values()) {
            if (!order.contains(part)) {
                order.add(part);
            }
        }
        getStyleClass().add("lens-box");
        var title = new Label(Text.of("promotion.lens.title." + shape.lens().name()));
        title.getStyleClass().add("sub-section");
        rows.getStyleClass().add("lens-rows");
        var most = shape.most();
        var numbers = new GridPane();
        numbers.getStyleClass().add("lens-lengths");
        length(numbers, "promotion.lens.lead", most.leadWords());
        length(numbers, "promotion.lens.stories", most.storiesPerPriority());
        length(numbers, "promotion.lens.words", most.storyWords());
        length(numbers, "promotion.lens.evidence", most.evidencePerCriterion());
        length(numbers, "promotion.lens.quotes", most.quotes());
        length(numbers, "promotion.lens.lines", most.lines());
        var buttons = new HBox(
                Buttons.primary(Text.of("promotion.lens.keep"), () -> keep.accept(chosen())),
                Buttons.quiet(Text.of("promotion.lens.reset"), asWeMadeIt));
        buttons.getStyleClass().add("words-buttons");
        getChildren().addAll(title, rows, numbers, buttons);
        show();
    }

    private void show() {
        rows.getChildren().clear();
        for (var part : order) {
            var name = Text.of("promotion.part." + part.name());
            var check = new CheckBox(name);
            check.setSelected(kept.contains(part));
            check.selectedProperty().subscribe((_, now) -> {
                kept.remove(part);
                if (now) {
                    kept.add(part);
                }
            });
            check.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(check, Priority.ALWAYS);
            int index = order.indexOf(part);
            var up = Buttons.icon(Icon.ARROW_UP, Text.of("promotion.lens.up", name), () -> move(part, -1));
            var down = Buttons.icon(Icon.ARROW_DOWN, Text.of("promotion.lens.down", name), () -> move(part, 1));
            up.setDisable(index == 0);
            down.setDisable(index == order.size() - 1);
            rows.getChildren().add(new HBox(check, up, down));
        }
    }

    private void move(Part part, int by) {
        int index = order.indexOf(part);
        order.remove(part);
        order.add(index + by, part);
        show();
    }

    private void length(GridPane numbers, String key, int value) {
        var name = new Label(Text.of(key));
        name.getStyleClass().add("caption");
        var field = new TextField(Integer.toString(value));
        field.setTextFormatter(new TextFormatter<>(LensBox::digitsOnly));
        field.setPrefColumnCount(3);
        field.setAccessibleText(Text.of(key));
        name.setLabelFor(field);
        lengths.add(field);
        int at = lengths.size() - 1;
        numbers.add(name, at % 2 * 2, at / 2);
        numbers.add(field, at % 2 * 2 + 1, at / 2);
    }

    /// What is no number of three digits at most changes nothing.
    private static TextFormatter.Change digitsOnly(TextFormatter.Change typed) {
        if (!typed.getControlNewText().matches("\\d{0,3}")) {
            typed.setText("");
            typed.setRange(typed.getRangeStart(), typed.getRangeStart());
            typed.selectRange(typed.getControlAnchor(), typed.getControlCaretPosition());
        }
        return typed;
    }

    private LensShape chosen() {
        var parts = order.stream().filter(kept::contains).toList();
        return new LensShape(
                before.lens(), parts, new Lengths(typed(0), typed(1), typed(2), typed(3), typed(4), typed(5)));
    }

    private int typed(int which) {
        var text = lengths.get(which).getText();
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
