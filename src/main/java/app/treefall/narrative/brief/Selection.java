package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Standing;
import app.treefall.narrative.ledger.Weight;
import app.treefall.narrative.lens.Permitted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chooses two to four points by score, within the time the points may take, not all of one kind. A plan its owner
/// made is taken as it is.
final class Selection {

    static final int MOST_POINTS = 4;
    static final int LEAST_POINTS = 2;
    private static final int MAIN_WORDS = 100;
    private static final int OTHER_WORDS = 42;
    private static final int WORDS_A_MINUTE = 150;
    private static final int MOST_LEFT_OUT = 10;
    private static final int WITHOUT_A_SEASON_DAYS = 180;
    private static final int LITTLE_WRITTEN = 30;
    private static final int READ_BY_THE_COACH = 24;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate it) -> -it.score())
            .thenComparing(it -> it.entry().day(), Comparator.reverseOrder())
            .thenComparing(it -> it.entry().id());

    private final Permitted permitted;
    private final Ledger ledger;
    private final Snapshot journal;
    private final Person person;
    private final LocalDate day;
    private final @Nullable Episode planned;
    private final Repeated repeated;
    private final List<Entry> told;
    private final Scoring scoring;
    private final Map<Id<Entry>, Integer> carried;

    Selection(
            Permitted permitted,
            Ledger ledger,
            Person person,
            LocalDate day,
            @Nullable Episode planned,
            List<Episode> held) {
        this.permitted = permitted;
        this.ledger = ledger;
        this.journal = ledger.journal();
        this.person = person;
        this.day = day;
        this.planned = planned;
        this.told = entriesOfTheSeason();
        this.repeated = Repeated.in(told);
        this.scoring = new Scoring(ledger, person, day, repeated);
        this.carried = carriedOver(held);
    }

    /// From which day on entries can be points: the season's first, without one half a year ago.
    static LocalDate firstDay(Snapshot journal, LocalDate day) {
        var season = journal.seasonOn(day);
        return season != null && season.contains(day) ? season.start() : day.minusDays(WITHOUT_A_SEASON_DAYS);
    }

    /// What could be told at all: of the season, begun by the day, not over.
    private List<Entry> entriesOfTheSeason() {
        var from = firstDay(journal, day);
        return journal.entries().stream()
                .filter(entry -> !entry.day().isBefore(from)
                        && !entry.days().first().isAfter(day)
                        && entry.headline().hasWords()
                        && !isOver(entry))
                .toList();
    }

    /// Best first.
    List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (var entry : told) {
            var standing = ledger.standing(entry.id(), person.id());
            if (Scoring.isToTell(entry, standing)) {
                candidates.add(candidate(entry, standing));
            }
        }
        candidates.sort(BEST_FIRST);
        return readByTheCoach(candidates.subList(0, Math.min(READ_BY_THE_COACH, candidates.size())));
    }

    /// The coach reads slowly, so it reads what came first by the parts that are written; its strength then
    /// decides.
    private List<Candidate> readByTheCoach(List<Candidate> first) {
        var read = new ArrayList<Candidate>();
        for (var candidate : first) {
            int strength = permitted.strengthOf(candidate.entry().id());
            var terms = scoring.termsOf(candidate.entry(), candidate.standing(), candidate.carried(), strength);
            read.add(new Candidate(candidate.entry(), candidate.standing(), terms, candidate.carried()));
        }
        read.sort(BEST_FIRST);
        return read;
    }

    List<Brief.Point> points(List<Candidate> candidates, int minutesForPoints) {
        var points = new ArrayList<>(planned == null ? List.of() : plannedPoints(planned.points()));
        if (planned != null && planned.hasPlan()) {
            return points;
        }
        int used = points.stream().mapToInt(Brief.Point::minutes).sum();
        var begun = points.stream().map(Brief.Point::entry).toList();
        for (var candidate : varied(withWordsOfTheirOwn(candidates))) {
            if (begun.contains(candidate.entry().id())) {
                continue;
            }
            boolean enough = points.size() >= LEAST_POINTS && used >= minutesForPoints;
            if (enough || points.size() >= MOST_POINTS) {
                break; // to write a point out costs more than to score it
            }
            var point = point(candidate, points.isEmpty() ? MAIN_WORDS : OTHER_WORDS, Brief.Point.ChosenBy.SCORE);
            boolean fits = used + point.minutes() <= minutesForPoints || points.size() < LEAST_POINTS;
            if (fits) {
                points.add(point);
                used += point.minutes();
            }
        }
        return badNewsFirst(points);
    }

    /// What repeats other entries gives way, unless hardly anything else is there.
    private static List<Candidate> withWordsOfTheirOwn(List<Candidate> candidates) {
        var own = candidates.stream().filter(candidate -> !candidate.repeats()).toList();
        return own.size() >= LEAST_POINTS ? own : candidates.subList(0, Math.min(LEAST_POINTS, candidates.size()));
    }

    /// How many of the season's entries only repeat each other.
    int repeating() {
        return (int)
                told.stream().filter(entry -> repeated.othersLike(entry) > 0).count();
    }

    List<Brief.LeftOut> leftOut(List<Candidate> candidates, List<Brief.Point> points, List<Id<Entry>> status) {
        var chosen = points.stream().map(Brief.Point::entry).toList();
        int least = points.stream().mapToInt(Brief.Point::score).min().orElse(0);
        var out = new ArrayList<Brief.LeftOut>();
        for (var candidate : candidates) {
            var entry = candidate.entry();
            if (!chosen.contains(entry.id()) && out.size() < MOST_LEFT_OUT) {
                out.add(new Brief.LeftOut(
                        entry.id(),
                        entry.headline(),
                        Prose.of(why(candidate, least, points.size(), status)),
                        candidate.repeats()));
            }
        }
        return out;
    }

    private static String why(Candidate candidate, int least, int points, List<Id<Entry>> status) {
        if (status.contains(candidate.entry().id())) {
            return "a line in the status";
        }
        if (candidate.repeats()) {
            return "its sentences stand in other entries too";
        }
        if (Weight.of(candidate.entry()) < LITTLE_WRITTEN) {
            return "little is written about it yet";
        }
        if (candidate.score() < least) {
            return "less pressing than the points chosen";
        }
        return points >= MOST_POINTS ? "four points are enough for one meeting" : "no time left in this meeting";
    }

    private Candidate candidate(Entry entry, Standing standing) {
        int times = carried.getOrDefault(entry.id(), 0);
        return new Candidate(entry, standing, scoring.termsOf(entry, standing, times, Weight.of(entry)), times);
    }

    private static boolean isOver(Entry entry) {
        return entry.kind() instanceof Kind.Thread thread && !thread.isOpen() && thread.became() != null;
    }

    /// Entry by entry, how many episodes in a row, up to the last that had it, meant to tell it and did not.
    private static Map<Id<Entry>, Integer> carriedOver(List<Episode> held) {
        var carried = new HashMap<Id<Entry>, Integer>();
        for (var episode : held.reversed()) {
            for (var point : episode.points()) {
                if (point.entry() != null) {
                    boolean deferred = point.outcome() == Episode.TalkingPoint.Outcome.DEFERRED;
                    carried.putIfAbsent(point.entry(), deferred ? point.carried() + 1 : 0);
                }
            }
        }
        return carried;
    }

    /// The best first, but the last of the first four gives way to another kind when all four are of one.
    private static List<Candidate> varied(List<Candidate> candidates) {
        if (candidates.size() <= MOST_POINTS) {
            return candidates;
        }
        var kind = candidates.getFirst().entry().kindName();
        boolean oneKind = candidates.subList(0, MOST_POINTS).stream()
                .allMatch(it -> it.entry().kindName() == kind);
        int floor = candidates.get(MOST_POINTS - 1).score() / 2;
        for (int i = MOST_POINTS; oneKind && i < candidates.size(); i++) {
            var other = candidates.get(i);
            if (other.entry().kindName() != kind && other.score() >= floor) {
                var varied = new ArrayList<>(candidates);
                varied.remove(i);
                varied.add(MOST_POINTS - 1, other);
                return varied;
            }
        }
        return candidates;
    }

    private List<Brief.Point> badNewsFirst(List<Brief.Point> points) {
        var ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparing((Brief.Point point) ->
                point.terms().stream().noneMatch(term -> term.name() == Term.Name.BAD_NEWS_EARLY)));
        return ordered;
    }

    private List<Brief.Point> plannedPoints(List<Episode.TalkingPoint> planned) {
        var points = new ArrayList<Brief.Point>();
        for (var point : planned) {
            points.add(plannedPoint(point, points.isEmpty() ? MAIN_WORDS : OTHER_WORDS));
        }
        return points;
    }

    private Brief.Point plannedPoint(Episode.TalkingPoint planned, int mostWords) {
        var entry = planned.entry() == null ? null : journal.find(planned.entry());
        if (entry == null) {
            var own = new Brief.Point(
                    null,
                    PointText.own(planned.words()),
                    List.of(),
                    List.of(),
                    minutes(planned.words().text().split("\\s+").length, true),
                    Standing.UNHEARD,
                    List.of(),
                    planned.carried(),
                    false,
                    Brief.Point.ChosenBy.OWNER);
            return OwnWords.over(own, planned);
        }
        var candidate = readByTheCoach(List.of(candidate(entry, ledger.standing(entry.id(), person.id()))))
                .getFirst();
        int times = Math.max(planned.carried(), candidate.carried());
        var built = point(
                new Candidate(entry, candidate.standing(), candidate.terms(), times),
                mostWords,
                Brief.Point.ChosenBy.OWNER);
        return OwnWords.over(built, planned);
    }

    private Brief.Point point(Candidate candidate, int mostWords, Brief.Point.ChosenBy chosenBy) {
        var entry = candidate.entry();
        var told = Beats.of(entry, journal, day, mostWords);
        var headline = PointText.headline(entry);
        return new Brief.Point(
                entry.id(),
                headline,
                told.beats(),
                told.beats(),
                minutes(headline.wordCount() + told.words(), told.words() > 0),
                candidate.standing(),
                candidate.terms(),
                candidate.carried(),
                told.shortened(),
                chosenBy);
    }

    /// Spoken length, rounded up, and a minute for the answer; a headline with nothing behind it is said in one.
    static int minutes(int words, boolean isTold) {
        return isTold ? Math.ceilDiv(words, WORDS_A_MINUTE) + 1 : 1;
    }
}
