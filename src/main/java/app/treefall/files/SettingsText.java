package app.treefall.files;

import app.treefall.domain.Look;
import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Look.Motion;
import app.treefall.domain.Reminder;
import app.treefall.domain.WindowBounds;
import app.treefall.domain.WindowBounds.Extent;
import app.treefall.domain.WorkingWeek;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The settings as lines of text, and back. Plain ASCII, one key a line, in the order of the alphabet.
final class SettingsText {

    private static final String VERSION = "treefall.settings";
    private static final String APPEARANCE = "look.appearance";
    private static final String TEXT_SIZE = "look.text-size";
    private static final String MOTION = "look.motion";
    private static final String WINDOW = "window.bounds";
    private static final String EXTENT = "window.extent";
    private static final String WEEK_FIRST = "week.first";
    private static final String WEEK_WORKED = "week.worked";
    private static final String REMINDER = "reminder.how";
    private static final String REMINDER_DAY = "reminder.day";
    private static final String REMINDER_AT = "reminder.at";
    private static final String REMINDER_LAST = "reminder.last";
    private static final String LAST = "journal.last";
    private static final String KNOWN = "journal.known.";
    private static final Set<String> OURS = Set.of(
            VERSION,
            APPEARANCE,
            TEXT_SIZE,
            MOTION,
            WINDOW,
            EXTENT,
            WEEK_FIRST,
            WEEK_WORKED,
            REMINDER,
            REMINDER_DAY,
            REMINDER_AT,
            REMINDER_LAST,
            LAST);

    /// @param unknown keys this version does not know
    /// @param flaws   what was not understood, by key; never by value
    record Found(Settings settings, Properties unknown, List<String> flaws) {}

    private final Properties lines;
    private final List<String> flaws = new ArrayList<>();

    private SettingsText(Properties lines) {
        this.lines = lines;
    }

    static Found read(InputStream in) throws IOException {
        var lines = new Properties();
        try {
            lines.load(in);
        } catch (IllegalArgumentException e) {
            return new Found(Settings.PLAIN, new Properties(), List.of("file"));
        }
        return new SettingsText(lines).found();
    }

    static byte[] write(Settings settings, Properties unknown) {
        var lines = new Properties();
        lines.putAll(unknown);
        lines.setProperty(VERSION, "1");
        lines.setProperty(APPEARANCE, settings.look().appearance().name());
        lines.setProperty(TEXT_SIZE, Integer.toString(settings.look().textSize()));
        lines.setProperty(MOTION, settings.look().motion().name());
        var window = settings.window();
        if (window != null) {
            lines.setProperty(WINDOW, window.x() + " " + window.y() + " " + window.width() + " " + window.height());
            lines.setProperty(EXTENT, window.extent().name());
        }
        writeWeek(settings, lines);
        writeReminder(settings.reminder(), lines);
        var last = settings.lastJournal();
        if (last != null) {
            lines.setProperty(LAST, last.toString());
        }
        int number = 1;
        for (var known : new TreeSet<>(settings.knownJournals())) {
            lines.setProperty(KNOWN + number++, known.toString());
        }
        return sorted(lines).getBytes(StandardCharsets.US_ASCII);
    }

    private static void writeWeek(Settings settings, Properties lines) {
        var week = settings.week();
        if (week != null) {
            lines.setProperty(WEEK_FIRST, week.first().name());
            var worked = week.worked().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
            lines.setProperty(WEEK_WORKED, worked);
        }
    }

    private static void writeReminder(Reminder reminder, Properties lines) {
        lines.setProperty(REMINDER, reminder.how().name());
        lines.setProperty(REMINDER_AT, reminder.at().toString());
        var day = reminder.day();
        if (day != null) {
            lines.setProperty(REMINDER_DAY, day.name());
        }
        var last = reminder.last();
        if (last != null) {
            lines.setProperty(REMINDER_LAST, last.toString());
        }
    }

    private Found found() {
        if (!lines.containsKey(VERSION)) {
            flaws.add(VERSION);
        }
        var look = new Look(
                value(APPEARANCE, Appearance::valueOf, Look.PLAIN.appearance()),
                value(TEXT_SIZE, SettingsText::textSize, Look.PLAIN.textSize()),
                value(MOTION, Motion::valueOf, Look.PLAIN.motion()));
        var extent = value(EXTENT, Extent::valueOf, Extent.AS_SIZED);
        var window = this.<@Nullable WindowBounds>value(WINDOW, text -> bounds(text, extent), null);
        var last = this.<@Nullable Path>value(LAST, Path::of, null);
        var settings = new Settings(look, window, week(), reminder(), last, known());
        return new Found(settings, unknown(), List.copyOf(flaws));
    }

    private @Nullable WorkingWeek week() {
        var first = this.<@Nullable DayOfWeek>value(WEEK_FIRST, DayOfWeek::valueOf, null);
        return first == null
                ? null
                : this.<@Nullable WorkingWeek>value(WEEK_WORKED, text -> new WorkingWeek(first, days(text)), null);
    }

    private Reminder reminder() {
        return new Reminder(
                value(REMINDER, Reminder.How::valueOf, Reminder.OFF.how()),
                this.<@Nullable DayOfWeek>value(REMINDER_DAY, DayOfWeek::valueOf, null),
                value(REMINDER_AT, LocalTime::parse, Reminder.OFF.at()),
                this.<@Nullable LocalDate>value(REMINDER_LAST, LocalDate::parse, null));
    }

    private static Set<DayOfWeek> days(String text) {
        var days = new LinkedHashSet<DayOfWeek>();
        for (var name : text.split(" ", -1)) {
            days.add(DayOfWeek.valueOf(name));
        }
        return days;
    }

    private <T extends @Nullable Object> T value(String key, Function<String, T> reading, T otherwise) {
        var text = lines.getProperty(key);
        if (text == null) {
            return otherwise;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            flaws.add(key);
            return otherwise;
        }
    }

    private Set<Path> known() {
        var known = new LinkedHashSet<Path>();
        for (var key : new TreeSet<>(lines.stringPropertyNames())) {
            if (key.startsWith(KNOWN)) {
                var path = this.<@Nullable Path>value(key, Path::of, null);
                if (path != null) {
                    known.add(path);
                }
            }
        }
        return known;
    }

    private Properties unknown() {
        var unknown = new Properties();
        for (var key : lines.stringPropertyNames()) {
            if (!OURS.contains(key) && !key.startsWith(KNOWN)) {
                unknown.setProperty(key, lines.getProperty(key));
            }
        }
        return unknown;
    }

    private static int textSize(String text) {
        return new Look(Appearance.SYSTEM, Integer.parseInt(text), Motion.SYSTEM).textSize();
    }

    private static WindowBounds bounds(String text, Extent extent) {
        var parts = text.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("four numbers");
        }
        return new WindowBounds(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                extent);
    }

    /// Java heads the file with the date and keeps no order; both would make each file differ from the last.
    private static String sorted(Properties lines) {
        var out = new ByteArrayOutputStream();
        try {
            lines.store(out, null);
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
        return out.toString(StandardCharsets.US_ASCII)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
