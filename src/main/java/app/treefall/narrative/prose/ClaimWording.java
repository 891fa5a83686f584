package app.treefall.narrative.prose;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One number an entry claims, in words: what, from where to where, over what time, and on what it rests.
public final class ClaimWording {

    private static final int MOST_OF_A_SOURCE = 32;
    private static final Pattern RATE =
            Pattern.compile("(?i)^(?:an? |per |each |every |/).*|^(?:daily|weekly|monthly|yearly)$");

    private ClaimWording() {}

    /// "Failed card payments: from 4.9% to 3.1% (measured, nine days)." Its owner's words are turned where the
    /// narrator is not who wrote them.
    public static Sentence line(ImpactClaim claim, Snapshot journal, Narrator narrator) {
        var what = name(claim, journal);
        var line = (what.isEmpty() ? "" : what + ": ") + told(claim, what) + inBrackets(basis(claim, what));
        var sentences = Sentence.statementsOf(Prose.of(line), narrator);
        return sentences.size() == 1 ? sentences.getFirst() : Sentence.asIs(line);
    }

    /// The same in its owner's own voice.
    public static Sentence ownLine(ImpactClaim claim, Snapshot journal) {
        var what = name(claim, journal);
        return Sentence.asIs((what.isEmpty() ? "" : what + ": ") + told(claim, what) + inBrackets(basis(claim, what)));
    }

    /// What it measures: the claim's own words, else the metric's name.
    public static String name(ImpactClaim claim, Snapshot journal) {
        if (claim.what().hasWords()) {
            return Wording.startUpper(claim.what().text().strip().replaceAll("\\s+", " "));
        }
        var id = claim.metric();
        var metric = id == null ? null : journal.find(id);
        return metric == null ? "" : metric.name().text().strip();
    }

    /// "from 9 to 4 a week": a unit that the measure already names is not said again, a rate goes with the number.
    private static String told(ImpactClaim claim, String measure) {
        return switch (claim.change()) {
            case Change.FromTo(var before, var after) ->
                "from " + amount(before, measure) + " to " + amount(after, measure) + rate(claim, measure);
            case Change.By(var amount) -> Wording.signed(bare(amount, measure)) + rate(claim, measure);
            case Change.Total(var amount) -> amount(amount, measure) + rate(claim, measure);
        };
    }

    /// The number as it stands under the name of what it measures.
    public static String amount(Quantity quantity, String measure) {
        return Wording.quantity(bare(quantity, measure));
    }

    /// Without its unit where that is a word the measure already says.
    public static Quantity bare(Quantity quantity, String measure) {
        var unit = quantity.unit().symbol().text().toLowerCase(Locale.ROOT);
        boolean said = quantity.unit().sort() == Unit.Sort.COUNT
                && unit.length() > 2
                && measure.toLowerCase(Locale.ROOT).contains(unit.replaceAll("s$", ""));
        return said ? new Quantity(quantity.amount(), Unit.NONE) : quantity;
    }

    /// " a quarter", where the period says how often and the measure does not.
    public static String rate(ImpactClaim claim, String measure) {
        var period = claim.period().text().strip();
        boolean said = measure.toLowerCase(Locale.ROOT).contains(period.toLowerCase(Locale.ROOT));
        return isRate(claim) && !said ? " " + period : "";
    }

    private static boolean isRate(ImpactClaim claim) {
        return RATE.matcher(claim.period().text().strip()).matches();
    }

    /// "measured, nine days", "estimate", "as told, Finance report"; empty when nobody said.
    public static String basis(ImpactClaim claim, String measure) {
        var source = claim.source().text().strip();
        boolean shown = !source.isEmpty() && source.length() <= MOST_OF_A_SOURCE && !source.contains("://");
        var certainty = switch (claim.certainty()) {
            case null -> shown ? source : "";
            case MEASURED -> shown ? source : "measured";
            case ESTIMATED -> shown ? "estimate, " + source : "estimate";
            case TOLD_BY_SOMEONE -> shown ? "as told, " + source : "as told";
        };
        var period = claim.period().text().strip();
        boolean said = period.isEmpty() || certainty.contains(period) || measure.contains(period) || isRate(claim);
        if (said) {
            return certainty;
        }
        return certainty.isEmpty() ? period : certainty + ", " + period;
    }

    private static String inBrackets(String basis) {
        return basis.isEmpty() ? "" : " (" + basis + ")";
    }

    public static boolean isEstimate(ImpactClaim claim) {
        return claim.certainty() == ImpactClaim.Certainty.ESTIMATED;
    }

    /// "(estimate)" where the words say a number of this entry that is one, and do not say so themselves; else
    /// nothing.
    public static String estimateIn(Entry entry, String words) {
        boolean says = words.toLowerCase(Locale.ROOT).contains("estimate");
        boolean estimated = entry.claims().stream().anyMatch(claim -> isEstimate(claim) && isSaidIn(claim, words));
        return estimated && !says ? "(estimate)" : "";
    }

    /// Whether the words already say the numbers of this claim, in figures or in letters.
    public static boolean isSaidIn(ImpactClaim claim, String words) {
        return amounts(claim.change()).stream().allMatch(amount -> isSaidIn(amount, words));
    }

    private static boolean isSaidIn(Quantity quantity, String words) {
        var forms = new ArrayList<String>();
        var amount = quantity.amount().abs();
        forms.add(amount.toPlainString());
        forms.add(Wording.number(amount));
        forms.add(amount.stripTrailingZeros().toPlainString());
        if (quantity.unit().sort() == Unit.Sort.MONEY) {
            forms.add(Wording.quantity(new Quantity(amount, Unit.NONE)));
            forms.add(Wording.quantity(new Quantity(amount, Unit.of("€"))).replace("€", ""));
        }
        if (isWhole(amount) && amount.signum() > 0 && amount.compareTo(BigDecimal.valueOf(12)) <= 0) {
            forms.add(Wording.count(amount.intValue()));
        }
        return forms.stream()
                .anyMatch(form -> Pattern.compile("(?i)(?<![\\p{L}\\p{N}.,])" + Pattern.quote(form)
                                + "(?![\\p{N}]|[.,]\\p{N}|\\p{L}{3,})")
                        .matcher(words)
                        .find());
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static List<Quantity> amounts(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> List.of(before, after);
            case Change.By(var amount) -> List.of(amount);
            case Change.Total(var amount) -> List.of(amount);
        };
    }
}
