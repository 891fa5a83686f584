package app.treefall.imports.calendar;

import app.treefall.imports.FoundOneOnOne;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.ImportQuestion;
import app.treefall.imports.Intake;
import app.treefall.imports.Origins;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.story.Collected;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One calendar on its way to its 1:1s. Every event becomes a 1:1, is counted under why it is none, or is left over.
final class CalendarReading {

    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    /// So many events that are none are said one by one; the others are counted.
    private static final int MOST_SAID = 200;

    private final List<String> lines;
    private final Steps steps = new Steps();
    private final List<TextLine> leftOver = new ArrayList<>();
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<Aside, Integer> asides = new EnumMap<>(Aside.class);
    private final Map<Aside, Integer> firstLines = new EnumMap<>(Aside.class);
    private String nameOfCalendar = "";
    private int said;
    private Intake.@Nullable Refused refused;

    CalendarReading(List<String> lines) {
        this.lines = lines;
        var read = CalendarLines.read(lines);
        leftOver.addAll(read.leftOver());
        if (read.tooDeep() > 0) {
            refused = new Intake.Refused(Refusal.NESTED_TOO_DEEPLY, read.tooDeep());
            return;
        }
        for (var component : read.components()) {
            if (component.name().equals(CALENDAR)) {
                calendar(component);
            } else {
                inner(component, new Zones(List.of(), steps), false);
            }
        }
        if (events.size() > Collected.MOST_ENTRIES) {
            refused = new Intake.Refused(Refusal.TOO_MANY_ENTRIES, 0);
        }
    }

    static PlainText text(byte[] bytes) {
        return PlainText.of(CalendarLines.unfoldedLetters(bytes));
    }

    /// Which of the addresses in its meetings of two is its reader's; null where there is none to choose.
    @Nullable
    ImportQuestion question() {
        var choices = new ArrayList<>(Me.choices(events));
        if (choices.size() < 2) {
            return null;
        }
        choices.add(Me.NONE_OF_THESE);
        return new ImportQuestion(Me.QUESTION, choices, Me.usual(nameOfCalendar, events));
    }

    Intake read(ImportOptions options) {
        if (refused != null) {
            return refused;
        }
        var me = Me.of(options.answers().getOrDefault(Me.QUESTION, ""), nameOfCalendar, events);
        var sorting = new Sorting(me, options, steps);
        var found = new ArrayList<FoundOneOnOne>();
        int done = 0;
        for (var each : series.entrySet()) {
            if (options.progress().isCancelled()) {
                return new Intake.Refused(Refusal.CANCELLED, 0);
            }
            options.progress().advanced(++done, series.size());
            var one = each.getValue();
            aside(Aside.REPEATED, one.main().component().firstLine(), one.repeated());
            switch (sorting.sort(each.getKey(), one)) {
                case Sorting.Sorted.OneOnOne(var oneOnOne) -> found.add(oneOnOne);
                case Sorting.Sorted.None(var why) -> aside(why, one);
            }
        }
        asides.forEach((why, count) -> leftOver.add(new TextLine(firstLines.getOrDefault(why, 0), why.words(count))));
        return new Intake.Understood(List.of(), found, structure(found), leftOver);
    }

    private void calendar(Component calendar) {
        var zones = new Zones(
                calendar.inner().stream()
                        .filter(each -> each.name().equals("VTIMEZONE"))
                        .toList(),
                steps);
        if (nameOfCalendar.isEmpty()) {
            nameOfCalendar = calendar.valueOf("X-WR-CALNAME");
        }
        boolean cancels = calendar.valueOf("METHOD").equalsIgnoreCase("CANCEL");
        calendar.inner().forEach(each -> inner(each, zones, cancels));
    }

    private void inner(Component component, Zones zones, boolean cancels) {
        switch (component.name()) {
            case EVENT -> event(component, zones, cancels);
            case "VTIMEZONE" -> {}
            default -> aside(Aside.NO_EVENT, component.firstLine(), 1);
        }
    }

    private void event(Component component, Zones zones, boolean cancels) {
        var reading = new EventReading(component, zones, cancels);
        var event = component.ended() ? reading.read() : null;
        if (event == null) {
            var start = component.first("DTSTART");
            var why = !component.ended()
                    ? "the file ends in the middle of an event: "
                    : start == null
                            ? "an event without a start: "
                            : "the start of an event cannot be read, " + shortened(start.value()) + ": ";
            leftOver.add(new TextLine(
                    start == null ? component.firstLine() : start.line(), why + shortened(reading.summary())));
            return;
        }
        events.add(event);
        var uid = event.uid().isEmpty() ? event.summary() + "\0" + event.start().key() : event.uid();
        series.computeIfAbsent(Origins.key(CalendarImporter.FORMAT, uid), _ -> new Series())
                .add(event);
    }

    private void aside(Aside why, Series one) {
        int line = one.main().component().firstLine();
        int count = one.events().size() - one.repeated();
        if (why.isSaidOneByOne() && said < MOST_SAID) {
            said++;
            leftOver.add(new TextLine(
                    line, why.words(count) + ": " + shortened(one.main().summary())));
        } else {
            aside(why, line, count);
        }
    }

    private void aside(Aside why, int line, int count) {
        if (count > 0) {
            asides.merge(why, count, Integer::sum);
            firstLines.putIfAbsent(why, line);
        }
    }

    /// All that is in no 1:1 and not left over.
    private List<Integer> structure(List<FoundOneOnOne> found) {
        var taken = new TreeSet<Integer>();
        found.forEach(each -> taken.addAll(each.lines()));
        leftOver.forEach(each -> taken.add(each.number()));
        var structure = new ArrayList<Integer>();
        for (int i = 1; i <= lines.size(); i++) {
            if (!taken.contains(i) && !lines.get(i - 1).isBlank()) {
                structure.add(i);
            }
        }
        return structure;
    }

    private static String shortened(String text) {
        var visible = OneOnOneWords.visible(text.substring(0, Math.min(text.length(), 1_000)));
        return visible.substring(0, Math.min(visible.length(), 200));
    }
}
