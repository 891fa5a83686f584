package app.treefall.ui.audience;

import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.PickList;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/// One of the entries, found by a few words of its headline; the newest first.
final class EntryPicker extends VBox {

    private static final int MOST = 60;

    private final Snapshot journal;
    private final ObservableList<Entry> fitting = FXCollections.observableArrayList();

    EntryPicker(Snapshot journal, LocalDate today, Consumer<Id<Entry>> take) {
        this.journal = journal;
        getStyleClass().add("entry-picker");
        var picks = new PickList<>(
                Text.of("audience.entries.find"),
                fitting,
                entry -> new PickList.Line(
                        Icon.FLAG, entry.headline().text(), List.of(), Wording.day(entry.day(), today)),
                entry -> take.accept(entry.id()));
        picks.field().textProperty().subscribe(this::find);
        getChildren().add(picks);
    }

    private void find(String typed) {
        var words = List.of(Handles.folded(typed.strip()).split("\\s+"));
        fitting.setAll(journal.entries().reversed().stream()
                .filter(entry ->
                        words.stream().allMatch(Handles.folded(entry.headline().text())::contains))
                .limit(MOST)
                .toList());
    }
}
