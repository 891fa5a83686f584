package app.treefall.narrative.prose;

import app.treefall.domain.Change;
import app.treefall.domain.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers, quantities and days as Treefall writes them (DESIGN.md section 1). In no locale but English, so that the
/// same journal gives
/// the same text on every machine.
public final class Wording {

    /// Stands between a number and its unit; a line never breaks there.
    public static final String NARROW_SPACE = "\u202F";
    public static final String MINUS = "\u2212";

    private static final List<String> COUNTS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> TEENS =
            List.of("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLAIN_BELOW = 10_000;

    private Wording() {}

    /// With its digits as they were written, thousands set apart, and a true minus.
    public static String number(BigDecimal amount) {
        var plain = amount.abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return (amount.signum() < 0 ? MINUS : "") + grouped + (point < 0 ? "" : plain.substring(point));
    }

    public static String quantity(Quantity quantity) {
        var symbol = quantity.unit().symbol().text();
        var amount = quantity.amount();
        return switch (quantity.unit().sort()) {
            case PERCENT -> number(amount) + "%";
            case TIMES -> number(amount) + "×";
            case POINTS -> number(amount) + NARROW_SPACE + "pts";
            case MONEY -> money(amount, symbol);
            case TIME, DATA -> number(amount) + spaceBefore(symbol) + symbol;
            case COUNT -> symbol.isEmpty() ? number(amount) : number(amount) + spaceBefore(symbol) + symbol;
        };
    }

    /// With its sign in front: "+1.6 pts", "−€3k".
    public static String signed(Quantity quantity) {
        var text = quantity(new Quantity(quantity.amount().abs(), quantity.unit()));
        return sign(quantity.amount()) + text;
    }

    /// A computed change in per cent; whole from ten on, and never rounded up to a full hundred.
    public static String signedPercent(BigDecimal percent) {
        var whole = percent.setScale(0, RoundingMode.HALF_UP);
        boolean falselyFull =
                whole.abs().compareTo(HUNDRED) == 0 && percent.abs().compareTo(HUNDRED) != 0;
        boolean coarse = percent.abs().compareTo(BigDecimal.TEN) >= 0 && !falselyFull;
        var shown = coarse ? whole : withoutZeros(percent.setScale(1, RoundingMode.HALF_UP));
        return sign(shown) + number(shown.abs()) + "%";
    }

    /// How it changed, in one cell: points for percentages, per cent for times and sizes, plain differences
    /// for small counts and money.
    /// Empty when the two ends cannot be compared.
    public static String change(Change change) {
        return switch (change) {
            case Change.By(var amount) -> signed(amount);
            case Change.Total(var amount) -> quantity(amount);
            case Change.FromTo fromTo -> change(fromTo);
        };
    }

    private static String change(Change.FromTo fromTo) {
        var difference = fromTo.difference();
        if (difference == null) {
            return "";
        }
        var exact = new Quantity(withoutZeros(difference.amount()), difference.unit());
        boolean small = fromTo.before().amount().abs().compareTo(HUNDRED) < 0;
        var percent = fromTo.percent();
        boolean inPercent = switch (fromTo.after().unit().sort()) {
            case TIME, DATA, TIMES -> true;
            case COUNT -> !small;
            case MONEY -> !fromTo.before().unit().equals(fromTo.after().unit());
            case PERCENT, POINTS -> false;
        };
        return inPercent && percent != null ? signedPercent(percent) : signed(exact);
    }

    /// "from 1.8 s to 0.6 s", "+12%", "€46k"
    public static String told(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> "from " + quantity(before) + " to " + quantity(after);
            case Change.By(var amount) -> signed(amount);
            case Change.Total(var amount) -> quantity(amount);
        };
    }

    /// Up to twelve in letters: "nine"; zero is "no".
    public static String count(int count) {
        return count >= 0 && count < COUNTS.size() ? COUNTS.get(count) : number(BigDecimal.valueOf(count));
    }

    /// Up to ninety-nine in letters, for the one sentence that carries a screen: "twenty-eight".
    public static String inLetters(int count) {
        if (count < COUNTS.size() || count > 99) {
            return count(count);
        }
        if (count < 20) {
            return TEENS.get(count - COUNTS.size());
        }
        var tens = TENS.get(count / 10 - 2);
        return count % 10 == 0 ? tens : tens + "-" + COUNTS.get(count % 10);
    }

    /// "one entry", "four entries"
    public static String count(int count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /// "17 November"
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /// "17 November", with its year when it is not the year of `today`.
    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? day(day) : dayAndYear(day);
    }

    /// "17 November 2026"
    public static String dayAndYear(LocalDate day) {
        return day(day) + " " + day.getYear();
    }

    /// "Tuesday 17 November 2026"
    public static String fullDay(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + dayAndYear(day);
    }

    /// "Tue 17 Nov"
    public static String shortDay(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /// "November"
    public static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// "for eight days", "for three weeks": how long something has lasted.
    public static String lasting(int days) {
        if (days < 14) {
            return count(days, "day", "days");
        }
        return days < 70 ? count(days / 7, "week", "weeks") : count(days / 30, "month", "months");
    }

    public static int daysBetween(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /// "a, b and c"
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    public static String startUpper(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }

    /// Hers, his, theirs: null where pronouns give no such form.
    public static @Nullable String ownForm(String possessive) {
        return switch (possessive) {
            case "her" -> "hers";
            case "his" -> "his";
            case "their" -> "theirs";
            case "your" -> "yours";
            case "my" -> "mine";
            default -> null;
        };
    }

    private static String money(BigDecimal amount, String symbol) {
        var shown = shortened(amount.abs());
        boolean word = symbol.codePoints().allMatch(Character::isLetter) || symbol.length() > 2;
        boolean after = !symbol.isEmpty() && symbol.codePoints().allMatch(Character::isLowerCase);
        var minus = amount.signum() < 0 ? MINUS : "";
        if (after || "Kč".equals(symbol) || "zł".equals(symbol)) {
            return minus + shown + NARROW_SPACE + symbol;
        }
        return minus + symbol + (word ? NARROW_SPACE : "") + shown;
    }

    /// 46000 is 46k; only where nothing is lost by it.
    private static String shortened(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(PLAIN_BELOW)) < 0) {
            return number(amount);
        }
        boolean millions = amount.compareTo(MILLION) >= 0;
        var scaled = withoutZeros(amount.divide(millions ? MILLION : THOUSAND));
        return scaled.precision() <= 4 && scaled.scale() <= 2
                ? number(scaled) + (millions ? "M" : "k")
                : number(amount);
    }

    private static String spaceBefore(String symbol) {
        boolean isWord =
                symbol.length() > 3 && symbol.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '/');
        return isWord || symbol.indexOf(' ') >= 0 ? " " : NARROW_SPACE;
    }

    private static String sign(BigDecimal amount) {
        return switch (amount.signum()) {
            case 1 -> "+";
            case -1 -> MINUS;
            default -> "±";
        };
    }

    private static BigDecimal withoutZeros(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
