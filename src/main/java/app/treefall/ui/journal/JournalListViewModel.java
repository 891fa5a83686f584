package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.SearchJournal.Found;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The list of the journal: what is searched for, what is filtered, which entry is chosen.
public final class JournalListViewModel {

    /// What stands there instead of rows.
    public enum Lesson {
        NONE,
        LOG_SOMETHING,
        NO_HIT
    }

    private static final int MOST_HITS = 500;

    private final Workbench bench;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<JournalFilter> filter = new SimpleObjectProperty<>(JournalFilter.SEASON);
    private final ReadOnlyObjectWrapper<List<JournalRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>(Lesson.NONE);
    private final ObjectProperty<@Nullable Id<Entry>> chosen = new SimpleObjectProperty<>();
    private long asked;

    public JournalListViewModel(Workbench bench) {
        this.bench = bench;
        query.subscribe((_, _) -> look());
        filter.subscribe((_, _) -> look());
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<JournalFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<List<JournalRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /// The entry that is open beside the list.
    public ObjectProperty<@Nullable Id<Entry>> chosenProperty() {
        return chosen;
    }

    public boolean hasSeason() {
        return bench.live().snapshot().seasonOn(bench.today().get()) != null;
    }

    /// Who counts in the filter by hearing; empty when nobody is named.
    public String boss() {
        var boss = bench.live().snapshot().boss();
        return boss == null ? "" : boss.shortName();
    }

    public int entries() {
        return bench.live().snapshot().entries().size();
    }

    /// Chooses an entry even where a filter or the search would hide it.
    public void reveal(Id<Entry> entry) {
        var found = bench.live().snapshot().find(entry);
        if (found != null && !isShown(entry)) {
            query.set("");
            filter.set(JournalFilter.ALL);
        }
        chosen.set(entry);
    }

    public void showEverything() {
        query.set("");
        filter.set(JournalFilter.ALL);
    }

    /// Moves the chosen entry to the trash and chooses its neighbour.
    public void trash() {
        var entry = chosen.get() == null ? null : bench.live().snapshot().find(chosen.get());
        if (entry == null) {
            return;
        }
        var next = neighbour(entry.id());
        bench.background().run(() -> trashed(entry), done -> {
            if (done) {
                chosen.set(next);
                bench.live().refresh();
                bench.frame()
                        .say(new Notice(
                                Icon.TRASH, Text.of("journal.trashed"), Text.of("journal.undo"), bench.frame()::undo));
            }
        });
    }

    private boolean trashed(Entry entry) throws JournalException {
        bench.desk().trashEntry().run(entry);
        return true;
    }

    private @Nullable Id<Entry> neighbour(Id<Entry> entry) {
        Id<Entry> before = null;
        boolean passed = false;
        for (var row : rows.get()) {
            if (row instanceof JournalRow.Line line) {
                if (passed) {
                    return line.entry();
                }
                passed = line.entry().equals(entry);
                before = passed ? before : line.entry();
            }
        }
        return before;
    }

    private boolean isShown(Id<Entry> entry) {
        return rows.get().stream()
                .anyMatch(row ->
                        row instanceof JournalRow.Line line && line.entry().equals(entry));
    }

    /// Asks anew; answers to earlier questions are dropped when they come.
    private void look() {
        long question = ++asked;
        var words = query.get().strip();
        if (words.isEmpty()) {
            arrange(question, null);
            return;
        }
        bench.background().run(() -> bench.desk().searchJournal().run(words, MOST_HITS), found -> {
            if (question == asked) {
                arrange(question, found);
            }
        });
    }

    private void arrange(long question, @Nullable List<Found> found) {
        var journal = bench.live().snapshot();
        var wanted = filter.get();
        var today = bench.today().get();
        bench.background().aside(() -> rows(journal, wanted, today, found), made -> {
            if (question == asked) {
                lesson.set(
                        !made.isEmpty()
                                ? Lesson.NONE
                                : journal.entries().isEmpty() ? Lesson.LOG_SOMETHING : Lesson.NO_HIT);
                rows.set(made);
            }
        });
    }

    private static List<JournalRow> rows(
            Snapshot journal, JournalFilter wanted, LocalDate today, @Nullable List<Found> found) {
        var ledger = Ledger.of(journal, today);
        var entries = wanted.of(journal, ledger, today);
        if (found != null) {
            Set<Id<Entry>> hits = new HashSet<>();
            found.forEach(hit -> hits.add(hit.entry()));
            entries =
                    entries.stream().filter(entry -> hits.contains(entry.id())).toList();
        }
        return new JournalRows(ledger).of(entries);
    }
}
