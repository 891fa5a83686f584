package app.treefall.narrative.finding;

import app.treefall.domain.Condition;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Named;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The names a filter can be made of, as they stand in the journal.
public final class Names {

    /// A tag or project and on how many entries it stands.
    public record Counted(Prose name, int entries) {}

    /// What can be meant by a word: all its names, folded.
    record Meaning(List<String> names, Condition condition) {

        boolean isCalled(String folded) {
            return names.contains(folded);
        }

        boolean begins(String folded) {
            return names.stream().anyMatch(name -> name.startsWith(folded));
        }
    }

    private Names() {}

    /// The most used first; spellings that differ only in accents and case count as one, under the first.
    public static List<Counted> tags(Snapshot journal) {
        var all = new ArrayList<Prose>();
        journal.entries().forEach(entry -> all.addAll(entry.tags()));
        return counted(all);
    }

    public static List<Counted> projects(Snapshot journal) {
        var all = new ArrayList<Prose>();
        journal.entries().forEach(entry -> all.add(entry.project()));
        return counted(all);
    }

    /// Whether the journal has such a tag or project, in whatever spelling.
    public static boolean has(List<Counted> names, Prose name) {
        return names.stream().anyMatch(each -> Named.isSame(each.name(), name));
    }

    static List<Meaning> tagMeanings(Snapshot journal) {
        return meanings(tags(journal), Condition.Tagged::new);
    }

    static List<Meaning> projectMeanings(Snapshot journal) {
        return meanings(projects(journal), Condition.InProject::new);
    }

    static List<Meaning> priorities(Snapshot journal) {
        return journal.priorities().stream()
                .map(priority -> new Meaning(
                        List.of(folded(priority.handle()), folded(priority.name())),
                        new Condition.Serving(priority.id())))
                .toList();
    }

    static List<Meaning> seasons(Snapshot journal) {
        var all = new ArrayList<Meaning>();
        all.add(new Meaning(List.of("this"), new Condition.ThisSeason()));
        journal.seasons()
                .forEach(season ->
                        all.add(new Meaning(List.of(folded(season.name())), new Condition.InSeason(season.id()))));
        return all;
    }

    static List<Meaning> people(Snapshot journal, Function<Id<Person>, Condition> what) {
        var all = new ArrayList<Meaning>();
        var boss = journal.boss();
        if (boss != null) {
            all.add(new Meaning(List.of("boss"), what.apply(boss.id())));
        }
        journal.people()
                .forEach(person -> all.add(new Meaning(
                        List.of(folded(person.handle()), folded(person.name()), Handles.folded(person.shortName())),
                        what.apply(person.id()))));
        return all;
    }

    private static List<Meaning> meanings(List<Counted> names, Function<Prose, Condition> what) {
        return names.stream()
                .map(each -> new Meaning(List.of(folded(each.name())), what.apply(each.name())))
                .toList();
    }

    private static List<Counted> counted(List<Prose> names) {
        Map<Prose, Integer> asWritten = new LinkedHashMap<>();
        for (var name : names) {
            if (name.hasWords()) {
                asWritten.merge(name, 1, Integer::sum);
            }
        }
        Map<String, Counted> all = new LinkedHashMap<>();
        asWritten.forEach((name, times) -> all.merge(
                folded(name),
                new Counted(name, times),
                (one, two) -> new Counted(one.name(), one.entries() + two.entries())));
        return all.values().stream()
                .sorted(Comparator.comparingInt(Counted::entries).reversed().thenComparing(Counted::name))
                .toList();
    }

    private static String folded(Prose name) {
        return Handles.folded(name.text().strip());
    }
}
