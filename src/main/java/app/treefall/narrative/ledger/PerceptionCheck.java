package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Once a quarter: "What would you say I contributed?", and the answer word for word, beside what the ledger took for
/// understood. Nothing corrects a ledger like the person it speaks of.
///
/// The question is the bank's [#BANK_KEY]; its answers are kept with it like every other answer.
///
/// @param answers oldest first
/// @param due     the day it is next worth asking; null while there is nothing they could have noticed
public record PerceptionCheck(
        Id<Person> person, List<Answer> answers, @Nullable LocalDate due, boolean isDue) {

    public static final String BANK_KEY = "standing.contributed";

    /// From one answer to the next question.
    public static final int EVERY_DAYS = 91;

    /// Nobody can say what was contributed before there was a month of it.
    public static final int FIRST_AFTER_DAYS = 30;

    /// @param words      as they said them
    /// @param understood what they had understood by then, of the quarter before, by the ledger
    public record Answer(LocalDate day, Prose words, List<Id<Entry>> understood) {
        public Answer {
            understood = List.copyOf(understood);
        }
    }

    public PerceptionCheck {
        answers = List.copyOf(answers);
    }

    public @Nullable Answer last() {
        return answers.isEmpty() ? null : answers.getLast();
    }

    static PerceptionCheck of(Ledger ledger, Id<Person> person) {
        var answers = new ArrayList<Answer>();
        for (var question : ledger.journal().questions()) {
            if (question.bankKey().text().equals(BANK_KEY)) {
                question.asked().stream()
                        .filter(asked -> answers(asked, person, ledger.today()))
                        .forEach(asked -> answers.add(answer(asked, ledger)));
            }
        }
        answers.sort(Comparator.comparing(Answer::day));
        var due = due(answers, ledger);
        return new PerceptionCheck(person, answers, due, due != null && !due.isAfter(ledger.today()));
    }

    private static boolean answers(Question.Asked asked, Id<Person> person, LocalDate today) {
        return asked.person().equals(person)
                && asked.answer().hasWords()
                && !asked.day().isAfter(today);
    }

    private static Answer answer(Question.Asked asked, Ledger ledger) {
        var from = asked.day().minusDays(EVERY_DAYS);
        var understood = new ArrayList<Id<Entry>>();
        for (var entry : ledger.journal().entries()) {
            boolean ofTheQuarter = !entry.isPrivate()
                    && entry.day().isAfter(from)
                    && !entry.day().isAfter(asked.day());
            var when = ofTheQuarter ? ledger.firstUnderstood(entry.id(), asked.person()) : null;
            if (when != null && !when.isAfter(asked.day())) {
                understood.add(entry.id());
            }
        }
        return new Answer(asked.day(), asked.answer(), understood);
    }

    private static @Nullable LocalDate due(List<Answer> answers, Ledger ledger) {
        if (!answers.isEmpty()) {
            return answers.getLast().day().plusDays(EVERY_DAYS);
        }
        for (var entry : ledger.journal().entries()) {
            if (!entry.isPrivate()) {
                return entry.day().plusDays(FIRST_AFTER_DAYS);
            }
        }
        return null;
    }
}
