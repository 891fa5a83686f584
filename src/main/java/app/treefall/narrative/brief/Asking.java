package app.treefall.narrative.brief;

import app.treefall.domain.Episode;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.PerceptionCheck;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Proposes one or two questions: of the purposes that are stalest with this person, never the one asked last time,
/// nothing that was
/// answered in the last 90 days.
final class Asking {

    private static final int ANSWERED_FOR_DAYS = 90;
    private static final int NEVER = 10_000;
    private static final int MOST = 2;
    private static final int CRITICISM_AFTER_DAYS = 42;
    private static final int STALE_AFTER_DAYS = 14;
    private static final List<Question.Purpose> ASKED = List.of(
            Question.Purpose.CONSTRUCTIVE,
            Question.Purpose.PRIORITIES,
            Question.Purpose.AMAZE,
            Question.Purpose.STANDING,
            Question.Purpose.CLARIFY);

    private final Snapshot journal;
    private final Person person;
    private final LocalDate day;
    private final List<Episode> held;
    private final List<BankQuestion> bank;
    private final PerceptionCheck perception;
    private final Places places;

    /// @param above whom they report to, null when nobody knows
    /// @param point what the teach-back is about, in a few words; empty without a point
    Asking(
            Ledger ledger,
            Person person,
            @Nullable Person above,
            List<Episode> held,
            List<BankQuestion> bank,
            Prose point) {
        this.journal = ledger.journal();
        this.person = person;
        this.day = ledger.today();
        this.held = held;
        this.bank = bank;
        this.perception = ledger.perceptionCheck(person.id());
        this.places = new Places(journal, person, above, day, point);
    }

    List<Brief.Ask> asks() {
        var last = lastAskedByPurpose();
        var purposes = new ArrayList<>(purposes());
        purposes.sort(Comparator.comparingInt(purpose -> -urgency(purpose, daysSince(last.get(purpose)))));
        if (perception.isDue() && purposes.remove(Question.Purpose.STANDING)) {
            int place = last.containsKey(Question.Purpose.PRIORITIES) ? 1 : 2; // what they want comes first
            purposes.add(Math.min(place, purposes.size()), Question.Purpose.STANDING);
        }
        var asks = new ArrayList<Brief.Ask>();
        for (var purpose : purposes) {
            boolean due = purpose == Question.Purpose.STANDING && perception.isDue();
            boolean stale = due || daysSince(last.get(purpose)) >= STALE_AFTER_DAYS || asks.isEmpty();
            var ask = asks.size() < MOST && stale ? ask(purpose, last.get(purpose)) : null;
            if (ask != null) {
                asks.add(ask);
            }
        }
        return asks;
    }

    /// Days since it was last asked; criticism before all else once it was not asked for six weeks.
    private static int urgency(Question.Purpose purpose, int days) {
        return purpose == Question.Purpose.CONSTRUCTIVE && days >= CRITICISM_AFTER_DAYS ? NEVER + 1 : days;
    }

    /// Where one stands is asked of those who decide; peers and mentors are asked for what one does not see
    /// oneself.
    List<Question.Purpose> purposes() {
        if (person.decides()) {
            return ASKED;
        }
        return switch (person.relation()) {
            case MANAGER, SKIP_LEVEL, STAKEHOLDER, CUSTOMER ->
                List.of(
                        Question.Purpose.CONSTRUCTIVE,
                        Question.Purpose.PRIORITIES,
                        Question.Purpose.AMAZE,
                        Question.Purpose.CLARIFY);
            case PEER, REPORT, MENTOR -> List.of(Question.Purpose.CONSTRUCTIVE, Question.Purpose.CLARIFY);
        };
    }

    /// The questions its owner planned, as they stand.
    List<Brief.Ask> planned(Episode planned) {
        return planned.questions().stream().map(this::planned).toList();
    }

    private Brief.Ask planned(Episode.Posed posed) {
        var question = posed.question() == null ? null : journal.find(posed.question());
        var purpose = question == null ? Question.Purpose.CLARIFY : question.purpose();
        return new Brief.Ask(
                posed.question(),
                question == null ? "" : question.bankKey().text(),
                purpose,
                posed.words(),
                Prose.of("Your own choice"));
    }

    /// The question whose answer shows what they understood of the first point.
    Brief.@Nullable Ask teachBack(List<Brief.Point> points) {
        return points.isEmpty()
                ? null
                : ask(Question.Purpose.UNDERSTANDING, lastAskedByPurpose().get(Question.Purpose.UNDERSTANDING));
    }

    private record Open(@Nullable Id<Question> question, String bankKey, Prose words, int staleness) {}

    private Brief.@Nullable Ask ask(Question.Purpose purpose, @Nullable LocalDate lastOfPurpose) {
        var open = open(purpose);
        for (var check : open) {
            if (perception.isDue() && check.bankKey().equals(PerceptionCheck.BANK_KEY)) {
                return proposed(check, purpose, perceptionReason());
            }
        }
        return open.stream()
                .max(Comparator.comparingInt(Open::staleness))
                .map(stalest -> proposed(stalest, purpose, reason(purpose, lastOfPurpose)))
                .orElse(null);
    }

    private static Brief.Ask proposed(Open open, Question.Purpose purpose, String reason) {
        return new Brief.Ask(open.question(), open.bankKey(), purpose, open.words(), Prose.of(reason));
    }

