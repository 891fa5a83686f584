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

    private static final Pattern FROM = Pattern.compile(
            "(?:from|von|de|da|från|fra|van|с|от)[ \\u00a0]{1,3}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TO = Pattern.compile(
            "[ \\u00a0]{1,3}(?:all the way |down |up |back ){0,2}(?:to|auf|à|a|até|till|til|naar|do|до)[ \\u00a0]{1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLAIN_TO =
            Pattern.compile("[ \\u00a0](?:down )?to[ \\u00a0]{1,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile("[ \\u00a0]of(?!\\p{L})", Pattern.CASE_INSENSITIVE);
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
            "circa",
            "est",
            "estimated",
            "etwa",
            "env",
            "us",
            "au",
            "ca",
            "nz",
            "hk",
            "mx",
            "s",
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
            "pln",
            "nzd",
            "sgd",
            "hkd",
            "mxn",
            "krw",
            "ils",
            "try",
            "rub",
            "uah",
            "vnd",
            "thb",
            "ngn",
            "php",
            "nok",
            "dkk",
            "huf",
            "ron",
            "isk",
            "cny",
            "twd",
            "zar",
            "aed",
            "sar");

    private final String line;
    private final Amounts amounts;
    private final Ends ends;
    private int refusedUntil;

    Changes(String line, Locale locale) {
        this.line = line;
        this.amounts = new Amounts(line, locale);
        this.ends = new Ends(line, amounts);
    }

    /// The change that begins exactly at `start`, or null.
    ///
    /// @param floor where the text that can be looked back on begins: behind the mark before
    Mark.@Nullable MetricChange at(int start, int floor) {
        if (start < refusedUntil || Chars.isInsideNumber(line, start) || !couldBeginAt(start)) {
            return null;
        }
        boolean word = Character.isLetter(line.charAt(start));
        var from = word ? match(FROM, start) : null;
        if (from != null) {
            var before = amounts.at(from.end());
            var over = before == null ? null : Periods.at(line, before.end());
            var to = over == null ? null : match(TO, over.end());
            return before == null || over == null || to == null ? null : fromTo(start, before, over, to.end(), floor);
        }
        var by = word ? match(BY, start) : null;
        var amount = amounts.at(by == null ? start : by.end());
        if (amount == null) {
            return null;
        }
        if (by != null) {
            return byAmount(start, amount, Context.before(line, start, floor));
        }
        var over = Periods.at(line, amount.end());
        var arrow = match(Ends.ARROW, over.end());
        if (arrow != null) {
            return fromTo(start, amount, over, arrow.end(), floor);
        }
        var to = match(PLAIN_TO, over.end());
        if (to != null
                && ends.descend(amount, to.end())
                && Context.before(line, start, floor).movesNumbers()) {
            return fromTo(start, amount, over, to.end(), floor);
        }
        boolean says = !amount.isBare() || amount.isSigned();
        return says && !isPartOfARange(amount, over.end()) && !amount.unsure() && !followsAnArrow(start)
                ? alone(amount, Context.before(line, start, floor))
                : null;
    }

    private boolean isPartOfARange(Amount amount, int end) {
        var other = ends.otherOfRange(amount, end);
        if (other != null) {
            refusedUntil = other.end();
        }
        return other != null;
    }

    /// What stood before the arrow was not understood, so this is half of something.
    private boolean followsAnArrow(int start) {
        int end = start;
        while (end > 0 && Chars.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end > 0 && ">→⇒⟶⟹➔➜➝⇨".indexOf(line.charAt(end - 1)) >= 0;
    }

    private boolean couldBeginAt(int at) {
        char c = line.charAt(at);
        if (Character.isLetter(c)) {
            return FIRST_WORDS.contains(Chars.letters(line, at).toLowerCase(Locale.ROOT));
        }
        return Character.isDigit(c) || "+-−–＋~≈$€£¥₹₩₪₺₽₴₫฿₦₱".indexOf(c) >= 0;
    }

    private Mark.@Nullable MetricChange fromTo(int start, Amount typedBefore, Periods over, int afterAt, int floor) {
        var typedAfter = ends.last(afterAt);
        if (typedAfter == null) {
            return null;
        }
        var both = ends.byEachOther(typedBefore, typedAfter);
        var before = both.before();
        var after = both.after();
        var context = Context.before(line, start, floor);
        var period = Periods.at(line, after.end());
        var change = both.toChange();
        if (change == null || !period.agreesWith(over) || areVersionsOrYears(before, after, context)) {
            refusedUntil = after.end();
            return null;
        }
        return mark(
                start,
                period.words().isBlank() ? new Periods(period.end(), over.words()) : period,
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
        boolean named = context.namesSomething() || context.numbersThings();
        return years || context.replacesThings() || (named && !context.judgesNumbers());
    }

    private static boolean isYear(Amount amount) {
        int value = amount.number().precision() > 5 ? 0 : amount.number().intValue();
        return amount.isWholeAndBare() && value >= 1900 && value < 2100;
    }

    /// `by 40%`: only after a word that says which way.
    private Mark.@Nullable MetricChange byAmount(int start, Amount amount, Context context) {
        var movement = context.movement();
        if (amount.isBare() || amount.isSigned() || amount.unsure() || movement == null) {
            return null;
        }
        var change = moved(amount, movement);
        var better = context.direction() == movement ? movement : null;
        return mark(start, Periods.at(line, amount.end()), change, better, amount.estimated(), context);
    }

    private static Change moved(Amount amount, Direction movement) {
        var signed = movement == Direction.LOWER ? amount.number().negate() : amount.number();
        return new Change.By(new Quantity(signed, amount.unit()));
    }

    private Mark.@Nullable MetricChange alone(Amount amount, Context context) {
        var period = Periods.at(line, amount.end());
        if (amount.isSigned()) {
            return isMeantAsSigned(amount, period) ? by(amount, period) : null;
        }
        if (amount.unit().sort() == Unit.Sort.TIMES && isFactor(amount)) {
            var compared = match(COMPARED, amount.end());
            boolean word = Character.isLetter(line.charAt(amount.end() - 2));
            var end = compared == null ? period : Periods.at(line, compared.end());
            return word && compared == null ? null : by(amount, end);
        }
        var movement = context.lastMovement();
        if (isShare(amount) && movement != null && match(OF, amount.end()) == null) {
            var better = context.direction() == movement ? movement : null;
            return mark(amount.start(), period, moved(amount, movement), better, amount.estimated(), Context.NONE);
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

    private static boolean isShare(Amount amount) {
        return amount.unit().sort() == Unit.Sort.PERCENT || amount.unit().sort() == Unit.Sort.POINTS;
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
        boolean sign = Character.isDigit(line.charAt(end - 1)) && "xX×".indexOf(line.charAt(end)) >= 0;
        boolean word = line.regionMatches(true, amount.end() - 5, "times", 0, 5);
        return (sign || word) && amount.number().compareTo(BigDecimal.ONE) > 0;
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
