package app.treefall.ui.impact;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.impact.Course;
import app.treefall.narrative.impact.Impact;
import app.treefall.narrative.impact.Moved;
import app.treefall.narrative.impact.Said;
import app.treefall.narrative.impact.SecondLook;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The numbers of the season, the one being looked at, what people said, and what wants a second look. Everything it
/// says is computed in the narrative.
public final class ImpactViewModel {

    private static final Set<String> NAMED = Set.of("s", "ms", "min", "h", "d", "ct", "%", "pts", "x");

    /// What is looked at, in one.
    ///
    /// @param course null where it is claimed without a series
    public record Shown(@Nullable Moved row, @Nullable Course course) {}

    private final Workbench bench;
    private final Newest reading;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ObservableList<Moved> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Moved> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Course> course = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(null, null));
    private final ObjectProperty<Course.Reach> reach = new SimpleObjectProperty<>(Course.Reach.SEASON);
    private final ReadOnlyObjectWrapper<List<SecondLook>> looks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Said>> said = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Impact impact;
    private @Nullable Id<Metric> wanted;

    public ImpactViewModel(Workbench bench) {
        this.bench = bench;
        reading = new Newest(bench.background());
        bench.live().snapshotProperty().subscribe((Snapshot _) -> read());
        reach.subscribe((_, _) -> showCourse());
    }

    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// Whether there is no number yet, so that the screen teaches.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public ObservableList<Moved> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<@Nullable Moved> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Null where what is chosen is claimed without a series.
    public ReadOnlyObjectProperty<@Nullable Course> courseProperty() {
        return course.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Course.Reach> reachProperty() {
        return reach;
    }

    public ReadOnlyObjectProperty<List<SecondLook>> looksProperty() {
        return looks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public void show(@Nullable Id<Metric> metric) {
        wanted = metric;
        if (impact == null) {
            return; // it is on its way
        }
        choose(again(chosen.get()));
    }

    public void choose(@Nullable Moved row) {
        if (row != null && row != chosen.get()) {
            chosen.set(row);
            showCourse();
        }
    }

    public void open(Id<Entry> entry) {
        bench.frame().go(new Place.OpenEntry(entry));
    }

    /// Gone from the series; what was written is in the history, and can be taken back.
    public void trash(Metric metric, Metric.Reading gone) {
        var left = new ArrayList<>(metric.readings());
        left.remove(gone);
        var day = Wording.day(gone.day(), bench.today().get());
        new Keeping(bench)
                .keep(Deed.Verb.EDITED, metric.name(), Metrics.with(metric, left), Text.of("impact.reading.gone", day));
    }

    /// "seconds, lower is better"
    public static String notesOf(Metric metric) {
        var better = Text.of("impact.better." + metric.better());
        var symbol = metric.unit().symbol().text().strip();
        var unit = NAMED.contains(symbol) ? Text.of("impact.unit." + symbol) : symbol;
        return unit.isEmpty() ? better : Text.of("impact.notes", unit, better);
    }

    private void read() {
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        reading.ask(() -> Impact.of(Ledger.of(journal, today)), this::take);
    }

    private void take(Impact next) {
        impact = next;
        sentence.set(next.sentence().text());
        looks.set(next.secondLooks());
        said.set(next.said());
        var before = chosen.get();
        rows.setAll(next.moved());
        empty.set(next.moved().isEmpty());
        chosen.set(again(before));
        showCourse();
    }

    private @Nullable Moved again(@Nullable Moved before) {
        var asked = wanted;
        wanted = null;
        for (var row : rows) {
            if (asked != null && asked.equals(row.metric())) {
                return row;
            }
        }
        for (var row : rows) {
            if (before != null
                    && Objects.equals(row.metric(), before.metric())
                    && (row.metric() != null
                            || row.row().measure().equals(before.row().measure()))) {
                return row;
            }
        }
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private void showCourse() {
        var row = chosen.get();
        var from = impact;
        course.set(row == null || row.metric() == null || from == null ? null : from.course(row.metric(), reach.get()));
        shown.set(new Shown(row, course.get()));
    }
}
