package app.treefall.ui.oneonones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.Promise.By;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import app.treefall.narrative.brief.Brief;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrepareViewModelTest {

    private Desk desk;
    private TestBench window;
    private OneOnOnesViewModel model;
    private PrepareViewModel prepare;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        model = new OneOnOnesViewModel(window.bench);
        prepare = model.prepare();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theNextEpisodeIsPreparedWithDecidersFirst() {
        assertEquals("Daniel", model.peopleProperty().get().getFirst().name());
        assertEquals(
                "Episode 11, tomorrow at 10:00, 30 minutes",
                prepare.headerProperty().get());
        assertEquals(OneOnOnesViewModel.Face.PREPARE, model.faceProperty().get());
        assertEquals(11, model.rowsProperty().get().size());
        var top = model.rowsProperty().get().getFirst();
        assertEquals(prepare.titleProperty().get(), top.title());
        assertTrue(top.note().endsWith("points ready"), top.note());
    }

    @Test
    void aMovedPointStaysWhereItWasPutAndStaysChosen() {
        var before = headlines();
        prepare.choose(0);

        prepare.move(0, 1);

        assertEquals(List.of(before.get(1), before.get(0)), headlines().subList(0, 2));
        assertEquals(1, prepare.chosenProperty().get());
        assertEquals(headlines(), headlinesAsReadAgain());
    }

    @Test
    void aTitleThatIsBeingTypedIsBackAndGoesOnceItIsSaved() throws Exception {
        prepare.typedTitleProperty().set("What peak");
        window.passTime();

        var again = new OneOnOnesViewModel(window.bench).prepare();

        assertEquals("What peak", again.typedTitleProperty().get());
        again.showTitle();
        assertEquals("What peak", again.typedTitleProperty().get());
        again.rename(again.typedTitleProperty().get());
        assertEquals(List.of(), desk.keepDraft().all());
        assertEquals("What peak", again.titleProperty().get());
    }

    @Test
    void aPlanThatIsBeingTypedIsBackAndGoesOnceItIsSaved() throws Exception {
        var plan = model.planAnother();
        plan.when().dayProperty().set(TestDesks.TODAY.plusDays(9));
        plan.when().timeProperty().set("14:");
        window.passTime();
        plan.form().close();

        var again = model.planAnother();

        assertEquals("14:", again.when().timeProperty().get());
        assertEquals(TestDesks.TODAY.plusDays(9), again.when().dayProperty().get());
        again.when().timeProperty().set("14:30");
        again.save(() -> {});
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void aDroppedPointIsLeftOutAndOneClickPutsItBack() {
        var dropped = prepare.pointsProperty().get().getFirst();

        prepare.drop(0);

        assertFalse(headlines().contains(dropped.headline().text()));
        var leftOut = brief().leftOut().stream()
                .filter(one -> one.entry().equals(dropped.entry()))
                .findFirst();
        assertTrue(leftOut.isPresent());

        prepare.putBack(leftOut.get());

        assertEquals(dropped.headline().text(), headlines().getLast());
        assertEquals(headlines(), headlinesAsReadAgain());
    }

    @Test
    void theLastPointCannotBeDropped() {
        while (prepare.mayDrop()) {
            prepare.drop(0);
        }
        prepare.drop(0);

        assertEquals(1, prepare.pointsProperty().get().size());
    }

    @Test
    void aTitleIsKeptAndAnEmptyOneGivesTheSuggestionBack() {
        prepare.rename("What peak cost us");
        assertEquals("What peak cost us", planned().title().text());

        prepare.rename(" ");

        assertTrue(planned().title().isBlank());
        assertFalse(prepare.titleProperty().get().isBlank());
    }

    @Test
    void aPromiseIsKeptWithOneClick() {
        var promise = prepare.promises().getFirst();
        assertEquals("Daniel’s promise:", promise.whose());

        prepare.promiseKept(promise);

        assertTrue(prepare.promises().stream().noneMatch(promise::equals));
        var made = window.bench.live().snapshot().find(promise.episode());
        assertNotNull(made);
        assertEquals(TestDesks.TODAY, made.promises().get(promise.index()).kept());
    }

    @Test
    void aQuestionIsExchangedForAnotherAndRemembersWhichItIs() {
        var other = prepare.otherQuestions().getFirst();

        prepare.exchange(0, other);

        assertEquals(other.words(), brief().asks().getFirst().words());
        assertNotNull(planned().questions().getFirst().question());
    }

    @Test
    void aPointTakesTheTimeItIsGiven() {
        int before = prepare.pointsProperty().get().get(1).minutes();

        prepare.changes().box(1, before + 3);
        assertEquals(before + 3, prepare.pointsProperty().get().get(1).minutes());

        prepare.changes().box(1, 0);
        assertEquals(1, prepare.pointsProperty().get().get(1).minutes());
    }

    @Test
    void aBeatInOtherWordsStandsInTheMeetingAndNotInTheEntry() throws Exception {
        var point = prepare.pointsProperty().get().getFirst();
        var beats = new BeatsViewModel(prepare.changes(), point, 0, () -> {});
        beats.lines().getFirst().words().set("One in twenty payments failed.");
        beats.lines().get(1).words().set(" ");
        beats.labelProperty().set("Who helped");
        beats.moreProperty().set("Lena found the header.");
        window.passTime();
        assertEquals(1, desk.keepDraft().all().size());

        beats.save();

        var told = prepare.pointsProperty().get().getFirst().beats();
        assertEquals(
                "One in twenty payments failed.", told.getFirst().paragraph().text());
        assertEquals(point.beats().size(), told.size());
        assertEquals("Who helped", told.getLast().label().text());
        assertEquals(List.of(), desk.keepDraft().all());
        assertEquals(point.entry(), prepare.pointsProperty().get().getFirst().entry());

        new BeatsViewModel(prepare.changes(), prepare.pointsProperty().get().getFirst(), 0, () -> {}).takeBack();
        assertEquals(point.beats(), prepare.pointsProperty().get().getFirst().beats());
    }

    @Test
    void aBeatInOtherWordsIsOfferedForReviewOnceItsEntryHasChanged() throws Exception {
        var point = prepare.pointsProperty().get().getFirst();
        var beats = new BeatsViewModel(prepare.changes(), point, 0, () -> {});
        beats.lines().getFirst().words().set("One in twenty payments failed.");
        beats.save();
        assertEquals(List.of(), prepare.changes().toReview(0));

        changeStakes("Every failed payment costs an order.");

        var own = prepare.changes().toReview(0).getFirst();
        assertEquals("One in twenty payments failed.", firstBeat());
        prepare.changes().stillHolds(0, own);
        assertEquals(List.of(), prepare.changes().toReview(0));
        assertEquals("One in twenty payments failed.", firstBeat());

        changeStakes("Every failed payment costs two orders.");
        prepare.changes().asBuilt(0, prepare.changes().toReview(0).getFirst());
        assertEquals("Every failed payment costs two orders.", firstBeat());
    }

    @Test
    void whatIsTypedForAPointIsFoundAgainWhereverThePointStands() {
        var point = prepare.pointsProperty().get().getFirst();
        var beats = new BeatsViewModel(prepare.changes(), point, 0, () -> {});
        beats.lines().getFirst().words().set("One in twenty.");
        beats.leave();

        prepare.move(0, 1);

        var there = new BeatsViewModel(
                prepare.changes(), prepare.pointsProperty().get().get(1), 1, () -> {});
        assertEquals("One in twenty.", there.lines().getFirst().words().get());
        var other = new BeatsViewModel(
                prepare.changes(), prepare.pointsProperty().get().getFirst(), 0, () -> {});
        assertNotEquals("One in twenty.", other.lines().getFirst().words().get());
    }

    private void changeStakes(String words) throws Exception {
        var journal = window.bench.live().snapshot();
        var entry = journal.find(prepare.pointsProperty().get().getFirst().entry());
        var told = entry.story();
        var story = new Story(Prose.of(words), told.challenge(), told.action(), told.result());
        desk.editEntry().run(entry.toDraft().story(story).finished(), journal.revisionOf(entry.id()));
        window.bench.live().refresh();
    }

    private String firstBeat() {
        return prepare.pointsProperty()
                .get()
                .getFirst()
                .beats()
                .getFirst()
                .paragraph()
                .text()
                .strip();
    }

    @Test
    void aPointMovedToNextTimeStandsThereWithItsCountAndIsTakenBackInOneStep() throws Exception {
        var moved = prepare.pointsProperty().get().get(1);
        int points = prepare.pointsProperty().get().size();

        prepare.changes().toNextTime(1);

        assertEquals(points - 1, prepare.pointsProperty().get().size());
        var next =
                window.bench.live().snapshot().episodesWith(planned().person()).getLast();
        assertEquals(planned().day().plusDays(14), next.day());
        assertEquals(moved.entry(), next.points().getFirst().entry());
        assertEquals(1, next.points().getFirst().carried());

        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(points, prepare.pointsProperty().get().size());
        assertEquals(11, model.rowsProperty().get().size());
    }

    @Test
    void onePointMoreIsAnEntryOrOnesOwnWords() {
        var entry = prepare.changes().addable().getFirst();

        prepare.changes().add(entry);
        prepare.changes().addOwn("Thank him for the budget");

        assertTrue(
                headlines().contains(entry.headline().text().strip()),
                headlines().toString());
        assertEquals("Thank him for the budget", headlines().getLast());
        assertEquals(headlines(), headlinesAsReadAgain());
    }

    @Test
    void theStatusIsThreeLinesAtMostAndAFourthIsSaidAndNotLost() {
        var status = new StatusViewModel(window.bench);
        status.show(planned(), List.of());
        status.typedProperty().set("Upgraded the base image\nRotated the keys");
        status.save();
        assertEquals(2, planned().status().size());

        status.typedProperty().set("One\nTwo\nThree\nFour");
        status.save();

        assertFalse(status.errorProperty().get().isEmpty());
        assertEquals(2, planned().status().size());
        assertEquals("One\nTwo\nThree\nFour", status.typedProperty().get());
    }

    @Test
    void whoMetWithoutAPlanSaysHowItWentAndOnlyWhatWasTold() throws Exception {
        var hugo = person("Hugo");
        model.meet(hugo.id());
        var plan = model.planProperty().get();
        assertNotNull(plan);

        plan.when().dayProperty().set(TestDesks.TODAY.minusDays(2));
        var before = window.bench.live().snapshot().episodesWith(hugo.id());

        plan.metAlready(() -> {});

        assertEquals(OneOnOnesViewModel.Face.WRAP_UP, model.faceProperty().get());
        assertEquals(before, desk.readJournal().run().episodesWith(hugo.id()));
        var wrapUp = model.wrapUpProperty().get();
        assertNotNull(wrapUp);
        assertFalse(wrapUp.points().isEmpty());
        assertNull(wrapUp.shown(wrapUp.points().getFirst()));
        wrapUp.points().getFirst().outcomeProperty().set(Outcome.TOLD);
        wrapUp.alsoTold(wrapUp.others().getFirst());
        wrapUp.save();

        var held = window.bench.live().snapshot().episodesWith(hugo.id()).stream()
                .filter(Episode::held)
                .toList()
                .getLast();
        assertEquals(TestDesks.TODAY.minusDays(2), held.day());
        assertEquals(2, held.points().size());
        assertEquals(OneOnOnesViewModel.Face.HELD, model.faceProperty().get());
        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(before, window.bench.live().snapshot().episodesWith(hugo.id()));
    }

    @Test
    void whatIsTypedOfAMeetingNobodyPlannedIsKeptWithThePersonAlsoAfterUndo() throws Exception {
        var hugo = person("Hugo");
        model.meet(hugo.id());
        metAlready().notes().addPromise().wordsProperty().set("Send the numbers");
        window.passTime();
        model.backToPreparing();
        assertEquals(OneOnOnesViewModel.Face.PLAN, model.faceProperty().get());

        var again = metAlready();
        assertEquals(
                "Send the numbers",
                again.notes().promises().getFirst().wordsProperty().get());
        again.save();
        assertEquals(List.of(), desk.keepDraft().all());

        desk.undoLast().run();
        window.bench.live().refresh();
        model.meet(hugo.id());
        assertEquals(
                "Send the numbers",
                metAlready().notes().promises().getFirst().wordsProperty().get());
    }

    @Test
    void ofAPlannedMeetingNobodyPreparedNothingIsSaidUntilItIsChosen() throws Exception {
        desk.keep()
                .all(
                        Deed.Verb.PREPARED,
                        Prose.NONE,
                        List.of(planned().toDraft().points(List.of()).finished()));
        window.bench.live().refresh();
        var wrapUp = wrapUp();
        int tellings = tellings().size();
        assertTrue(wrapUp.points().size() > 2);
        assertTrue(wrapUp.points().stream().allMatch(point -> wrapUp.shown(point) == null));

        wrapUp.points().get(0).outcomeProperty().set(Outcome.TOLD);
        wrapUp.points().get(1).outcomeProperty().set(Outcome.DEFERRED);
        wrapUp.save();

        assertEquals(tellings + 1, tellings().size());
        var held = planned();
        assertEquals(2, held.points().size());
        var next = window.bench.live().snapshot().episodesWith(held.person()).getLast();
        assertEquals(1, next.points().size());
    }

    private WrapUpViewModel metAlready() {
        var plan = model.planProperty().get();
        assertNotNull(plan);
        plan.metAlready(() -> {});
        var wrapUp = model.wrapUpProperty().get();
        assertNotNull(wrapUp);
        return wrapUp;
    }

    @Test
    void howItWentIsSavedInOneStepAndTakenBackInOne() throws Exception {
        var wrapUp = wrapUp();
        int tellings = tellings().size();
        var first = wrapUp.points().getFirst();
        first.outcomeProperty().set(Outcome.UNDERSTOOD);
        first.wordsProperty().set("That is what Priya asked me about.");
        wrapUp.points().getLast().outcomeProperty().set(Outcome.DEFERRED);
        wrapUp.notes().promises().add(new PromiseSaid(By.THEM, "Ask Legal", TestDesks.TODAY.plusDays(3)));
        wrapUp.notes().promises().add(new PromiseSaid(By.THEM, "Tell Priya", null));
        wrapUp.notes().addPromise();
        wrapUp.asked().getFirst().answer().set("Fewer surprises.");

        wrapUp.save();

        assertEquals(List.of(), window.troubles);
        assertEquals(
                List.of(""),
                wrapUp.points().stream()
                        .map(point -> point.errorProperty().get())
                        .distinct()
                        .toList());
        var held = window.bench.live().snapshot().find(planned().id());
        assertNotNull(held);
        assertTrue(held.held());
        assertEquals(TestDesks.TODAY, held.day());
        assertEquals(Outcome.UNDERSTOOD, held.points().getFirst().outcome());
        assertEquals(2, held.promises().size());
        assertEquals("Fewer surprises.", held.questions().getFirst().answer().text());
        assertEquals(tellings + wrapUp.points().size() - 1, tellings().size());
        assertEquals(
                Telling.Landing.UNDERSTOOD,
                tellings().stream()
                        .filter(telling -> held.id().equals(telling.episode()) && telling.landing() != null)
                        .findFirst()
                        .orElseThrow()
                        .landing());
        assertEquals(OneOnOnesViewModel.Face.HELD, model.faceProperty().get());

        desk.undoLast().run();
        window.bench.live().refresh();

        assertFalse(planned().held());
        assertEquals(tellings, tellings().size());
    }

    @Test
    void whatIsSaidOfAMeetingIsBackAfterAStartUntilItIsSaved() throws Exception {
        var wrapUp = wrapUp();
        wrapUp.points().getFirst().outcomeProperty().set(Outcome.MISUNDERSTOOD);
        wrapUp.points().getFirst().wordsProperty().set("He took it for the old release");
        wrapUp.notes().promises().add(new PromiseSaid(By.THEM, "Ask Leg", null));
        wrapUp.asked().getFirst().answer().set("Fewer sur");
        window.passTime();

        model = new OneOnOnesViewModel(window.bench);
        prepare = model.prepare();
        var again = wrapUp();

        assertTrue(again.form().backProperty().get());
        assertEquals(
                Outcome.MISUNDERSTOOD,
                again.points().getFirst().outcomeProperty().get());
        assertEquals(
                "He took it for the old release",
                again.points().getFirst().wordsProperty().get());
        assertEquals(
                "Ask Leg", again.notes().promises().getFirst().wordsProperty().get());
        assertEquals("Fewer sur", again.asked().getFirst().answer().get());
        again.save();
        window.passTime();
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void understandingWithoutTheirWordsIsNotSavedAndSaysWhereItIsMissing() {
        var wrapUp = wrapUp();
        wrapUp.points().get(1).outcomeProperty().set(Outcome.UNDERSTOOD);

        wrapUp.save();

        assertFalse(planned().held());
        assertFalse(wrapUp.points().get(1).errorProperty().get().isEmpty());
        assertTrue(wrapUp.points().getFirst().errorProperty().get().isEmpty());
    }

    @Test
    void aHeldEpisodeIsReadWithTheirWords() {
        model.look(model.rowsProperty().get().get(1).episode());

        var held = model.heldProperty().get();
        assertNotNull(held);
        assertEquals("The quiet pager", held.title());
        assertEquals(
                "“So the team sleeps. That is the headline.”",
                held.points().getFirst().shows());
    }

    @Test
    void aBriefThatWasAskedForBeforeAChangeIsDropped() {
        var asked = new java.util.ArrayDeque<Runnable>();
        var late =
                new app.treefall.ui.fx.Background(Runnable::run, asked::add, Runnable::run, window.troubles::add, e -> {
                    throw new AssertionError(e);
                });
        var bench = new app.treefall.ui.frame.Workbench(
                desk,
                window.bench.live(),
                late,
                window.bench.today(),
                window.bench.clock(),
                window.bench.locale(),
                window.bench.frame());
        var slow = new OneOnOnesViewModel(bench);
        asked.removeFirst().run();
        var before = slow.prepare().pointsProperty().get().stream()
                .map(point -> point.headline().text())
                .toList();
        window.bench.live().refresh();

        slow.prepare().move(0, 1);
        while (!asked.isEmpty()) {
            asked.removeFirst().run();
            assertEquals(
                    before.get(1),
                    slow.prepare().pointsProperty().get().getFirst().headline().text());
        }
    }

    @Test
    void somebodyWithoutAPlannedMeetingIsPlannedFor() {
        var hugo = person("Hugo");
        model.meet(hugo.id());
        assertEquals(OneOnOnesViewModel.Face.PLAN, model.faceProperty().get());
        var plan = model.planProperty().get();
        assertNotNull(plan);
        assertEquals("45", plan.when().minutesProperty().get());

        plan.when().minutesProperty().set("soon");
        plan.save(() -> {});
        assertEquals("1 to 480.", plan.when().minutesErrorProperty().get());

        plan.when().minutesProperty().set("20");
        plan.when().timeProperty().set("9.30");
        plan.save(() -> {});

        assertEquals(OneOnOnesViewModel.Face.PREPARE, model.faceProperty().get());
        assertTrue(
                prepare.headerProperty().get().endsWith("at 09:30, 20 minutes"),
                prepare.headerProperty().get());
    }

    @Test
    void anEmptyJournalAsksForSomebody(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            var first = new OneOnOnesViewModel(new TestBench(empty).bench);

            assertEquals(
                    OneOnOnesViewModel.Face.NOBODY_YET, first.faceProperty().get());
        }
    }

    private WrapUpViewModel wrapUp() {
        model.sayHowItWent();
        var wrapUp = model.wrapUpProperty().get();
        assertNotNull(wrapUp);
        return wrapUp;
    }

    private Brief brief() {
        var prepared = prepare.preparedProperty().get();
        assertNotNull(prepared);
        return prepared.brief();
    }

    private List<String> headlines() {
        return prepare.pointsProperty().get().stream()
                .map(point -> point.headline().text())
                .toList();
    }

    private List<String> headlinesAsReadAgain() {
        return new OneOnOnesViewModel(new TestBench(desk).bench)
                .prepare().pointsProperty().get().stream()
                        .map(point -> point.headline().text())
                        .toList();
    }

    private Episode planned() {
        var open = prepare.episode();
        assertNotNull(open);
        var now = window.bench.live().snapshot().find(open.id());
        assertNotNull(now);
        return now;
    }

    private List<Telling> tellings() {
        return window.bench.live().snapshot().tellings();
    }

    private Person person(String name) {
        return window.bench.live().snapshot().people().stream()
                .filter(person -> person.shortName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
