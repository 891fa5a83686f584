package app.treefall.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.domain.Deed;
import app.treefall.domain.Feedback;
import app.treefall.domain.Prose;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.Loops;
import app.treefall.ui.feedback.FeedbackViewModel.Asks;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedbackViewModelTest {

    private final AtomicInteger saved = new AtomicInteger();
    private Desk desk;
    private TestBench window;
    private FeedbackViewModel model;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        model = new FeedbackViewModel(window.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyColumnHoldsWhatTheNarrativePutsThereInAnyJournal() throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            var random = new RandomJournal(seed);
            var more = new ArrayList<Feedback>();
            for (int i = 0; i < 12; i++) {
                more.add(random.feedback());
            }
            desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, more);
            window.bench.live().refresh();

            var shown = model.loopsProperty().get();
            var computed = Loops.of(window.bench.live().snapshot(), TestDesks.TODAY);
            for (var column : Column.values()) {
                assertEquals(computed.in(column), shown.in(column));
            }
            assertEquals(computed.sentence(), shown.sentence());
            for (var column : Column.values()) {
                shown.in(column)
                        .forEach(card -> assertFalse(
                                CardWords.aloud(card, TestDesks.TODAY).isBlank()));
            }
        }
    }

    @Test
    void anEmptyJournalTeachesToAskOnePerson(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            var first = new FeedbackViewModel(new TestBench(empty).bench);

            assertEquals(
                    FeedbackViewModel.Lesson.ASK_SOMEBODY,
                    first.lessonProperty().get());
            assertFalse(first.hasPeople());
        }
    }

    @Test
    void aTurnWithoutWordsStaysOpenAndSaysWhatIsMissing() {
        var filled = assertInstanceOf(Asks.Filled.class, model.on(first(Column.RECEIVED)));

        filled.loop().save(_ -> saved.incrementAndGet());

        assertEquals(
                "Say in a line what you will do differently.",
                filled.loop().wordsErrorProperty().get());
        assertEquals(0, saved.get());
    }

    @Test
    void aDayToComeIsRefusedWithTheWordsKept() {
        var filled = assertInstanceOf(Asks.Filled.class, model.on(first(Column.ASKED)));
        filled.loop().wordsProperty().set("On slide nine.");
        filled.loop().dayProperty().set(TestDesks.TODAY.plusDays(1));

        filled.loop().save(_ -> saved.incrementAndGet());

        assertEquals(
                "Choose today or a day before.",
                filled.loop().dayErrorProperty().get());
        assertEquals("On slide nine.", filled.loop().wordsProperty().get());
        assertEquals(0, saved.get());
    }

    @Test
    void theDraftOfATurnGoesWithTheWriteThatSavesIt() throws Exception {
        var card = first(Column.RECEIVED);
        var filled = assertInstanceOf(Asks.Filled.class, model.on(card));
        filled.loop().wordsProperty().set("A note a week");
        window.passTime();
        filled.loop().form().close();

        var again = assertInstanceOf(Asks.Filled.class, model.on(card));
        assertEquals("A note a week", again.loop().wordsProperty().get());
        assertTrue(again.loop().form().backProperty().get());
        again.loop().save(_ -> saved.incrementAndGet());

        assertEquals(1, saved.get());
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void theDraftOfAnAskedQuestionIsThereAgain() throws Exception {
        var ask = model.ask();
        ask.aboutProperty().set("the wallet page");
        ask.choose(ask.offeredProperty().get().getFirst());
        window.passTime();
        ask.form().close();

        var again = model.ask();

        assertEquals("the wallet page", again.aboutProperty().get());
        assertTrue(again.questionProperty().get().contains("the wallet page"));
        again.save(_ -> saved.incrementAndGet());
        window.passTime();
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void praiseNeedsNoPlanAndIsClosedWithThanks() {
        var lena = model.loopsProperty().get().in(Column.RECEIVED).getLast();
        var filled = assertInstanceOf(Asks.Filled.class, model.to(lena, Column.CLOSED));

        filled.loop().save(_ -> saved.incrementAndGet());

        assertEquals(Column.CLOSED, Objects.requireNonNull(now(lena)).column());
        assertEquals("Noted: Lena was thanked.", window.said.getLast().words());
    }

    @Test
    void whatWasSaidUnaskedDoesNotGoBackToAsked() {
        var marta = first(Column.RECEIVED);

        model.back(marta);

        assertEquals(Column.RECEIVED, Objects.requireNonNull(now(marta)).column());
        assertTrue(window.said.getLast().words().startsWith("Marta said it unasked"));
    }

    @Test
    void whatIsChangedOnAnOpenedCardKeepsItsPlaceInTheLoop() {
        var ruth = model.loopsProperty().get().in(Column.ACTING).get(1);
        var opened = assertInstanceOf(Asks.Opened.class, model.open(ruth)).card();
        opened.themeProperty().set("plain words");

        opened.save(saved::incrementAndGet);

        var after = Objects.requireNonNull(now(ruth)).feedback();
        assertEquals("plain words", after.theme().text());
        assertEquals(ruth.feedback().described(after.theme(), after.question(), after.permission()), after);
        assertEquals(1, saved.get());
    }

    private Card now(Card card) {
        return model.loopsProperty().get().find(card.feedback().id());
    }

    private Card first(Column column) {
        return model.loopsProperty().get().in(column).getFirst();
    }
}
