package app.treefall.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// One way to write a day, as a pattern with named groups.
///
/// @param certain whether it can hardly mean anything but a date
record DayRule(Form form, Pattern pattern, boolean certain) {

    enum Form {
        ISO,
        NUMBERED,
        AGO,
        RELATIVE,
        WHOLE_PERIOD,
        NAMED,
        SLASHED,
        WEEKDAY
    }

    static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private static final Map<Locale, List<DayRule>> FROM_DIGIT = new ConcurrentHashMap<>();
    private static final Map<Locale, List<DayRule>> FROM_WORD = new ConcurrentHashMap<>();
    private static final String DIGIT = "[\\p{Nd}&&[\\x{0}-\\x{FFFF}]]";
    private static final String DAY = "(?<d>" + DIGIT + "{1,2}+)";
    private static final String ORDINAL = "(?:st|nd|rd|th|\\.)?";
    private static final String SECOND_DAY = "(?:[ ]?(?:-|–|to|bis)[ ]?(?<e>" + DIGIT + "{1,2})" + ORDINAL + ")?";
    private static final String YEAR = "(?:,?[ \\u00a0](?<y>" + DIGIT + "{4}))?";
    private static final String AGO = "[ ](?<u>days?|weeks?)[ ]ago";

    /// In the order in which they are tried, for a phrase that begins with a digit.
    static List<DayRule> fromDigit(Locale locale) {
        return FROM_DIGIT.computeIfAbsent(locale.stripExtensions(), key -> fromDigit(DayNames.in(key)));
    }

    /// In the order in which they are tried, for a phrase that begins with a letter.
    static List<DayRule> fromWord(Locale locale) {
        return FROM_WORD.computeIfAbsent(locale.stripExtensions(), key -> fromWord(DayNames.in(key)));
    }

    private static List<DayRule> fromDigit(DayNames names) {
        var iso = DIGIT + "{4}[-/]" + DIGIT + "{1,2}[-/]" + DIGIT + "{1,2}";
        var rules = new ArrayList<DayRule>();
        rules.add(rule(Form.ISO, true, "(?<a>" + iso + ")(?: ?(?:\\.\\.|–|to) ?(?<b>" + iso + "))?"));
        rules.add(rule(Form.NUMBERED, true, "(?:(?<y>" + DIGIT + "{4})年)?(?<m>" + DIGIT + "{1,2})月" + DAY + "日"));
        rules.add(rule(Form.AGO, true, "(?<n>" + DIGIT + "{1,3}+)" + AGO));
        rules.addAll(dates("", names));
        return List.copyOf(rules);
    }

    private static List<DayRule> fromWord(DayNames names) {
        var weekday = names.weekdayWord();
        var before = "(?:" + weekday + "[.,]{0,2}[ \\u00a0])";
        var rules = new ArrayList<DayRule>();
        rules.add(rule(Form.AGO, true, "(?<n>" + String.join("|", COUNTS.keySet()) + ")" + AGO));
        rules.add(rule(Form.RELATIVE, false, "(?<r>" + names.relativeWord() + ")"));
        rules.add(rule(Form.WHOLE_PERIOD, false, "(?<l>last|this)[ ](?<u>week|month)"));
        rules.add(rule(Form.NAMED, false, before + "?" + month(names) + "[ ]?" + DAY + ORDINAL + SECOND_DAY + YEAR));
        rules.addAll(dates(before, names));
        rules.add(rule(
                Form.WEEKDAY,
                false,
                "(?:(?<l>last|this|past)[ ])?(?<w>" + weekday + ")(?:[ ](?:morning|afternoon|evening|night)\\b)?"));
        return List.copyOf(rules);
    }

    /// `20 nov`, `20.11.`, `11/20`, behind a weekday or alone.
    private static List<DayRule> dates(String before, DayNames names) {
        return List.of(
                rule(
                        Form.NAMED,
                        false,
                        before + DAY + ORDINAL + SECOND_DAY + "(?: of)?[ \\u00a0]?" + month(names) + YEAR),
                rule(
                        Form.NUMBERED,
                        true,
                        before + DAY + "\\.(?:[ ]?[-–][ ]?(?<e>" + DIGIT + "{1,2})\\.)? ?(?<m>" + DIGIT
                                + "{1,2})\\.(?: ?(?<y>" + DIGIT + "{4}|" + DIGIT + "{2})(?!\\p{Nd}))?"),
                rule(
                        Form.SLASHED,
                        true,
                        before + "(?<a>" + DIGIT + "{1,2}+)/(?<b>" + DIGIT + "{1,2})(?:/(?<y>" + DIGIT + "{4}))?"));
    }

    private static String month(DayNames names) {
        return "(?<m>" + names.monthWord() + ")\\.?";
    }

    private static DayRule rule(Form form, boolean certain, String pattern) {
        return new DayRule(form, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), certain);
    }
}
