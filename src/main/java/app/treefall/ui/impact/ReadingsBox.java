package app.treefall.ui.impact;

import app.treefall.domain.Metric;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.readings.CsvTable;
import app.treefall.imports.readings.ReadLine;
import app.treefall.imports.readings.ReadLine.Question;
import app.treefall.imports.readings.Terms.Fraction;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.impact.ReadingsViewModel.Clash;
import app.treefall.ui.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Many readings at once: a place to paste two columns, or a file, and what each line comes to below it.
final class ReadingsBox extends VBox {

    private final ReadingsViewModel model;
    private final Label sums = Pieces.label("", "secondary", "sums");
    private final HBox columns = Pieces.row();
    private final ListView<ReadLine> lines = new ListView<>();
    private final FormField<TextArea> pasted;

    ReadingsBox(ReadingsViewModel model, Supplier<@Nullable Path> files, Runnable saved, Runnable close) {
        this.model = model;
        getStyleClass().addAll("impact-box", "readings-box");
        var text = new TextArea();
        text.setPromptText(Text.of("impact.paste.prompt"));
        text.setPrefRowCount(5);
        text.textProperty().bindBidirectional(model.textProperty());
        pasted = new FormField<>(Text.of("impact.paste.columns"), text);
        var error = Pieces.label("", "secondary", "rust");
        model.errorProperty().subscribe(words -> {
            error.setText(words);
            Pieces.shows(error, !words.isEmpty());
        });
        lines.setAccessibleText(Text.of("impact.paste.lines"));
        lines.getStyleClass().add("read-lines");
        lines.setCellFactory(_ -> new LineCell(model.metric()));
        var order = asked(
                Question.DAY_OR_MONTH_FIRST,
                Text.of("impact.paste.order"),
                model.orderProperty(),
                List.of(
                        new Segmented.Option<>(DateOrder.DAY_FIRST, Text.of("impact.paste.day.first")),
                        new Segmented.Option<>(DateOrder.MONTH_FIRST, Text.of("impact.paste.month.first"))));
        var fraction = asked(
                Question.POINT_OR_COMMA,
                Text.of("impact.paste.fraction"),
                model.fractionProperty(),
                List.of(
                        new Segmented.Option<>(Fraction.POINT, Text.of("impact.paste.point")),
                        new Segmented.Option<>(Fraction.COMMA, Text.of("impact.paste.comma"))));
        var clash = Pieces.choice(
                Text.of("impact.paste.clash"),
                model.clashProperty(),
                new Segmented<>(
                        Text.of("impact.paste.clash"),
                        List.of(
                                new Segmented.Option<>(Clash.KEEP_BOTH, Text.of("impact.paste.both")),
                                new Segmented.Option<>(Clash.TAKE_NEW, Text.of("impact.paste.new")))));
        var take = Buttons.primary("", () -> model.take(saved));
        model.previewProperty().subscribe(preview -> {
            lines.getItems().setAll(preview.shown());
            Pieces.shows(lines, !preview.shown().isEmpty());
            Pieces.shows(clash, preview.clashes() > 0);
            sums.setText(sums(preview));
            Pieces.shows(sums, !preview.shown().isEmpty());
            int count = preview.fresh().size();
            take.setText(
                    count == 1
                            ? Text.of("impact.paste.take.one")
                            : count == 0 ? Text.of("impact.paste.take.none") : Text.of("impact.paste.take", count));
        });
        model.tableProperty().subscribe(this::showColumns);
        getChildren()
                .addAll(
                        Pieces.title(Text.of(
                                "impact.paste.title", model.metric().name().text())),
                        new WordsBack(model.form()).endingTheForm(),
                        pasted,
                        columns,
                        error,
                        order,
                        fraction,
                        clash,
                        sums,
                        lines,
                        Pieces.steps(
                                take,
                                Buttons.quiet(Text.of("impact.cancel"), close),
                                Pieces.space(),
                                Buttons.link(Text.of("impact.csv.choose"), () -> model.read(files.get()))));
        Pieces.savesOnShortcutEnter(this, () -> model.take(saved));
    }

