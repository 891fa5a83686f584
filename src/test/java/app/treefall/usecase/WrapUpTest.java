package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.Promise;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.usecase.MeetingSaid.Answer;
import app.treefall.usecase.MeetingSaid.Becomes;
import app.treefall.usecase.MeetingSaid.Heard;
import app.treefall.usecase.MeetingSaid.Known;
import app.treefall.usecase.MeetingSaid.News;
import app.treefall.usecase.MeetingSaid.Point;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One meeting, whoever it was with and however it was prepared, becomes one step of the journal.
final class WrapUpTest {

    private static final LocalDate TODAY = TestDesks.TODAY;

    private Desk desk;
    private Person priya;
    private Entry retries;
    private Entry runbook;

    @BeforeEach
    void begin(@TempDir Path folder) throws Exception {
        desk = TestDesks.empty(folder);
        priya = Person.named(Prose.of("Priya Nair"), Person.Relation.SKIP_LEVEL);
        retries = Entry.jotted(Prose.of("Cut failed card payments"), TODAY.minusDays(3));
        runbook = Entry.jotted(Prose.of("Wrote the peak runbook"), TODAY.minusDays(2));
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, List.of(priya, retries, runbook));
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aMeetingNobodyPlannedLeavesTellingsWithTheirWordsAndIsTakenBackInOneStep() throws Exception {
        var episode = Episode.planned(priya.id(), TODAY, 30);
        var said = said(episode, Known.NEW)
                .points(point(retries, Outcome.UNDERSTOOD, "So that is 56 orders."), point(runbook, Outcome.TOLD, ""))
                .done();

        var held = held(said);

        assertTrue(held.episode().held());
        assertNull(held.next());
        assertEquals(Visibility.UNDERSTOOD, heardBy(retries));
        assertEquals(Visibility.TOLD, heardBy(runbook));
        assertEquals(
                "So that is 56 orders.",
                journal().tellingsOf(retries.id()).getFirst().words().text());

        desk.undoLast().run();

        assertEquals(List.of(), journal().episodes());
        assertEquals(List.of(), journal().tellings());
    }

    @Test
    void whatWasNotReachedStandsInTheNextEpisodeWithItsCount() throws Exception {
        var episode = Episode.planned(priya.id(), TODAY, 30);
        var once = held(said(episode, Known.NEW)
                .points(point(retries, Outcome.DEFERRED, ""))
                .next(TODAY.plusDays(7))
                .done());

        var next = once.next();
        assertNotNull(next);
        assertEquals(TODAY.plusDays(7), next.day());
        assertEquals(1, next.points().getFirst().carried());
        assertFalse(next.hasPlan());

        var again = held(said(Episode.planned(priya.id(), TODAY, 30), Known.NEW)
                .points(new Point(next.points().getFirst().went(Outcome.DEFERRED, Prose.NONE), null))
                .done());

        assertNotNull(again.next());
        assertEquals(next.id(), again.next().id());
        assertEquals(2, again.next().points().getFirst().carried());
        assertEquals(1, again.next().points().size());
        assertEquals(3, journal().episodes().size());
    }

    @Test
    void anAnswerIsKeptAsWhatItIsWorth() throws Exception {
        held(said(Episode.planned(priya.id(), TODAY, 30), Known.NEW)
                .answers(
                        answer("amaze.1", Question.Purpose.AMAZE, "No incident in peak.", Becomes.EXPECTATION),
                        answer(
                                "priorities.1",
                                Question.Purpose.PRIORITIES,
                                "Checkout. Nothing else.",
                                Becomes.PRIORITY),
                        answer("constructive.1", Question.Purpose.CONSTRUCTIVE, "Shorter.", Becomes.FEEDBACK),
                        answer("standing.1", Question.Purpose.STANDING, "Close.", Becomes.ANSWER))
                .done());

        var journal = journal();
        assertEquals(4, journal.questions().size());
        assertEquals(
                "Close.",
                journal.questions().stream()
                        .filter(question -> question.purpose() == Question.Purpose.STANDING)
                        .findFirst()
                        .orElseThrow()
                        .asked()
                        .getFirst()
                        .answer()
                        .text());
        assertEquals(
                "No incident in peak.",
                journal.expectations().getFirst().amazes().text());
        assertEquals(
                "Checkout. Nothing else.",
                journal.priorities().getFirst().words().text());
        assertEquals("checkout", journal.priorities().getFirst().handle().text());
        assertEquals("Shorter.", journal.feedback().getFirst().words().text());
        assertEquals(TODAY, journal.feedback().getFirst().asked());
        assertEquals(4, journal.episodes().getFirst().questions().size());
    }

