package app.treefall.ui.journal;

import app.treefall.capture.AmountWords;
import app.treefall.capture.Capture;
import app.treefall.capture.Known;
import app.treefall.capture.Mark;
import app.treefall.domain.Change;
import app.treefall.domain.Direction;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.math.BigDecimal;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One number of an entry while it is written: what it counts, before and after, and what that stands on. What follows
/// from it is computed with every key, never typed.
public final class ClaimViewModel {

    /// How its owner knows it, as it is asked.
    public enum Certainty {
        UNSAID(null),
        MEASURED(ImpactClaim.Certainty.MEASURED),
        ESTIMATED(ImpactClaim.Certainty.ESTIMATED),
        TOLD(ImpactClaim.Certainty.TOLD_BY_SOMEONE);

        private final ImpactClaim.@Nullable Certainty meant;

        Certainty(ImpactClaim.@Nullable Certainty meant) {
            this.meant = meant;
        }
    }

    /// Which way is better, as it is asked.
    public enum Better {
        UNSAID(null),
        LOWER(Direction.LOWER),
        HIGHER(Direction.HIGHER);

        private final @Nullable Direction meant;

        Better(@Nullable Direction meant) {
            this.meant = meant;
        }

        private static Better of(@Nullable Direction direction) {
            return direction == null ? UNSAID : direction == Direction.LOWER ? LOWER : HIGHER;
        }
    }

    /// What the number says, as far as it is written.
    public enum Verdict {
        NOTHING_YET,
        UNSAID,
        BETTER,
        WORSE
    }

    private static final int WHOLE = 100;

    private final Workbench bench;
    private final @Nullable ImpactClaim earlier;
    private final StringProperty baseline = new SimpleStringProperty("");
    private final StringProperty result = new SimpleStringProperty("");
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty period = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty share = new SimpleStringProperty("");
    private final ObjectProperty<Certainty> certainty = new SimpleObjectProperty<>(Certainty.UNSAID);
    private final ObjectProperty<Better> better = new SimpleObjectProperty<>(Better.UNSAID);
    private final TypedForm form;
    private final ReadOnlyStringWrapper baselineError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper resultError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shareError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper computed = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(Verdict.NOTHING_YET);

    /// @param which   its place among the numbers of the entry; less than 0 for a new one
    /// @param earlier null for a new one
    public ClaimViewModel(Workbench bench, Id<Entry> entry, int which, @Nullable ImpactClaim earlier) {
        this.bench = bench;
        this.earlier = earlier;
        if (earlier != null) {
            fill(earlier);
        }
        baseline.subscribe(_ -> compute());
        result.subscribe(_ -> compute());
        better.subscribe(_ -> compute());
        what.subscribe((_, _) -> followTheMetric());
        form = formOf(entry, which);
        form.open();
    }

    /// What it counts comes last: a known series fills what is still open.
    private TypedForm formOf(Id<Entry> entry, int which) {
        return new TypedForm(bench, Draft.Form.number(entry, which), entry)
                .field("baseline", baseline)
                .field("result", result)
                .field("period", period)
                .field("source", source)
                .field("share", share)
                .field("certainty", Certainty.class, certainty)
                .field("better", Better.class, better)
                .field("what", what);
    }

    /// What is typed here until it is kept.
    public TypedForm form() {
        return form;
    }

    public boolean isNew() {
        return earlier == null;
    }

    /// What the journal measures already.
    public List<String> metrics() {
        return bench.live().snapshot().metrics().stream()
                .map(metric -> metric.name().text())
                .toList();
    }

    public StringProperty baselineProperty() {
        return baseline;
    }

    public StringProperty resultProperty() {
        return result;
    }

    public StringProperty whatProperty() {
        return what;
    }

