package app.treefall.ui.impact;

import app.treefall.capture.AmountWords;
import app.treefall.capture.DayWords;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Unit;
import app.treefall.imports.readings.Terms;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One reading of a metric: the day, the amount, whether it is an estimate, a note.
public final class ReadingViewModel {

    private static final String YES = "yes";

    private final Workbench bench;
    private final Metric.@Nullable Reading earlier;
    private final ObjectProperty<@Nullable Metric> metric = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final BooleanProperty estimated = new SimpleBooleanProperty();
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty dayError = new SimpleStringProperty("");
    private final StringProperty amountError = new SimpleStringProperty("");
    private final StringProperty noteError = new SimpleStringProperty("");
    private final TypedForm form;

    /// @param chosen  the metric to begin with
    /// @param earlier the reading being edited; null for a new one
    ReadingViewModel(Workbench bench, Metric chosen, Metric.@Nullable Reading earlier) {
        this.bench = bench;
        this.earlier = earlier;
        metric.set(chosen);
        day.set(earlier == null ? bench.today().get() : earlier.day());
        if (earlier != null) {
            amount.set(earlier.amount().toPlainString());
            estimated.set(earlier.estimated());
            note.set(earlier.note().text());
        }
        var what = earlier == null ? "reading" : "reading-of-" + earlier.day();
        form = new TypedForm(bench, Draft.Form.impact(what, chosen.id()), chosen.id())
                .field("amount", amount)
                .field("estimated", () -> estimated.get() ? YES : "", written -> estimated.set(written.equals(YES)))
                .field("note", note);
        form.open();
    }

    public TypedForm form() {
        return form;
    }

    public boolean isNew() {
        return earlier == null;
    }

    public List<Metric> metrics() {
        return bench.live().snapshot().metrics();
    }

    public ObjectProperty<@Nullable Metric> metricProperty() {
        return metric;
    }

    public DayWords days() {
        return bench.daysBack();
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    public BooleanProperty estimatedProperty() {
        return estimated;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty dayErrorProperty() {
        return dayError;
    }

    public StringProperty amountErrorProperty() {
        return amountError;
    }

    public StringProperty noteErrorProperty() {
        return noteError;
    }

    public void save(Runnable then) {
        var chosen = metric.get();
        var now = chosen == null ? null : bench.live().snapshot().find(chosen.id());
        if (now == null) {
            amountError.set(Text.of("impact.changed"));
            return;
        }
        var reading = reading(now);
        if (reading == null) {
            return;
        }
        var readings = new ArrayList<>(now.readings());
        if (earlier != null && !readings.remove(earlier)) {
            amountError.set(Text.of("impact.changed"));
            return;
        }
        readings.add(reading);
        var said = Text.of("impact.reading.kept", now.name().text().strip(), Metrics.amount(now, reading));
        new Keeping(bench)
                .keep(Deed.Verb.EDITED, now.name(), Metrics.with(now, readings), form, said, amountError, then);
    }

    /// Null, and the errors say why.
    private Metric.@Nullable Reading reading(Metric of) {
        var when = day.get();
        dayError.set(
                when == null
                        ? Text.of("impact.reading.error.day")
                        : when.isAfter(bench.today().get()) ? Text.of("impact.reading.error.ahead") : "");
        noteError.set(Metrics.isStorable(note.get()) ? "" : Text.of("impact.error.character"));
        var number = number(of.unit());
        if (when == null
                || number == null
                || !dayError.get().isEmpty()
                || !noteError.get().isEmpty()) {
            return null;
        }
        return new Metric.Reading(
                when, number, estimated.get(), Prose.of(note.get().strip()));
    }

    private @Nullable BigDecimal number(Unit unit) {
        var read = AmountWords.read(amount.get(), bench.locale());
        amountError.set("");
        if (read == null) {
            amountError.set(Text.of("impact.reading.error.amount"));
            return null;
        }
        if (read.estimated()) {
            estimated.set(true);
        }
        var quantity = read.quantity();
        if (Terms.countsMany(unit) && amount.get().chars().anyMatch(Character::isLetter)) {
            amountError.set(Text.of("impact.reading.error.many", unit.symbol().text()));
            return null;
        }
        if (quantity.unit().equals(Unit.NONE)) {
            return quantity.amount();
        }
        if (!quantity.unit().isComparableTo(unit)) {
            amountError.set(unitError(unit));
            return null;
        }
        return quantity.in(unit).amount();
    }

    private static String unitError(Unit unit) {
        return unit.equals(Unit.NONE)
                ? Text.of("impact.reading.error.bare")
                : Text.of("impact.reading.error.unit", unit.symbol().text());
    }
}
