package app.treefall.ui.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Telling;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.telling.TellViewModel.Landed;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TellViewModelTest {

    private final AtomicInteger closed = new AtomicInteger();
    private Desk desk;
    private TestBench window;
    private Entry entry;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        var journal = window.bench.live().snapshot();
        entry = journal.entries().stream()
                .filter(one -> journal.tellingsOf(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNewTellingIsToTheBossTodayUnlessSaidOtherwise() {
        var model = TellViewModel.ofNew(window.bench, entry, null);

        model.save(closed::incrementAndGet);

        var telling = tellings().getLast();
        assertEquals(window.bench.live().snapshot().boss().id(), telling.person());
        assertEquals(TestDesks.TODAY, telling.day());
        assertEquals(1, closed.get());
        assertEquals("Recorded: Daniel has heard it.", window.said.getFirst().words());
    }

    @Test
    void whatIsTypedAndNotSavedIsBackWhenTheBoxOpensAgain() throws Exception {
        var model = TellViewModel.ofNew(window.bench, entry, null);
        model.landedProperty().set(Landed.MISUNDERSTOOD);
        model.wordsProperty().set("He took it for the");
        window.passTime();
        model.form().close();

        var again = TellViewModel.ofNew(window.bench, entry, null);

        assertEquals("He took it for the", again.wordsProperty().get());
        assertEquals(Landed.MISUNDERSTOOD, again.landedProperty().get());
        assertTrue(again.form().backProperty().get());
        again.save(closed::incrementAndGet);
        window.passTime();
        assertEquals(List.of(), desk.keepDraft().all());
        assertFalse(TellViewModel.ofNew(window.bench, entry, null)
                .form()
                .backProperty()
                .get());
    }

    @Test
    void whatIsBackCanBeThrownAway() throws Exception {
        TellViewModel.ofNew(window.bench, entry, null).wordsProperty().set("Half a");
        window.passTime();
        var again = TellViewModel.ofNew(window.bench, entry, null);

        again.form().throwAway();

        assertEquals("", again.wordsProperty().get());
        assertFalse(again.form().backProperty().get());
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void understoodNeedsSomethingThatShowsIt() {
        var model = TellViewModel.ofNew(window.bench, entry, null);
        model.landedProperty().set(Landed.UNDERSTOOD);

        model.save(closed::incrementAndGet);

        assertTrue(model.wordsErrorProperty().get().startsWith("Understood needs"));
        assertEquals(0, tellings().size());
        assertEquals(0, closed.get());
    }

    @Test
    void understoodIsKeptWithTheWordsThatShowIt() {
        var model = TellViewModel.ofNew(window.bench, entry, null);
        model.landedProperty().set(Landed.UNDERSTOOD);
        model.signProperty().set(Telling.Sign.THEIR_QUESTION);
        model.wordsProperty().set("What would it take for the other markets?");

        model.save(closed::incrementAndGet);

        var telling = tellings().getLast();
        assertEquals(Telling.Landing.UNDERSTOOD, telling.landing());
        assertEquals(Telling.Sign.THEIR_QUESTION, telling.sign());
        assertEquals(TestDesks.TODAY, telling.landedOn());
    }

    @Test
    void aDayToComeIsRefusedWithTheWordsKept() {
        var model = TellViewModel.ofNew(window.bench, entry, null);
        model.dayProperty().set(TestDesks.TODAY.plusDays(1));
        model.wordsProperty().set("Good");

        model.save(closed::incrementAndGet);

        assertTrue(model.dayErrorProperty().get().startsWith("That day is still to come"));
        assertEquals("Good", model.wordsProperty().get());
        assertEquals(0, tellings().size());
    }

    @Test
    void howAnEarlierTellingLandedStaysTheSameTelling() {
        TellViewModel.ofNew(window.bench, entry, null).save(() -> {});
        var model = TellViewModel.ofLanding(window.bench, entry, tellings().getLast());
        model.wordsProperty().set("So nobody is woken up for this any more.");

        model.save(closed::incrementAndGet);

        assertEquals(1, tellings().size());
        assertEquals(Telling.Landing.UNDERSTOOD, tellings().getLast().landing());
    }

    private List<Telling> tellings() {
        return window.bench.live().snapshot().tellingsOf(entry.id());
    }
}
