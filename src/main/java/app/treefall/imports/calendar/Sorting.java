package app.treefall.imports.calendar;

import app.treefall.imports.FoundOneOnOne;
import app.treefall.imports.ImportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells the 1:1s of a calendar from all else in it: two people and one of them its owner, or called one.
final class Sorting {

    sealed interface Sorted {
        record OneOnOne(FoundOneOnOne found) implements Sorted {}

        record None(Aside why) implements Sorted {}
    }

    /// Who the other one is; one of the two may be empty.
    private record Other(String name, String address) {}

    private static final int MONTHS = 12;

    private final Me me;
    private final ImportOptions options;
    private final Steps steps;

    Sorting(Me me, ImportOptions options, Steps steps) {
        this.me = me;
        this.options = options;
        this.steps = steps;
    }

    Sorted sort(String key, Series series) {
        var main = series.main();
        boolean called = OneOnOneWords.isCalled(main.summary()) || isOfMeAndOne(main);
        var other = other(main, called);
        if (other == null) {
            return new Sorted.None(why(main, called));
        }
        if (main.guests().stream().anyMatch(guest -> guest.hasDeclined() && me.is(guest))) {
            return new Sorted.None(Aside.DECLINED);
        }
        if (main.start() instanceof When.WholeDay && !called) {
            return new Sorted.None(Aside.WHOLE_DAY);
        }
        var today = options.today();
        var times = series.times(today.minusMonths(MONTHS), today.plusMonths(MONTHS), options.zone(), steps);
        boolean isOver = times.stream().allMatch(time -> time.day().isBefore(today));
        boolean isCancelled = main.isCancelled() || !series.cancelled().isEmpty();
        if (times.isEmpty() && !isCancelled) {
            return new Sorted.None(whyNever(main));
        }
        if (!times.isEmpty() && isOver && !called && !series.comesAgain()) {
            return new Sorted.None(Aside.OVER);
        }
        return new Sorted.OneOnOne(new FoundOneOnOne(
                key,
                other.name(),
                other.address(),
                main.summary(),
                series.comesAgain() ? Series.everyDays(times) : 0,
                times,
                series.cancelled(),
                series.isWhole(),
                lines(series),
                troubles(series)));
    }

    /// "Jordan / Ana", where one of them is me.
    private boolean isOfMeAndOne(Event event) {
        var names = OneOnOneWords.names(event.summary());
        return names.size() == 2
                && names.stream().filter(me::isNamed).count() == 1
                && event.guests().size() < 3
                && !event.group();
    }

    private @Nullable Other other(Event event, boolean called) {
        var guests = event.guests();
        var others = guests.stream().filter(guest -> !me.is(guest)).toList();
        if (guests.size() == 2 && others.size() == 1 && !event.group()) {
            var other = others.getFirst();
            var name = other.shownName();
            return new Other(name.isEmpty() && called ? named(event, others) : name, other.address());
        }
        var name = called ? named(event, others) : "";
        if (name.isEmpty()) {
            return null;
        }
        var guest = others.stream()
                .filter(each -> OneOnOneWords.isSame(name, each.shownName()))
                .findFirst()
                .orElse(null);
        if (guest != null) {
            return new Other(guest.shownName(), guest.address());
        }
        return guests.size() < 2 && !event.group() ? new Other(name, "") : null;
    }

    /// The one other name in what it is called; empty where there is none, or more than one.
    private String named(Event event, List<Guest> others) {
        var names = OneOnOneWords.names(event.summary()).stream()
                .filter(name -> !me.isNamed(name))
                .toList();
        if (names.size() > 1) {
            names = names.stream()
                    .filter(name -> others.stream().anyMatch(guest -> OneOnOneWords.isSame(name, guest.shownName())))
                    .toList();
        }
        return names.size() == 1 ? names.getFirst() : "";
    }

    private Aside why(Event event, boolean called) {
        int guests = event.guests().size();
        if (guests > 2 || event.group()) {
            return Aside.GROUP;
        }
        if (called) {
            return Aside.WITH_WHOM;
        }
        if (guests < 2) {
            return Aside.ALONE;
        }
        return me.isKnown() ? Aside.OTHERS : Aside.WHO_ARE_YOU;
    }

    private Aside whyNever(Event event) {
        if (event.start().day().isAfter(options.today().plusMonths(MONTHS))) {
            return Aside.FAR;
        }
        return event.skipped().isEmpty() ? Aside.OVER : Aside.CANCELLED;
    }

    private static List<Integer> lines(Series series) {
        var lines = new TreeSet<Integer>();
        for (var event : series.events()) {
            for (int i = event.component().firstLine(); i <= event.component().lastLine(); i++) {
                lines.add(i);
            }
        }
        return List.copyOf(lines);
    }

    private List<String> troubles(Series series) {
        var troubles = new ArrayList<String>();
        var events = Stream.concat(Stream.of(series.main()), series.events().stream());
        events.flatMap(event -> event.troubles().stream()).distinct().limit(20).forEach(troubles::add);
        if (steps.areUsedUp() && series.comesAgain()) {
            troubles.add("the rules of this calendar go on for too long; some of its meetings may not be here");
        }
        return troubles;
    }
}
