package app.treefall.ui.inbox;

import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.PickList;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which entry a suggestion goes into; what it seems to repeat stands first.
final class MergeBox extends VBox {

    private static final int MOST = 60;

    private final List<Entry> entries;
    private final @Nullable Entry like;
    private final ObservableList<Entry> fitting = FXCollections.observableArrayList();

    /// @param entries of the journal, by day
    /// @param like    what the suggestion seems to repeat; null for nothing
    MergeBox(List<Entry> entries, @Nullable Entry like, Consumer<Entry> take) {
        this.entries = entries;
        this.like = like;
        getStyleClass().add("merge-box");
        find("");
        var title = new Label(Text.of("inbox.merge.title"));
        title.getStyleClass().add("section");
        var list = new PickList<>(Text.of("inbox.merge.find"), fitting, this::look, take);
        list.field().textProperty().subscribe(this::find);
        getChildren().addAll(title, list, SuggestionPane.words(Text.of("inbox.merge.why"), "caption"));
    }

    private PickList.Line look(Entry entry) {
        var hint = entry.equals(like)
                ? Text.of("inbox.merge.like")
                : Wording.shortDay(entry.day()) + " " + entry.day().getYear();
        return new PickList.Line(
                CaptureChip.iconOf(entry.kindName()), entry.headline().text(), List.of(), hint);
    }

    private void find(String typed) {
        var words = Handles.folded(typed.strip()).split("\\s+");
        var found = new ArrayList<Entry>();
        var first = like;
        if (first != null && fits(first, words)) {
            found.add(first);
        }
        for (var entry : entries.reversed()) {
            if (found.size() < MOST && !entry.equals(first) && fits(entry, words)) {
                found.add(entry);
            }
        }
        fitting.setAll(found);
    }

    private static boolean fits(Entry entry, String[] words) {
        var headline = Handles.folded(entry.headline().text());
        for (var word : words) {
            if (!headline.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