    private String perceptionReason() {
        var last = perception.last();
        return last == null
                ? "Never asked what you contributed, as " + person.shortName() + " sees it"
                : "What you contributed, as " + person.shortName() + " sees it, was last asked on "
                        + Wording.day(last.day(), day);
    }

    private List<Open> open(Question.Purpose purpose) {
        var open = new ArrayList<Open>();
        for (var question : journal.questions()) {
            boolean own = question.bankKey().isBlank() && question.purpose() == purpose && !question.retired();
            if (own && isOpen(question) && !isSettled(question.words()) && !speaksOfThem(question.words())) {
                open.add(new Open(question.id(), "", question.words(), staleness(question)));
            }
        }
        for (var banked : bank) {
            var words = places.filled(person.attention().hesitant() ? banked.soft() : banked.words());
            var kept = keptAs(banked.key());
            boolean retired = kept != null && kept.retired();
            boolean fits = banked.purpose() == purpose && !retired && (kept == null || isOpen(kept));
            if (fits && words != null && !isSettled(words)) {
                open.add(new Open(
                        kept == null ? null : kept.id(), banked.key(), words, kept == null ? NEVER : staleness(kept)));
            }
        }
        return open;
    }

    /// "How would you tell Priya about this?" is not for Priya.
    boolean speaksOfThem(Prose words) {
        return Pattern.compile("\\b" + Pattern.quote(person.shortName()) + "\\b")
                .matcher(words.text())
                .find();
    }

    /// Put last time in these words, or answered in them lately, whether or not the question was kept.
    boolean isSettled(Prose words) {
        var asked = Handles.folded(words.text().strip());
        for (var episode : held.reversed()) {
            boolean lately = Wording.daysBetween(episode.day(), day) < ANSWERED_FOR_DAYS;
            for (var posed : episode.questions()) {
                boolean counts =
                        episode == held.getLast() || (lately && posed.answer().hasWords());
                if (counts && Handles.folded(posed.words().text().strip()).equals(asked)) {
                    return true;
                }
            }
            if (!lately) {
                return false;
            }
        }
        return false;
    }

    @Nullable
    Question keptAs(String key) {
        return journal.questions().stream()
                .filter(question -> question.bankKey().text().equals(key))
                .findFirst()
                .orElse(null);
    }

    boolean isOpen(Question question) {
        boolean lastTime = !held.isEmpty()
                && held.getLast().questions().stream()
                        .anyMatch(posed -> question.id().equals(posed.question()));
        return !lastTime
                && askedHere(question).stream()
                        .noneMatch(asked ->
                                asked.answer().hasWords() && Wording.daysBetween(asked.day(), day) < ANSWERED_FOR_DAYS);
    }

    int staleness(Question question) {
        return askedHere(question).stream()
                .mapToInt(asked -> Wording.daysBetween(asked.day(), day))
                .min()
                .orElse(NEVER);
    }

    List<Question.Asked> askedHere(Question question) {
        return question.asked().stream()
                .filter(asked ->
                        asked.person().equals(person.id()) && !asked.day().isAfter(day))
                .toList();
    }

    Map<Question.Purpose, LocalDate> lastAskedByPurpose() {
        var last = new EnumMap<Question.Purpose, LocalDate>(Question.Purpose.class);
        for (var question : journal.questions()) {
            askedHere(question).forEach(asked -> later(last, question.purpose(), asked.day()));
        }
        for (var feedback : journal.feedback()) {
            var asked = feedback.asked();
            if (feedback.person().equals(person.id()) && asked != null) {
                later(last, Question.Purpose.CONSTRUCTIVE, asked);
            }
        }
        for (var expectation : journal.expectations()) {
            if (expectation.person().equals(person.id())) {
                later(last, Question.Purpose.CLARIFY, expectation.asked());
                later(last, Question.Purpose.AMAZE, expectation.asked());
            }
        }
        for (var priority : journal.priorities()) {
            if (person.id().equals(priority.person())) {
                later(last, Question.Purpose.PRIORITIES, priority.since());
            }
        }
        return last;
    }

    private void later(Map<Question.Purpose, LocalDate> last, Question.Purpose purpose, LocalDate asked) {
        if (!asked.isAfter(day)) {
            last.merge(purpose, asked, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private int daysSince(@Nullable LocalDate asked) {
        return asked == null ? NEVER : Wording.daysBetween(asked, day);
    }

    private String reason(Question.Purpose purpose, @Nullable LocalDate last) {
        var since = last == null ? "" : Wording.day(last, day);
        var name = person.shortName();
        boolean never = last == null;
        return switch (purpose) {
            case CONSTRUCTIVE ->
                never ? "Never asked for constructive feedback" : "No constructive feedback asked since " + since;
            case PRIORITIES ->
                never ? name + "’s priorities are not written down" : name + "’s priorities are of " + since;
            case AMAZE ->
                never
                        ? "Never asked what would amaze " + name
                        : "What would amaze " + name + " was last asked on " + since;
            case CLARIFY ->
                never
                        ? "Never asked what " + name + " expects"
                        : "What " + name + " expects was last asked on " + since;
            case STANDING -> never ? "Never asked where you stand" : "Where you stand was last asked on " + since;
            case UNDERSTANDING -> "Shows what was understood";
        };
    }
}
