package app.treefall.sample;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One engineer's whole season, told in full: what a new user looks around in, and what our tests and pictures are made
/// of.
///
/// Its file is written to be read by people: ids are keys such as `entry:9`, and a day named inside a sentence stands
/// as `{2026-12-11}` or `{2026-10}`. Both are turned into what the journal keeps before the codec reads them.
public final class SampleJournal {

    /// The Thursday on which the season was written down: its last entry is of that day, its next 1:1 of the day
    /// after.
    public static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 19);

    private static final String FILE = "/sample/season.json";

    private static final Pattern TO_BE_TURNED = Pattern.compile("""
        "(?<key>(?:person|metric|ladder|criterion|season|priority|entry|expectation|question|feedback|episode|telling\
        |testimonial):[a-z0-9.]+)"|"(?<day>\\d{4}-\\d{2}-\\d{2})"\
        |\\{(?<spoken>\\d{4}-\\d{2}-\\d{2})}|\\{(?<month>\\d{4}-\\d{2})}\
        """);

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private final long weeks;

    private SampleJournal(long weeks) {
        this.weeks = weeks;
    }

    /// The season as it would stand if its Thursday were the one in the week of `today`, in the order of saving.
    public static List<Kept> things(LocalDate today) {
        long weeks = ChronoUnit.WEEKS.between(WRITTEN_ON, thursdayOfTheWeekOf(today));
        try {
            return Codec.readMany(new SampleJournal(weeks).turned(file()));
        } catch (CodecException e) {
            throw new IllegalStateException("the sample journal in this program is broken at " + e.path(), e);
        }
    }

    /// The day the sample takes for today. A window on the sample should use it: from Monday to Wednesday the
    /// season's last days would else lie ahead.
    public static LocalDate thursdayOfTheWeekOf(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(3);
    }

    private static String file() {
        try (var in = SampleJournal.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the sample journal is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String turned(String text) {
        return TO_BE_TURNED.matcher(text).replaceAll(this::turned);
    }

    private String turned(MatchResult found) {
        if (found.group("key") != null) {
            return "\"" + id(found.group("key")) + "\"";
        }
        if (found.group("day") != null) {
            return "\"" + moved(LocalDate.parse(found.group("day"))) + "\"";
        }
        if (found.group("spoken") != null) {
            return moved(LocalDate.parse(found.group("spoken"))).format(DAY_AND_MONTH);
        }
        return moved(YearMonth.parse(found.group("month")).atDay(15)).format(MONTH);
    }

    private LocalDate moved(LocalDate day) {
        return day.plusWeeks(weeks);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
