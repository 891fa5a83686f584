package app.treefall.capture;

import app.treefall.domain.Change;
import app.treefall.domain.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the two ends of a change by each other: a unit that was written once, a comma that the other number explains,
/// the last of several steps.
final class Ends {

    static final Pattern ARROW =
            Pattern.compile("[\\s\\u00a0\\u202f]{0,3}(?:-{1,2}>|={1,2}>|[→⇒⟶⟹➔➜➝⇨]|[–—]>)[\\s\\u00a0\\u202f]{0,3}");
    private static final Pattern RANGE =
            Pattern.compile("[ \\u00a0]?(?:-|–|—|to|or|and|bis)[ \\u00a0]?", Pattern.CASE_INSENSITIVE);
    private static final Unit MINUTES = Unit.of("min");

    /// @param unsure whether the point or comma of one of them could be of another country
    record Both(Amount before, Amount after, boolean unsure) {

        /// Null when nobody could know what it says.
        Change.@Nullable FromTo toChange() {
            if (unsure) {
                return null;
            }
            var from = before.in(unitBeside(before.unit(), after.unit()));
            var to = after.in(unitBeside(after.unit(), before.unit()));
            return from.isComparableTo(to) ? new Change.FromTo(from, to) : null;
        }
    }

    private final String line;
    private final Amounts amounts;

    Ends(String line, Amounts amounts) {
        this.line = line;
        this.amounts = amounts;
    }

    /// Where the numbers end that begin at `at`: `1.8 s -> 1.1 s -> 0.6 s` ends at 0.6 s.
    @Nullable
    Amount last(int at) {
        var amount = amounts.at(at);
        while (amount != null) {
            var arrow = match(ARROW, Periods.at(line, amount.end()).end());
            var next = arrow == null ? null : amounts.at(arrow.end());
            if (next == null) {
                return amount;
            }
            amount = next;
        }
        return null;
    }

    Both byEachOther(Amount before, Amount after) {
        char said = Numbers.decimalSaidBy(before.digits());
        if (said == Numbers.BY_LOCALE) {
            said = Numbers.decimalSaidBy(after.digits());
        }
        if (said != Numbers.BY_LOCALE) {
            return new Both(reread(before, said), reread(after, said), false);
        }
        boolean unsure = before.unsure() || after.unsure() || Numbers.disagree(before.digits(), after.digits());
        return new Both(before, after, unsure);
    }

    private Amount reread(Amount amount, char decimal) {
        var again = amounts.at(amount.start(), decimal);
        return again == null ? amount : again;
    }

    /// A unit written once counts for both; `m` beside a time is minutes.
    private static Unit unitBeside(Unit own, Unit other) {
        if (own.equals(Unit.NONE)) {
            return other;
        }
        boolean minutes = own.symbol().text().equals("m") && other.sort() == Unit.Sort.TIME;
        return minutes ? MINUTES : own;
    }

    /// Whether a lesser amount of the same sort begins at `at`: from more to less nobody writes a range.
    boolean descend(Amount before, int at) {
        var after = amounts.at(at);
        if (after == null || (before.isBare() && after.isBare())) {
            return false;
        }
        var change = byEachOther(before, after).toChange();
        return change != null
                && change.after()
                                .in(change.before().unit())
                                .amount()
                                .compareTo(change.before().amount())
                        < 0;
    }

    /// The other end of "$30k to $40k" and of "between $30k and $40k", where neither is the number; else null.
    @Nullable
    Amount otherOfRange(Amount amount, int end) {
        var range = match(RANGE, end);
        var other = range == null ? null : amounts.at(range.end());
        if (range == null || other == null || !other.toQuantity().isComparableTo(amount.toQuantity())) {
            return null;
        }
        boolean between = "between".equalsIgnoreCase(Chars.wordBefore(line, amount.start()));
        boolean joined = !range.group().strip().equalsIgnoreCase("and");
        return between || joined ? other : null;
    }

    private @Nullable Matcher match(Pattern pattern, int at) {
        var matcher = pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
