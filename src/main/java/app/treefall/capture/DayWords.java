package app.treefall.capture;

import app.treefall.domain.DaySpan;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as it is typed into a field of its own: `yesterday`, `3 Nov`, `2026-11-03`, and what lies ahead: `tomorrow`,
/// `next friday`, `in two weeks`. The words of quick capture, without a line around them.
///
/// @param toward which way a day without a year, or a bare weekday, is meant
public record DayWords(Supplier<LocalDate> today, Locale locale, Toward toward) {

    public enum Toward {
        BACK,
        AHEAD
    }

    /// What the words mean.
    public sealed interface Meaning {
        record Days(DaySpan days) implements Meaning {}

        /// Nothing that names a day.
        record NoDay() implements Meaning {}

        /// A day that is none, or one that no journal takes.
        record Wrong(Objection objection) implements Meaning {}
    }

    private static final Map<String, String> TOMORROW = Map.ofEntries(
            Map.entry("en", "tomorrow"),
            Map.entry("de", "morgen"),
            Map.entry("fr", "demain"),
            Map.entry("es", "mañana"),
            Map.entry("it", "domani"),
            Map.entry("pt", "amanhã"),
            Map.entry("nl", "morgen"),
            Map.entry("sv", "imorgon"),
            Map.entry("pl", "jutro"),
            Map.entry("cs", "zítra"),
            Map.entry("tr", "yarın"),
            Map.entry("ru", "завтра"),
            Map.entry("ar", "غدا"),
            Map.entry("ja", "明日"),
            Map.entry("zh", "明天"),
            Map.entry("ko", "내일"));
    private static final Pattern IN =
            Pattern.compile("in (?<n>\\d{1,3}|" + String.join("|", DayRule.COUNTS.keySet()) + ") (?<u>days?|weeks?)");
    private static final Set<String> NEXT = Set.of("next", "coming");

    /// Never throws, for any string.
    public Meaning read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Meaning.NoDay();
        }
        var day = today.get();
        var ahead = ahead(text.toLowerCase(Locale.ROOT), day);
        if (ahead != null) {
            return new Meaning.Days(DaySpan.on(ahead));
        }
        var phrase = new DayPhrases(day, locale, toward).at(text, 0);
        if (phrase == null || phrase.end() < text.length()) {
            return new Meaning.NoDay();
        }
        var reason = phrase.reason();
        var days = phrase.days();
        return days != null
                ? new Meaning.Days(days)
                : reason != null ? new Meaning.Wrong(new Objection(0, text.length(), reason)) : new Meaning.NoDay();
    }

    private @Nullable LocalDate ahead(String text, LocalDate day) {
        if (text.equals("tomorrow") || text.equals(TOMORROW.get(locale.getLanguage()))) {
            return day.plusDays(1);
        }
        var in = IN.matcher(text);
        if (in.matches()) {
            var count = DayRule.COUNTS.get(in.group("n"));
            long number = count == null ? Integer.parseInt(in.group("n")) : count;
            return day.plusDays(in.group("u").startsWith("week") ? 7 * number : number);
        }
        int space = text.indexOf(' ');
        if (space > 0 && NEXT.contains(text.substring(0, space))) {
            var weekday = DayNames.in(locale)
                    .weekdays()
                    .get(DayNames.folded(text.substring(space + 1).strip()));
            return weekday == null ? null : day.with(TemporalAdjusters.next(weekday));
        }
        return null;
    }
}
