package app.treefall.imports.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A zone as the calendar itself defines it, for a name that nobody else knows.
final class OwnZone implements Zone {

    /// Since when which offset holds, again and again where there is a rule.
    private record Observance(
            LocalDateTime start,
            ZoneOffset from,
            ZoneOffset to,
            List<LocalDateTime> more,
            @Nullable Rule rule) {}

    private static final int MOST = 100;
    /// Longer than any rule of a zone waits.
    private static final int LOOKS_BACK = 370;
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(\\d{2})(?:\\d{2})?");

    private final List<Observance> observances;
    private final Steps steps;

    private OwnZone(List<Observance> observances, Steps steps) {
        this.observances = List.copyOf(observances);
        this.steps = steps;
    }

    /// Null where the component defines none.
    static @Nullable OwnZone of(Component zone, Steps steps) {
        var observances = new ArrayList<Observance>();
        for (var part : zone.inner()) {
            var observance = observances.size() < MOST ? observance(part) : null;
            if (observance != null) {
                observances.add(observance);
            }
        }
        return observances.isEmpty() ? null : new OwnZone(observances, steps);
    }

    @Override
    public Instant instantOf(LocalDateTime local) {
        Observance latest = null;
        LocalDateTime since = null;
        for (var each : observances) {
            var onset = lastOnset(each, local);
            if (onset != null && (since == null || onset.isAfter(since))) {
                latest = each;
                since = onset;
            }
        }
        if (latest == null || since == null) {
            return local.toInstant(observances.getFirst().from());
        }
        int gap = latest.to().getTotalSeconds() - latest.from().getTotalSeconds();
        boolean inGap = local.isBefore(since.plusSeconds(Math.max(0, gap)));
        return local.toInstant(inGap ? latest.from() : latest.to());
    }

    private @Nullable LocalDateTime lastOnset(Observance each, LocalDateTime local) {
        var last = each.start().isAfter(local) ? null : each.start();
        for (var more : each.more()) {
            if (!more.isAfter(local) && (last == null || more.isAfter(last))) {
                last = more;
            }
        }
        if (each.rule() == null || last == null) {
            return last;
        }
        var day = local.toLocalDate();
        for (var onset : each.rule().days(each.start().toLocalDate(), day.minusDays(LOOKS_BACK), day, steps)) {
            var at = onset.atTime(each.start().toLocalTime());
            boolean over = each.rule().until() != null
                    && new When.Floating(at).isAfter(each.rule().until());
            if (!over && !at.isAfter(local) && at.isAfter(last)) {
                last = at;
            }
        }
        return last;
    }

    private static @Nullable Observance observance(Component part) {
        var start = local(part.valueOf("DTSTART"));
        var from = offset(part.valueOf("TZOFFSETFROM"));
        var to = offset(part.valueOf("TZOFFSETTO"));
        if (start == null || from == null || to == null) {
            return null;
        }
        var more = new ArrayList<LocalDateTime>();
        for (var property : part.all("RDATE")) {
            for (var text : property.value().split(",", MOST)) {
                var at = local(text);
                if (at != null && more.size() < MOST) {
                    more.add(at);
                }
            }
        }
        var written = part.valueOf("RRULE");
        var rule =
                written.isEmpty() ? null : Rule.read(written) instanceof Rule.Read.Understood(var read) ? read : null;
        return new Observance(start, from, to, List.copyOf(more), rule);
    }

    private static @Nullable LocalDateTime local(String text) {
        return switch (When.read(text, null)) {
            case null -> null;
            case When.WholeDay(var day) -> day.atStartOfDay();
            case When.Floating(var local) -> local;
            case When.Zoned(var local, var _) -> local;
        };
    }

    private static @Nullable ZoneOffset offset(String text) {
        var shape = OFFSET.matcher(text);
        if (!shape.matches()) {
            return null;
        }
        int minutes = Integer.parseInt(shape.group(2)) * 60 + Integer.parseInt(shape.group(3));
        return minutes > 18 * 60
                ? null
                : ZoneOffset.ofTotalSeconds((shape.group(1).equals("-") ? -60 : 60) * minutes);
    }
}
