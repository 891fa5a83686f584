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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One number an entry claims, in words: what, from where to where, over what time, and on what it rests.
public final class ClaimWording {

    private static final int MOST_OF_A_SOURCE = 32;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
    private static final String NOT_A_DAY = "(?!(?:st|nd|rd|th)?\\.? (?-i:" + MONTHS + "))";
    private static final String NOT_A_DAY_BEFORE = "(?<!" + MONTHS.replace("\\b", "") + " )";

    /// Words that say that a number is an estimate; "estimated arrival" is something else.
    private static final Pattern SAYS_ESTIMATE = Pattern.compile("(?i)\\bestimates?\\b(?! of arrival)|\\bestimated"
            + " (?:at|by|to|from|[€$£~]|\\d|sav|cost|loss|value|about)|[,(] ?estimated\\b|\\best\\.");
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

    /// How it changed, in one cell, under the name of what it measures.
    public static String change(Change.FromTo change, String measure) {
        return Wording.change(new Change.FromTo(bare(change.before(), measure), bare(change.after(), measure)));
    }

    /// " a quarter", where the period says how often and the measure does not.
    public static String rate(ImpactClaim claim, String measure) {
        var period = claim.period().text().strip();
        boolean said = measure.toLowerCase(Locale.ROOT).contains(period.toLowerCase(Locale.ROOT));
        return isRate(claim) && !said ? " " + period : "";
    }

    /// Whether its period says how often, and not how long it was measured.
    public static boolean isRate(ImpactClaim claim) {
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
        boolean estimated = entry.claims().stream().anyMatch(claim -> isEstimate(claim) && isSaidIn(claim, words));
        return estimated && !SAYS_ESTIMATE.matcher(words).find() ? "(estimate)" : "";
    }

    /// Whether the words already say the numbers of this claim, in figures or in letters, with a decimal point or a
    /// comma.
    public static boolean isSaidIn(ImpactClaim claim, String words) {
        return amounts(claim.change()).stream().allMatch(amount -> isSaidIn(amount, words));
    }

    private static boolean isSaidIn(Quantity quantity, String words) {
        var amount = quantity.amount().abs();
        var forms = new LinkedHashSet<String>();
        for (var number : List.of(amount, withoutZeros(amount))) {
            forms.add(number.toPlainString());
            forms.add(number.toPlainString().replace('.', ','));
            forms.addAll(grouped(Wording.number(number)));
        }
        if (amount.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
            forms.addAll(shortened(amount));
        }
        if (isWhole(amount) && amount.signum() > 0 && amount.compareTo(BigDecimal.valueOf(12)) <= 0) {
            forms.add(Wording.count(amount.intValue()));
        }
        var any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        boolean day = isWhole(amount) && amount.compareTo(BigDecimal.valueOf(31)) <= 0;
        return Pattern.compile((day ? NOT_A_DAY_BEFORE : "") + "(?i)(?<![\\p{L}\\p{N}.,])(?:" + any
                        + ")(?![\\p{N}]|[.,]\\p{N}|\\p{L}{3,}|(?-i:[kM])\\b)" + (day ? NOT_A_DAY : ""))
                .matcher(words)
                .find();
    }

    /// 46,000 as others write it: 46.000, 46 000, 46’000.
    private static List<String> grouped(String number) {
        var point = number.replace('.', '#');
        return List.of(
                number,
                point.replace(',', '.').replace('#', ','),
                point.replace(',', ' ').replace('#', ','),
                point.replace(',', '\u00a0').replace('#', ','),
                point.replace(',', '\u202f').replace('#', ','),
                number.replace(',', '’'));
    }

    /// 46k, 46 thousand, 1.25M.
    private static List<String> shortened(BigDecimal amount) {
        boolean millions = amount.compareTo(MILLION) >= 0;
        var scaled = withoutZeros(amount.divide(millions ? MILLION : BigDecimal.valueOf(1_000)));
        var comma = scaled.toPlainString().replace('.', ',');
        var forms = new ArrayList<String>();
        for (var number : List.of(scaled.toPlainString(), comma)) {
            for (var unit :
                    millions ? List.of("M", " M", "m", " million", " Mio") : List.of("k", " k", "K", " thousand")) {
                forms.add(number + unit);
            }
        }
        return forms;
    }

    private static BigDecimal withoutZeros(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
