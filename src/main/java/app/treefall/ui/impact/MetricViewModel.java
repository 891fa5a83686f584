package app.treefall.ui.impact;

import app.treefall.capture.AmountWords;
import app.treefall.domain.Deed;
import app.treefall.domain.Direction;
import app.treefall.domain.Draft;
import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;
import app.treefall.narrative.impact.UnitChange;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.usecase.ChangeUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A metric being named: what it counts, which way is better, where it should be, where it is read. Another unit
/// converts what is counted in it, or only gives the unit another name.
public final class MetricViewModel {

    /// What another unit means for the numbers that are there.
    public enum Numbers {
        CONVERT,
        KEEP
    }

    private final Workbench bench;
    private final Metric earlier;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<Direction> better = new SimpleObjectProperty<>(Direction.LOWER);
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final ObjectProperty<Numbers> numbers = new SimpleObjectProperty<>(Numbers.CONVERT);
    private final ReadOnlyBooleanWrapper otherUnit = new ReadOnlyBooleanWrapper();
    private final StringProperty nameError = new SimpleStringProperty("");
    private final StringProperty unitError = new SimpleStringProperty("");
    private final StringProperty targetError = new SimpleStringProperty("");
    private final StringProperty sourceError = new SimpleStringProperty("");
    private final TypedForm form;

    private MetricViewModel(Workbench bench, Metric metric) {
        this.bench = bench;
        earlier = metric;
        name.set(metric.name().text());
        unit.set(metric.unit().symbol().text());
        better.set(metric.better());
        var aim = metric.target();
        target.set(aim == null ? "" : aim.toPlainString());
        source.set(metric.source().text());
        unit.subscribe(_ -> otherUnit.set(hasNumbers() && !unitNow().equals(earlier.unit())));
        form = new TypedForm(
                        bench, Draft.Form.impact("metric", isNew() ? null : metric.id()), isNew() ? null : metric.id())
                .field("name", name)
                .field("unit", unit)
                .field("better", Direction.class, better)
                .field("target", target)
                .field("source", source)
                .field("numbers", Numbers.class, numbers);
        form.open();
    }

    static MetricViewModel of(Workbench bench, Metric metric) {
        return new MetricViewModel(bench, metric);
    }

    static MetricViewModel blank(Workbench bench) {
        return new MetricViewModel(
                bench, new Metric(Id.fresh(), Prose.NONE, Unit.NONE, Direction.LOWER, null, Prose.NONE, List.of()));
    }

    /// As it is kept.
    Metric metric() {
        return earlier;
    }

    public TypedForm form() {
        return form;
    }

    public boolean isNew() {
        return bench.live().snapshot().revisionOf(earlier.id()) == 0;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty unitProperty() {
        return unit;
    }

    public ObjectProperty<Direction> betterProperty() {
        return better;
    }

    public StringProperty targetProperty() {
        return target;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    public ObjectProperty<Numbers> numbersProperty() {
        return numbers;
    }

    /// Whether the unit is another one than the numbers that are there were counted in.
    public ReadOnlyBooleanProperty otherUnitProperty() {
        return otherUnit.getReadOnlyProperty();
    }

    public StringProperty nameErrorProperty() {
        return nameError;
    }

    public StringProperty unitErrorProperty() {
        return unitError;
    }

    public StringProperty targetErrorProperty() {
        return targetError;
    }

    public StringProperty sourceErrorProperty() {
        return sourceError;
    }

    /// @param then hears which metric it is
    public void save(Consumer<Id<Metric>> then) {
        if (!isFit()) {
            return;
        }
        if (otherUnit.get() && numbers.get() == Numbers.CONVERT) {
            convert(then);
            return;
        }
        var metric = written(unitNow());
        var said = Text.of("impact.metric.kept", metric.name().text());
        new Keeping(bench)
                .keep(
                        isNew() ? Deed.Verb.SET_UP : Deed.Verb.EDITED,
                        metric.name(),
                        metric,
                        form,
                        said,
                        nameError,
                        () -> then.accept(metric.id()));
    }

    private void convert(Consumer<Id<Metric>> then) {
        var edited = written(earlier.unit());
        var to = unitNow();
        long read = bench.live().snapshot().revisionOf(earlier.id());
        bench.background().run(() -> bench.desk().changeUnit().run(edited, to, read, form.place()), result -> {
            bench.live().refresh();
            switch (result) {
                case ChangeUnit.Result.Done(var metric, var entries) -> {
                    form.saved();
                    new Keeping(bench)
                            .say(Text.of(
                                    "impact.metric.converted",
                                    metric.name().text().strip(),
                                    counted(
                                            "impact.converted.reading",
                                            metric.readings().size()),
                                    counted("impact.converted.entry", entries)));
                    then.accept(metric.id());
                }
                case ChangeUnit.Result.Refused(var why) -> unitError.set(refused(why));
                case ChangeUnit.Result.ChangedMeanwhile() -> nameError.set(Text.of("impact.changed"));
            }
        });
    }

    private static String refused(UnitChange why) {
        return switch (why) {
            case UnitChange.NotTheSameSort(var from, var to) ->
                Text.of("impact.metric.error.sort", named(from), named(to));
            case UnitChange.NotExact(var amount, var to) ->
                Text.of("impact.metric.error.exact", Wording.quantity(amount), named(to));
            case UnitChange.Converted _ -> "";
        };
    }

    private static String named(Unit unit) {
        return unit.equals(Unit.NONE)
                ? Text.of("impact.metric.no.unit")
                : unit.symbol().text();
    }

    private boolean hasNumbers() {
        return !earlier.readings().isEmpty()
                || earlier.target() != null
                || bench.live().snapshot().entries().stream()
                        .anyMatch(entry -> entry.claims().stream()
                                .anyMatch(claim -> earlier.id().equals(claim.metric())));
    }

    private Unit unitNow() {
        return Metrics.isStorable(unit.get()) ? Unit.of(unit.get()) : Unit.NONE;
    }

    private Metric written(Unit counted) {
        return new Metric(
                earlier.id(),
                Prose.of(name.get().strip()),
                counted,
                better.get(),
                target(),
                Prose.of(source.get().strip()),
                earlier.readings());
    }

    private boolean isFit() {
        nameError.set(flaw(name.get()));
        unitError.set(flaw(unit.get()));
        sourceError.set(flaw(source.get()));
        if (name.get().isBlank()) {
            nameError.set(Text.of("impact.metric.error.name"));
        }
        boolean aims = target.get().isBlank() || target() != null;
        targetError.set(aims ? "" : Text.of("impact.metric.error.target"));
        return aims
                && nameError.get().isEmpty()
                && unitError.get().isEmpty()
                && sourceError.get().isEmpty();
    }

    private static String flaw(String typed) {
        return Metrics.isStorable(typed) ? "" : Text.of("impact.error.character");
    }

    /// In the unit the numbers are counted in before they are converted; an amount that says its own unit says it.
    private @Nullable BigDecimal target() {
        var read = AmountWords.read(target.get(), bench.locale());
        if (read == null) {
            return null;
        }
        var counted = otherUnit.get() && numbers.get() == Numbers.CONVERT ? earlier.unit() : unitNow();
        var said = read.quantity().unit();
        if (said.equals(Unit.NONE)) {
            return read.quantity().amount();
        }
        return said.isComparableTo(counted)
                ? new Quantity(read.quantity().amount(), said).in(counted).amount()
                : null;
    }

    private static String counted(String key, int count) {
        return Text.of(count == 1 ? key + ".one" : key + ".many", count);
    }
}
