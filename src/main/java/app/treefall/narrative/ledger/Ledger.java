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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The visibility ledger: for every entry and person how far it got, computed from the tellings and nothing else.
///
/// Made once for a journal and a day, in one pass over its tellings; every question after that is answered in one pass
/// over the entries at most.
public final class Ledger {

    /// Whole weeks in which nothing was understood before it is called a silence.
    public static final int SILENT_WEEKS = 3;

    private static final Comparator<Telling> BY_LANDING = Comparator.comparing(Landings::dayOf);

    private record Pair(Id<Entry> entry, Id<Person> person) {}

    private final Snapshot journal;
    private final LocalDate today;
    private final Map<Pair, Standing> standings = new HashMap<>();
    private final Set<Id<Entry>> heard = new HashSet<>();
    private final Map<Id<Person>, LocalDate> firstTold = new HashMap<>();

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
                grouped.computeIfAbsent(new Pair(telling.entry(), telling.person()), _ -> new ArrayList<>(2))
                        .add(telling);
                if (journal.find(telling.person()) != null) {
                    ledger.heard.add(telling.entry());
                }
                ledger.firstTold.merge(telling.person(), telling.day(), Ledger::earlier);
            }
        }
        grouped.forEach((pair, tellings) -> {
            tellings.sort(BY_LANDING);
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

    /// Whether anybody at all has heard of it. Who is in the trash is nobody.
    public boolean isHeardByAnybody(Id<Entry> entry) {
        return heard.contains(entry);
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

    /// Whether it is somebody's to hear by now: not private, and not still to come.
    public boolean isCounted(Entry entry) {
        return !entry.day().isAfter(today) && !entry.isPrivate();
    }

    /// Counts of the season's entries up to today; of all entries without a season. What is private is nobody's to
    /// hear, so it is not counted.
    public Gap gap(Id<Person> person, @Nullable Season season) {
        var counts = new EnumMap<Visibility, Integer>(Visibility.class);
        var done = new TreeMap<LocalDate, Integer>();
        var understood = new TreeMap<LocalDate, Integer>();
        for (var entry : journal.entriesIn(season)) {
            if (!isCounted(entry)) {
                continue;
            }
            var standing = standing(entry.id(), person);
            counts.merge(standing.visibility(), 1, Integer::sum);
            done.merge(entry.day(), 1, Integer::sum);
            var when = standing.understood();
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

    /// The gap week by week: from the season's first week, or the first entry's, to this week.
    public List<Week> weeks(Id<Person> person, @Nullable Season season) {
        var curve = gap(person, season).curve();
        if (curve.isEmpty() && season == null) {
            return List.of();
        }
        var from = season == null ? curve.getFirst().day() : season.start();
        var until = season != null && season.decision().isBefore(today) ? season.decision() : today;
        return weeks(curve, from, until);
    }

    private static List<Week> weeks(List<Gap.GapDay> curve, LocalDate from, LocalDate until) {
        var weeks = new ArrayList<Week>();
        int next = 0;
        int done = 0;
        int understood = 0;
        var monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(until)) {
            var end = monday.plusWeeks(1);
            while (next < curve.size() && curve.get(next).day().isBefore(end)) {
                done = curve.get(next).done();
                understood = curve.get(next).understood();
                next++;
            }
            weeks.add(new Week(monday, done, understood));
            monday = end;
        }
        return weeks;
    }

    /// How long this person has understood nothing. Before the first time it is counted from the day they could
    /// have: the first telling to them, the first 1:1 with them, else the first entry; never before the season.
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
            owed |= standing.needsAWord() && !entry.isPrivate();
            var day = standing.isUnderstood() && standing.by() != null ? Landings.dayOf(standing.by()) : null;
            last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
        var from = last == null ? listensSince(person, first) : last;
        int weeks = from == null ? 0 : (int) Math.max(0, ChronoUnit.WEEKS.between(from, today));
        return new Silence(person, last, weeks, owed && weeks >= SILENT_WEEKS);
    }

    private @Nullable LocalDate listensSince(Id<Person> person, @Nullable LocalDate firstEntry) {
        if (firstEntry == null) {
            return null;
        }
        var since = firstTold.get(person);
        for (var episode : journal.episodesWith(person)) {
            if (episode.held() && !episode.day().isAfter(today)) {
                since = since == null ? episode.day() : earlier(since, episode.day());
                break;
            }
        }
        var season = journal.seasonOn(today);
        var from = since == null || since.isBefore(firstEntry) ? firstEntry : since;
        return season != null && season.contains(today) && from.isBefore(season.start()) ? season.start() : from;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// What I believed this person knew, against the evidence. Needs the whole journal: the gate takes predictions
    /// out.
    public Calibration calibration(Id<Person> person, @Nullable Season season) {
        return Calibration.of(this, person, season);
    }

    /// What this person said I contributed, and when to ask again.
    public PerceptionCheck perceptionCheck(Id<Person> person) {
        return PerceptionCheck.of(this, person);
    }

    /// How much of these this person already understands.
    public NoSurprises noSurprises(Id<Person> person, Collection<Id<Entry>> entries) {
        return NoSurprises.of(this, person, entries);
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
        return standing(entry, person).understood();
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
