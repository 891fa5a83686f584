package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.imports.ImportQuestion;
import app.treefall.ui.control.FormField;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.usecase.FileRead;
import app.treefall.usecase.ImportFile;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One file of an import: what it was taken for, which can be corrected, and what would come of it.
final class FileCard extends VBox {

    private static final int MOST_LEFT_OVER = 4;
    private static final int MOST_REASONS = 12;

    /// @param place which of the files this is, from 0
    FileCard(GuidedImport.Preview preview, int place, GuidedImport model) {
        getStyleClass().add("file-card");
        var name = new Label(preview.name(), Icons.of(Icon.FILE_TEXT, 15));
        name.getStyleClass().add("body-strong");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name);
        if (!(preview.read() instanceof FileRead.CannotBeRead)) {
            head.getChildren().add(format(preview, place, model));
        }
        head.getStyleClass().add("file-head");
        getChildren().add(head);
        var columns = preview.columns();
        if (columns != null) {
            getChildren().add(new ColumnsBox(preview.file(), place, columns, model));
        }
        var questions = questions(preview.read());
        if (!questions.stream().allMatch(ImportQuestion::isCounted)) {
            getChildren().add(asked(preview, questions, model));
        }
        getChildren().addAll(comes(preview));
    }

    private static ComboBox<String> format(GuidedImport.Preview preview, int place, GuidedImport model) {
        var box = new ComboBox<String>();
        box.getItems().setAll(model.formats());
        box.setConverter(new ChoiceWords(InboxWords::format));
        box.setPromptText(Text.of("inbox.guide.format"));
        box.setAccessibleText(Text.of("inbox.guide.format.of", preview.name()));
        box.setValue(preview.format());
        box.setId("format-" + place);
        Chosen.from(box, chosen -> model.correct(preview.file(), chosen));
        return box;
    }

    private static List<ImportQuestion> questions(FileRead read) {
        return switch (read) {
            case FileRead.Understood understood -> understood.questions();
            case FileRead.Refused refused -> refused.questions();
            case FileRead.CannotBeRead _ -> List.of();
        };
    }

    /// What the importer asks, with the usual answer chosen.
    private static FlowPane asked(GuidedImport.Preview preview, List<ImportQuestion> questions, GuidedImport model) {
        var fields = new FlowPane();
        fields.getStyleClass().add("file-questions");
        for (var question : questions) {
            if (question.isCounted()) {
                continue; // asked once for all repositories
            }
            var box = new ComboBox<String>();
            box.getItems().setAll(question.choices());
            box.setValue(model.answer(preview.file(), question.name(), question.usual()));
            Chosen.from(box, chosen -> model.answer(preview.file(), Map.entry(question.name(), chosen)));
            fields.getChildren().add(new FormField<>(InboxWords.question(question.name()), box));
        }
        return fields;
    }

    private static List<Node> comes(GuidedImport.Preview preview) {
        return switch (preview.result()) {
            case ImportFile.Result.Imported(var batch, var _, var oneOnOnes, var changed) ->
                understood(
                        Text.of("inbox.guide.file", InboxWords.suggestions(batch.added()))
                                + OneOnOneSaid.lines(oneOnOnes),
                        batch,
                        changed);
            case ImportFile.Result.NothingNew(var batch, var changed) ->
                understood(
                        batch.known() == 0 ? Text.of("inbox.guide.file.none") : Text.of("inbox.guide.file.known"),
                        batch,
                        changed);
            case ImportFile.Result.Refused(var reason, var line) ->
                List.of(wrong(InboxWords.refusal(reason, preview.name(), line)));
            case ImportFile.Result.CannotBeRead _ ->
                List.of(wrong(Text.of("inbox.guide.file.unreadable", preview.name())));
        };
    }

    private static List<Node> understood(String words, Batch batch, int changed) {
        var lines = new VBox(SuggestionPane.words(words, "secondary"));
        if (batch.known() > 0) {
            lines.getChildren()
                    .add(SuggestionPane.words(
                            changed == 0
                                    ? Text.of("inbox.guide.known", InboxWords.number(batch.known()))
                                    : Text.of(
                                            "inbox.guide.known.changed",
                                            InboxWords.number(batch.known()),
                                            InboxWords.number(changed)),
                            "caption"));
        }
        int left = batch.leftOver().size() + batch.notKept();
        if (left > 0) {
            lines.getChildren().add(SuggestionPane.words(InboxWords.left(batch), "caption"));
            batch.leftOver().stream()
                    .limit(InboxWords.isCounted(batch) ? MOST_REASONS : MOST_LEFT_OVER)
                    .forEach(line -> lines.getChildren().add(leftOver(line)));
        }
        return List.of(lines);
    }

    private static Label leftOver(Batch.Line line) {
        var words = line.words().text().strip();
        var label = new Label(line.number() == 0 ? words : Text.of("inbox.line", line.number(), words));
        label.getStyleClass().addAll("caption", "left-over-line");
        label.setMinWidth(0);
        return label;
    }

    private static Label wrong(String words) {
        var label = SuggestionPane.words(words, "field-error");
        label.setGraphic(Icons.of(Icon.ALERT_CIRCLE, 15));
        return label;
    }
}
