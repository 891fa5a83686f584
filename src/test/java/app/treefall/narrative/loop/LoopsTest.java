package app.treefall.narrative.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.sample.SampleJournal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The board of the sample, as the design draws it, and the sentence over it.
class LoopsTest {

    private static final LocalDate TODAY = SampleJournal.WRITTEN_ON;
    private static final Person ANN = Person.named(Prose.of("Ann Lee"), Person.Relation.PEER);
    private static final Person BEN = Person.named(Prose.of("Ben Ode"), Person.Relation.PEER);

    private final Snapshot sample = Snapshot.ofValues(SampleJournal.things(TODAY));
    private final Loops loops = Loops.of(sample, TODAY);

    @Test
    void theSampleStandsAsItIsDrawn() {
        assertEquals(List.of("Priya", "Hugo", "Tomás"), names(Column.ASKED));
        assertEquals(List.of("Marta", "Lena"), names(Column.RECEIVED));
        assertEquals(List.of("Daniel", "Ruth", "Jonas"), names(Column.ACTING));
        assertEquals(List.of("Daniel", "Hugo", "Anna", "Priya"), names(Column.CLOSED));
        assertEquals(
                "Six constructive, three kind. Four of the six led somewhere.",
                loops.sentence().text());
        assertEquals(2, loops.needingAWord());
    }

    @Test
    void everyCardOfTheSampleSaysItsNextStepAndHowLongItWaits() {
        assertEquals(List.of(Next.REMIND, Next.ANSWER, Next.ANSWER), nexts(Column.ASKED));
        assertEquals(List.of(Next.PLAN, Next.THANK), nexts(Column.RECEIVED));
        assertEquals(List.of(Next.IN_THE_BRIEF, Next.TELL, Next.LINK), nexts(Column.ACTING));
        assertEquals(
                List.of(22, 7, 2),
                loops.in(Column.ASKED).stream()
                        .map(card -> Objects.requireNonNull(card.waiting()).days())
                        .toList());
        var jonas = loops.in(Column.ACTING).getLast();
        assertEquals(48, Objects.requireNonNull(jonas.waiting()).days());
        assertTrue(jonas.needsAWord());
    }

    @Test
    void praiseIsRecognisedWhereItWasKept() {
        assertTrue(loops.in(Column.RECEIVED).getLast().keptAs() != null);
        assertTrue(loops.in(Column.CLOSED).getLast().keptAs() != null);
    }

    @Test
    void whatTwoPeopleSaidAlikeIsCalledOut() {
        assertEquals(
                List.of("Daniel and Marta both spoke of “telling early”."),
                loops.themes().stream().map(theme -> theme.sentence().text()).toList());
    }

    @Test
    void theArcsTellWhatCameOfCriticismTheConfirmedFirst() {
        var arcs = loops.arcs();

        assertEquals(4, arcs.size());
        assertEquals(
                "You told me about the double charges a day late.",
                arcs.getFirst().said().text());
        assertEquals(
                "Any fault a customer can see reaches Daniel within the hour.",
                arcs.getFirst().did().text());
        assertEquals(
                "Twice since, both times within the hour.",
                arcs.getFirst().came().text());
        assertEquals("Noticed. Thank you.", arcs.getFirst().echo().text());
        assertTrue(arcs.get(1).isConfirmed());
        assertEquals("Daniel was not told yet.", arcs.get(2).echo().text());
    }

    @Test
    void theSentenceAgreesWithItsNumbers() {
        var heard = Feedback.unasked(ANN.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("Too long."), TODAY);
        var kind = Feedback.unasked(ANN.id(), Feedback.Tone.PRAISE, Prose.of("Clear."), TODAY);
        var asked = Feedback.asking(ANN.id(), Prose.NONE, Prose.of("Where did I lose you?"), TODAY);

        assertEquals("", sentence());
        assertEquals("One asked, no answer yet.", sentence(asked));
        assertEquals("One kind, nothing constructive yet.", sentence(kind, asked));
        assertEquals("One constructive, one kind. The criticism led nowhere yet.", sentence(heard, kind));
        assertEquals("Two constructive. None of the two led somewhere yet.", sentence(heard, another(heard)));
    }

    @Test
    void theSameThemeCountsByPeopleAndNotByRemarks() {
        var one = about(Feedback.unasked(ANN.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("Too long."), TODAY));
        var again = about(Feedback.unasked(ANN.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("Long again."), TODAY));
        var other = about(Feedback.unasked(BEN.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("A page less."), TODAY));

        assertEquals(0, board(one, again).themes().size());
        assertEquals(1, board(one, again, other).themes().size());
    }

    @Test
    void whatIsToldWaitsForTheirWordAndPraiseIsClosedWithThanks() {
        var told = Feedback.unasked(ANN.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("Too long."), TODAY)
                .told(TODAY.minusDays(30), Prose.NONE);
        var thanked = Feedback.unasked(BEN.id(), Feedback.Tone.PRAISE, Prose.of("Clear."), TODAY)
                .told(TODAY, Prose.NONE);
        var board = board(told, thanked);

        assertEquals(Next.CONFIRM, board.in(Column.ACTING).getFirst().next());
        assertEquals(1, board.needingAWord());
        assertEquals(TODAY, board.in(Column.CLOSED).getFirst().closed());
    }

    @Test
    void theRemindersAreShortAndNameTheQuestion() {
        var priya = loops.in(Column.ASKED).getFirst();

        assertEquals(
                "Priya, on 28 October I asked you: “What would make you hesitate to put me forward?”",
                LoopWords.reminder(priya, TODAY).text().split("” ")[0] + "”");
        var ruth = loops.in(Column.ACTING).get(1);
        var report = LoopWords.report(sample, ruth.feedback().id(), TODAY).text();
        assertTrue(
                report.startsWith("Ruth, on 14 October you said: “My team cannot read your refund notes.” I "), report);
        assertTrue(report.endsWith(" Do you see a difference?"), report);
    }

    @Test
    void whatIsToldThemHoldsNoPrivateEntry() {
        var open = Entry.jotted(Prose.of("Cut the deck to eight slides"), TODAY);
        var hidden = EntryDraft.blank(TODAY)
                .headline(Prose.of("Rehearsed it with the merger team"))
                .confidentiality(Confidentiality.PRIVATE)
                .finished();
        var heard = Feedback.unasked(ANN.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("Too long."), TODAY)
                .acting(Prose.of("Shorter."), List.of(open.id(), hidden.id()));

        var report = LoopWords.report(Snapshot.ofValues(List.of(ANN, open, hidden, heard)), heard.id(), TODAY);

        assertTrue(report.text().contains("I cut the deck to eight slides."), report.text());
        assertFalse(report.text().contains("merger"), report.text());
    }

    private static Feedback another(Feedback heard) {
        return Feedback.unasked(heard.person(), Feedback.Tone.CONSTRUCTIVE, Prose.of("Too fast."), TODAY);
    }

    private static Feedback about(Feedback heard) {
        return heard.described(Prose.of("Length"), heard.question(), heard.permission());
    }

    private static Loops board(Feedback... feedback) {
        var things = new ArrayList<Kept>(List.of(ANN, BEN));
        things.addAll(List.of(feedback));
        return Loops.of(Snapshot.ofValues(things), TODAY);
    }

    private static String sentence(Feedback... feedback) {
        return board(feedback).sentence().text();
    }

    private List<String> names(Column column) {
        return loops.in(column).stream()
                .map(card -> Objects.requireNonNull(card.person()).shortName())
                .toList();
    }

    private List<Next> nexts(Column column) {
        return loops.in(column).stream().map(Card::next).toList();
    }
}
