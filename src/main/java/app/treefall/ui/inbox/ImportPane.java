package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.domain.Suggestion;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One import: when it was made and of what, what of it waits, the lines nobody understood, and taking it all back.
final class ImportPane extends VBox {

    /// @param waiting what of it waits
    /// @param count   how much of it waits, 1:1s as well
    ImportPane(Batch batch, List<Suggestion> waiting, int count, LocalDate today, InboxSteps steps) {
        getStyleClass().add("suggestion-page");
        var format = new Label(Text.of(
                "inbox.import.when", InboxWords.format(batch.format().text()), InboxWords.day(batch.day(), today)));
        format.setGraphic(Icons.of(Icon.FILE_TEXT, 14));
        format.getStyleClass().add("secondary");
        getChildren()
                .addAll(
                        format,
                        SuggestionPane.words(batch.source().text(), "entry-title"),
                        SuggestionPane.words(came(batch, count), "story"));
        if (!waiting.isEmpty()) {
            getChildren().add(SuggestionPane.words(InboxWords.of(InboxWords.kinds(waiting)), "secondary"));
        }
        getChildren().add(steps(batch, waiting, steps));
        leftOver(batch);
    }

    private static String came(Batch batch, int waiting) {
        var words = new StringBuilder(Text.of("inbox.import.added", InboxWords.suggestions(batch.added())));
        if (batch.known() > 0) {
            words.append(' ').append(Text.of("inbox.import.known", InboxWords.number(batch.known())));
        }
        words.append(' ')
                .append(
                        waiting == 0
                                ? Text.of("inbox.import.none.waits")
                                : Text.of("inbox.import.waits", InboxWords.number(waiting)));
        return words.toString();
    }

    private static FlowPane steps(Batch batch, List<Suggestion> waiting, InboxSteps steps) {
        var row = new FlowPane();
        row.getStyleClass().add("steps-row");
        if (!waiting.isEmpty()) {
            var count = InboxWords.number(waiting.size());
            row.getChildren()
                    .addAll(
                            Buttons.plain(Text.of("inbox.accept.many", count), () -> steps.accept(waiting)),
                            Buttons.plain(Text.of("inbox.dismiss.many", count), () -> steps.dismiss(waiting)));
        }
        row.getChildren()
                .add(Buttons.with(Icon.UNDO, Buttons.quiet(Text.of("inbox.take.back"), () -> steps.takeBack(batch))));
        return row;
    }

    private void leftOver(Batch batch) {
        int all = batch.leftOver().size() + batch.notKept();
        if (all == 0) {
            getChildren().add(SuggestionPane.words(Text.of("inbox.left.none"), "caption"));
            return;
        }
        var title = new Label(InboxWords.left(batch));
        title.getStyleClass().add("section");
        var list = new ListView<>(FXCollections.observableList(batch.leftOver()));
        list.getStyleClass().add("left-over");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Node why = SuggestionPane.words(
                InboxWords.isCounted(batch)
                        ? Text.of("inbox.repository.left.why")
                        : batch.notKept() == 0
                                ? Text.of("inbox.left.why")
                                : Text.of("inbox.left.more", InboxWords.lines(batch.notKept())),
                "caption");
        var box = new VBox(title, why, list);
        box.getStyleClass().add("left-over-box");
        VBox.setVgrow(box, Priority.ALWAYS);
        getChildren().add(box);
    }
}
