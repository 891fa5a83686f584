package app.treefall.imports.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which of the people in a calendar is its owner.
final class Me {

    /// Its name in [app.treefall.imports.ImportOptions#answers]; several stand in lines of their own.
    static final String QUESTION = "me";

    static final String NONE_OF_THESE = "none of these";

    private static final int MOST_CHOICES = 50;

    private final Set<String> addresses = new HashSet<>();
    /// As its owner says them.
    private final Set<String> said = new HashSet<>();
    /// Those, and what the calendar calls these addresses.
    private final Set<String> names = new HashSet<>();

    private Me() {}

    /// As its owner says it, in addresses or names; where nothing is said, whoever stands in more of the meetings
    /// of two than anybody else and in more than half of them.
    static Me of(String answer, String nameOfCalendar, List<Event> events) {
        var me = new Me();
        var said = answer.isBlank() ? usual(nameOfCalendar, events) : answer;
        said.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.equals(NONE_OF_THESE))
                .forEach(me::called);
        events.forEach(event -> event.guests().stream()
                .filter(guest -> me.addresses.contains(guest.address())
                        && !guest.shownName().isEmpty())
                .forEach(guest -> me.names.add(guest.shownName())));
        return me;
    }

    /// Where nothing is said: whose calendar it is, else whoever stands out; [#NONE_OF_THESE] where nobody does.
    static String usual(String nameOfCalendar, List<Event> events) {
        var choices = choices(events);
        var owner = nameOfCalendar.strip().toLowerCase(Locale.ROOT);
        if (choices.contains(owner)) {
            return owner;
        }
        var counts = counts(events);
        long meetings = events.stream().filter(Me::isOfTwo).count();
        int most = choices.isEmpty() ? 0 : counts.getOrDefault(choices.getFirst(), 0);
        boolean isClear = most * 2L > meetings && (choices.size() < 2 || counts.getOrDefault(choices.get(1), 0) < most);
        return isClear ? choices.getFirst() : NONE_OF_THESE;
    }

    /// The addresses in meetings of two, the most frequent first.
    static List<String> choices(List<Event> events) {
        var counts = counts(events);
        var choices = new ArrayList<>(counts.keySet());
        choices.sort((one, other) -> {
            int more = Integer.compare(counts.getOrDefault(other, 0), counts.getOrDefault(one, 0));
            return more != 0 ? more : one.compareTo(other);
        });
        return List.copyOf(choices.subList(0, Math.min(MOST_CHOICES, choices.size())));
    }

    boolean isKnown() {
        return !addresses.isEmpty() || !names.isEmpty();
    }

    boolean is(Guest guest) {
        return addresses.contains(guest.address())
                || said.stream().anyMatch(name -> name.equalsIgnoreCase(guest.shownName()));
    }

    boolean isNamed(String name) {
        return names.stream().anyMatch(mine -> OneOnOneWords.isSame(mine, name));
    }

    private void called(String text) {
        if (text.contains("@")) {
            addresses.add(text.toLowerCase(Locale.ROOT));
        } else {
            said.add(text);
            names.add(text);
        }
    }

    private static Map<String, Integer> counts(List<Event> events) {
        var counts = new HashMap<String, Integer>();
        for (var event : events) {
            if (isOfTwo(event)) {
                event.guests().forEach(guest -> counts.merge(guest.address(), 1, Integer::sum));
            }
        }
        counts.remove("");
        return counts;
    }

    private static boolean isOfTwo(Event event) {
        return event.guests().size() == 2 && event.recurrence() == null;
    }
}
