package app.treefall.narrative.impact;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Run;
import app.treefall.domain.Change;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number as a row. A metric stands where it was read last and stood where it was read first in the season, or last
/// before it where the season has one reading; without two readings, where its widest claim says.
final class MovedRow {

    private static final int TWO = 2;
    private static final int MOST_OF_A_SOURCE = 32;
    private static final int SHORT = 16;

    private MovedRow() {}

    /// @param places the claims of the season tied to it
    static Moved of(Metric metric, List<ClaimPlace> places, @Nullable Season season, LocalDate today) {
        var widest = widest(places);
        var ends = ends(metric, season, today);
        boolean wants = widest != null && widest.wantsAShare();
        if (ends.size() < TWO && widest != null && widest.claim().change() instanceof Change.FromTo fromTo) {
            return new Moved(
                    metric.id(),
                    widest,
                    claimed(metric, widest, fromTo),
                    targetFor(metric, fromTo),
                    known(widest.claim(), false),
                    wants);
        }
        return new Moved(
                metric.id(), widest, read(metric, ends, widest), targetOf(metric), known(metric, ends, widest), wants);
    }

    static Moved of(ClaimPlace place, Snapshot journal) {
        var claim = place.claim();
        var fromTo = (Change.FromTo) claim.change();
        var measure = Impact.measureOf(place, journal);
        var better = Verdict.of(Verdict.directionOf(claim, journal), fromTo.difference());
        return new Moved(
                null, place, row(measure, fromTo, place, better), null, known(claim, false), place.wantsAShare());
    }

    private static ImpactRow claimed(Metric metric, ClaimPlace place, Change.FromTo fromTo) {
        var direction =
                place.claim().better() == null ? metric.better() : place.claim().better();
        var name = metric.name().text().strip();
        return row(name, fromTo, place, Verdict.of(direction, fromTo.difference()));
    }

    private static ImpactRow row(String measure, Change.FromTo fromTo, ClaimPlace place, ImpactRow.Better better) {
        return new ImpactRow(
                Prose.of(measure),
                Prose.of(ClaimWording.amount(fromTo.before(), measure)),
                Prose.of(ClaimWording.amount(fromTo.after(), measure) + ClaimWording.rate(place.claim(), measure)),
                scaled(fromTo),
                Prose.of(ClaimWording.change(fromTo, measure)),
                better,
                Prose.of(ClaimWording.basis(place.claim(), measure)),
                List.of(new Run.Trace(0, place.id())));
    }

    private static ImpactRow read(Metric metric, List<Metric.Reading> ends, @Nullable ClaimPlace widest) {
        var name = metric.name().text().strip();
        var basis = Prose.of(basis(metric, ends, widest));
        var traces = widest == null ? List.<Run.Trace>of() : List.of(new Run.Trace(0, widest.id()));
        if (ends.isEmpty()) {
            return new ImpactRow(
                    Prose.of(name), null, Prose.NONE, null, Prose.NONE, ImpactRow.Better.UNSAID, basis, traces);
        }
        var after = new Quantity(ends.getLast().amount(), metric.unit());
        if (ends.size() < TWO) {
            return new ImpactRow(
                    Prose.of(name),
                    null,
                    Prose.of(ClaimWording.amount(after, name)),
                    null,
                    Prose.NONE,
                    ImpactRow.Better.UNSAID,
                    basis,
                    traces);
        }
        var fromTo = new Change.FromTo(new Quantity(ends.getFirst().amount(), metric.unit()), after);
        return new ImpactRow(
                Prose.of(name),
                Prose.of(ClaimWording.amount(fromTo.before(), name)),
                Prose.of(ClaimWording.amount(after, name)),
                scaled(fromTo),
                Prose.of(ClaimWording.change(fromTo, name)),
                Verdict.of(metric.better(), fromTo.difference()),
                basis,
                traces);
    }

