package app.treefall.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {

    private static final int THREE_YEARS = 3 * 365;

    /// Three years in a place with daylight saving; each day none to five backups; each is thinned after it was
    /// made.
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void overThreeYearsWhatIsPromisedStays(long seed) {
        var random = new Random(seed);
        var zone = ZoneId.of(seed % 2 == 0 ? "Europe/Berlin" : "Australia/Lord_Howe");
        var day = LocalDate.of(2026, 1, 1);
        var present = new ArrayList<Backup>();
        var everyDay = new HashSet<LocalDate>();
        for (int d = 0; d < THREE_YEARS; d++, day = day.plusDays(1)) {
            for (int made = random.nextInt(6); made > 0; made--) {
                var now = day.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                        .atZone(zone)
                        .toInstant();
                var backup = backup(now, 1 + d / 500, present.size());
                thin(present, backup, day);
                everyDay.add(backup.day());

                assertPromises(present, backup, everyDay);
                assertTrue(present.size() <= 3 + 7 + 7 + 4 + 12 + 3, "kept " + present.size());
            }
        }
    }

    /// The clock of the computer jumps now and then, and comes back; what matters is when things really happened.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aClockThatJumpsCostsNoRealBackup(long seed) {
        var random = new Random(seed);
        var real = Instant.parse("2026-01-01T09:00:00Z");
        var jump = Duration.ZERO;
        var present = new ArrayList<Backup>();
        var underTrueClock = new ArrayDeque<Backup>();
        for (int d = 0; d < THREE_YEARS; d++, real = real.plus(1, ChronoUnit.DAYS)) {
            if (random.nextInt(40) == 0) {
                jump = jump.isZero() ? jump(random) : Duration.ZERO;
                underTrueClock.clear();
            }
            var now = real.plus(jump);
            var backup = backup(now, 1, d);
            thin(present, backup, LocalDate.ofInstant(now, ZoneOffset.UTC));

            assertTrue(present.contains(backup), "the one just made");
            if (jump.isZero()) {
                underTrueClock.addLast(backup);
                if (underTrueClock.size() > 3) {
                    underTrueClock.removeFirst();
                }
                assertTrue(present.containsAll(underTrueClock), "the three last since the clock is true again");
            }
        }
    }

    @Test
    void tenYearsAheadNothingIsOld() {
        var present = new ArrayList<Backup>();
        for (int d = 0; d < 60; d++) {
            thin(
                    present,
                    backup(Instant.parse("2026-01-01T09:00:00Z").plus(d, ChronoUnit.DAYS), 1, d),
                    LocalDate.of(2026, 1, 1).plusDays(d));
        }
        var before = Set.copyOf(present);

        var late = backup(Instant.parse("2036-03-03T09:00:00Z"), 1, 60);
        thin(present, late, LocalDate.of(2036, 3, 3));

        var lost = new HashSet<>(before);
        present.forEach(lost::remove);
        assertTrue(lost.size() <= 3, () -> "lost " + lost);
    }

    @Test
    void tenYearsBackTheRealOnesStay() {
        var present = new ArrayList<Backup>();
        for (int d = 0; d < 60; d++) {
            thin(
                    present,
                    backup(Instant.parse("2026-01-01T09:00:00Z").plus(d, ChronoUnit.DAYS), 1, d),
                    LocalDate.of(2026, 1, 1).plusDays(d));
        }
        var before = Set.copyOf(present);

        for (int d = 0; d < 30; d++) {
            thin(
                    present,
                    backup(Instant.parse("2016-01-01T09:00:00Z").plus(d, ChronoUnit.DAYS), 1, 60 + d),
                    LocalDate.of(2016, 1, 1).plusDays(d));
        }

        assertTrue(present.containsAll(before));
    }

    @Test
    void theOneMadeBeforeAnUpgradeStaysForEver() {
        var present = new ArrayList<Backup>();
        var old = backup(Instant.parse("2020-05-05T09:00:00Z"), 1, 0);
        present.add(old);
        for (int d = 0; d < 800; d++) {
            thin(
                    present,
                    backup(Instant.parse("2026-01-01T09:00:00Z").plus(d, ChronoUnit.DAYS), 2, d),
                    LocalDate.of(2026, 1, 1).plusDays(d));
        }

        assertTrue(present.contains(old));
    }

    @Test
    void manyOfOneDayBecomeThree() {
        var present = new ArrayList<Backup>();
        for (int minute = 0; minute < 50; minute++) {
            thin(
                    present,
                    backup(Instant.parse("2026-01-01T09:00:00Z").plus(minute, ChronoUnit.MINUTES), 1, minute),
                    LocalDate.of(2026, 1, 1));
        }

        assertEquals(
                List.of(49L, 48L, 47L),
                present.stream()
                        .sorted(Backup.NEWEST_FIRST)
                        .map(Backup::entries)
                        .toList());
    }

    private static void assertPromises(List<Backup> present, Backup justMade, Set<LocalDate> everyDay) {
        assertTrue(present.contains(justMade), "the newest");
        var days = present.stream().map(Backup::day).collect(Collectors.toSet());
        assertTrue(days.containsAll(newest(everyDay, 7)), "one per day for 7 days");
        var months = days.stream().map(YearMonth::from).collect(Collectors.toSet());
        assertTrue(
                months.containsAll(newest(everyDay.stream().map(YearMonth::from).collect(Collectors.toSet()), 12)),
                "one per month for 12 months");
        var mondays = days.stream().map(ThinningTest::monday).collect(Collectors.toSet());
        assertTrue(
                mondays.containsAll(
                        newest(everyDay.stream().map(ThinningTest::monday).collect(Collectors.toSet()), 4)),
                "one per week for 4 weeks");
    }

    private static <T extends Comparable<? super T>> List<T> newest(Set<T> all, int most) {
        return all.stream().sorted(Comparator.reverseOrder()).limit(most).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static Duration jump(Random random) {
        var sizes = List.of(1, 7, 40, 365, 3650);
        int days = sizes.get(random.nextInt(sizes.size()));
        return Duration.ofDays(random.nextBoolean() ? days : -days);
    }

    private static void thin(List<Backup> present, Backup justMade, LocalDate today) {
        present.add(justMade);
        present.retainAll(Thinning.keep(List.copyOf(present), justMade, today));
    }

    private static Backup backup(Instant madeAt, int schema, long entries) {
        return new Backup(Path.of("journal-" + madeAt + "-" + entries), madeAt, schema, entries, 1);
    }
}
