package app.treefall.ui.impact;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Metric;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.readings.CsvTable;
import app.treefall.imports.readings.ReadLine;
import app.treefall.imports.readings.ReadLine.Question;
import app.treefall.imports.readings.ReadReadings;
import app.treefall.imports.readings.Terms;
import app.treefall.imports.readings.Terms.Fraction;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.text.Text;
import app.treefall.usecase.ReadCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Many readings at once, out of two pasted columns or out of a file: what each line becomes is shown before any of
/// them is taken, and all of them are taken in one step.
public final class ReadingsViewModel {

    /// What is done where another amount of the same day is there already.
    public enum Clash {
        KEEP_BOTH,
        TAKE_NEW
    }

    /// What the lines come to.
    ///
    /// @param shown   every line but empty ones
    /// @param fresh   the readings that are not there yet
    /// @param known   how many are there already, the same
    /// @param clashes how many are there with another amount
    /// @param open    what has to be said first
    public record Preview(
            List<ReadLine> shown, List<Metric.Reading> fresh, int known, int clashes, Set<Question> open) {

        static final Preview NOTHING = new Preview(List.of(), List.of(), 0, 0, Set.of());

        public Preview {
            shown = List.copyOf(shown);
            fresh = List.copyOf(fresh);
        }

        public int wrong() {
            return (int) shown.stream().filter(ReadLine.Wrong.class::isInstance).count();
        }
    }

    private final Workbench bench;
    private final Metric metric;
    private final Newest reading;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DateOrder> order = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Fraction> fraction = new SimpleObjectProperty<>();
    private final ObjectProperty<Clash> clash = new SimpleObjectProperty<>(Clash.KEEP_BOTH);
    private final ReadOnlyObjectWrapper<@Nullable CsvTable> table = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<CsvTable.@Nullable Columns> columns = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final TypedForm form;

    ReadingsViewModel(Workbench bench, Metric metric) {
        this.bench = bench;
        this.metric = metric;
        reading = new Newest(bench.background());
        text.subscribe((_, _) -> look());
        order.subscribe((_, _) -> look());
        fraction.subscribe((_, _) -> look());
        columns.subscribe((_, _) -> look());
        form = new TypedForm(bench, Draft.Form.impact("readings", metric.id()), metric.id()).field("text", text);
        form.open();
    }

    public TypedForm form() {
        return form;
    }

    public Metric metric() {
        return metric;
    }

    public StringProperty textProperty() {
        return text;
    }

    /// Which comes first in `3/11/2026`; null while nobody said.
    public ObjectProperty<@Nullable DateOrder> orderProperty() {
        return order;
    }

    /// What `1,234` means; null while nobody said.
    public ObjectProperty<@Nullable Fraction> fractionProperty() {
        return fraction;
    }

    public ObjectProperty<Clash> clashProperty() {
        return clash;
    }

    /// The file that was chosen; null while the readings are pasted.
    public ReadOnlyObjectProperty<@Nullable CsvTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    public ObjectProperty<CsvTable.@Nullable Columns> columnsProperty() {
        return columns;
    }

    /// The names of the columns of the file.
    public List<String> columnNames() {
        var file = table.get();
        return file == null
                ? List.of()
                : file.names(terms()).stream().map(name -> name.text()).toList();
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void read(@Nullable Path file) {
        if (file == null) {
            return;
        }
        bench.background().aside(() -> bench.desk().readCsv().run(file), result -> {
            switch (result) {
                case ReadCsv.Result.Read(var read) -> {
                    error.set("");
                    columns.set(read.guess(terms()));
                    table.set(read);
                    look();
                }
                case ReadCsv.Result.Refused(var reason, int line) ->
                    error.set(Text.of("impact.csv.refused." + reason, line));
                case ReadCsv.Result.CannotBeRead() -> error.set(Text.of("impact.csv.unreadable"));
            }
        });
    }

    /// Takes all that are new, in one step that can be undone.
    public void take(Runnable then) {
        var now = bench.live().snapshot().find(metric.id());
        var fresh = preview.get().fresh().stream()
                .filter(one -> now == null || now.readings().stream().noneMatch(other -> isSame(one, other)))
                .toList();
        if (now == null || !now.unit().equals(metric.unit())) {
            error.set(Text.of("impact.changed"));
            return;
        }
        if (fresh.isEmpty() || !preview.get().open().isEmpty()) {
            error.set(Text.of(fresh.isEmpty() ? "impact.paste.nothing" : "impact.paste.first"));
            return;
        }
        var all = new ArrayList<>(now.readings());
        if (clash.get() == Clash.TAKE_NEW) {
            all.removeIf(there -> fresh.stream().anyMatch(next -> next.day().equals(there.day())));
        }
        all.addAll(fresh);
        var said = Text.of(
                fresh.size() == 1 ? "impact.paste.kept.one" : "impact.paste.kept",
                now.name().text().strip(),
                fresh.size());
        var wrong = new SimpleStringProperty("");
        wrong.subscribe(words -> error.set(words));
        new Keeping(bench).keep(Deed.Verb.EDITED, now.name(), Metrics.with(now, all), form, said, wrong, then);
    }

    private Terms terms() {
        return new Terms(bench.today().get(), metric.unit(), order.get(), fraction.get());
    }

    private void look() {
        var typed = text.get();
        var terms = terms();
        var file = table.get();
        var chosen = columns.get();
        error.set("");
        reading.ask(
                () -> file == null || chosen == null ? ReadReadings.of(typed, terms) : file.readings(chosen, terms),
                read -> preview.set(compared(read)));
    }

    private Preview compared(ReadReadings read) {
        var now = bench.live().snapshot().find(metric.id());
        var there = now == null ? metric.readings() : now.readings();
        var fresh = new ArrayList<Metric.Reading>();
        int known = 0;
        int clashes = 0;
        for (var one : read.readings()) {
            boolean same = there.stream().anyMatch(other -> isSame(one, other));
            known += same ? 1 : 0;
            if (!same) {
                fresh.add(one);
                clashes += there.stream().anyMatch(other -> other.day().equals(one.day())) ? 1 : 0;
            }
        }
        var shown = read.lines().stream()
                .filter(line -> !(line instanceof ReadLine.Passed(var _, var _, var why) && why == ReadLine.Why.EMPTY))
                .toList();
        return new Preview(shown, fresh, known, clashes, read.open());
    }

    private static boolean isSame(Metric.Reading one, Metric.Reading other) {
        return one.day().equals(other.day()) && one.amount().compareTo(other.amount()) == 0;
    }
}
