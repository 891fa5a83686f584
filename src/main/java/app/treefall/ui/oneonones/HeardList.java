package app.treefall.ui.oneonones;

import app.treefall.domain.Feedback.Tone;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.feedback.AnswersChoice;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The feedback heard in a meeting, word for word; it enters its loop with the wrap-up.
public final class HeardList extends VBox {

    private final MeetingNotes notes;
    private final VBox rows = new VBox();
    private final Map<HeardSaid, Node> known = new HashMap<>();
    private final Map<HeardSaid, GrowingTextArea> fields = new HashMap<>();

    public HeardList(MeetingNotes notes) {
        this.notes = notes;
        getStyleClass().add("said-list");
        rows.getStyleClass().add("said-rows");
        var add = Buttons.with(Icon.PLUS, Buttons.link(Text.of("oneonones.heard.add"), this::addOne));
        getChildren().addAll(rows, add);
        notes.heard().subscribe(this::show);
        show();
    }

    /// A line for one more, with the keyboard in it.
    public void addOne() {
        var one = notes.addHeard();
        var field = fields.get(one);
        if (field != null) {
            field.requestFocus();
        }
    }

    private void show() {
        known.keySet().retainAll(notes.heard());
        fields.keySet().retainAll(notes.heard());
        rows.getChildren()
                .setAll(notes.heard().stream()
                        .map(one -> known.computeIfAbsent(one, this::row))
                        .toList());
    }

    private Node row(HeardSaid one) {
        var words = new GrowingTextArea(
                Text.of("oneonones.heard.words", notes.name()), Text.of("oneonones.heard.words", notes.name()));
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(one.wordsProperty());
        fields.put(one, words);
        var tone = new Segmented<>(
                Text.of("oneonones.heard.tone"),
                List.of(
                        new Segmented.Option<>(Tone.CONSTRUCTIVE, Text.of("oneonones.heard.CONSTRUCTIVE")),
                        new Segmented.Option<>(Tone.PRAISE, Text.of("oneonones.heard.PRAISE"))));
        tone.valueProperty().bindBidirectional(one.toneProperty());
        var drop = Buttons.icon(
                Icon.X, Text.of("oneonones.heard.drop"), () -> notes.heard().remove(one));
        var how = new FlowPane(tone, drop);
        how.getStyleClass().add("promise-when");
        var open = new SimpleObjectProperty<>(notes.openRequests());
        var answers = new AnswersChoice(
                open, one.answersProperty(), notes.bench().today().get());
        var row = new VBox(words, how, answers);
        row.getStyleClass().add("promise-row");
        return row;
    }
}
