package app.treefall.ui.inbox;

import app.treefall.imports.Part;
import app.treefall.imports.csv.TableLook;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.usecase.MapColumns.Looked;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a table was read, and what each of its columns is taken for, which can be said otherwise.
final class ColumnsBox extends VBox {

    /// Columns that can be corrected here; Jira's export of all fields has several hundred.
    private static final int MOST = 60;

    private final Path file;
    private final int place;
    private final Looked looked;
    private final GuidedImport model;
    private final VBox below = new VBox();
    private final Button toggle = Buttons.link("", this::toggle);

    /// @param place which of the files this is, from 0
    ColumnsBox(Path file, int place, Looked looked, GuidedImport model) {
        this.file = file;
        this.place = place;
        this.looked = looked;
        this.model = model;
        toggle.setId("columns-" + place);
        var read = SuggestionPane.words(read(looked), "secondary");
        var line = new FlowPane(read, toggle);
        line.getStyleClass().add("columns-read");
        below.managedProperty().bind(below.visibleProperty());
        below.getStyleClass().add("columns");
        getStyleClass().add("columns-box");
        getChildren().addAll(line, below);
        open();
    }

    /// "UTF-8, cut at commas, heads in line 1."
    static String read(Looked looked) {
        var table = looked.table();
        var how = Text.of(
                "inbox.columns.read",
                table.encoding().words(),
                Text.of("inbox.columns.by." + table.separator().name()),
                table.headLine() == 0
                        ? Text.of("inbox.columns.no.heads")
                        : Text.of("inbox.columns.heads", table.headLine()));
        var known = table.jira()
                ? " " + Text.of("inbox.columns.jira")
                : looked.remembered() ? " " + Text.of("inbox.columns.remembered") : "";
        return how + known;
    }

    private void toggle() {
        model.columns().open(file, looked);
        open();
    }

    private void open() {
        boolean isOpen = model.columns().isOpen(file, looked);
        if (isOpen && below.getChildren().isEmpty()) {
            fill();
        }
        below.setVisible(isOpen);
        toggle.setText(Text.of(
                isOpen ? "inbox.columns.hide" : "inbox.columns.show",
                InboxWords.number(looked.table().columns().size())));
    }

    /// Built when it is first opened: lists to choose from are dear, and most tables need none.
    private void fill() {
        var grid = new GridPane();
        grid.getStyleClass().add("columns-grid");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        var choice = new ColumnConstraints();
        choice.setHalignment(HPos.RIGHT);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(words, choice);
        int shown = 0;
        int others = 0;
        var columns = looked.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (shown < MOST && (column.holdsWords() || column.part() != null)) {
                var box = choice(i, column);
                box.setId("column-" + place + "-" + i);
                grid.addRow(shown, name(column), box);
                shown++;
            } else {
                others++;
            }
        }
        below.getChildren().add(grid);
        if (others > 0) {
            below.getChildren()
                    .add(SuggestionPane.words(Text.of("inbox.columns.others", InboxWords.columns(others)), "caption"));
        }
    }

    private static VBox name(TableLook.Column column) {
        var name = new Label(column.name().isBlank() ? Text.of("inbox.columns.nameless") : column.name());
        name.getStyleClass().add("column-name");
        name.setMinWidth(0);
        var samples =
                new Label(column.samples().stream().map(ColumnsBox::oneLine).collect(Collectors.joining("  ·  ")));
        samples.getStyleClass().addAll("caption", "column-samples");
        samples.setMinWidth(0);
        var box = new VBox(name, samples);
        box.setMinWidth(0);
        return box;
    }

    private static String oneLine(String sample) {
        return sample.replaceAll("\\s+", " ");
    }

    private ComboBox<String> choice(int index, TableLook.Column column) {
        var box = new ComboBox<String>();
        box.getItems().setAll(Arrays.stream(Part.values()).map(Part::name).toList());
        box.setConverter(new ChoiceWords(part -> Text.of("inbox.part.of." + part)));
        box.setPromptText(Text.of("inbox.columns.unknown"));
        box.setAccessibleText(Text.of("inbox.columns.what", column.name()));
        var part = column.part();
        box.setValue(part == null ? null : part.name());
        Chosen.from(box, chosen -> model.map(file, index, Part.valueOf(chosen)));
        return box;
    }
}
