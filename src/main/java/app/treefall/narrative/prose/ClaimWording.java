package app.treefall.narrative.prose;

import app.treefall.domain.Change;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import java.util.List;
import java.util.Locale;

/// One number an entry claims, in words: what, from where to where, over what time, and on what it rests.
public final class ClaimWording {

    private ClaimWording() { }

    /// "Failed card payments: from 4.9% to 3.1% (measured, nine days)"
    public static Sentence line(ImpactClaim claim, Snapshot journal) {
        var what = name(claim, journal);
        var told = Wording.told(claim.change());
        return Sentence.asIs((what.isEmpty() ? "" : what + ": ") + told + " (" + basis(claim) + ")");
    }

    /// What it measures: the claim's own words, else the metric's name.
    public static String name(ImpactClaim claim, Snapshot journal) {
        if (claim.what().hasWords()) {
            return Wording.startUpper(claim.what().text().strip());
        }
        var id = claim.metric();
        var metric = id == null ? null : journal.find(id);
        return metric == null ? "" : metric.name().text().strip();
    }

    /// "measured, 9 days", "estimate", "as told, Finance report". An estimate is always called one.
    public static String basis(ImpactClaim claim) {
        var source = claim.source().text().strip();
        boolean shown = !source.isEmpty() && source.length() <= 32 && !source.contains("://");
        var certainty = switch (claim.certainty()) {
            case MEASURED -> shown ? source : "measured";
            case ESTIMATED -> shown ? "estimate, " + source : "estimate";
            case TOLD_BY_SOMEONE -> shown ? "as told, " + source : "as told";
        };
        var period = claim.period().text().strip();
        return period.isEmpty() || certainty.contains(period) ? certainty : certainty + ", " + period;
    }

    public static boolean isEstimate(ImpactClaim claim) {
        return claim.certainty() == ImpactClaim.Certainty.ESTIMATED;
    }

    /// Whether the words already say the numbers of this claim, however the space and the minus are written.
    public static boolean isSaidIn(ImpactClaim claim, String words) {
        var squeezed = squeezed(words);
        return amounts(claim.change()).stream().allMatch(amount -> squeezed.contains(squeezed(Wording.quantity(amount)))
                || squeezed.contains(amount.amount().abs().toPlainString() + squeezed(amount.unit().symbol().text())));
    }

    private static List<Quantity> amounts(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> List.of(before, after);
            case Change.By(var amount) -> List.of(amount);
            case Change.Total(var amount) -> List.of(amount);
        };
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\u202F\\u00A0]", "").replace(Wording.MINUS, "-").toLowerCase(Locale.ROOT);
    }
}