    /// The two readings it is told by; fewer when there are no two.
    private static List<Metric.Reading> ends(Metric metric, @Nullable Season season, LocalDate today) {
        var within = new ArrayList<Metric.Reading>();
        Metric.Reading before = null;
        for (var reading : metric.readings()) {
            if (Impact.isIn(season, reading.day(), today)) {
                within.add(reading);
            } else if (season != null && reading.day().isBefore(season.start())) {
                before = reading;
            }
        }
        if (within.size() < TWO && before != null) {
            within.addFirst(before);
        }
        return within.size() < TWO ? within : List.of(within.getFirst(), within.getLast());
    }

    /// The claim that spans most of the way, the later of two.
    private static @Nullable ClaimPlace widest(List<ClaimPlace> places) {
        ClaimPlace widest = null;
        var most = BigDecimal.ONE.negate();
        for (var place : places) {
            var width = width(place.claim().change());
            if (width.compareTo(most) >= 0) {
                widest = place;
                most = width;
            }
        }
        return widest;
    }

    private static BigDecimal width(Change change) {
        if (change instanceof Change.FromTo fromTo) {
            var difference = fromTo.difference();
            return difference == null
                    ? BigDecimal.ZERO
                    : difference.amount().abs().multiply(difference.unit().scale());
        }
        return BigDecimal.ONE.negate();
    }

    private static String basis(Metric metric, List<Metric.Reading> ends, @Nullable ClaimPlace widest) {
        boolean estimated = ends.stream().anyMatch(Metric.Reading::estimated);
        var said = widest == null
                ? ""
                : ClaimWording.basis(widest.claim(), metric.name().text());
        if (said.isEmpty()) {
            var source = metric.source().text().strip();
            boolean fits = !source.isEmpty() && source.length() <= MOST_OF_A_SOURCE && !source.contains("://");
            said = fits ? source : Wording.count(metric.readings().size(), "reading", "readings");
        }
        return estimated && !said.startsWith("estimate") ? "estimate, " + said : said;
    }

    private static Prose known(Metric metric, List<Metric.Reading> ends, @Nullable ClaimPlace widest) {
        boolean estimated = ends.stream().anyMatch(Metric.Reading::estimated);
        if (widest != null) {
            return known(widest.claim(), estimated);
        }
        var source = metric.source().text().strip();
        var said = estimated ? "estimate" : Wording.count(metric.readings().size(), "reading", "readings");
        return Prose.of(source.isEmpty() || source.length() > SHORT || estimated ? said : source);
    }

    /// "measured, nine weeks", "Finance report": the source where it is short, else how certain it is.
    private static Prose known(ImpactClaim claim, boolean estimated) {
        var source = claim.source().text().strip();
        var certainty = claim.certainty();
        boolean estimate = estimated || certainty == ImpactClaim.Certainty.ESTIMATED;
        var word = certainty == ImpactClaim.Certainty.TOLD_BY_SOMEONE ? "as told" : certainty == null ? "" : "measured";
        boolean named = !source.isEmpty() && source.length() <= SHORT;
        var said = estimate ? "estimate" : named ? source : word;
        var period = claim.period().text().strip();
        boolean fits = !period.isEmpty()
                && !ClaimWording.isRate(claim)
                && said.length() + period.length() <= MOST_OF_A_SOURCE - 6;
        return Prose.of(!fits ? said : said.isEmpty() ? period : said + ", " + period);
    }

    private static @Nullable Quantity targetOf(Metric metric) {
        var target = metric.target();
        return target == null ? null : new Quantity(target, metric.unit());
    }

    private static @Nullable Quantity targetFor(Metric metric, Change.FromTo fromTo) {
        var target = targetOf(metric);
        var unit = fromTo.after().unit();
        return target == null || !metric.unit().isComparableTo(unit) ? null : target.in(unit);
    }

    private static ImpactRow.@Nullable Ends scaled(Change.FromTo fromTo) {
        if (!fromTo.before().isComparableTo(fromTo.after())) {
            return null;
        }
        return new ImpactRow.Ends(
                fromTo.before().in(fromTo.after().unit()).amount(),
                fromTo.after().amount());
    }
}
