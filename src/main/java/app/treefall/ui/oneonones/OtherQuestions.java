package app.treefall.ui.oneonones;

import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.brief.QuestionBank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What else could be asked: one's own questions and those of the bank, by purpose, without what is asked anyway.
final class OtherQuestions {

    /// @param saved   null for one of the bank that was never asked
    /// @param bankKey empty for one's own
    record Other(@Nullable Question saved, String bankKey, Question.Purpose purpose, Prose words) {}

    private OtherQuestions() {}

    static List<Other> of(Snapshot journal, Person with, Brief brief) {
        Set<String> asked = new HashSet<>();
        brief.asks().forEach(ask -> asked.add(ask.words().text()));
        var teachBack = brief.teachBack();
        if (teachBack != null) {
            asked.add(teachBack.words().text());
        }
        var others = new ArrayList<Other>();
        for (var question : journal.questions()) {
            if (!question.retired() && question.bankKey().isBlank()) {
                add(others, asked, new Other(question, "", question.purpose(), question.words()));
            }
        }
        for (var banked : QuestionBank.builtIn()) {
            var words = with.attention().hesitant() ? banked.soft() : banked.words();
            var saved = journal.questions().stream()
                    .filter(question -> question.bankKey().text().equals(banked.key()))
                    .findFirst()
                    .orElse(null);
            if (saved == null || !saved.retired()) {
                add(others, asked, new Other(saved, banked.key(), banked.purpose(), words));
            }
        }
        others.sort(Comparator.comparing(Other::purpose));
        return others;
    }

    /// A question with a place still to be filled is the brief's own business.
    private static void add(List<Other> others, Set<String> asked, Other other) {
        if (other.words().text().indexOf('{') < 0 && asked.add(other.words().text())) {
            others.add(other);
        }
    }
}
