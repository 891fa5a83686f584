package app.treefall.ui.oneonones;

import app.treefall.domain.Episode.Promise.By;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The promises made in a meeting, a line each: whose, what, by when. One more is a click or Enter in the last.
public final class PromiseList extends VBox {

    private final MeetingNotes notes;
    private final VBox rows = new VBox();
    private final Map<PromiseSaid, Node> known = new HashMap<>();
    private final Map<PromiseSaid, TextField> fields = new HashMap<>();

    public PromiseList(MeetingNotes notes) {
        this.notes = notes;
        getStyleClass().add("said-list");
        rows.getStyleClass().add("said-rows");
        var add = Buttons.with(Icon.PLUS, Buttons.link(Text.of("oneonones.promise.add"), this::addOne));
        getChildren().addAll(rows, add);
        notes.promises().subscribe(this::show);
        show();
    }

    /// A line for one more, with the keyboard in it.
    public void addOne() {
        var promise = notes.addPromise();
        var field = fields.get(promise);
        if (field != null) {
            field.requestFocus();
        }
    }

    private void show() {
        known.keySet().retainAll(notes.promises());
        fields.keySet().retainAll(notes.promises());
        rows.getChildren()
                .setAll(notes.promises().stream()
                        .map(promise -> known.computeIfAbsent(promise, this::row))
                        .toList());
    }

    private Node row(PromiseSaid promise) {
        var by = new Segmented<>(
                Text.of("oneonones.promise.whose"),
                List.of(
                        new Segmented.Option<>(By.ME, Text.of("oneonones.promise.by.me")),
                        new Segmented.Option<>(By.THEM, notes.name())));
        by.valueProperty().bindBidirectional(promise.byProperty());
        var words = new TextField();
        words.getStyleClass().add("told");
        words.setPromptText(Text.of("oneonones.promise.prompt"));
        words.setAccessibleText(Text.of("oneonones.promise.words"));
        words.textProperty().bindBidirectional(promise.wordsProperty());
        words.setOnAction(_ -> {
            if (!words.getText().isBlank()) {
                addOne();
            }
        });
        fields.put(promise, words);
        var due = new DayField(notes.bench().daysAhead(), DayField.Need.OPTIONAL);
        due.setPromptText(Text.of("oneonones.promise.due"));
        due.setAccessibleText(Text.of("oneonones.promise.due"));
        due.valueProperty().bindBidirectional(promise.dueProperty());
        var drop = Buttons.icon(
                Icon.X,
                Text.of("oneonones.promise.drop"),
                () -> notes.promises().remove(promise));
        var when = new FlowPane(by, due, drop);
        when.getStyleClass().add("promise-when");
        var row = new VBox(words, when);
        row.getStyleClass().add("promise-row");
        return row;
    }
}
