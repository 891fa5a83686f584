package app.treefall.capture;

import app.treefall.domain.Change;
import app.treefall.domain.Direction;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the numbers that say what changed. What could as well be a version, a date, a time, a page or a ticket is
/// left alone.
final class Changes {

    private static final Pattern ARROW =
            Pattern.compile("[\\s\\u00a0\\u202f]{0,3}(?:-{1,2}>|={1,2}>|[→⇒⟶⟹➔➜➝⇨]|[–—]>)[\\s\\u00a0\\u202f]{0,3}");
    private static final Pattern FROM = Pattern.compile(
            "(?:from|von|de|da|från|fra|van|с|от)[ \\u00a0]{1,3}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TO = Pattern.compile(
            "[ \\u00a0]{1,3}(?:all the way |down |up |back )?(?:to|auf|à|a|até|till|til|naar|do|до)[ \\u00a0]{1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY = Pattern.compile("by[ \\u00a0]{1,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARED = Pattern.compile(
            " (?:faster|slower|cheaper|smaller|fewer|more|less|better|larger|bigger|higher|lower|shorter)(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE);

    /// The letters that a change can begin with; all other words need no closer look.
    private static final Set<String> FIRST_WORDS = Set.of(
            "from",
            "von",
            "de",
            "da",
            "från",
            "fra",
            "van",
            "с",
            "от",
            "by",
            "about",
            "around",
            "approximately",
            "approx",
            "roughly",
            "ca",
            "circa",
            "est",
            "estimated",
            "etwa",
            "env",
            "us",
            "au",
            "c",
            "a",
            "r",
            "eur",
            "usd",
            "gbp",
            "chf",
            "jpy",
            "inr",
            "brl",
            "cad",
            "aud",
            "sek",
            "czk",
            "pln");

    private final String line;
    private final Amounts amounts;

    Changes(String line, Locale locale) {
        this.line = line;
        this.amounts = new Amounts(line, locale);
    }

    /// The change that begins exactly at `start`, or null.
    ///
    /// @param floor where the text that can be looked back on begins: behind the mark before
    Mark.@Nullable MetricChange at(int start, int floor) {
        if (Chars.isInsideNumber(line, start) || !couldBeginAt(start)) {
            return null;
        }
        var from = match(FROM, start);
        if (from != null) {
            var before = amounts.at(from.end());
            var to = before == null ? null : match(TO, before.end());
            return before == null || to == null ? null : fromTo(start, before, to.end(), floor);
        }
        var by = match(BY, start);
        var amount = amounts.at(by == null ? start : by.end());
        if (amount == null) {
            return null;
        }
        if (by != null) {
            return byAmount(start, amount, Context.before(line, start, floor));
        }
        var arrow = match(ARROW, amount.end());
        if (arrow == null && amount.isBare() && !amount.isSigned()) {
            return null;
        }
        return arrow == null
                ? alone(amount, Context.before(line, start, floor))
                : fromTo(start, amount, arrow.end(), floor);
    }

    private boolean couldBeginAt(int at) {
        char c = line.charAt(at);
        if (Character.isLetter(c)) {
            return FIRST_WORDS.contains(Chars.letters(line, at).toLowerCase(Locale.ROOT));
        }
        return Character.isDigit(c) || "+-−–＋~≈$€£¥₹".indexOf(c) >= 0;
    }

    private Mark.@Nullable MetricChange fromTo(int start, Amount before, int afterAt, int floor) {
        var after = amounts.at(afterAt);
        if (after == null) {
            return null;
        }
        var context = Context.before(line, start, floor);
        if (areVersionsOrYears(before, after, context)) {
            return null;
        }
        boolean firstHasNone = before.unit().equals(Unit.NONE);
        boolean secondHasNone = after.unit().equals(Unit.NONE);
        var first = before.in(firstHasNone ? after.unit() : before.unit());
        var second = after.in(secondHasNone ? before.unit() : after.unit());
        var period = Periods.at(line, after.end());
        var change = new Change.FromTo(first, second);
        return mark(
                start,
                period,
                change,
                context.better(change.difference()),
                before.estimated() || after.estimated(),
                context);
    }

    private static boolean areVersionsOrYears(Amount before, Amount after, Context context) {
        if (!before.isBare() || !after.isBare() || before.isSigned() || after.isSigned()) {
            return false;
        }
        boolean years = isYear(before) && isYear(after);
        return years || context.replacesThings() || (context.namesSomething() && !context.movesNumbers());
    }

    private static boolean isYear(Amount amount) {
        int value = amount.number().precision() > 5 ? 0 : amount.number().intValue();
        return amount.isWholeAndBare() && value >= 1900 && value < 2100;
    }

    /// `by 40%`: only after a verb that says which way.
    private Mark.@Nullable MetricChange byAmount(int start, Amount amount, Context context) {
        if (amount.isBare() || amount.isSigned() || context.direction() == null) {
            return null;
        }
        var signed = context.direction() == Direction.LOWER ? amount.number().negate() : amount.number();
        var change = new Change.By(new Quantity(signed, amount.unit()));
        return mark(start, Periods.at(line, amount.end()), change, context.direction(), amount.estimated(), context);
    }

    private Mark.@Nullable MetricChange alone(Amount amount, Context context) {
        var period = Periods.at(line, amount.end());
        if (amount.isSigned()) {
            return isMeantAsSigned(amount, period) ? by(amount, period) : null;
        }
        if (amount.unit().sort() == Unit.Sort.TIMES && isFactor(amount)) {
            var compared = match(COMPARED, amount.end());
            var end = compared == null ? period : Periods.at(line, compared.end());
            return by(amount, end);
        }
        boolean gained = context.gains() && !amount.isBare() && isCountable(amount);
        if (amount.isMoney() || gained) {
            return mark(
                    amount.start(),
                    period,
                    new Change.Total(amount.toQuantity()),
                    context.gains() ? Direction.HIGHER : null,
                    amount.estimated(),
                    Context.NONE);
        }
        return null;
    }

    private static Mark.MetricChange by(Amount amount, Periods period) {
        return mark(amount.start(), period, new Change.By(amount.toQuantity()), null, amount.estimated(), Context.NONE);
    }

    /// `-3` could be an option or a list, `+1` a vote, `+49` a telephone number. `−3` and `+3 orders` say what they
    /// are.
    private boolean isMeantAsSigned(Amount amount, Periods period) {
        if (!amount.isBare() || period.end() > amount.end()) {
            return line.charAt(amount.start()) != '–' || !amount.isBare();
        }
        return line.charAt(amount.start()) == '−' && Chars.endsWord(line, amount.end());
    }

    private boolean isFactor(Amount amount) {
        int end = amount.end() - 1;
        return Character.isDigit(line.charAt(end - 1))
                && "xX×".indexOf(line.charAt(end)) >= 0
                && amount.number().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isCountable(Amount amount) {
        return switch (amount.unit().sort()) {
            case COUNT, TIME, DATA, MONEY -> true;
            case PERCENT, POINTS, TIMES -> false;
        };
    }

    private static Mark.MetricChange mark(
            int start, Periods period, Change change, @Nullable Direction better, boolean estimated, Context context) {
        return new Mark.MetricChange(
                start,
                period.end(),
                context.subject(),
                change,
                period.words(),
                better,
                estimated ? ImpactClaim.Certainty.ESTIMATED : null);
    }

    private @Nullable Matcher match(Pattern pattern, int at) {
        var matcher = pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
