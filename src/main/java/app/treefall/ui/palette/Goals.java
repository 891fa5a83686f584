package app.treefall.ui.palette;

import app.treefall.domain.Condition;
import app.treefall.domain.Entry;
import app.treefall.domain.Filter;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.narrative.finding.Names;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.frame.Command;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Place;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/// Everything of one journal that can be gone to, made ready for comparing: once for each state of the journal.
final class Goals {

    private record Ready(Goal goal, Fuzzy.Target target, int place) {
        @Override
        public String toString() {
            return "Ready[" + place + "]";
        }
    }

    private record Scored(Ready ready, int score) {}

    private static final Comparator<Scored> WORST_FIRST =
            Comparator.comparingInt(Scored::score).thenComparingInt(scored -> -scored.ready.place);
    private static final int LATELY = 30;
    private static final int NEWEST = 5;

    private final List<Ready> all = new ArrayList<>();
    private final Map<String, Goal> byKey = new LinkedHashMap<>();

    /// Entries come last, the newest first.
    static Goals of(Snapshot journal, List<Command> commands, Frame frame, LocalDate today) {
        var goals = new Goals();
        commands.forEach(goals::add);
        for (var view : journal.namedViews()) {
            goals.add(new Goal(
                    Goal.Sort.VIEW,
                    "view:" + view.id(),
                    view.name().text(),
                    Text.of("palette.sort.VIEW"),
                    () -> frame.go(new Place.ShowOnly(view.filter()))));
        }
        journal.people().forEach(person -> goals.add(person(person, frame)));
        for (var tag : Names.tags(journal)) {
            goals.add(new Goal(
                    Goal.Sort.TAG,
                    "tag:" + tag.name().text(),
                    tag.name().text(),
                    count(tag.entries()),
                    () -> frame.go(new Place.ShowOnly(Filter.of(new Condition.Tagged(tag.name()))))));
        }
        for (var project : Names.projects(journal)) {
            goals.add(new Goal(
                    Goal.Sort.PROJECT,
                    "project:" + project.name().text(),
                    project.name().text(),
                    count(project.entries()),
                    () -> frame.go(new Place.ShowOnly(Filter.of(new Condition.InProject(project.name()))))));
        }
        for (var entry : journal.entries().reversed()) {
            goals.add(entry(entry, frame, today));
        }
        return goals;
    }

    /// The best `most`, the best first; what was chosen lately counts more.
    ///
    /// @param lately keys, the latest first
    List<Goal> fitting(Fuzzy typed, List<String> lately, int most) {
        if (typed.isNothing()) {
            return untyped(lately, most);
        }
        var best = new PriorityQueue<Scored>(WORST_FIRST);
        for (var ready : all) {
            int score = typed.score(ready.target);
            if (score < 0) {
                continue;
            }
            int raised = score
                    + ready.goal.sort().weight()
                    + (!lately.isEmpty() && lately.contains(ready.goal.key()) ? LATELY : 0);
            if (best.size() < most || raised > Objects.requireNonNull(best.peek()).score) {
                best.add(new Scored(ready, raised));
            }
            if (best.size() > most) {
                best.poll();
            }
        }
        return best.stream()
                .sorted(WORST_FIRST.reversed())
                .map(scored -> scored.ready.goal)
                .toList();
    }

    private List<Goal> untyped(List<String> lately, int most) {
        var goals = new ArrayList<Goal>();
        for (var key : lately) {
            var goal = byKey.get(key);
            if (goal != null) {
                goals.add(goal);
            }
        }
        int entries = 0;
        for (var ready : all) {
            boolean entry = ready.goal.sort() == Goal.Sort.ENTRY;
            boolean offered = switch (ready.goal.sort()) {
                case COMMAND, VIEW, PERSON -> true;
                case ENTRY -> entries < NEWEST;
                case TAG, PROJECT, SEARCH -> false;
            };
            if (offered && !goals.contains(ready.goal)) {
                goals.add(ready.goal);
                entries += entry ? 1 : 0;
            }
            if (goals.size() == most || entries == NEWEST) {
                break;
            }
        }
        return goals;
    }

    private void add(Command command) {
        var keys = command.keys();
        add(new Goal(
                Goal.Sort.COMMAND,
                "command:" + command.id(),
                command.words(),
                keys == null ? "" : keys.getDisplayText().replace('+', ' '),
                command.run()));
    }

    private void add(Goal goal) {
        all.add(new Ready(goal, Fuzzy.Target.of(goal.words()), all.size()));
        byKey.put(goal.key(), goal);
    }

    /// Where there are 1:1s with them, there; else what they had a part in.
    private static Goal person(Person person, Frame frame) {
        boolean meet = person.oneOnOne() != null;
        Place place =
                meet ? new Place.Prepare(person.id()) : new Place.ShowOnly(Filter.of(new Condition.With(person.id())));
        return new Goal(
                Goal.Sort.PERSON,
                "person:" + person.id(),
                person.name().text(),
                Text.of(meet ? "palette.person.meet" : "palette.person.part"),
                () -> frame.go(place));
    }

    private static Goal entry(Entry entry, Frame frame, LocalDate today) {
        return new Goal(
                Goal.Sort.ENTRY,
                CaptureChip.iconOf(entry.kindName()),
                "entry:" + entry.id(),
                entry.headline().text(),
                Wording.day(entry.day(), today),
                () -> frame.go(new Place.OpenEntry(entry.id())));
    }

    private static String count(int entries) {
        return entries == 1 ? Text.of("palette.entry") : Text.of("palette.entries", entries);
    }
}