    /// A question for all lines; shown once it is open, and then for good, so that it can be answered otherwise.
    @SuppressWarnings("NullAway") // nothing is chosen until it is answered
    private <T> VBox asked(
            Question question, String words, ObjectProperty<@Nullable T> answer, List<Segmented.Option<T>> options) {
        var choice = new Segmented<>(words, options);
        var field = new VBox(Pieces.label(words, "field-label", "ochre"), choice);
        field.getStyleClass().add("form-field");
        choice.valueProperty().bindBidirectional(answer);
        Pieces.shows(field, false);
        model.previewProperty().subscribe(preview -> {
            if (preview.open().contains(question)) {
                Pieces.shows(field, true);
            }
        });
        return field;
    }

    /// The columns of a file take the place of what is pasted.
    private void showColumns(@Nullable CsvTable table) {
        Pieces.shows(columns, table != null);
        Pieces.shows(pasted, table == null);
        columns.getChildren().clear();
        var chosen = model.columnsProperty().get();
        if (table == null || chosen == null) {
            return;
        }
        var names = model.columnNames();
        var day = column(Text.of("impact.csv.day"), names, chosen.day());
        var amount = column(Text.of("impact.csv.amount"), names, chosen.amount());
        var note = column(Text.of("impact.csv.note"), withNone(names), chosen.note() + 1);
        Runnable choose = () -> model.columnsProperty()
                .set(new CsvTable.Columns(
                        day.input().getSelectionModel().getSelectedIndex(),
                        amount.input().getSelectionModel().getSelectedIndex(),
                        note.input().getSelectionModel().getSelectedIndex() - 1));
        List.of(day, amount, note).forEach(field -> field.input().setOnAction(_ -> choose.run()));
        columns.getChildren().setAll(day, amount, note);
    }

    private static List<String> withNone(List<String> names) {
        var all = new ArrayList<>(names);
        all.addFirst(Text.of("impact.csv.none"));
        return all;
    }

    private static FormField<ComboBox<String>> column(String name, List<String> names, int chosen) {
        var box = new ComboBox<String>();
        box.getItems().setAll(names);
        box.getSelectionModel().select(chosen);
        return new FormField<>(name, box);
    }

    private static String sums(ReadingsViewModel.Preview preview) {
        var words =
                new StringBuilder(Text.of("impact.paste.sum", preview.fresh().size()));
        if (preview.known() > 0) {
            words.append(' ').append(Text.of("impact.paste.known", preview.known()));
        }
        if (preview.wrong() > 0) {
            words.append(' ').append(Text.of("impact.paste.wrong", preview.wrong()));
        }
        return words.toString();
    }

    /// One line and what it comes to, said in words.
    private static final class LineCell extends ListCell<ReadLine> {

        private final Metric metric;

        LineCell(Metric metric) {
            this.metric = metric;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ReadLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("rust", "ochre", "faint");
            if (line == null || empty) {
                setText(null);
                return;
            }
            var shown = line.words().text().strip().replaceAll("\\s+", " ");
            setText(
                    switch (line) {
                        case ReadLine.Taken(var _, var _, var reading) -> taken(reading);
                        case ReadLine.Passed(int number, var _, var why) -> {
                            getStyleClass().add("faint");
                            yield Text.of("impact.passed." + why, number, shown);
                        }
                        case ReadLine.Wrong(int number, var _, var flaw) -> {
                            getStyleClass().add("rust");
                            yield Text.of("impact.flaw." + flaw, number, shown);
                        }
                        case ReadLine.Unclear(int number, var _, var question) -> {
                            getStyleClass().add("ochre");
                            yield Text.of("impact.unclear." + question, number, shown);
                        }
                    });
        }

        private String taken(Metric.Reading reading) {
            var words = Wording.dayAndYear(reading.day()) + ": " + Metrics.amount(metric, reading);
            words += reading.estimated() ? ", " + Text.of("impact.estimate") : "";
            return words + (reading.note().hasWords() ? ", " + reading.note().text() : "");
        }
    }
}
