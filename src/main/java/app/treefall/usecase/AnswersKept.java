package app.treefall.usecase;

import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Permission;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.usecase.MeetingSaid.Answer;
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
        said.heard().forEach(heard -> receive(heard.tone(), Prose.NONE, heard.words()));
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
            case FEEDBACK -> receive(Feedback.Tone.CONSTRUCTIVE, one.words(), one.answer());
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

    /// What was asked for and not received yet is received now; else it came by itself.
    private void receive(Feedback.Tone tone, Prose question, Prose words) {
        var asked = tone == Feedback.Tone.CONSTRUCTIVE && question.isBlank() ? waiting() : null;
        things.add(new Feedback(
                asked == null ? Id.fresh() : asked.id(),
                planned.person(),
                tone,
                asked == null ? Prose.NONE : asked.theme(),
                asked != null ? asked.asked() : question.hasWords() ? said.day() : null,
                asked == null ? question : asked.question(),
                said.day(),
                words,
                Prose.NONE,
                List.of(),
                null,
                null,
                Prose.NONE,
                asked == null ? Permission.NOT_ASKED : asked.permission()));
    }

    /// What they were asked for longest ago and have not answered.
    private @Nullable Feedback waiting() {
        return journal.feedback().stream()
                .filter(one -> one.person().equals(planned.person())
                        && one.asked() != null
                        && one.received() == null
                        && things.stream().noneMatch(thing -> thing.id().equals(one.id())))
                .findFirst()
                .orElse(null);
    }

    private void tellThem() {
        var id = said.loop();
        var it = id == null ? null : journal.find(id);
        if (it != null && it.toldThem() == null) {
            things.add(new Feedback(
                    it.id(),
                    it.person(),
                    it.tone(),
                    it.theme(),
                    it.asked(),
                    it.question(),
                    it.received(),
                    it.words(),
                    it.plan(),
                    it.actedIn(),
                    said.day(),
                    it.report(),
                    it.confirmed(),
                    it.confirmation(),
                    it.permission()));
        }
    }
}
