package app.treefall.ui.journal;

import app.treefall.domain.Condition;
import app.treefall.domain.Entry;
import app.treefall.domain.Filter;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.WorkingWeek;
import app.treefall.narrative.finding.FilterWords;
import app.treefall.narrative.finding.Finding;
import app.treefall.narrative.finding.Flaw;
import app.treefall.narrative.finding.Strengths;
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
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
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

    /// How a state of the journal was read last; touched beside the window's thread only.
    private record Read(Snapshot journal, LocalDate today, Ledger ledger) {}

    private record Looked(FilterWords.Typed typed, List<Entry> kept) {}

    private final Workbench bench;
    private final ObservableValue<WorkingWeek> week;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.of(new Condition.ThisSeason()));
    private final ReadOnlyObjectWrapper<List<JournalRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>(Lesson.NONE);
    private final ReadOnlyObjectWrapper<List<Flaw>> flaws = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Id<Entry>> chosen = new SimpleObjectProperty<>();
    private final Strengths strengths = new Strengths();
    private FilterWords.Typed typed = new FilterWords.Typed(Filter.ALL, List.of());
    private @Nullable Read read;
    private final AtomicLong asked = new AtomicLong();

    /// With weeks as they are usual where the window is.
    public JournalListViewModel(Workbench bench) {
        this(bench, new SimpleObjectProperty<>(WorkingWeek.of(bench.locale())));
    }

    /// @param week where a week begins
    public JournalListViewModel(Workbench bench, ObservableValue<WorkingWeek> week) {
        this.bench = bench;
        this.week = week;
        week.subscribe((_, _) -> look());
        query.subscribe((_, _) -> look());
        filter.subscribe((_, _) -> look());
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// The conditions that stand as chips. Those that are typed come on top of them.
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<List<JournalRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /// What of the typed filters cannot be understood.
    public ReadOnlyObjectProperty<List<Flaw>> flawsProperty() {
        return flaws.getReadOnlyProperty();
    }

    /// The entry that is open beside the list.
    public ObjectProperty<@Nullable Id<Entry>> chosenProperty() {
        return chosen;
    }

    public Workbench bench() {
        return bench;
    }

    public boolean hasSeason() {
        return bench.live().snapshot().seasonOn(bench.today().get()) != null;
    }

    public int entries() {
        return bench.live().snapshot().entries().size();
    }

    /// How many entries are shown, in words; the newest of them only, where there are too many hits.
    public String count() {
        int lines = (int)
                rows.get().stream().filter(JournalRow.Line.class::isInstance).count();
        if (lines == MOST_HITS && typed.filter().words().hasWords()) {
            return Text.of("journal.filter.hits", lines);
        }
        return lines == 1 ? Text.of("journal.filter.count") : Text.of("journal.filter.counts", lines);
    }

    /// All that the list is filtered by now: the chips, what is typed, and what is searched for.
    public Filter whole() {
        var more = typed.filter();
        return filter.get().with(more.conditions()).words(more.words());
    }

    /// Whether nothing but the season is filtered by, or nothing at all.
    public boolean isUsual() {
        var whole = whole();
        return whole.words().isBlank() && whole.conditions().stream().allMatch(Condition.ThisSeason.class::isInstance);
    }

    /// Shows what a filter says: its conditions as chips, its words in the search.
    public void show(Filter wanted) {
        query.set(wanted.words().text());
        filter.set(new Filter(Prose.NONE, wanted.conditions()));
    }

    /// Turns the filters that are typed into chips.
    public void takeTyped() {
        if (!typed.filter().conditions().isEmpty() && typed.flaws().isEmpty()) {
            var taken = typed.filter();
            filter.set(filter.get().with(taken.conditions()));
            query.set(taken.words().text());
        }
    }

    public void add(Condition condition) {
        filter.set(filter.get().with(condition));
    }

    public void remove(Condition condition) {
        filter.set(filter.get().without(condition));
    }

    /// Chooses an entry even where a filter or the search would hide it.
    public void reveal(Id<Entry> entry) {
        var found = bench.live().snapshot().find(entry);
        if (found != null && !isShown(entry)) {
            showEverything();
        }
        chosen.set(entry);
    }

    public void showEverything() {
        query.set("");
        filter.set(Filter.ALL);
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
        bench.desk().trashThing().run(entry);
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

    /// Asks anew; answers to earlier questions are dropped when they come. What is typed is read and the
    /// conditions are looked through beside the journal's thread, the words in the journal, and the rows are made
    /// beside it again.
    private void look() {
        long question = asked.incrementAndGet();
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        var line = query.get();
        var chips = filter.get();
        bench.background().aside(() -> looked(journal, today, line, chips, question), looked -> {
            if (question != asked.get()) {
                return;
            }
            typed = looked.typed;
            flaws.set(typed.flaws());
            var words = typed.filter().words();
            if (words.isBlank()) {
                arrange(question, journal, looked.kept, null);
            } else {
                bench.background()
                        .run(
                                () -> hits(words.text(), journal, looked.kept),
                                found -> arrange(question, journal, looked.kept, found));
            }
        });
    }

    private Looked looked(Snapshot journal, LocalDate today, String line, Filter chips, long question) {
        var read = FilterWords.read(line, journal, today);
        var conditions = chips.with(read.filter().conditions());
        var kept = new Finding(ledger(journal, today), strengths).entries(conditions, () -> question != asked.get());
        return new Looked(read, kept);
    }

    private List<Found> hits(String words, Snapshot journal, List<Entry> kept) throws JournalException {
        if (kept.size() == journal.entries().size()) {
            return bench.desk().searchJournal().run(words, MOST_HITS);
        }
        Set<Long> wanted = new HashSet<>();
        kept.forEach(entry -> wanted.add(journal.sequenceOf(entry.id())));
        return bench.desk().searchJournal().run(words, MOST_HITS, wanted::contains);
    }

    private void arrange(long question, Snapshot journal, List<Entry> kept, @Nullable List<Found> found) {
        if (question != asked.get()) {
            return;
        }
        var today = bench.today().get();
        var before = rows.get();
        bench.background().aside(() -> unlessSame(before, rows(journal, today, kept, found)), made -> {
            if (question == asked.get()) {
                lesson.set(
                        !made.isEmpty()
                                ? Lesson.NONE
                                : journal.entries().isEmpty() ? Lesson.LOG_SOMETHING : Lesson.NO_HIT);
                rows.set(made);
            }
        });
    }

    /// Most saves change nothing that the list says.
    private static List<JournalRow> unlessSame(List<JournalRow> before, List<JournalRow> made) {
        return made.equals(before) ? before : made;
    }

    private List<JournalRow> rows(Snapshot journal, LocalDate today, List<Entry> kept, @Nullable List<Found> found) {
        var rows = new JournalRows(ledger(journal, today), week.getValue());
        return found == null ? rows.of(kept) : rows.ofHits(found);
    }

    private Ledger ledger(Snapshot journal, LocalDate today) {
        var known = read;
        if (known == null || known.journal != journal || !known.today.equals(today)) {
            known = new Read(journal, today, Ledger.of(journal, today));
            read = known;
        }
        return known.ledger;
    }
}
