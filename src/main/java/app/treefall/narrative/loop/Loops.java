package app.treefall.narrative.loop;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.brief.LoopBack;
import app.treefall.narrative.ledger.LoopWait;
import app.treefall.narrative.ledger.SharedTheme;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Every feedback in its column, with what it waits for; what the loops come to in a sentence; what two people said
/// alike; what grew out of criticism.
public final class Loops {

    private static final int MEETING_WITHIN_DAYS = 6;

    private final Snapshot journal;
    private final LocalDate today;
    private final Map<Column, List<Card>> columns = new EnumMap<>(Column.class);
    private final List<SharedTheme> themes;
    private final List<Arc> arcs;
    private final Map<Id<Person>, Meeting> meetings = new HashMap<>();
    private final Map<Id<Person>, List<Testimonial>> praise = new HashMap<>();

    private record Meeting(
            @Nullable LocalDate day, @Nullable Id<Feedback> reports) {}

    private Loops(Snapshot journal, LocalDate today) {
        this.journal = journal;
        this.today = today;
        for (var column : Column.values()) {
            columns.put(column, new ArrayList<>());
        }
        for (var testimonial : journal.testimonials()) {
            var person = testimonial.person();
            if (person != null) {
                praise.computeIfAbsent(person, _ -> new ArrayList<>()).add(testimonial);
            }
        }
        for (var feedback : journal.feedback()) {
            var card = card(feedback);
            Objects.requireNonNull(columns.get(card.column())).add(card);
        }
        columns.forEach((column, cards) -> cards.sort(orderOf(column)));
        themes = SharedTheme.in(journal).stream().filter(SharedTheme::isOpen).toList();
        arcs = Arc.of(all(), today);
    }

    public static Loops of(Snapshot journal, LocalDate today) {
        return new Loops(journal, today);
    }

    /// What waits for an answer longest comes first; of the rest criticism first, then by day, the newest first.
    public List<Card> in(Column column) {
        return List.copyOf(Objects.requireNonNull(columns.get(column)));
    }

    public boolean isEmpty() {
        return columns.values().stream().allMatch(List::isEmpty);
    }

