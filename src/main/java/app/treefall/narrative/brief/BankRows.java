package app.treefall.narrative.brief;

import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.Narrator;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The whole question bank for one person, the stalest first: one's own that were never put to anybody, then one of
/// each purpose after the other, then what is settled and what was retired.
public final class BankRows {

    private static final int NEVER = 10_000;

    /// @param rank how many of its purpose stand before it
    private record Ranked(BankRow row, boolean fresh, int rank, int staleness) {}

    private final Snapshot journal;
    private final Person person;
    private final LocalDate today;
    private final Ledger ledger;
    private final Asking asking;
    private final Places places;
    private final Map<Question.Purpose, LocalDate> last;

    private BankRows(Snapshot journal, Person person, LocalDate today) {
        this.journal = journal;
        this.person = person;
        this.today = today;
        ledger = Ledger.of(journal, today);
        var above = Briefs.above(journal, person);
        var held = journal.episodesWith(person.id()).stream()
                .filter(episode -> episode.held() && !episode.day().isAfter(today))
                .toList();
        asking = new Asking(ledger, person, above, held, QuestionBank.builtIn(), Prose.NONE);
        places = new Places(journal, person, above, today, Prose.NONE);
        last = asking.lastAskedByPurpose();
    }

    public static List<BankRow> of(Snapshot journal, Person person, LocalDate today) {
        return new BankRows(journal, person, today).rows();
    }

    /// What of it will be asked next: the questions of the next 1:1 that is planned with them; null when none is.
    public static @Nullable Episode nextMeeting(Snapshot journal, Id<Person> person, LocalDate today) {
        return journal.episodesWith(person).stream()
                .filter(episode -> !episode.held() && !episode.day().isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private List<BankRow> rows() {
        var rows = new ArrayList<BankRow>();
        var own = new HashSet<String>();
        for (var question : journal.questions()) {
            if (question.bankKey().isBlank() && !asking.speaksOfThem(question.words())) {
                rows.add(row(question, "", question.purpose(), question.words()));
                own.add(Handles.folded(question.words().text().strip()));
            }
        }
        for (var banked : QuestionBank.builtIn()) {
            var words = places.filled(person.attention().hesitant() ? banked.soft() : banked.words());
            boolean isNew =
                    words != null && !own.contains(Handles.folded(words.text().strip()));
            if (words != null && isNew && isForThem(banked.purpose())) {
                rows.add(row(asking.keptAs(banked.key()), banked.key(), banked.purpose(), words));
            }
        }
        return sorted(rows);
    }

    private boolean isForThem(Question.Purpose purpose) {
        return purpose == Question.Purpose.UNDERSTANDING || asking.purposes().contains(purpose);
    }

    private BankRow row(@Nullable Question saved, String key, Question.Purpose purpose, Prose words) {
        var answers = saved == null ? List.<Question.Asked>of() : answers(saved);
        var state = saved != null && saved.retired()
                ? BankRow.State.RETIRED
                : (saved != null && !asking.isOpen(saved)) || asking.isSettled(words)
                        ? BankRow.State.SETTLED
                        : BankRow.State.OPEN;
        return new BankRow(saved, key, purpose, words, state, why(purpose, answers, state), answers);
    }

    private List<Question.Asked> answers(Question question) {
        return asking.askedHere(question).stream()
                .sorted(Comparator.comparing(Question.Asked::day).reversed())
                .toList();
    }

    private String why(Question.Purpose purpose, List<Question.Asked> answers, BankRow.State state) {
        if (state == BankRow.State.RETIRED) {
            return "Retired.";
        }
        if (state == BankRow.State.SETTLED && !answers.isEmpty()) {
            return (answers.getFirst().answer().hasWords() ? "Answered " : "Asked ")
                    + Wording.day(answers.getFirst().day(), today) + ".";
        }
        return switch (purpose) {
            case PRIORITIES -> prioritiesAge();
            case AMAZE, CLARIFY -> expectations(answers);
            case UNDERSTANDING -> notLanded(answers);
            case CONSTRUCTIVE, STANDING -> asked(answers);
        };
    }

    /// "Never asked; 22 days to go."
    private String asked(List<Question.Asked> answers) {
        if (!answers.isEmpty()) {
            return "Asked " + Wording.day(answers.getFirst().day(), today) + ".";
        }
        var season = journal.seasonOn(today);
        if (season == null || !season.contains(today) || !person.decides()) {
            return "Never asked.";
        }
        int days = Wording.daysBetween(today, season.decision());
        return "Never asked; " + (days == 1 ? "1 day" : days + " days") + " to go.";
    }

    private String prioritiesAge() {
        var since = last.get(Question.Purpose.PRIORITIES);
        if (since == null) {
            return "No priority of " + person.shortName() + "’s is written down.";
        }
        int days = Wording.daysBetween(since, today);
        var whose = Wording.startUpper(Narrator.of(person).familiar().possessive());
        return days == 0
                ? whose + " priorities are of today."
                : whose + " priorities are " + (days == 1 ? "1 day" : days + " days") + " old.";
    }

    private String expectations(List<Question.Asked> answers) {
        boolean open = journal.expectations().stream()
                .anyMatch(expectation -> expectation.person().equals(person.id())
                        && expectation.progress() == Expectation.Progress.OPEN);
        return open ? asked(answers) : "No expectation is open.";
    }

    private String notLanded(List<Question.Asked> answers) {
        int told = 0;
        for (var entry : journal.entries()) {
            var standing = ledger.standing(entry.id(), person.id());
            told += standing.visibility() == Visibility.TOLD ? 1 : 0;
        }
        return told == 0 ? asked(answers) : Wording.startUpper(Wording.count(told)) + " may not have landed.";
    }

    private List<BankRow> sorted(List<BankRow> rows) {
        var byAge = new ArrayList<>(rows);
        byAge.sort(Comparator.comparingInt(row -> -staleness(row)));
        var ranks = new EnumMap<Question.Purpose, Integer>(Question.Purpose.class);
        var ranked = new ArrayList<Ranked>();
        for (var row : byAge) {
            boolean fresh =
                    row.isOwn() && row.saved() != null && row.saved().asked().isEmpty();
            int rank = fresh ? 0 : ranks.merge(row.purpose(), 1, Integer::sum);
            ranked.add(new Ranked(row, fresh, rank, since(row.purpose())));
        }
        ranked.sort(Comparator.comparing((Ranked one) -> one.row().state())
                .thenComparing(one -> !one.fresh())
                .thenComparingInt(Ranked::rank)
                .thenComparingInt(one -> -one.staleness()));
        return ranked.stream().map(Ranked::row).toList();
    }

    private int staleness(BankRow row) {
        var saved = row.saved();
        return saved == null ? NEVER : asking.staleness(saved);
    }

    private int since(Question.Purpose purpose) {
        var day = last.get(purpose);
        return day == null ? NEVER : Wording.daysBetween(day, today);
    }
}
