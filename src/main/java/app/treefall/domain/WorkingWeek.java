package app.treefall.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which day a week begins with, and which of its days are worked.
public record WorkingWeek(DayOfWeek first, Set<DayOfWeek> worked) {

    private static final int TO_THE_LAST = 6;
    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_AND_SATURDAY = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /// Where people rest on other days than Saturday and Sunday, by region: CLDR's week data, which Java reads for
    /// the first day but does not give out for the last.
    private static final Map<String, Set<DayOfWeek>> RESTS = Map.ofEntries(
            Map.entry("AF", Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
            Map.entry("BH", FRIDAY_AND_SATURDAY),
            Map.entry("DZ", FRIDAY_AND_SATURDAY),
            Map.entry("EG", FRIDAY_AND_SATURDAY),
            Map.entry("IL", FRIDAY_AND_SATURDAY),
            Map.entry("IN", Set.of(DayOfWeek.SUNDAY)),
            Map.entry("IQ", FRIDAY_AND_SATURDAY),
            Map.entry("IR", Set.of(DayOfWeek.FRIDAY)),
            Map.entry("JO", FRIDAY_AND_SATURDAY),
            Map.entry("KW", FRIDAY_AND_SATURDAY),
            Map.entry("LY", FRIDAY_AND_SATURDAY),
            Map.entry("OM", FRIDAY_AND_SATURDAY),
            Map.entry("QA", FRIDAY_AND_SATURDAY),
            Map.entry("SA", FRIDAY_AND_SATURDAY),
            Map.entry("SD", FRIDAY_AND_SATURDAY),
            Map.entry("SY", FRIDAY_AND_SATURDAY),
            Map.entry("UG", Set.of(DayOfWeek.SUNDAY)),
            Map.entry("YE", FRIDAY_AND_SATURDAY));

    public WorkingWeek {
        worked = Set.copyOf(worked);
        if (worked.isEmpty()) {
            throw new IllegalArgumentException("a week without a working day");
        }
    }

    /// As it is usual where the locale is; without a region, from Monday to Friday.
    public static WorkingWeek of(Locale locale) {
        var worked = EnumSet.allOf(DayOfWeek.class);
        worked.removeAll(RESTS.getOrDefault(locale.getCountry(), SATURDAY_AND_SUNDAY));
        return new WorkingWeek(firstIn(locale), worked);
    }

    /// Java takes a language without a region for its largest one; English is not only American.
    private static DayOfWeek firstIn(Locale locale) {
        boolean isSaid = !locale.getCountry().isEmpty() || locale.getUnicodeLocaleType("fw") != null;
        return isSaid ? WeekFields.of(locale).getFirstDayOfWeek() : DayOfWeek.MONDAY;
    }

    /// The seven days around `day`.
    public DaySpan around(LocalDate day) {
        var begins = day.with(TemporalAdjusters.previousOrSame(first));
        return new DaySpan(begins, begins.plusDays(TO_THE_LAST));
    }

    /// The day that ends the work of a week.
    public DayOfWeek lastWorked() {
        var last = first.plus(TO_THE_LAST);
        while (!worked.contains(last)) {
            last = last.minus(1);
        }
        return last;
    }

    public boolean isWorked(LocalDate day) {
        return worked.contains(day.getDayOfWeek());
    }

    public WorkingWeek startingOn(DayOfWeek day) {
        return new WorkingWeek(day, worked);
    }
}
