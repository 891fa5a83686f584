package app.treefall.capture;

import app.treefall.domain.Prose;
import java.util.Locale;
import java.util.regex.Pattern;

/// Over what time an amount counts: `/yr`, `a quarter`, `per month`, `p.a.`
///
/// Words stay as written; `/yr` is spelled out as `per year`, because documents are read aloud.
record Periods(int end, Prose words) {

    private static final Pattern SLASHED = Pattern.compile(
            " ?/ ?(?:(years?|yr|y|a)|(months?|mo|mth)|(weeks?|wk|w)|(days?|d)|(quarters?|qtr|q)|(hours?|hr|h)"
                + "|(Jahr|Monat|Woche|Tag|Quartal|mois|an|semaine|jour|mes|año|semana|día|sprint|release|order|user|request))"
                + "(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WRITTEN = Pattern.compile(
            "[ \\u00a0]((?:(?:an?|per|each|every) "
                    + "(?:year|month|week|day|quarter|hour|night|sprint|release|order|user|request)|(?:pro|im)"
                    + " (?:Jahr|Monat|Woche|Tag|Quartal|Stunde)|par (?:an|mois|semaine|jour)|por"
                    + " (?:año|mes|semana|día|mês|ano|dia)|p\\.a\\.|annually|yearly|monthly|weekly|daily|quarterly))"
                    + "(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String[] SPELLED = {"year", "month", "week", "day", "quarter", "hour"};

    /// What follows an amount that ends at `at`; ends there too when there is no period.
    static Periods at(String line, int at) {
        var slashed = SLASHED.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (slashed.lookingAt()) {
            for (int i = 0; i < SPELLED.length; i++) {
                if (slashed.group(i + 1) != null) {
                    return new Periods(slashed.end(), Prose.of("per " + SPELLED[i]));
                }
            }
            var word = slashed.group(SPELLED.length + 1);
            boolean english = word.toLowerCase(Locale.ROOT).matches("sprint|release|order|user|request");
            return new Periods(slashed.end(), Prose.of(english ? "per " + word : "/" + word));
        }
        var written = WRITTEN.matcher(line).region(at, line.length()).useTransparentBounds(true);
        return written.lookingAt()
                ? new Periods(written.end(), Prose.of(written.group(1)))
                : new Periods(at, Prose.NONE);
    }
}