    @Test
    void whatWasHeardComesByItselfUnlessItIsSaidToAnswerAQuestion() throws Exception {
        var asked = asked("One thing?");

        held(said(Episode.planned(priya.id(), TODAY.minusDays(1), 30), Known.NEW)
                .day(TODAY.minusDays(1))
                .heard(
                        new Heard(Feedback.Tone.CONSTRUCTIVE, Prose.of("Say the number first.")),
                        new Heard(Feedback.Tone.PRAISE, Prose.of("The runbook is good.")))
                .done());
        assertEquals(asked, journal().find(asked.id()));
        assertEquals(3, journal().feedback().size());

        held(said(Episode.planned(priya.id(), TODAY, 30), Known.NEW)
                .heard(
                        new Heard(Feedback.Tone.CONSTRUCTIVE, Prose.of("Shorter slides."), asked.id()),
                        new Heard(Feedback.Tone.PRAISE, Prose.of("A second answer."), asked.id()))
                .done());

        var received = journal().find(asked.id());
        assertNotNull(received);
        assertEquals(Feedback.Stage.RECEIVED, received.stage());
        assertEquals("Shorter slides.", received.words().text());
        assertEquals(4, journal().feedback().size());
        desk.undoLast().run();
        assertEquals(asked, journal().find(asked.id()));
        assertEquals(3, journal().feedback().size());
    }

    @Test
    void anAnswerToWhatWasAskedForBeforeGoesOnWithThatLoopInsteadOfASecondOne() throws Exception {
        var other = asked("Where do I lose you?");
        var asked = asked("constructive.1 words?");

        held(said(Episode.planned(priya.id(), TODAY, 30), Known.NEW)
                .answers(new Answer(
                        null,
                        Prose.NONE,
                        Question.Purpose.CONSTRUCTIVE,
                        Prose.of("Constructive.1  words? "),
                        Prose.of("Shorter."),
                        Becomes.FEEDBACK))
                .done());

        assertEquals(2, journal().feedback().size());
        assertEquals("Shorter.", journal().find(asked.id()).words().text());
        assertEquals(TODAY.minusDays(5), journal().find(asked.id()).asked());
        assertEquals(other, journal().find(other.id()));
    }

    private Feedback asked(String question) throws Exception {
        var asked = Feedback.asking(priya.id(), Prose.NONE, Prose.of(question), TODAY.minusDays(5));
        desk.keep().all(Deed.Verb.ASKED, Prose.NONE, List.of(asked));
        return asked;
    }

    @Test
    void promisesGetTheirDaysAndThreadsTheirNewsAndTheDraftIsGone() throws Exception {
        var thread = Entry.jotted(Prose.of("Asked Legal for terms"), TODAY.minusDays(9))
                .toDraft()
                .kind(Kind.Thread.BLANK)
                .finished();
        var before = Episode.planned(priya.id(), TODAY.minusDays(14), 30)
                .toDraft()
                .held(TODAY.minusDays(14))
                .promises(List.of(new Promise(Promise.By.THEM, Prose.of("Ask Legal"), null, null)))
                .finished();
        var episode = Episode.planned(priya.id(), TODAY, 30);
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, List.of(thread, before, episode));
        desk.keepDraft().run(new Draft.Form(Draft.Form.wrapUp(episode.id()), List.of(), episode.id()));

        held(said(episode, Known.IN_THE_JOURNAL)
                .promises(new Promise(Promise.By.ME, Prose.of("Send numbers"), TODAY.plusDays(4), null))
                .kept(new MeetingSaid.PromiseKept(before.id(), 0))
                .news(new News(thread.id(), Prose.of("Four questions sent.")))
                .done());

        var journal = journal();
        assertEquals(
                TODAY.plusDays(4),
                journal.find(episode.id()).promises().getFirst().due());
        assertEquals(TODAY, journal.find(before.id()).promises().getFirst().kept());
        assertEquals(
                List.of(new Kind.Thread.News(TODAY, Prose.of("Four questions sent."))),
                ((Kind.Thread) journal.find(thread.id()).kind()).news());
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void understandingThatNothingShowsIsRefusedAndNothingIsWritten() throws Exception {
        var said = said(Episode.planned(priya.id(), TODAY, 30), Known.NEW)
                .points(point(runbook, Outcome.TOLD, ""), point(retries, Outcome.UNDERSTOOD, " "))
                .done();

        assertEquals(
                List.of(1),
                assertInstanceOf(WrapUp.Result.NoEvidence.class, desk.wrapUp().run(said))
                        .points());
        assertEquals(List.of(), journal().episodes());
    }

