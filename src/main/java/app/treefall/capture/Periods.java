package app.treefall.capture;

import app.treefall.domain.Prose;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Over what time or by what piece an amount counts: `/yr`, `a quarter`, `per month`, `p.a.`, `/user/month`.
///
/// Words stay as written; `/yr` is spelled out as `per year`, because documents are read aloud.
record Periods(int end, Prose words) {

    private static final String PIECES =
            "sprint|release|order|user|request|deploy|build|run|call|transaction|person|head"
                + "|customer|team|seat|ticket|page|night|shift|incident|engineer|employee|item|message|token|device|visit";
    private static final Pattern SLASHED = Pattern.compile(
            " ?/ ?(?:(years?|yr|y|a)|(months?|mo|mth)|(weeks?|wk|w)|(days?|d)|(quarters?|qtr|q)|(hours?|hr|h)"
                    + "|(Jahr|Monat|Woche|Tag|Quartal|mois|an|semaine|jour|mes|año|semana|día|" + PIECES + "))"
                    + "(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PIECE = Pattern.compile(PIECES, Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN = Pattern.compile(
            "[ \\u00a0]((?:(?:an?|per|each|every) "
                    + "(?:year|month|week|day|quarter|hour|minute|second|annum|" + PIECES + ")|(?:pro|im)"
                    + " (?:Jahr|Monat|Woche|Tag|Quartal|Stunde)|par (?:an|mois|semaine|jour)|por"
                    + " (?:año|mes|semana|día|mês|ano|dia)|p\\.a\\.|p/a|pa|pcm|annually|yearly|monthly|weekly|daily"
                    + "|quarterly))(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String[] SPELLED = {"year", "month", "week", "day", "quarter", "hour"};

    /// What follows an amount that ends at `at`; ends there too when there is no period.
    static Periods at(String line, int at) {
        var slashed = SLASHED.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (slashed.lookingAt()) {
            var first = spelled(slashed);
            var second =
                    SLASHED.matcher(line).region(slashed.end(), line.length()).useTransparentBounds(true);
            return second.lookingAt()
                    ? new Periods(second.end(), Prose.of(first + " " + spelled(second)))
                    : new Periods(slashed.end(), Prose.of(first));
        }
        var written = WRITTEN.matcher(line).region(at, line.length()).useTransparentBounds(true);
        return written.lookingAt()
                ? new Periods(written.end(), Prose.of(written.group(1)))
                : new Periods(at, Prose.NONE);
    }

    private static String spelled(Matcher slashed) {
        for (int i = 0; i < SPELLED.length; i++) {
            if (slashed.group(i + 1) != null) {
                return "per " + SPELLED[i];
            }
        }
        var word = slashed.group(SPELLED.length + 1);
        return PIECE.matcher(word).matches() ? "per " + word : "/" + word;
    }

    /// Whether two amounts over these could be compared: one of them says none, or both say the same.
    boolean agreesWith(Periods other) {
        return words.isBlank() || other.words.isBlank() || folded().equals(other.folded());
    }

    private String folded() {
        return words.text().toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|each|every) ", "per ");
    }
}
