package app.treefall.capture;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A power of ten behind a number: `k`, `M`, `Mio.`, `crore`, `万`; `end` not included.
///
/// @param power [#UNKNOWN] for a word that multiplies, but nobody can tell by how much: `mil` is a thousand in Spain
/// and a million in an office
record Magnitude(int end, int power) {

    static final int UNKNOWN = -1;

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("tausend", 3),
            Map.entry("tsd", 3),
            Map.entry("grand", 3),
            Map.entry("lakh", 5),
            Map.entry("lakhs", 5),
            Map.entry("lac", 5),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("millionen", 6),
            Map.entry("millones", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("mio", 6),
            Map.entry("crore", 7),
            Map.entry("crores", 7),
            Map.entry("cr", 7),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("milliarde", 9),
            Map.entry("milliarden", 9),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9),
            Map.entry("mrd", 9),
            Map.entry("mil", UNKNOWN),
            Map.entry("mille", UNKNOWN),
            Map.entry("mm", UNKNOWN),
            Map.entry("bil", UNKNOWN),
            Map.entry("billions", UNKNOWN),
            Map.entry("billionen", UNKNOWN),
            Map.entry("billones", UNKNOWN),
            Map.entry("trillion", UNKNOWN),
            Map.entry("tn", UNKNOWN),
            Map.entry("trillions", UNKNOWN));
    private static final Set<String> ABBREVIATED = Set.of("mio", "mrd", "tsd", "mln");
    private static final Pattern WRITTEN = Pattern.compile(
            SPACE + "?(?:(" + String.join("|", WORDS.keySet()) + "|k|m|b)(\\.?)(?![\\p{L}\\p{Nd}]|[€$£])"
                    + "|(k|m)(?=[€$£])|([万萬億亿]))",
            Pattern.CASE_INSENSITIVE);

    /// The magnitude behind a number that ends at `at`; null when there is none: `5 m` are metres, `$5m` is money.
    static @Nullable Magnitude at(String line, int at, Place place) {
        var matcher = WRITTEN.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        if (matcher.group(4) != null) {
            return new Magnitude(matcher.end(), "万萬".contains(matcher.group(4)) ? 4 : 8);
        }
        if (matcher.group(3) != null) {
            return new Magnitude(matcher.end(), matcher.group(3).equalsIgnoreCase("k") ? 3 : 6);
        }
        var word = matcher.group(1);
        var lower = word.toLowerCase(Locale.ROOT);
        int end = ABBREVIATED.contains(lower) ? matcher.end() : matcher.end(1);
        var spelled = WORDS.get(lower);
        boolean spaced = matcher.start(1) > at;
        int power = spelled == null ? ofLetter(word, spaced, place) : spelled;
        boolean onlyOfMoney = spelled != null && (spelled == UNKNOWN || lower.equals("cr") || lower.equals("grand"));
        return power == 0 || (onlyOfMoney && place == Place.WITHOUT_CURRENCY) ? null : new Magnitude(end, power);
    }

    /// Whether a sign or code of a currency stood before the number.
    enum Place {
        AFTER_CURRENCY,
        WITHOUT_CURRENCY
    }

    /// 0 when the letter is no magnitude here.
    private static int ofLetter(String letter, boolean spaced, Place place) {
        boolean money = place == Place.AFTER_CURRENCY;
        return switch (letter) {
            case "M" -> 6;
            case "m" -> money ? 6 : 0;
            case "b", "B" -> money ? 9 : 0;
            default -> money || !spaced ? 3 : 0;
        };
    }
}
