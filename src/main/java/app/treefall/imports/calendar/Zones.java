package app.treefall.imports.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which zone is meant by a name in a calendar: one of Java's own, one of Windows', else as the calendar defines it.
/// Nothing is fetched from anywhere.
final class Zones {

    private static final int LONGEST = 200;

    private final Map<String, Component> defined = new HashMap<>();
    private final Map<String, @Nullable Zone> known = new HashMap<>();
    private final Steps steps;

    Zones(List<Component> definitions, Steps steps) {
        this.steps = steps;
        definitions.forEach(each -> defined.putIfAbsent(plain(each.valueOf("TZID")), each));
    }

    /// Null where nobody knows it.
    @Nullable
    Zone named(String name) {
        var plain = plain(name);
        if (!known.containsKey(plain)) {
            known.put(plain, find(plain));
        }
        return known.get(plain);
    }

    private @Nullable Zone find(String name) {
        var java = javas(name);
        if (java != null) {
            return java;
        }
        var definition = defined.get(name);
        if (definition == null) {
            return null;
        }
        var located = javas(plain(definition.valueOf("X-LIC-LOCATION")));
        return located != null ? located : OwnZone.of(definition, steps);
    }

    /// Also with something before it: `/mozilla.org/20070129_1/Europe/Berlin`.
    private static @Nullable Zone javas(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        var windows = WindowsZones.named(name);
        var rest = windows == null ? name : windows;
        while (true) {
            try {
                return new Zone.Known(ZoneId.of(rest));
            } catch (DateTimeException e) {
                int slash = rest.indexOf('/');
                if (slash < 0) {
                    return null;
                }
                rest = rest.substring(slash + 1);
            }
        }
    }

    private static String plain(String name) {
        return name.strip().replaceAll("^\"|\"$", "");
    }
}
