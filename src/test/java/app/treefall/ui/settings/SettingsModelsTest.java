package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.ui.form.Address;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsModelsTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench window;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsLeftIsKept() throws Exception {
        var you = new YouViewModel(window.bench);
        you.team().textProperty().set("Payments");

        you.keep(you.team());

        assertEquals("Payments", desk.readJournal().run().profile().team().text());
        assertEquals("Saved at 09:00", you.saidProperty().get());
    }

    @Test
    void whatIsTypedBeforeItsFieldIsLeftIsBackAndGoesOnceItIsSaved() throws Exception {
        new YouViewModel(window.bench).team().textProperty().set("Pay");
        window.passTime();

        var again = new YouViewModel(window.bench);

        assertEquals("Pay", again.team().textProperty().get());
        again.keep(again.team());
        assertEquals(List.of(), desk.keepDraft().all());
        assertEquals("Pay", desk.readJournal().run().profile().team().text());
    }

    @Test
    void anUnfinishedRedactionIsNotKeptAndAWholeOneIs() throws Exception {
        var you = new YouViewModel(window.bench);
        int before = journal().profile().redactions().size();
        you.addRedaction();
        you.keep(you.name());
        assertEquals(before, journal().profile().redactions().size());

        var added = you.redactions().getLast();
        added.word().textProperty().set("Marlow");
        added.meaning().textProperty().set("the company");
        you.keep(added.meaning());

        assertEquals(before + 1, journal().profile().redactions().size());
    }

    @Test
    void ownPronounsAreFourWords() throws Exception {
        var you = new YouViewModel(window.bench);
        you.address().choiceProperty().set(Address.Choice.OWN);
        you.address().own().textProperty().set("xe, xem");
        you.keep(you.address().own());
        assertFalse(you.address().own().errorProperty().get().isEmpty());
        assertEquals(Pronouns.SHE, journal().profile().pronouns());

        you.address().own().textProperty().set("xe, xem, xyr, xemself");
        you.keep(you.address().own());

        assertEquals("xyr", journal().profile().pronouns().possessive().text());
    }

    @Test
    void aCharacterThatCannotBeKeptIsSaidAtItsFieldAndTheWordsStay() throws Exception {
        var you = new YouViewModel(window.bench);
        you.team().textProperty().set("Pay\u0000ments");

        you.keep(you.team());

        assertTrue(you.team().errorProperty().get().contains("place 4"));
        assertEquals("Pay\u0000ments", you.team().textProperty().get());
        assertEquals("Checkout and Payments", journal().profile().team().text());
    }

    @Test
    void aChangeMadeElsewhereIsNotOverwrittenUnseen() throws Exception {
        var you = new YouViewModel(window.bench);
        you.team().textProperty().set("Mine");
        var there = journal().profile();
        var theirs = new Profile(
                there.name(),
                there.pronouns(),
                there.title(),
                Prose.of("Theirs"),
                there.company(),
                there.aim(),
                there.redactions());
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, List.of(theirs));

        you.keep(you.team());

        assertEquals("Theirs", journal().profile().team().text());
        assertEquals("Mine", you.team().textProperty().get());
        assertTrue(you.team().errorProperty().get().contains("changed elsewhere"));
        you.keep(you.team());
        assertEquals("Mine", journal().profile().team().text());
    }

    @Test
    void takingASettingBackIsSeenInItsField() throws Exception {
        var you = new YouViewModel(window.bench);
        var before = you.team().textProperty().get();
        you.team().textProperty().set("Payments");
        you.keep(you.team());

        desk.undoLast().run();
        window.bench.live().refresh();

        assertEquals(before, you.team().textProperty().get());
    }

    @Test
    void ownWordsForACriterionAreKeptWithTheLadder() throws Exception {
        var season = new SeasonViewModel(window.bench);
        var asked = season.criteria().getFirst();
        asked.ownWords().textProperty().set("Moves the number Priya shows the board");

        season.keep(asked);
        season.keep(asked);

        assertEquals(
                "Moves the number Priya shows the board",
                journal().criterion(asked.id()).ownWords().text());
    }

    @Test
    void theDecisionComesAfterTheStart() throws Exception {
        var season = new SeasonViewModel(window.bench);
        var before = journal().seasons();
        season.decisionProperty().set(LocalDate.of(2026, 1, 1));

        season.keep(season.days());

        assertFalse(season.days().errorProperty().get().isEmpty());
        assertEquals(before, journal().seasons());
    }

    @Test
    void aNewJournalGetsASeasonOnTheGeneralLadder() throws Exception {
        try (var empty = TestDesks.empty(folder.resolveSibling(folder.getFileName() + "-empty"))) {
            var fresh = new TestBench(empty);
            var season = new SeasonViewModel(fresh.bench);
            assertNull(empty.readJournal().run().seasonOn(TestDesks.TODAY));
            season.name().textProperty().set("Towards Staff");
            season.keep(season.name());
            season.ladderProperty()
                    .set(season.ladders().stream()
                            .filter(choice -> choice.ladder() != null)
                            .findFirst()
                            .orElseThrow());
            season.chooseLadder();
            season.target().textProperty().set(season.levels().get(3));
            season.keep(season.target());

            var kept = empty.readJournal().run().seasonOn(TestDesks.TODAY);
            assertNotNull(kept);
            assertNotNull(kept.ladder());
            assertEquals("Towards Staff", kept.name().text());
            assertFalse(season.criteria().isEmpty());
        }
    }

    @Test
    void whatIsInTheTrashComesBackOrGoesForGoodAfterASecondYes() throws Exception {
        var entries = journal().entries();
        desk.trashThing().run(entries.get(0));
        desk.trashThing().run(entries.get(1));
        var trash = new TrashViewModel(window.bench);
        trash.open();
        assertEquals(2, trash.trash().size());

        trash.restore(trash.trash().getFirst());
        assertEquals(1, trash.trash().size());

        trash.askToDelete(trash.trash().getFirst());
        assertEquals(1, desk.trashThing().trash().size());
        trash.deleteForGood();
        assertEquals(0, desk.trashThing().trash().size());
        assertEquals(entries.size() - 1, journal().entries().size());
    }

    @Test
    void aBackupIsMadeOnRequestAndTheJournalIsWhole() {
        var safety = new SafetyViewModel(window.bench);
        safety.open();

        safety.backUp();
        assertEquals(
                SafetyViewModel.Answer.Tone.WELL, safety.answerProperty().get().tone());
        assertFalse(safety.copies().isEmpty());

        safety.check();
        assertEquals(
                SafetyViewModel.Answer.Tone.WELL, safety.answerProperty().get().tone());
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }
}
