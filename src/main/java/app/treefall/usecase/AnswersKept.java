package app.treefall.usecase;

import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.loop.OpenRequests;
import app.treefall.usecase.MeetingSaid.Answer;
import app.treefall.usecase.MeetingSaid.Heard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of the questions of a meeting, and the feedback that was heard in it.
final class AnswersKept {

    private static final int WORDS_OF_A_NAME = 6;

    private final Snapshot journal;
    private final MeetingSaid said;
    private final Episode planned;
    private final List<Kept> things = new ArrayList<>();
    private final List<Episode.Posed> posed = new ArrayList<>();

    AnswersKept(Snapshot journal, MeetingSaid said, Episode planned) {
        this.journal = journal;
        this.said = said;
        this.planned = planned;
        said.answers().forEach(this::answer);
        said.heard().forEach(this::hear);
        tellThem();
    }

    List<Kept> things() {
        return things;
    }

    List<Episode.Posed> posed() {
        return posed;
    }

    private void answer(Answer one) {
        var question = question(one);
        if (question != null) {
            things.add(question);
        }
        posed.add(new Episode.Posed(question == null ? one.question() : question.id(), one.words(), one.answer()));
        switch (one.becomes()) {
            case ANSWER -> {}
            case EXPECTATION -> things.add(expectation(one));
            case PRIORITY -> things.add(priority(one));
            case FEEDBACK -> receive(one);
        }
    }

    /// The question with this answer; null for words that are no question of the journal or the bank.
    private @Nullable Question question(Answer one) {
        var asking = new Question.Asked(planned.person(), said.day(), planned.id(), one.answer());
        var known = one.question() == null ? ofTheBank(one.bankKey()) : journal.find(one.question());
        if (known != null) {
            var all = new ArrayList<>(known.asked());
            all.add(asking);
            return new Question(known.id(), known.bankKey(), known.words(), known.purpose(), known.retired(), all);
        }
        return one.bankKey().isBlank()
                ? null
                : new Question(Id.fresh(), one.bankKey(), one.words(), one.purpose(), false, List.of(asking));
    }

    private @Nullable Question ofTheBank(Prose key) {
        return journal.questions().stream()
                .filter(question -> key.hasWords() && question.bankKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    /// What was asked for says which bar the answer is.
    private Expectation expectation(Answer one) {
        boolean amazes = one.purpose() == Question.Purpose.AMAZE;
        return new Expectation(
                Id.fresh(),
                planned.person(),
                said.day(),
                one.words(),
                one.answer(),
                amazes ? Prose.NONE : one.answer(),
                amazes ? one.answer() : Prose.NONE,
                List.of(),
                Expectation.Progress.OPEN);
    }

    private Priority priority(Answer one) {
        var words = one.answer().text().strip().split("\\s+");
        var first = Arrays.copyOf(words, Math.min(WORDS_OF_A_NAME, words.length));
        var name = Prose.of(String.join(" ", first).replaceAll("[.;,:]+$", ""));
        return new Priority(
                Id.fresh(), planned.person(), handle(name), name, one.answer(), Prose.NONE, null, said.day(), null);
    }

    /// One that no other priority has.
    private Prose handle(Prose name) {
        var taken = new ArrayList<>(
                journal.priorities().stream().map(Priority::handle).toList());
        things.forEach(thing -> {
            if (thing instanceof Priority other) {
                taken.add(other.handle());
            }
        });
        var first = Handles.from(name);
        var handle = first;
        for (int number = 2; taken.contains(handle); number++) {
            handle = Prose.of(first.text() + number);
        }
        return handle;
    }

    /// Where they were asked this very question and had not answered, that loop goes on instead of a second one.
    private void receive(Answer one) {
        var asked = OpenRequests.asking(journal, planned.person(), one.words());
        var loop = asked == null || isAnswered(asked) || isAskedLater(asked)
                ? Feedback.asking(planned.person(), Prose.NONE, one.words(), said.day())
                : asked;
        things.add(loop.received(said.day(), Feedback.Tone.CONSTRUCTIVE, one.answer()));
    }

    /// The answer to what its owner says it answers; else it came by itself.
    private void hear(Heard heard) {
        var asked = heard.answers() == null ? null : journal.find(heard.answers());
        things.add(
                asked != null
                                && asked.person().equals(planned.person())
                                && OpenRequests.isOpen(asked)
                                && !isAnswered(asked)
                        ? asked.received(said.day(), heard.tone(), heard.words())
                        : Feedback.unasked(planned.person(), heard.tone(), heard.words(), said.day()));
    }

    /// Whether its answer was said in this meeting already.
    private boolean isAnswered(Feedback asked) {
        return things.stream().anyMatch(thing -> thing.id().equals(asked.id()));
    }

    private boolean isAskedLater(Feedback asked) {
        var day = asked.asked();
        return day != null && day.isAfter(said.day());
    }

    private void tellThem() {
        var id = said.loop();
        var it = id == null ? null : journal.find(id);
        if (it != null && it.toldThem() == null) {
            things.add(it.told(said.day(), Prose.NONE));
        }
    }
}
