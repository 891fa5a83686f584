package app.treefall.capture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// One way to write a day, as a pattern with named groups.
///
/// @param certain whether it can hardly mean anything but a date
record DayRule(Form form, Pattern pattern, boolean certain) {

    enum Form { ISO, NUMBERED, AGO, RELATIVE, WHOLE_PERIOD, NAMED, SLASHED, WEEKDAY }

    static final Map<String, Integer> COUNTS = Map.ofEntries(Map.entry("a", 1), Map.entry("one", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10));

    private static final Map<Locale, List<DayRule>> BY_LOCALE = new ConcurrentHashMap<>();
    private static final String DIGIT = "[\\p{Nd}&&[\\x{0}-\\x{FFFF}]]";

    /// In the order in which they are tried.
    static List<DayRule> in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale.stripExtensions(), DayRule::made);
    }

    private static List<DayRule> made(Locale locale) {
        var names = DayNames.in(locale);
        var before = "(?:" + names.weekdayWord() + "[.,]{0,2}[ \\u00a0])?";
        var month = "(?<m>" + names.monthWord() + ")\\.?";
        var day = "(?<d>" + DIGIT + "{1,2})";
        var ordinal = "(?:st|nd|rd|th|\\.)?";
        var secondDay = "(?:[ ]?(?:-|–|to|bis)[ ]?(?<e>" + DIGIT + "{1,2})" + ordinal + ")?";
        var year = "(?:,?[ \\u00a0](?<y>" + DIGIT + "{4}))?";
        var iso = DIGIT + "{4}[-/]" + DIGIT + "{1,2}[-/]" + DIGIT + "{1,2}";
        var count = "(?<n>" + DIGIT + "{1,3}|" + String.join("|", COUNTS.keySet()) + ")";
        return List.of(
                rule(Form.ISO, true, "(?<a>" + iso + ")(?: ?(?:\\.\\.|–|to) ?(?<b>" + iso + "))?"),
                rule(Form.NUMBERED, true, "(?:(?<y>" + DIGIT + "{4})年)?(?<m>" + DIGIT + "{1,2})月" + day + "日"),
                rule(Form.AGO, true, count + "[ ](?<u>days?|weeks?)[ ]ago"),
                rule(Form.RELATIVE, false, "(?<r>" + names.relativeWord() + ")"),
                rule(Form.WHOLE_PERIOD, false, "(?<l>last|this)[ ](?<u>week|month)"),
                rule(Form.NAMED, false, before + month + "[ ]?" + day + ordinal + secondDay + year),
                rule(Form.NAMED, false, before + day + ordinal + secondDay + "(?: of)?[ \\u00a0]?" + month + year),
                rule(Form.NUMBERED, true, before + day + "\\.(?:[ ]?[-–][ ]?(?<e>" + DIGIT + "{1,2})\\.)? ?(?<m>" + DIGIT
                        + "{1,2})\\.(?: ?(?<y>" + DIGIT + "{4}|" + DIGIT + "{2})(?!\\p{Nd}))?"),
                rule(Form.SLASHED, true, before + "(?<a>" + DIGIT + "{1,2})/(?<b>" + DIGIT + "{1,2})(?:/(?<y>" + DIGIT + "{4}))?"),
                rule(Form.WEEKDAY, false, "(?:(?<l>last|this|past)[ ])?(?<w>" + names.weekdayWord() + ")"));
    }

    private static DayRule rule(Form form, boolean certain, String pattern) {
        return new DayRule(form, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), certain);
    }
}