    /// Null when it is not in the journal.
    public @Nullable Card find(@Nullable Id<Feedback> id) {
        return all().stream()
                .filter(card -> card.feedback().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// How many loops have stood still for too long.
    public int needingAWord() {
        return (int) all().stream().filter(Card::needsAWord).count();
    }

    /// How many open loops have stood still for too long, without the rest of the board.
    public static int needingAWord(Snapshot journal, LocalDate today) {
        int count = 0;
        for (var feedback : journal.feedback()) {
            var wait = LoopWait.of(feedback, journal, today);
            count += wait != null && wait.isTooLong() ? 1 : 0;
        }
        return count;
    }

    /// What several people said alike and still wait for an answer to.
    public List<SharedTheme> themes() {
        return themes;
    }

    /// The confirmed ones first, of each the newest first.
    public List<Arc> arcs() {
        return arcs;
    }

    /// "Six constructive, three kind. Four of the six led somewhere."
    public Prose sentence() {
        int constructive = count(Feedback.Tone.CONSTRUCTIVE);
        int kind = count(Feedback.Tone.PRAISE);
        int led = (int)
                all().stream().filter(card -> isCriticism(card) && hasLed(card)).count();
        if (constructive + kind == 0) {
            int asked = in(Column.ASKED).size();
            return Prose.of(asked == 0 ? "" : Wording.startUpper(Wording.count(asked)) + " asked, no answer yet.");
        }
        if (constructive == 0) {
            return Prose.of(Wording.startUpper(Wording.count(kind)) + " kind, nothing constructive yet.");
        }
        var heard =
                Wording.count(constructive) + " constructive" + (kind == 0 ? "" : ", " + Wording.count(kind) + " kind");
        return Prose.of(Wording.startUpper(heard) + ". " + cameOf(constructive, led));
    }

    private static String cameOf(int constructive, int led) {
        if (constructive == 1) {
            return led == 1 ? "The criticism led somewhere." : "The criticism led nowhere yet.";
        }
        var all = "of the " + Wording.count(constructive) + " led somewhere";
        if (led == 0) {
            return "None " + all + " yet.";
        }
        if (led == constructive) {
            return led == 2 ? "Both led somewhere." : "All " + Wording.count(led) + " led somewhere.";
        }
        return Wording.startUpper(Wording.count(led)) + " " + all + ".";
    }

    /// Whether something shows what came of it.
    private static boolean hasLed(Card card) {
        return !card.actedIn().isEmpty();
    }

    private int count(Feedback.Tone tone) {
        return (int) all().stream()
                .filter(card -> card.column() != Column.ASKED && card.feedback().tone() == tone)
                .count();
    }

    private static boolean isCriticism(Card card) {
        return card.column() != Column.ASKED && card.feedback().tone() == Feedback.Tone.CONSTRUCTIVE;
    }

    private List<Card> all() {
        return columns.values().stream().flatMap(List::stream).toList();
    }

    private Card card(Feedback feedback) {
        var column = Column.of(feedback);
        var wait = LoopWait.of(feedback, journal, today);
        var acted = actedIn(feedback);
        var next = nextOf(feedback, wait, acted);
        boolean reports = next == Next.TELL || next == Next.CONFIRM;
        var about = feedback.about();
        var meeting = reports ? meetingThatReports(feedback) : null;
        return new Card(
                feedback,
                journal.find(feedback.person()),
                column,
                wait,
                meeting == null ? next : Next.IN_THE_BRIEF,
                meeting,
                keptAs(feedback),
                acted,
                about == null ? null : journal.find(about));
    }

    private List<Entry> actedIn(Feedback feedback) {
        return feedback.actedIn().stream()
                .map(journal::find)
                .filter(Objects::nonNull)
                .filter(entry -> !entry.days().first().isAfter(today))
                .toList();
    }

    private static Next nextOf(Feedback feedback, @Nullable LoopWait wait, List<Entry> acted) {
        boolean praise = feedback.tone() == Feedback.Tone.PRAISE;
        return switch (feedback.stage()) {
            case ASKED -> wait != null && wait.isTooLong() ? Next.REMIND : Next.ANSWER;
            case RECEIVED -> praise ? Next.THANK : Next.PLAN;
            case ACTING -> praise ? Next.THANK : acted.isEmpty() ? Next.LINK : Next.TELL;
            case TOLD_THEM -> praise ? Next.NOTHING : Next.CONFIRM;
            case CONFIRMED -> Next.NOTHING;
        };
    }

    private @Nullable LocalDate meetingThatReports(Feedback feedback) {
        var meeting = meetings.computeIfAbsent(feedback.person(), this::meeting);
        return feedback.id().equals(meeting.reports()) ? meeting.day() : null;
    }

    /// The next 1:1 with them within a week, and what it reports back.
    private Meeting meeting(Id<Person> person) {
        var day = journal.find(person) == null
                ? null
                : journal.episodesWith(person).stream()
                        .filter(episode -> !episode.held()
                                && !episode.day().isBefore(today)
                                && !episode.day().isAfter(today.plusDays(MEETING_WITHIN_DAYS)))
                        .map(Episode::day)
                        .findFirst()
                        .orElse(null);
        return new Meeting(day, day == null ? null : LoopBack.reportedOn(journal, person, day));
    }

    /// The testimonial with their words, or of the same day.
    private @Nullable Testimonial keptAs(Feedback feedback) {
        if (feedback.tone() != Feedback.Tone.PRAISE) {
            return null;
        }
        var words = Handles.folded(feedback.words().text().strip());
        return praise.getOrDefault(feedback.person(), List.of()).stream()
                .filter(kept -> kept.day().equals(feedback.received())
                        || Handles.folded(kept.words().text().strip()).equals(words))
                .findFirst()
                .orElse(null);
    }

    private static Comparator<Card> orderOf(Column column) {
        var byDay = Comparator.comparing(Loops::dayOf);
        return column == Column.ASKED
                ? byDay
                : Comparator.comparing((Card card) -> !isCriticism(card)).thenComparing(byDay.reversed());
    }

    private static LocalDate dayOf(Card card) {
        var day = card.day();
        return day == null ? LocalDate.MAX : day;
    }
}
