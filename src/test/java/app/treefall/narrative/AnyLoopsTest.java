package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Feedback;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.brief.SafeQuestions;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.Loops;
import app.treefall.narrative.loop.Next;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds for the board of feedback of every journal.
class AnyLoopsTest {

    private static final int JOURNALS = 150;
    private static final LocalDate TODAY = SmallSeason.TODAY;

    @Test
    void everyFeedbackLiesInOneColumn() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            var onBoard = cards(Loops.of(journal, TODAY)).stream()
                    .map(card -> card.feedback().id())
                    .toList();
            assertEquals(journal.feedback().size(), onBoard.size());
            assertEquals(
                    journal.feedback().stream().map(Feedback::id).collect(Collectors.toSet()), new HashSet<>(onBoard));
        }
    }

    @Test
    void whatTheLedgerCallsStalledNeedsAWordOnTheBoard() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            var loops = Loops.of(journal, TODAY);
            assertEquals(loops.needingAWord(), Loops.needingAWord(journal, TODAY));
            for (var nudge : Ledger.of(journal, TODAY).nudges()) {
                if (nudge instanceof Nudge.LoopStalled stalled) {
                    var card = Objects.requireNonNull(loops.find(stalled.feedback()));
                    assertTrue(card.needsAWord());
                    assertEquals(
                            stalled.days(),
                            Objects.requireNonNull(card.waiting()).days());
                }
            }
        }
    }

    @Test
    void whatTheBoardSaysIsInTheBriefIsInTheBrief() {
        int found = 0;
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            for (var card : cards(Loops.of(journal, TODAY))) {
                if (card.next() == Next.IN_THE_BRIEF) {
                    var person = card.feedback().person();
                    var day = Objects.requireNonNull(card.meeting());
                    var brief = Briefs.prepare(Gate.forPerson(journal, person), person, day);
                    assertEquals(
                            card.feedback().id(),
                            Objects.requireNonNull(brief.loop()).feedback());
                    found++;
                }
            }
        }
        assertTrue(found > 0);
    }

    @Test
    void takingALoopBackAndOnAgainBringsItToItsColumn() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            for (var feedback : RandomSeason.of(seed).feedback()) {
                var back = feedback.backTo(Feedback.Stage.RECEIVED);
                var column = Column.of(back);
                boolean unheard = feedback.received() == null;
                assertTrue(column == (unheard ? Column.ASKED : Column.RECEIVED));
            }
        }
    }

    @Test
    void threeQuestionsAtMostAreOfferedNoneTwiceAndNoneUnfilled() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            var subjects = new ArrayList<SafeQuestions.Subject>(List.of(new SafeQuestions.Subject.Nothing()));
            journal.entries().stream()
                    .limit(3)
                    .map(SafeQuestions.Subject.Of::new)
                    .forEach(subjects::add);
            for (var person : journal.people()) {
                for (var subject : subjects) {
                    var offered = SafeQuestions.suggest(journal, person, subject, TODAY);
                    assertTrue(offered.size() <= 3);
                    assertEquals(offered.size(), new HashSet<>(offered).size());
                    offered.forEach(one ->
                            assertTrue(one.text().endsWith("?") && !one.text().contains("{subject}")));
                }
            }
        }
    }

    private static List<Card> cards(Loops loops) {
        var cards = new ArrayList<Card>();
        for (var column : Column.values()) {
            cards.addAll(loops.in(column));
        }
        return cards;
    }
}
