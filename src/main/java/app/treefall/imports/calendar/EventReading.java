package app.treefall.imports.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an event out of its component. What it cannot follow it says, and reads on.
final class EventReading {

    private static final int USUAL_MINUTES = 30;
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_DAYS = 5_000;
    private static final int MOST_GUESTS = 1_000;
    private static final int LONGEST_SHOWN = 200;
    private static final Pattern LENGTH = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:\\d{1,7}S)?)?");

    private final Component component;
    private final Zones zones;
    private final boolean cancels;
    private final List<String> troubles = new ArrayList<>();

    /// @param cancels whether the whole calendar is sent to cancel what it holds
    EventReading(Component component, Zones zones, boolean cancels) {
        this.component = component;
        this.zones = zones;
        this.cancels = cancels;
    }

    /// Null where nothing says when it is.
    @Nullable
    Event read() {
        var property = component.first("DTSTART");
        var start = property == null ? null : when(property, property.value());
        if (start == null) {
            return null;
        }
        var rules = rules();
        var added = days("RDATE");
        var skipped = days("EXDATE");
        if (component.first("EXRULE") != null) {
            trouble("a rule of what is skipped is not followed", component.valueOf("EXRULE"));
        }
        var group = component.all("ATTENDEE").stream().anyMatch(Guest::isGroup);
        return new Event(
                component,
                component.valueOf("UID"),
                sequence(),
                stamp(),
                recurrence(),
                start,
                minutes(start),
                rules,
                added,
                skipped,
                cancels || component.valueOf("STATUS").equalsIgnoreCase("CANCELLED"),
                summary(),
                guests(),
                group,
                troubles);
    }

    String summary() {
        var summary = component.first("SUMMARY");
        var words = summary == null ? "" : OneOnOneWords.visible(summary.words());
        return words.substring(0, Math.min(words.length(), 1_000));
    }

    private int sequence() {
        var text = component.valueOf("SEQUENCE");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private String stamp() {
        var modified = component.valueOf("LAST-MODIFIED");
        return modified.isEmpty() ? component.valueOf("DTSTAMP") : modified;
    }

    private @Nullable When recurrence() {
        var property = component.first("RECURRENCE-ID");
        if (property == null) {
            return null;
        }
        if (!property.parameter("RANGE").isEmpty()) {
            trouble("that all later ones changed as well is not followed", property.value());
        }
        return when(property, property.value());
    }

    private List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (var property : component.all("RRULE")) {
            switch (Rule.read(property.value())) {
                case Rule.Read.Understood(var rule) -> rules.add(rule);
                case Rule.Read.TooOften() ->
                    trouble("its rule asks for more than one a day; only the first is taken", property.value());
                case Rule.Read.NotUnderstood() ->
                    trouble("its rule is broken or unknown; only the first is taken", property.value());
            }
            if (rules.size() > 20) {
                break;
            }
        }
        return rules;
    }

    private List<When> days(String name) {
        var days = new ArrayList<When>();
        for (var property : component.all(name)) {
            for (var text : property.value().split(",", MOST_DAYS)) {
                int slash = text.indexOf('/');
                var day = when(property, slash < 0 ? text : text.substring(0, slash));
                if (day == null && !text.isBlank()) {
                    trouble("a day of it cannot be read", text);
                } else if (day != null && days.size() < MOST_DAYS) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private int minutes(When start) {
        var end = component.first("DTEND");
        if (start instanceof When.WholeDay) {
            return USUAL_MINUTES;
        }
        var last = end == null ? null : when(end, end.value());
        long minutes = last == null
                ? length(component.valueOf("DURATION"))
                : Duration.between(universal(start), universal(last)).toMinutes();
        return minutes <= 0 || minutes > MOST_MINUTES ? USUAL_MINUTES : (int) minutes;
    }

    private static LocalDateTime universal(When when) {
        return when.in(ZoneOffset.UTC);
    }

    private static long length(String text) {
        var shape = LENGTH.matcher(text);
        return shape.matches()
                ? ((number(shape.group(1)) * 7 + number(shape.group(2))) * 24 + number(shape.group(3))) * 60
                        + number(shape.group(4))
                : 0;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /// Who is asked and who asks, each once.
    private List<Guest> guests() {
        var guests = new LinkedHashMap<String, Guest>();
        for (var property : component.properties()) {
            boolean guest = property.is("ATTENDEE") || property.is("ORGANIZER");
            if (guest && Guest.isSomebody(property) && guests.size() < MOST_GUESTS) {
                var somebody = Guest.of(property);
                if (!somebody.key().isEmpty()) {
                    guests.merge(somebody.key(), somebody, EventReading::joined);
                }
            }
        }
        return List.copyOf(guests.values());
    }

    private static Guest joined(Guest one, Guest other) {
        return new Guest(
                one.name().isEmpty() ? other.name() : one.name(),
                one.address(),
                one.hasDeclined() || other.hasDeclined());
    }

    private @Nullable When when(Property property, String text) {
        var name = property.parameter("TZID");
        var zone = name.isEmpty() ? null : zones.named(name);
        if (!name.isEmpty() && zone == null) {
            trouble("its time zone is unknown; its time is taken as it stands there", name);
        }
        return When.read(text, zone);
    }

    private void trouble(String what, String words) {
        var plain = OneOnOneWords.visible(words);
        var line = what + ": " + plain.substring(0, Math.min(plain.length(), LONGEST_SHOWN));
        if (!troubles.contains(line) && troubles.size() < 20) {
            troubles.add(line);
        }
    }
}
