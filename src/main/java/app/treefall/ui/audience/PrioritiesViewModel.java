package app.treefall.ui.audience;

import app.treefall.capture.DayWords;
import app.treefall.domain.Draft;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.ui.form.Editing;
import app.treefall.ui.form.Field;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.TypedForms;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What people and the company want, and the one want being looked at.
public final class PrioritiesViewModel {

    /// Whose it is; the company's without a person.
    public record Whose(@Nullable Id<Person> person, String name) {
        @Override
        public String toString() {
            return "Whose"; // a name is somebody's words
        }
    }

    /// The series it is measured by; none without a metric.
    public record Measured(@Nullable Id<Metric> metric, String name) {
        static final Measured BY_NOTHING = new Measured(null, "");

        @Override
        public String toString() {
            return "Measured"; // a name is somebody's words
        }
    }

    private final Workbench bench;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Editing<Priority> editing;
    private final TypedForms typed = new TypedForms();
    private final ObservableList<Priority> priorities = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Priority> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Whose> everybody = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Whose> whose = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final ObservableList<Measured> metrics = FXCollections.observableArrayList();
    private final ObjectProperty<Measured> metric = new SimpleObjectProperty<>(Measured.BY_NOTHING);
    private final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();
    private final Field first = new Field();
    private final Field name = new Field();
    private final Field words = new Field();
    private final Field measure = new Field();
    private final Field handle = new Field();
    private final Field last = new Field();

