package app.treefall.ui.oneonones;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.TypedForms;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The status of the episode that is prepared: three lines at most, so that it stays a strip beside the stories. Saved
/// when its field is left.
final class StatusViewModel {

    private final Workbench bench;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final TypedForms forms = new TypedForms();
    private @Nullable Episode episode;
    private String shown = "";

    StatusViewModel(Workbench bench) {
        this.bench = bench;
    }

    /// The lines as they are typed at this moment.
    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    TypedForms forms() {
        return forms;
    }

    /// @param lines as they were chosen, or as they are proposed
    void show(Episode open, List<String> lines) {
        var words = String.join("\n", lines);
        boolean other = episode == null || !episode.id().equals(open.id());
        boolean untouched = typed.get().equals(shown);
        episode = open;
        if (other) {
            forms.leave();
        }
        if (other || untouched) {
            shown = words;
            typed.set(words);
        }
        if (other) {
            error.set("");
            forms.open(new TypedForm(bench, Draft.Form.status(open.id()), open.id()).field("lines", typed));
        }
    }

    void save() {
        var open = episode;
        var words = typed.get();
        if (open == null || words.equals(shown)) {
            return;
        }
        var lines =
                words.lines().map(PointSaid::storable).filter(Prose::hasWords).toList();
        if (lines.size() > PointChanges.MOST_LINES) {
            error.set(Text.of("oneonones.status.error"));
            return;
        }
        error.set("");
        var before = shown;
        shown = words;
        var saved = forms.saving();
        new KeepEpisode(bench)
                .change(
                        open.id(),
                        Deed.Verb.PREPARED,
                        now -> now.toDraft().status(lines).finished(),
                        ended -> {
                            switch (ended) {
                                case SAVED -> saved.run();
                                case NOT_SAVED -> shown = before;
                            }
                        });
    }
}
