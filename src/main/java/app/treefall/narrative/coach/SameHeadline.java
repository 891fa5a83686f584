package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The same headline twice in a journal: one piece of work entered twice, or two that nobody can tell apart. Only the
/// later one is asked about, both where they are of one day.
final class SameHeadline implements Rule {

    private static final int WITHIN_DAYS = 400;
    private static final int LEAST_LETTERS = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Comparator<Entry> OLDER_FIRST =
            Comparator.comparing(Entry::day).thenComparing(Entry::id);

    @Override
    public String id() {
        return "same-headline";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var entry = told.entry();
        if (Whole.key(entry.headline().text()).length() < LEAST_LETTERS) {
            return List.of();
        }
        var older = audience.whole().sameHeadline(entry).stream()
                .filter(other -> !other.day().isAfter(entry.day())
                        && ChronoUnit.DAYS.between(other.day(), entry.day()) <= WITHIN_DAYS)
                .max(OLDER_FIRST);
        return older.map(other -> List.of(new Remark(
                        id(),
                        Place.of(Part.HEADLINE),
                        Prose.of(words(other.day(), entry.day())),
                        new Mend.AskFor(Part.HEADLINE, Prose.of("Say what is different")),
                        4)))
                .orElse(List.of());
    }

    private static String words(LocalDate other, LocalDate own) {
        if (other.equals(own)) {
            return "Another entry of this day has the same headline. Is it the same work twice?";
        }
        var day = other.getYear() == own.getYear() ? DAY.format(other) : DAY_AND_YEAR.format(other);
        return "The entry of " + day + " has the same headline. What was different this time?";
    }
}