    public PrioritiesViewModel(Workbench bench) {
        this.bench = bench;
        editing = new Editing<>(bench, said);
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public ObservableList<Priority> priorities() {
        return priorities;
    }

    public ReadOnlyObjectProperty<@Nullable Priority> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// What is typed before its field is left.
    public TypedForms typed() {
        return typed;
    }

    public ObservableList<Whose> everybody() {
        return everybody;
    }

    public ObjectProperty<@Nullable Whose> whoseProperty() {
        return whose;
    }

    public ObservableList<Measured> metrics() {
        return metrics;
    }

    public ObjectProperty<Measured> metricProperty() {
        return metric;
    }

    public ObjectProperty<@Nullable LocalDate> sinceProperty() {
        return since;
    }

    /// Where it is said when the first day is wrong.
    public Field first() {
        return first;
    }

    /// How the day is typed.
    public DayWords days() {
        return bench.daysAhead();
    }

    /// How the day it began is typed.
    public DayWords daysBack() {
        return bench.daysBack();
    }

    public ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    public Field name() {
        return name;
    }

    public Field words() {
        return words;
    }

    public Field measure() {
        return measure;
    }

    public Field handle() {
        return handle;
    }

    /// Where it is said when the last day is wrong.
    public Field last() {
        return last;
    }

    public String whoseIs(Priority priority) {
        return whoseOf(priority).name();
    }

    public void show(Priority priority) {
        typed.leave();
        editing.open(priority);
        name.show(priority.name());
        words.show(priority.words());
        measure.show(priority.measure());
        handle.show(priority.handle());
        last.show(Prose.NONE);
        whose.set(whoseOf(priority));
        until.set(priority.until());
        since.set(priority.since());
        first.show(Prose.NONE);
        metric.set(measuredBy(priority));
        shown.set(priority);
        typed.open(isNew(priority) ? form(null) : form(priority.id()));
    }

    private boolean isNew(Priority priority) {
        return bench.live().snapshot().revisionOf(priority.id()) == 0;
    }

    private TypedForm form(@Nullable Id<Priority> priority) {
        return new TypedForm(bench, Draft.Form.audience("priority", priority), priority)
                .field("name", name.textProperty())
                .field("words", words.textProperty())
                .field("measure", measure.textProperty())
                .field("handle", handle.textProperty());
    }

    /// A new one; kept once it has a name.
    ///
    /// @param of whose it is unless said otherwise; null for the company's
    public void add(@Nullable Person of) {
        show(new Priority(
                Id.fresh(),
                of == null ? null : of.id(),
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                null,
                bench.today().get(),
                null));
    }

    /// @param touched where to say it when something is wrong
    public void keep(Field touched) {
        var priority = shown.get();
        if (priority != null && isFit(priority)) {
            if (handle.isBlank()) {
                handle.show(Handles.from(name.prose()));
            }
            var next = written(priority);
            var then = isNew(priority) ? typed.savingNew(() -> form(priority.id())) : typed.saving();
            editing.keep(next, next.name(), touched.errorProperty(), then);
        }
    }

    private boolean isFit(Priority priority) {
        boolean fit = name.isFit() & words.isFit() & measure.isFit() & handle.isFit();
        var day = until.get();
        var begins = since.get();
        first.errorProperty().set(begins == null ? Text.of("audience.priorities.error.since") : "");
        boolean early = day != null && begins != null && day.isBefore(begins);
        last.errorProperty().set(early ? Text.of("audience.priorities.error.until") : "");
        if (name.isBlank()) {
            name.errorProperty().set(isNew(priority) ? "" : Text.of("audience.priorities.error.name"));
            return false;
        }
        if (handle.typed().contains(" ")) {
            handle.errorProperty().set(Text.of("audience.people.error.space"));
            return false;
        }
        var same = Handles.folded(handle.typed());
        for (var other : priorities) {
            if (!same.isEmpty()
                    && !other.id().equals(priority.id())
                    && Handles.folded(other.handle().text()).equals(same)) {
                handle.errorProperty()
                        .set(Text.of(
                                "audience.priorities.error.handle", other.name().text()));
                return false;
            }
        }
        return fit && !early && begins != null;
    }

    private Priority written(Priority priority) {
        var chosen = whose.get();
        return new Priority(
                priority.id(),
                chosen == null ? null : chosen.person(),
                handle.prose(),
                name.prose(),
                words.prose(),
                measure.prose(),
                metric.get().metric(),
                Objects.requireNonNullElse(since.get(), priority.since()),
                until.get());
    }

    private Whose whoseOf(Priority priority) {
        var person = priority.person() == null ? null : bench.live().snapshot().find(priority.person());
        return person == null
                ? company()
                : new Whose(person.id(), person.name().text().strip());
    }

    private Measured measuredBy(Priority priority) {
        var series = priority.metric() == null ? null : bench.live().snapshot().find(priority.metric());
        return series == null
                ? Measured.BY_NOTHING
                : new Measured(series.id(), series.name().text().strip());
    }

    /// What is shown, where it is kept already and so can be thrown away.
    @Nullable
    Priority kept() {
        var priority = shown.get();
        return priority == null ? null : bench.live().snapshot().find(priority.id());
    }

    /// What was shown is in the trash.
    void leave() {
        typed.leave();
        shown.set(null);
    }

    private Whose company() {
        var company = bench.live().snapshot().profile().company();
        return new Whose(null, company.hasWords() ? company.text().strip() : Text.of("audience.priorities.company"));
    }

    private void look() {
        var journal = bench.live().snapshot();
        var choices = new ArrayList<Whose>(List.of(company()));
        journal.people()
                .forEach(person ->
                        choices.add(new Whose(person.id(), person.name().text().strip())));
        var chosen = whose.get();
        everybody.setAll(choices);
        whose.set(chosen);
        var series = new ArrayList<Measured>(List.of(Measured.BY_NOTHING));
        journal.metrics()
                .forEach(one ->
                        series.add(new Measured(one.id(), one.name().text().strip())));
        var measured = metric.get();
        metrics.setAll(series);
        metric.set(measured == null ? Measured.BY_NOTHING : measured);
        priorities.setAll(journal.priorities());
        var priority = shown.get();
        if (priority == null) {
            if (!priorities.isEmpty()) {
                show(priorities.getFirst());
            }
            return;
        }
        var now = journal.find(priority.id());
        if (now != null && editing.isOutdated() && editing.isKept(written(priority))) {
            show(now);
        }
    }
}
