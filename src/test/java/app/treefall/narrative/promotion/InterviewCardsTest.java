package app.treefall.narrative.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.PlainDocument;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.lens.Lens;
import app.treefall.sample.SampleJournal;
import app.treefall.usecase.BuildCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class InterviewCardsTest {

    private static final LocalDate THURSDAY = SampleJournal.WRITTEN_ON;

    @Test
    void thereIsACardForEachCompetencyWithItsOwnStory() {
        var cards = sample().cards();
        assertEquals(6, cards.size());
        var entries = new HashSet<>();
        cards.forEach(card -> entries.add(card.entry()));
        assertEquals(6, entries.size());
    }

    @Test
    void aStoryIsSpokenInTwoMinutesAtMostAndByOneself() {
        for (var card : sample().cards()) {
            assertTrue(card.seconds() > 0 && card.seconds() <= 120, () -> card.seconds() + " s");
            assertTrue(card.headline().text().startsWith("I "), card.headline().text());
        }
    }

    @Test
    void theChallengeIsTheCommitteesObjection() {
        var raising = card("Raising others");
        assertEquals(
                "All of this is of the last three months. What did you do for it before?",
                raising.challenge().text());
        var scope = card("Scope across teams");
        assertTrue(scope.challenge().text().startsWith("Nothing of this is later than July."));
    }

    @Test
    void whatAnswersItStandsInTheJournal() {
        var impact = card("Business impact");
        assertEquals("How much of this was yours?", impact.challenge().text());
        assertTrue(impact.answer().stream().anyMatch(it -> it.text().equals("60% of Checkout p95 is mine.")));
        assertTrue(impact.answer().stream().noneMatch(it -> it.sources().isEmpty()));
    }

    @Test
    void withoutALadderTheProofsHaveCards() {
        var things = new ArrayList<Kept>(SmallSeason.things());
        things.removeIf(Ladder.class::isInstance);
        var built = built(Snapshot.ofValues(things), SmallSeason.TODAY);
        assertEquals(built.promotion().proofs().size(), built.cards().size());
        assertFalse(built.cards().isEmpty());
    }

    @Test
    void withoutAnEntryTheDocumentSaysWhatACardWants() {
        var things = new ArrayList<Kept>(SmallSeason.things());
        things.removeIf(app.treefall.domain.Entry.class::isInstance);
        var built = built(Snapshot.ofValues(things), SmallSeason.TODAY);
        assertTrue(
                PlainDocument.of(CardPages.of(built.promotion(), built.cards())).contains("A card wants an entry"));
    }

    private static InterviewCard card(String competency) {
        return sample().cards().stream()
                .filter(card -> card.competency().text().equals(competency))
                .findFirst()
                .orElseThrow();
    }

    private static BuildCase.Result.Built sample() {
        return built(Snapshot.ofValues(SampleJournal.things(THURSDAY)), THURSDAY);
    }

    private static BuildCase.Result.Built built(Snapshot journal, LocalDate today) {
        return (BuildCase.Result.Built) new BuildCase().run(journal, Lens.COMMITTEE, today);
    }
}
