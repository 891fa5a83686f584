package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import app.treefall.domain.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;

/// Entries by people: how far each got with each. Those who decide stand apart, for theirs is the column that counts.
///
/// @param entries  newest first, as they were given
/// @param deciders the boss first
public record VisibilityGrid(Ledger ledger, List<Entry> entries, List<Person> deciders, List<Person> others) {

    public VisibilityGrid {
        entries = List.copyOf(entries);
        deciders = List.copyOf(deciders);
        others = List.copyOf(others);
    }

    /// What is private is nobody's to hear and in no row, nor is what is still to come.
    ///
    /// @param newestFirst the entries that are asked for
    public static VisibilityGrid of(Ledger ledger, Collection<Entry> newestFirst) {
        var deciders = new ArrayList<Person>();
        var others = new ArrayList<Person>();
        var boss = ledger.journal().boss();
        for (var person : ledger.journal().people()) {
            boolean decides = person.decides() || person.equals(boss);
            (decides ? deciders : others).add(person);
        }
        if (boss != null && deciders.remove(boss)) {
            deciders.addFirst(boss);
        }
        var counted = newestFirst.stream().filter(ledger::isCounted).toList();
        return new VisibilityGrid(ledger, counted, deciders, others);
    }

    /// Deciders first.
    public Person person(int column) {
        return column < deciders.size() ? deciders.get(column) : others.get(column - deciders.size());
    }

    public int columns() {
        return deciders.size() + others.size();
    }

    /// How far the entries got with one person.
    ///
    /// @param understood    whatever came later, and not repeated upward
    /// @param misunderstood of all of them
    /// @param fading        of those that were understood, and are not misunderstood
    public record Tally(int unheard, int told, int understood, int repeated, int misunderstood, int fading) {

        /// Understood or repeated upward.
        public int heardAndUnderstood() {
            return understood + repeated;
        }
    }

    public Tally tally(int column) {
        var reached = new EnumMap<Visibility, Integer>(Visibility.class);
        int misunderstood = 0;
        int fading = 0;
        for (int row = 0; row < entries.size(); row++) {
            var standing = at(row, column);
            reached.merge(standing.visibility(), 1, Integer::sum);
            if (standing.misunderstood() != null) {
                misunderstood++;
            } else if (standing.fading()) {
                fading++;
            }
        }
        return new Tally(
                reached.getOrDefault(Visibility.UNHEARD, 0),
                reached.getOrDefault(Visibility.TOLD, 0),
                reached.getOrDefault(Visibility.UNDERSTOOD, 0),
                reached.getOrDefault(Visibility.REPEATED, 0),
                misunderstood,
                fading);
    }

    public Standing at(int row, int column) {
        return ledger.standing(entries.get(row).id(), person(column).id());
    }
}
