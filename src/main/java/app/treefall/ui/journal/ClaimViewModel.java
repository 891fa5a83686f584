package app.treefall.ui.journal;

import app.treefall.capture.Capture;
import app.treefall.capture.Known;
import app.treefall.capture.Mark;
import app.treefall.domain.Change;
import app.treefall.domain.Direction;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One number of an entry while it is written: typed as in quick capture, with what it stands on.
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

    private final Workbench bench;
    private final @Nullable ImpactClaim before;
    private final String numberBefore;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty period = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty share = new SimpleStringProperty("");
    private final ObjectProperty<Certainty> certainty = new SimpleObjectProperty<>(Certainty.UNSAID);
    private final ReadOnlyStringWrapper numberError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shareError = new ReadOnlyStringWrapper("");

    /// @param before null for a new one
    public ClaimViewModel(Workbench bench, @Nullable ImpactClaim before) {
        this.bench = bench;
        this.before = before;
        numberBefore = before == null ? "" : EntryWords.typed(before.change());
        if (before != null) {
            number.set(numberBefore);
            what.set(before.what().text());
            period.set(before.period().text());
            source.set(before.source().text());
            share.set(before.myShare() == null ? "" : String.valueOf(before.myShare()));
            for (var one : Certainty.values()) {
                if (one.meant == before.certainty()) {
                    certainty.set(one);
                }
            }
        }
    }

    public boolean isNew() {
        return before == null;
    }

    public StringProperty numberProperty() {
        return number;
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

    public ReadOnlyStringProperty numberErrorProperty() {
        return numberError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty shareErrorProperty() {
        return shareError.getReadOnlyProperty();
    }

    /// Null, and the errors say why, while something is missing.
    public @Nullable ImpactClaim claim() {
        var mine = share();
        boolean shareHolds = mine != null || share.get().isBlank();
        shareError.set(shareHolds ? "" : Text.of("journal.claim.error.share"));
        var read = numberBefore.equals(number.get()) && before != null
                ? before
                : read(number.get().strip());
        numberError.set(read == null ? Text.of("journal.claim.error.number") : "");
        if (read == null || !shareHolds) {
            return null;
        }
        var said = Prose.of(what.get().strip());
        var over = Prose.of(period.get().strip());
        var sure = certainty.get().meant == null ? read.certainty() : certainty.get().meant;
        return new ImpactClaim(
                said.isBlank() ? read.what() : said,
                before == null ? null : before.metric(),
                read.change(),
                direction(read),
                over.isBlank() ? read.period() : over,
                before == read ? certainty.get().meant : sure,
                Prose.of(source.get().strip()),
                mine);
    }

    private @Nullable Direction direction(ImpactClaim read) {
        return read.better() != null || before == null ? read.better() : before.better();
    }

    private @Nullable ImpactClaim read(String typed) {
        var claim = firstOf(typed);
        return claim == null && !typed.isEmpty() ? total(typed) : claim;
    }

    /// A plain amount, "€46k a quarter": a verb lets capture see that it is one. The verb says nothing about better
    /// or worse here.
    private @Nullable ImpactClaim total(String typed) {
        var claim = firstOf("saved " + typed);
        if (claim == null || !(claim.change() instanceof Change.Total)) {
            return null;
        }
        return new ImpactClaim(
                Prose.NONE, null, claim.change(), null, claim.period(), claim.certainty(), Prose.NONE, null);
    }

    private @Nullable ImpactClaim firstOf(String typed) {
        for (var mark : Capture.read(typed, Known.NOTHING, bench.today().get(), bench.locale())
                .marks()) {
            if (mark instanceof Mark.MetricChange change) {
                return change.toClaim();
            }
        }
        return null;
    }

    private @Nullable Integer share() {
        var typed = share.get().strip().replace("%", "").strip();
        if (!typed.matches("\\d{1,3}")) {
            return null;
        }
        int percent = Integer.parseInt(typed);
        return percent <= 100 ? percent : null;
    }
}
