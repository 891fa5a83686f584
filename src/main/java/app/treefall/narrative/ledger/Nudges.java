package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what needs its owner, orders it by value and keeps three of a kind at most: a list that nobody can finish
/// helps nobody.
final class Nudges {

    static final int OF_ONE_KIND = 3;
    private static final int WITHOUT_A_SEASON_DAYS = 120;

    private final Ledger ledger;
    private final Snapshot journal;
    private final LocalDate today;

    Nudges(Ledger ledger) {
        this.ledger = ledger;
        this.journal = ledger.journal();
        this.today = ledger.today();
    }

    /// What is left once the snoozed are taken out, three of a kind.
    List<Nudge> all() {
        return thinned(found());
    }

    /// What its owner put off, by value.
    List<Nudge> putOff() {
        var snoozed = snoozed();
        return found().stream().filter(nudge -> snoozed.contains(nudge.key())).toList();
    }

    private List<Nudge> found() {
        var found = new ArrayList<Nudge>();
        var current = currentEntries();
        found.addAll(new EntryNudges(ledger, current, deciders()).all());
        found.addAll(new PeopleNudges(ledger, deciders()).all());
        found.addAll(InboxNudge.in(journal, today));
        found.sort(Comparator.comparingInt((Nudge nudge) -> -nudge.worth().total())
                .thenComparingInt(nudge -> -nudge.days())
                .thenComparing(Nudge::key));
        return found;
    }

    private List<Nudge> thinned(List<Nudge> found) {
        var snoozed = snoozed();
        var perKind = new HashMap<Class<?>, Integer>();
        var kept = new ArrayList<Nudge>();
        for (var nudge : found) {
            if (!snoozed.contains(nudge.key()) && perKind.merge(nudge.getClass(), 1, Integer::sum) <= OF_ONE_KIND) {
                kept.add(nudge);
            }
        }
        return List.copyOf(kept);
    }

    private Set<Prose> snoozed() {
        var keys = new HashSet<Prose>();
        for (var snooze : journal.snoozes()) {
            if (snooze.endsOn(journal).isAfter(today)) {
                keys.add(snooze.nudge());
            }
        }
        return keys;
    }

    private List<Entry> currentEntries() {
        var season = journal.seasonOn(today);
        var from = startOf(season);
        return journal.entries().stream()
                .filter(entry ->
                        !entry.day().isBefore(from) && !entry.days().first().isAfter(today))
                .toList();
    }

    private LocalDate startOf(@Nullable Season season) {
        return season != null && season.contains(today) ? season.start() : today.minusDays(WITHOUT_A_SEASON_DAYS);
    }

    /// The boss first.
    private List<Person> deciders() {
        var deciders = new ArrayList<Person>();
        var boss = journal.boss();
        if (boss != null) {
            deciders.add(boss);
        }
        journal.people().stream()
                .filter(person -> person.decides() && !person.equals(boss))
                .forEach(deciders::add);
        return deciders;
    }
}
