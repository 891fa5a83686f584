package app.treefall.ui.history;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.narrative.history.EntryChanges;
import app.treefall.narrative.history.FieldChange;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.ReadHistory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// How one entry came to be what it is: its versions, what changed with each, and the way back to any of them.
public final class HistoryViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /// Where a version stands in the history.
    public enum Stage {
        NOW,
        EARLIER,
        FIRST
    }

    /// A version as it is listed.
    ///
    /// @param when    its day and time
    /// @param changes against the version before it; of the first, all it came with
    public record Listed(long revision, String when, Stage stage, List<FieldChange> changes) {
        public Listed {
            changes = List.copyOf(changes);
        }
    }

    private final Workbench bench;
    private final Id<Entry> entry;
    private final ReadOnlyObjectWrapper<List<Listed>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Listed> chosen = new SimpleObjectProperty<>();

    public HistoryViewModel(Workbench bench, Id<Entry> entry) {
        this.bench = bench;
        this.entry = entry;
        bench.background().run(() -> bench.desk().readHistory().of(entry), this::show);
    }

    /// Newest first.
    public ReadOnlyObjectProperty<List<Listed>> versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    /// The version that is looked at.
    public ObjectProperty<@Nullable Listed> chosenProperty() {
        return chosen;
    }

    /// Whether the chosen version can be brought back: it is not how the entry stands now.
    public boolean canBringBack() {
        var version = chosen.get();
        return version != null && version.stage() != Stage.NOW;
    }

    /// Brings the chosen version back as a step of its own, which can be taken back; `then` is called when it is
    /// done.
    public void bringBack(Runnable then) {
        var version = chosen.get();
        if (version == null || !canBringBack()) {
            return;
        }
        bench.background().run(() -> bench.desk().readHistory().bringBack(entry, version.revision()), result -> {
            switch (result) {
                case ReadHistory.Result.BroughtBack _ -> {
                    bench.frame()
                            .say(new Notice(
                                    Icon.UNDO,
                                    Text.of("history.back", version.when()),
                                    Text.of("history.undo"),
                                    bench.frame()::undo));
                    bench.live().refresh();
                    then.run();
                }
                case ReadHistory.Result.AlreadySo() ->
                    bench.frame().say(Notice.of(Icon.INFO, Text.of("history.already")));
                case ReadHistory.Result.Gone() -> bench.frame().say(Notice.of(Icon.INFO, Text.of("history.gone")));
            }
        });
    }

    private void show(List<ReadHistory.Past> past) {
        var journal = bench.live().snapshot();
        var listed = new ArrayList<Listed>();
        for (int i = 0; i < past.size(); i++) {
            var version = past.get(i);
            boolean first = i == past.size() - 1;
            var changes = first
                    ? EntryChanges.ofFirst(version.entry(), journal)
                    : EntryChanges.between(past.get(i + 1).entry(), version.entry(), journal);
            var stage = i == 0 ? Stage.NOW : first ? Stage.FIRST : Stage.EARLIER;
            listed.add(new Listed(version.revision(), when(version.at()), stage, changes));
        }
        versions.set(List.copyOf(listed));
        chosen.set(listed.size() > 1 ? listed.get(1) : listed.isEmpty() ? null : listed.getFirst());
    }

    /// "Thursday 19 November, 14:02".
    private static String when(Instant at) {
        var there = at.atZone(ZoneId.systemDefault());
        return Text.of("history.when", Wording.dayAndYear(there.toLocalDate()), TIME.format(there));
    }
}
