package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The visibility ledger: for every entry and person how far it got, computed from the tellings and nothing else.
public final class Ledger {

    private static final int SILENT_WEEKS = 3;

    private record Pair(Id<Entry> entry, Id<Person> person) {}

    private final Snapshot journal;
    private final LocalDate today;
    private final Map<Pair, Standing> standings = new HashMap<>();

    private Ledger(Snapshot journal, LocalDate today) {
        this.journal = journal;
        this.today = today;
    }

    /// @param today tellings after this day are not looked at
    public static Ledger of(Snapshot journal, LocalDate today) {
        var ledger = new Ledger(journal, today);
        var grouped = new HashMap<Pair, List<Telling>>();
        for (var telling : journal.tellings()) {
            if (!telling.day().isAfter(today)) {
                grouped.computeIfAbsent(new Pair(telling.entry(), telling.person()), _ -> new ArrayList<>())
                        .add(telling);
            }
        }
        grouped.forEach((pair, tellings) -> {
            tellings.sort((one, other) -> Landings.dayOf(one).compareTo(Landings.dayOf(other)));
            ledger.standings.put(pair, Landings.standing(tellings, today));
        });
        return ledger;
    }

    public Snapshot journal() {
        return journal;
    }

    public LocalDate today() {
        return today;
    }

    public Standing standing(Id<Entry> entry, Id<Person> person) {
        return standings.getOrDefault(new Pair(entry, person), Standing.UNHEARD);
    }

    /// Whether anybody at all has heard of it.
    public boolean isHeardByAnybody(Id<Entry> entry) {
        return journal.tellingsOf(entry).stream()
                .anyMatch(telling -> !telling.day().isAfter(today));
    }

    /// Whether it moved after `day`: it went on, there was news, or a follow-up answered other than "held".
    public static boolean movedSince(Entry entry, LocalDate day) {
        if (entry.day().isAfter(day)) {
            return true;
        }
        boolean news = entry.kind() instanceof Kind.Thread thread
                && (thread.news().stream().anyMatch(line -> line.day().isAfter(day))
                        || (thread.resolved() != null && thread.resolved().isAfter(day)));
        return news
                || entry.followUps().stream().anyMatch(followUp -> {
                    var answered = followUp.answered();
                    return answered != null && answered.isAfter(day) && followUp.outcome() != FollowUp.Outcome.HELD;
                });
    }

    /// Counts of the season's entries up to today; of all entries without a season. What is private is nobody's to
    /// hear, so it is not counted.
    public Gap gap(Id<Person> person, @Nullable Season season) {
        var counts = new EnumMap<Visibility, Integer>(Visibility.class);
        var done = new TreeMap<LocalDate, Integer>();
        var understood = new TreeMap<LocalDate, Integer>();
        for (var entry : journal.entriesIn(season)) {
            if (entry.day().isAfter(today) || entry.isPrivate()) {
                continue;
            }
            var standing = standing(entry.id(), person);
            counts.merge(standing.visibility(), 1, Integer::sum);
            done.merge(entry.day(), 1, Integer::sum);
            var when = firstUnderstood(entry.id(), person);
            if (when != null) {
                understood.merge(when.isBefore(entry.day()) ? entry.day() : when, 1, Integer::sum);
            }
        }
        return new Gap(
                person,
                counts.getOrDefault(Visibility.UNHEARD, 0),
                counts.getOrDefault(Visibility.TOLD, 0),
                counts.getOrDefault(Visibility.UNDERSTOOD, 0),
                counts.getOrDefault(Visibility.REPEATED, 0),
                curve(done, understood));
    }

    public Silence silence(Id<Person> person) {
        LocalDate last = null;
        LocalDate first = null;
        boolean owed = false;
        for (var entry : journal.entries()) {
            if (entry.day().isAfter(today)) {
                continue;
            }
            first = first == null ? entry.day() : first;
            var standing = standing(entry.id(), person);
            owed |= standing.needsAWord();
            var day = standing.isUnderstood() && standing.by() != null ? Landings.dayOf(standing.by()) : null;
            last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
        var from = last == null ? first : last;
        int weeks = from == null ? 0 : (int) Math.max(0, ChronoUnit.WEEKS.between(from, today));
        return new Silence(person, last, weeks, owed && weeks >= SILENT_WEEKS);
    }

    /// What needs its owner, by value. Snoozed ones are left out until their day.
    public List<Nudge> nudges() {
        return new Nudges(this).all();
    }

    /// What its owner put off and what would else be in [#nudges()], by value.
    public List<Nudge> putOff() {
        return new Nudges(this).putOff();
    }

    /// The day this person first understood it, whatever came later; null when they never did.
    public @Nullable LocalDate firstUnderstood(Id<Entry> entry, Id<Person> person) {
        return journal.tellingsOf(entry).stream()
                .filter(telling ->
                        telling.person().equals(person) && !telling.day().isAfter(today))
                .filter(telling -> Landings.reachedBy(telling).compareTo(Visibility.UNDERSTOOD) >= 0)
                .map(Landings::dayOf)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<Gap.GapDay> curve(Map<LocalDate, Integer> done, Map<LocalDate, Integer> understood) {
        var days = new TreeSet<>(done.keySet());
        days.addAll(understood.keySet());
        var curve = new ArrayList<Gap.GapDay>();
        int doneSoFar = 0;
        int understoodSoFar = 0;
        for (var day : days) {
            doneSoFar += done.getOrDefault(day, 0);
            understoodSoFar += understood.getOrDefault(day, 0);
            curve.add(new Gap.GapDay(day, doneSoFar, understoodSoFar));
        }
        return curve;
    }
}
