package app.treefall.capture;

import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an amount out of a line: `~$30k`, `1.200,50 €`, `−3 incidents`, `200 req/s`.
///
/// A word behind a number is its unit only when it is a known one or an English plural; anything else would be a guess.
final class Amounts {

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    /// Digits of any script that fit one char.
    private static final String DIGIT = "[\\p{Nd}&&[\\x{0}-\\x{FFFF}]]";
    private static final String CODES =
            "EUR|USD|GBP|CHF|JPY|INR|BRL|CAD|AUD|SEK|CZK|PLN|NZD|SGD|HKD|MXN|KRW|ILS|TRY|RUB"
                    + "|UAH|VND|THB|NGN|PHP|NOK|DKK|HUF|RON|ISK|CNY|TWD|ZAR|AED|SAR";
    private static final String SIGNS = "€£¥₹₩₪₺₽₴₫฿₦₱";

    private static final Pattern ABOUT = Pattern.compile(
            "(?:[~≈]|(?:about|around|approximately|approx\\.?"
                    + "|roughly|ca\\.?|circa|est\\.?|estimated|etwa|env\\.)(?=[ \\u00a0])) ?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("(?:(?:US|CA|AU|NZ|HK|MX|S|C|A|R)?\\$|[" + SIGNS + "]|(?:"
            + CODES + ")(?=" + SPACE + "?\\p{Nd}))" + SPACE + "?");
    private static final Pattern UNIT = Pattern.compile(SPACE
            + "?((?:%|‰|(?:per cent|percentage points|basis points)(?!\\p{L})|[×" + SIGNS + "]|R?\\$"
            + "|°[CF]?|[\\p{L}][\\p{L}\\p{M}]{0,24}+))(/(?:s|sec|min|h|hr)(?!\\p{L}))?+");

    private static final Pattern NUMBER = number("");
    private static final Pattern SPACED_NUMBER = number("| (?=" + DIGIT + "{3}(?!\\p{Nd}))");

    /// Languages that write `1 200` with a plain space. Elsewhere a plain space separates two numbers.
    private static final Set<String> SPACED_LANGUAGES = Set.of(
            "fr", "cs", "sk", "pl", "ru", "uk", "be", "bg", "sv", "nb", "nn", "no", "fi", "hu", "et", "lv", "lt", "pt");

    private static final Set<String> UNIT_WORDS = Set.of(
            "basis points",
            "people",
            "fte",
            "nps",
            "bps",
            "rps",
            "qps",
            "tps",
            "fps",
            "loc",
            "km",
            "kg",
            "m",
            "kwh",
            "mib",
            "gib",
            "kib",
            "ops",
            "stars",
            "prozent");
    /// What is counted per second, minute or hour: the two together are the unit.
    private static final Set<String> RATED =
            Set.of("req", "msg", "rows", "kb", "mb", "gb", "ops", "requests", "messages", "events", "queries");
    private static final Set<String> NOT_UNITS = Set.of(
            "this",
            "its",
            "his",
            "was",
            "has",
            "is",
            "as",
            "thus",
            "across",
            "less",
            "versus",
            "vs",
            "plus",
            "yes",
            "always",
            "us",
            "besides",
            "towards",
            "unless",
            "sometimes",
            "afterwards",
            "yesterday",
            "des",
            "les",
            "las",
            "los",
            "mas",
            "das",
            "als",
            "aus",
            "bis",
            "dans",
            "sans");
    private static final Map<String, String> CURRENCIES = Map.of("US$", "$", "CA$", "C$", "AU$", "A$");

    private final String line;
    private final Locale locale;
    private final Pattern number;

    Amounts(String line, Locale locale) {
        this.line = line;
        this.locale = locale;
        this.number = SPACED_LANGUAGES.contains(locale.getLanguage()) ? SPACED_NUMBER : NUMBER;
    }

    private static Pattern number(String spaced) {
        return Pattern.compile(DIGIT + "{1,15}+(?:(?:[.,'’\\u00a0\\u2009\\u202f٬](?=" + DIGIT + ")" + spaced + ")"
                + DIGIT + "{1,15}+){0,6}+(?![.,'’:/]?\\p{Nd}|[-–]\\p{Nd})");
    }

    /// The amount that begins exactly at `start`, or null.
    @Nullable
    Amount at(int start) {
        return at(start, Numbers.BY_LOCALE);
    }

    /// @param decimal the decimal separator, where another number beside this one says which; else
    ///     [Numbers#BY_LOCALE]
    @Nullable
    Amount at(int start, char decimal) {
        int at = start;
        boolean plain = isDigit(at);
        var about = plain ? null : match(ABOUT, at);
        if (about != null) {
            at = about.end();
        }
        char sign = signAt(at);
        if (sign != ' ') {
            at++;
        }
        var currency = plain ? null : match(CURRENCY, at);
        if (currency != null) {
            at = currency.end();
        }
        var digits = isDigit(at) ? match(number, at) : null;
        var value = digits == null ? null : Numbers.parse(digits.group(), locale, decimal);
        if (digits == null || value == null) {
            return null;
        }
        var prefix = currency == null ? "" : currency.group().strip();
        var amount = withUnit(start, digits.end(), sign, value, prefix, about != null);
        if (amount == null) {
            return null;
        }
        boolean unsure = decimal == Numbers.BY_LOCALE
                && amount.isMoney()
                && Numbers.couldBeThousands(digits.group())
                && value.scale() > 0;
        var whole = CompoundTimes.read(line, amount.typed(digits.group(), unsure));
        return isWhole(whole.end()) ? whole : null;
    }

    private boolean isDigit(int at) {
        return at < line.length() && Character.isDigit(line.charAt(at));
    }

    private @Nullable Amount withUnit(
            int start, int afterDigits, char sign, BigDecimal value, String prefix, boolean estimated) {
        int end = afterDigits;
        var place = prefix.isEmpty() ? Magnitude.Place.WITHOUT_CURRENCY : Magnitude.Place.AFTER_CURRENCY;
        var magnitude = Magnitude.at(line, end, place);
        if (magnitude != null && magnitude.power() == Magnitude.UNKNOWN) {
            return null;
        }
        boolean scaled = magnitude != null;
        var number = value;
        if (magnitude != null) {
            end = magnitude.end();
            number = scaled(value, magnitude.power());
        }
        if (!prefix.isEmpty()) {
            var unit = Unit.of(CURRENCIES.getOrDefault(prefix, prefix));
            return isWhole(end) ? new Amount(start, end, sign, number, scaled, unit, estimated) : null;
        }
        var word = match(UNIT, end);
        if (word != null) {
            boolean rate = word.group(2) != null && RATED.contains(word.group(1).toLowerCase(Locale.ROOT));
            int unitEnd = rate ? word.end() : word.end(1);
            var unit = rate ? word.group(1) + word.group(2) : word.group(1);
            boolean ends = isWhole(unitEnd) || CompoundTimes.goesOnAt(line, unitEnd);
            if ((rate || isUnit(unit)) && ends) {
                return new Amount(start, unitEnd, sign, number, scaled, Unit.of(unit), estimated);
            }
        }
        return isWhole(end) ? new Amount(start, end, sign, number, scaled, Unit.NONE, estimated) : null;
    }

    private static boolean isUnit(String word) {
        if (Unit.of(word).sort() != Unit.Sort.COUNT) {
            return true;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        boolean symbol = !Character.isLetter(word.charAt(0));
        boolean plural = lower.length() >= 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return symbol || UNIT_WORDS.contains(lower) || (plural && !NOT_UNITS.contains(lower));
    }

    private static BigDecimal scaled(BigDecimal value, int power) {
        var moved = value.scaleByPowerOfTen(power);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    /// Nothing may stick to an amount but closing punctuation, an arrow or a period.
    private boolean isWhole(int end) {
        if (Chars.endsWord(line, end)) {
            return true;
        }
        char next = line.charAt(end);
        boolean arrow =
                (next == '-' || next == '=') && end + 1 < line.length() && "->".indexOf(line.charAt(end + 1)) >= 0;
        return arrow || "→⇒⟶⟹➔➜➝⇨–—".indexOf(next) >= 0 || next == '/' || Chars.isUnspaced(line.codePointAt(end));
    }

    private char signAt(int at) {
        if (at + 1 >= line.length()) {
            return ' ';
        }
        return switch (line.charAt(at)) {
            case '+', '＋' -> '+';
            case '-', '−', '–' -> '-';
            default -> ' ';
        };
    }

    private @Nullable Matcher match(Pattern pattern, int at) {
        if (at >= line.length()) {
            return null;
        }
        var matcher = pattern.matcher(line)
                .region(at, line.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher : null;
    }
}