    public StringProperty periodProperty() {
        return period;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    public StringProperty shareProperty() {
        return share;
    }

    public ObjectProperty<Certainty> certaintyProperty() {
        return certainty;
    }

    public ObjectProperty<Better> betterProperty() {
        return better;
    }

    public ReadOnlyStringProperty baselineErrorProperty() {
        return baselineError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty resultErrorProperty() {
        return resultError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty shareErrorProperty() {
        return shareError.getReadOnlyProperty();
    }

    /// "1.8 s → 0.6 s, −67%, better"; empty while there is no number yet.
    public ReadOnlyStringProperty computedProperty() {
        return computed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Null, and the errors say why, while something is missing. Nothing that was typed is touched.
    public @Nullable ImpactClaim claim() {
        var mine = share();
        boolean shareHolds = mine != null || share.get().isBlank();
        shareError.set(shareHolds ? "" : Text.of("journal.claim.error.share"));
        var change = change();
        complain(change);
        if (change == null || !shareHolds) {
            return null;
        }
        var after = amount(result);
        var over = Prose.of(period.get().strip());
        boolean about = after != null && after.estimated();
        var sure = certainty.get().meant;
        var metric = metric();
        return new ImpactClaim(
                Prose.of(what.get().strip()),
                metric == null ? null : metric.id(),
                change,
                better.get().meant,
                over.isBlank() && after != null ? after.period() : over,
                sure == null && about ? ImpactClaim.Certainty.ESTIMATED : sure,
                Prose.of(source.get().strip()),
                mine);
    }

    private void fill(ImpactClaim from) {
        switch (from.change()) {
            case Change.FromTo(var before, var after) -> {
                baseline.set(EntryWords.typed(before));
                result.set(EntryWords.typed(after));
            }
            case Change.By _, Change.Total _ -> result.set(EntryWords.typed(from.change()));
        }
        var metric = from.metric() == null ? null : bench.live().snapshot().find(from.metric());
        what.set(
                from.what().isBlank() && metric != null
                        ? metric.name().text()
                        : from.what().text());
        period.set(from.period().text());
        source.set(from.source().text());
        share.set(from.myShare() == null ? "" : String.valueOf(from.myShare()));
        better.set(Better.of(from.better()));
        for (var one : Certainty.values()) {
            if (one.meant == from.certainty()) {
                certainty.set(one);
            }
        }
    }

    private void compute() {
        baselineError.set("");
        resultError.set("");
        var change = change();
        if (change == null) {
            computed.set("");
            verdict.set(Verdict.NOTHING_YET);
            return;
        }
        verdict.set(verdictOn(change));
        var moved = Wording.change(change);
        var said = change instanceof Change.FromTo(var before, var after)
                ? Wording.quantity(before) + " → " + Wording.quantity(after) + (moved.isEmpty() ? "" : ", " + moved)
                : moved;
        computed.set(
                switch (verdict.get()) {
                    case BETTER -> Text.of("editor.claim.better", said);
                    case WORSE -> Text.of("editor.claim.worse", said);
                    case UNSAID, NOTHING_YET -> said;
                });
    }

    private Verdict verdictOn(Change change) {
        var moved = switch (change) {
            case Change.FromTo fromTo -> fromTo.difference();
            case Change.By(var amount) -> amount;
            case Change.Total _ -> null;
        };
        var wanted = better.get().meant;
        if (moved == null || wanted == null || moved.amount().signum() == 0) {
            return Verdict.UNSAID;
        }
        boolean lower = moved.amount().signum() < 0;
        return lower == (wanted == Direction.LOWER) ? Verdict.BETTER : Verdict.WORSE;
    }

    /// A named series knows which way is better, and where it can be read.
    private void followTheMetric() {
        var metric = metric();
        if (metric != null) {
            if (better.get() == Better.UNSAID) {
                better.set(Better.of(metric.better()));
            }
            if (source.get().isBlank()) {
                source.set(metric.source().text());
            }
        }
        compute();
    }

    private @Nullable Metric metric() {
        var named = what.get().strip();
        for (var metric : bench.live().snapshot().metrics()) {
            if (metric.name().text().equalsIgnoreCase(named)) {
                return metric;
            }
        }
        if (earlier == null
                || earlier.metric() == null
                || !named.equals(earlier.what().text())) {
            return null;
        }
        return bench.live().snapshot().find(earlier.metric());
    }

    private void complain(@Nullable Change change) {
        boolean firstHolds = baseline.get().isBlank() || amount(baseline) != null;
        boolean secondHolds = amount(result) != null || change != null;
        baselineError.set(firstHolds ? "" : Text.of("editor.claim.error.amount"));
        resultError.set(
                change != null
                        ? ""
                        : result.get().isBlank()
                                ? Text.of("editor.claim.error.result")
                                : !secondHolds
                                        ? Text.of("journal.claim.error.number")
                                        : firstHolds ? Text.of("editor.claim.error.units") : "");
    }

    /// Null while the two fields do not make one.
    private @Nullable Change change() {
        var now = amount(result);
        if (baseline.get().isBlank()) {
            return now == null
                    ? written(result.get().strip())
                    : now.signed() || now.quantity().unit().sort() == Unit.Sort.TIMES
                            ? new Change.By(now.quantity())
                            : new Change.Total(now.quantity());
        }
        var before = amount(baseline);
        if (before == null || now == null) {
            return null;
        }
        var first = in(before.quantity(), now.quantity().unit());
        var second = in(now.quantity(), before.quantity().unit());
        return first.isComparableTo(second) ? new Change.FromTo(first, second) : null;
    }

    /// A whole change in one field, as it is typed in quick capture: "1.8s -> 0.6s".
    private @Nullable Change written(String typed) {
        for (var mark : Capture.read(typed, Known.NOTHING, bench.today().get(), bench.locale())
                .marks()) {
            if (mark instanceof Mark.MetricChange found) {
                return found.change();
            }
        }
        return null;
    }

    private static Quantity in(Quantity quantity, Unit other) {
        return quantity.unit().equals(Unit.NONE) ? new Quantity(quantity.amount(), other) : quantity;
    }

    private @Nullable AmountWords amount(StringProperty field) {
        return AmountWords.read(field.get(), bench.locale());
    }

    private @Nullable Integer share() {
        var read = AmountWords.read(share.get().strip().replace("%", ""), bench.locale());
        if (read == null || read.signed()) {
            return null;
        }
        var percent = read.quantity().amount();
        boolean whole = percent.stripTrailingZeros().scale() <= 0;
        return whole && percent.compareTo(BigDecimal.valueOf(WHOLE)) <= 0 ? percent.intValue() : null;
    }
}