    @Test
    void aMeetingIsSaidOnceAndNotBeforeItWas() throws Exception {
        var episode = Episode.planned(priya.id(), TODAY, 30);
        held(said(episode, Known.NEW).done());

        assertInstanceOf(
                WrapUp.Result.SaidAlready.class,
                desk.wrapUp().run(said(episode, Known.IN_THE_JOURNAL).done()));
        var other = Episode.planned(priya.id(), TODAY, 30);
        assertInstanceOf(
                WrapUp.Result.WrongDay.class,
                desk.wrapUp().run(said(other, Known.NEW).day(TODAY.plusDays(1)).done()));
        assertInstanceOf(
                WrapUp.Result.WrongDay.class,
                desk.wrapUp().run(said(other, Known.NEW).next(TODAY).done()));
        assertInstanceOf(
                WrapUp.Result.SaidAlready.class,
                desk.wrapUp().run(said(other, Known.IN_THE_JOURNAL).done()));
    }

    private static Point point(Entry entry, Outcome outcome, String words) {
        return new Point(TalkingPoint.about(entry.id(), Prose.NONE).went(outcome, Prose.of(words)), null);
    }

    private static Answer answer(String key, Question.Purpose purpose, String answer, Becomes becomes) {
        return new Answer(null, Prose.of(key), purpose, Prose.of(key + "?"), Prose.of(answer), becomes);
    }

    private WrapUp.Result.Held held(MeetingSaid said) throws Exception {
        return assertInstanceOf(WrapUp.Result.Held.class, desk.wrapUp().run(said));
    }

    private Visibility heardBy(Entry entry) throws Exception {
        return Ledger.of(journal(), TODAY).standing(entry.id(), priya.id()).visibility();
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }

    private static Saying said(Episode episode, Known known) {
        return new Saying(episode, known);
    }

    /// A meeting said part by part.
    private static final class Saying {

        private MeetingSaid said;

        Saying(Episode episode, Known known) {
            said = MeetingSaid.of(episode, known, TODAY);
        }

        Saying points(Point... points) {
            return with(said.day(), List.of(points), said.answers(), said.heard(), said.promises(), said.next());
        }

        Saying answers(Answer... answers) {
            return with(said.day(), said.points(), List.of(answers), said.heard(), said.promises(), said.next());
        }

        Saying heard(Heard... heard) {
            return with(said.day(), said.points(), said.answers(), List.of(heard), said.promises(), said.next());
        }

        Saying promises(Promise... promises) {
            return with(said.day(), said.points(), said.answers(), said.heard(), List.of(promises), said.next());
        }

        Saying next(LocalDate next) {
            return with(said.day(), said.points(), said.answers(), said.heard(), said.promises(), next);
        }

        Saying day(LocalDate day) {
            return with(day, said.points(), said.answers(), said.heard(), said.promises(), said.next());
        }

        Saying kept(MeetingSaid.PromiseKept kept) {
            return also(List.of(kept), said.news());
        }

        Saying news(News news) {
            return also(said.kept(), List.of(news));
        }

        MeetingSaid done() {
            return said;
        }

        private Saying with(
                LocalDate day,
                List<Point> points,
                List<Answer> answers,
                List<Heard> heard,
                List<Promise> promises,
                @Nullable LocalDate next) {
            said = new MeetingSaid(
                    said.episode(),
                    said.known(),
                    day,
                    said.title(),
                    points,
                    answers,
                    heard,
                    promises,
                    said.kept(),
                    said.news(),
                    null,
                    said.notes(),
                    next);
            return this;
        }

        private Saying also(List<MeetingSaid.PromiseKept> kept, List<News> news) {
            said = new MeetingSaid(
                    said.episode(),
                    said.known(),
                    said.day(),
                    said.title(),
                    said.points(),
                    said.answers(),
                    said.heard(),
                    said.promises(),
                    kept,
                    news,
                    null,
                    said.notes(),
                    said.next());
            return this;
        }
    }
}
