package app.treefall.ui.feedback;

import app.treefall.domain.Entry;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Marked;
import app.treefall.ui.control.PickList;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The linked entries, each with a way to open it and to take it out, and a line to find another.
final class EntryPick extends VBox {

    private final EntryPickViewModel model;
    private final VBox chosen = new VBox();
    private final Button link;
    private final PickList<Entry> list;

    /// @param name what the entries are to the form
    EntryPick(EntryPickViewModel model, String name) {
        this.model = model;
        getStyleClass().addAll("entry-pick", "form-field");
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        link = Buttons.with(Icon.LINK, Buttons.link(Text.of("feedback.link"), this::ask));
        list = new PickList<>(Text.of("feedback.link.prompt"), model.fitting(), this::line, this::take);
        list.getStyleClass().add("entry-list");
        list.field().textProperty().subscribe(model::find);
        getChildren().addAll(label, chosen, link);
        model.chosenProperty().subscribe(this::show);
    }

    private void show(List<Entry> entries) {
        chosen.getChildren().setAll(entries.stream().map(this::row).toList());
        chosen.setVisible(!entries.isEmpty());
        chosen.setManaged(!entries.isEmpty());
    }

    private HBox row(Entry entry) {
        var headline = entry.headline().text();
        var words = new Label(headline);
        words.getStyleClass().add("linked-headline");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                Icons.of(Icon.LINK, 13),
                words,
                Buttons.icon(Icon.EXTERNAL_LINK, Text.of("feedback.link.open", headline), () -> model.open(entry)),
                Buttons.icon(Icon.X, Text.of("feedback.link.remove", headline), () -> {
                    link.requestFocus();
                    model.remove(entry);
                }));
        row.getStyleClass().addAll("linked", "faint");
        return row;
    }

    private void ask() {
        model.find("");
        list.field().clear();
        getChildren().remove(link);
        getChildren().add(list);
        list.takeFocus();
    }

    private void take(Entry entry) {
        model.add(entry);
        getChildren().remove(list);
        getChildren().add(link);
        link.requestFocus();
    }

    private PickList.Line line(Entry entry) {
        return new PickList.Line(
                CaptureChip.iconOf(entry.kindName()),
                entry.headline().text(),
                marked(entry.headline().text()),
                Wording.shortDay(entry.day()));
    }

    private List<Marked.Span> marked(String headline) {
        var places = Fuzzy.of(list == null ? "" : list.field().getText()).places(headline);
        var spans = new ArrayList<Marked.Span>();
        if (places != null) {
            for (int place : places) {
                spans.add(new Marked.Span(place, place + 1));
            }
        }
        return spans;
    }
}
