package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.coach.Mend;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.coach.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntryEditorViewModelTest {

    private Desk desk;
    private TestBench window;
    private EntryEditorViewModel model;
    private Entry prevention;
    private Entry win;

    @BeforeEach
    void openAnEntryOfTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        model = new EntryEditorViewModel(window.bench);
        prevention = named("Stopped a price release");
        win = named("Cut failed card");
        model.open(prevention.id());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void openingShowsTheWordsAndChangesNothing() {
        assertEquals(prevention.headline().text(), model.text(Part.HEADLINE).get());
        assertEquals(prevention, model.entryProperty().get());
        assertFalse(model.isUnsaved());
    }

    @Test
    void whatIsTypedIsSavedAndSaysWhen() {
        model.text(Part.STAKES).set("Tax we do not collect is ours to pay.");
        assertTrue(model.isUnsaved());

        model.save();

        assertFalse(model.isUnsaved());
        assertEquals("Saved at 09:00", model.statusProperty().get());
        assertEquals(
                "Tax we do not collect is ours to pay.",
                kept(prevention).story().stakes().text());
    }

    @Test
    void twoSavesInARowStartFromOneAnother() {
        model.text(Part.STAKES).set("One");
        model.save();
        model.text(Part.STAKES).set("Two");
        model.save();

        assertNull(model.conflictProperty().get());
        assertEquals("Two", kept(prevention).story().stakes().text());
    }

    @Test
    void goingToAnotherEntryKeepsWhatWasTyped() {
        model.text(Part.ACTION).set("I replayed a day of baskets.");

        model.open(win.id());

        assertEquals(
                "I replayed a day of baskets.",
                kept(prevention).story().action().text());
        assertEquals(win.headline().text(), model.text(Part.HEADLINE).get());
    }

    @Test
    void aDraftThatWasNeverSavedComesBack() {
        model.text(Part.STAKES).set("Half a sentence");
        model.keepDraft();
        window.bench.live().refresh();

        var again = new EntryEditorViewModel(window.bench);
        again.open(prevention.id());

        assertEquals("Half a sentence", again.text(Part.STAKES).get());
        assertTrue(again.isUnsaved());
        assertEquals(
                "What you typed last is back. It is not saved yet.",
                again.statusProperty().get());
    }

    @Test
    void aDraftThatCameBackIsSavedOnlyOnAWordOrWhenItIsTypedOn() {
        model.text(Part.STAKES).set("Half a sentence");
        model.keepDraft();
        var again = new EntryEditorViewModel(window.bench);
        again.open(prevention.id());
        assertTrue(again.resumedProperty().get());

        again.open(win.id());
        assertEquals(prevention.story(), kept(prevention).story());

        again.open(prevention.id());
        assertEquals("Half a sentence", again.text(Part.STAKES).get());
        again.use();
        assertEquals("Half a sentence", kept(prevention).story().stakes().text());
    }

    @Test
    void aDraftThatCameBackCanBeThrownAwayAndEvenThatTakenBack() throws Exception {
        model.text(Part.STAKES).set("Half a sentence");
        model.keepDraft();
        var again = new EntryEditorViewModel(window.bench);
        again.open(prevention.id());

        again.throwAway();

        assertEquals(prevention, again.entryProperty().get());
        assertTrue(desk.keepDraft().all().isEmpty());
        window.said.getLast().run().run();
        assertEquals("Half a sentence", again.text(Part.STAKES).get());
    }

    @Test
    void anEntryThrownAwayElsewhereComesBackWithWhatWasWrittenHere() throws Exception {
        model.text(Part.STAKES).set("Mine");
        desk.trashThing().run(prevention);
        model.save();
        assertNull(model.conflictProperty().get().theirs());

        model.keepMine();

        assertEquals("Mine", stakesInTheJournal());
        assertTrue(desk.trashThing().trash().isEmpty());
    }

    @Test
    void bothCanBeKept() throws Exception {
        model.text(Part.STAKES).set("Mine");
        changeElsewhere("Theirs");
        model.save();

        model.keepBoth();

        assertEquals("Theirs", stakesInTheJournal());
        assertEquals("Theirs", model.text(Part.STAKES).get());
        assertEquals(
                1,
                desk.readJournal().run().entries().stream()
                        .filter(one -> one.story().stakes().text().equals("Mine"))
                        .count());
    }

    @Test
    void whatWasLetGoForTheirsCanBeBroughtBack() throws Exception {
        model.text(Part.STAKES).set("Mine");
        changeElsewhere("Theirs");
        model.save();
        model.takeTheirs();

        window.said.getLast().run().run();

        assertEquals("Mine", model.text(Part.STAKES).get());
    }

    @Test
    void typingBackToWhatWasSavedLeavesNoDraft() throws Exception {
        model.text(Part.STAKES).set("Other");
        model.keepDraft();
        model.text(Part.STAKES).set(prevention.story().stakes().text());
        model.keepDraft();

        assertTrue(desk.keepDraft().all().isEmpty());
    }

    @Test
    void aHeadlineThatIsMissingIsSaidAtTheFieldAndTheRestStaysAsADraft() throws Exception {
        model.text(Part.HEADLINE).set("");
        model.text(Part.STAKES).set("Still here");
        model.open(win.id());

        assertEquals(prevention.headline(), kept(prevention).headline());
        model.open(prevention.id());
        assertEquals("Still here", model.text(Part.STAKES).get());
        assertEquals("", model.text(Part.HEADLINE).get());
        model.use();
        assertFalse(model.error(Part.HEADLINE).get().isEmpty());
    }

    @Test
    void aChangeFromElsewhereIsNotWrittenOver() throws Exception {
        model.text(Part.STAKES).set("Mine");
        changeElsewhere("Theirs");

        model.save();

        assertNotNull(model.conflictProperty().get());
        assertEquals("Mine", model.text(Part.STAKES).get());
        assertEquals("Theirs", stakesInTheJournal());
        model.keepMine();
        assertEquals("Mine", stakesInTheJournal());
        assertNull(model.conflictProperty().get());
    }

    @Test
    void theirsCanBeTakenInstead() throws Exception {
        model.text(Part.STAKES).set("Mine");
        changeElsewhere("Theirs");
        model.save();

        model.takeTheirs();

        assertEquals("Theirs", model.text(Part.STAKES).get());
        assertFalse(model.isUnsaved());
        assertTrue(desk.keepDraft().all().isEmpty());
    }

    @Test
    void aChangeFromElsewhereIsShownWhileNothingIsTyped() throws Exception {
        changeElsewhere("Theirs");
        window.bench.live().refresh();

        assertEquals("Theirs", model.text(Part.STAKES).get());
    }

    @Test
    void anotherKindKeepsTheStoryAndTheWayBack() {
        var would = model.text(Part.WOULD_HAVE).get();
        model.steps().turnInto(Kind.Name.LEARNING);
        assertEquals(prevention.story(), model.entryProperty().get().story());
        assertEquals("", model.text(Part.WOULD_HAVE).get());

        model.steps().turnInto(Kind.Name.PREVENTION);

        assertEquals(would, model.text(Part.WOULD_HAVE).get());
        assertFalse(model.isUnsaved());
    }

    @Test
    void aMendPutsItsWordsWhereItPoints() {
        model.text(Part.ACTION).set("We agreed to hold it.");

        model.steps()
                .mend(new Mend.Replace(Place.of(Part.ACTION, 0, 9), Prose.of("I asked Tomás"), Prose.of("Use it")));

        assertEquals("I asked Tomás to hold it.", model.text(Part.ACTION).get());
    }

    @Test
    void aCharacterThatCannotBeKeptIsSaidAndNothingElseIsLost() {
        model.text(Part.STAKES).set("a\u0000b");

        assertFalse(model.error(Part.STAKES).get().isEmpty());
        assertEquals("a\u0000b", model.text(Part.STAKES).get());
        assertEquals(
                prevention.story().stakes(), model.entryProperty().get().story().stakes());
    }

    @Test
    void anEntryThatWentToTheTrashIsClosed() throws Exception {
        desk.trashThing().run(prevention);
        window.bench.live().refresh();

        assertNull(model.entryProperty().get());
    }

    @Test
    void aSilencedRuleCanSpeakAgain() {
        var coach = new CoachViewModel(window.bench);
        coach.look(model.entryProperty().get());
        var first = coach.saidProperty().get().reading().remarks().getFirst();
        model.steps().silence(first);
        coach.look(model.entryProperty().get());
        assertFalse(coach.saidProperty().get().reading().remarks().contains(first));

        model.steps().speakAgain(first.rule());
        coach.look(model.entryProperty().get());

        assertTrue(coach.saidProperty().get().reading().remarks().contains(first));
        assertTrue(model.entryProperty().get().silenced().isEmpty());
    }

    @Test
    void theCoachAnswersForTheEntryAsItIsTyped() {
        var coach = new CoachViewModel(window.bench);
        coach.look(model.entryProperty().get());
        int before = coach.saidProperty().get().reading().strength().score();
        model.text(Part.STAKES).set("");
        coach.look(model.entryProperty().get());

        assertTrue(coach.saidProperty().get().reading().strength().score() < before);
        assertTrue(coach.saidProperty().get().forwardable().startsWith("Ines stopped a price release"));
    }

    @Test
    void aDraftThatCouldNotBeKeptIsReportedOnceAndTriedAgain(@TempDir Path folder) throws Exception {
        var lost = TestDesks.sample(folder);
        var broken = new TestBench(lost);
        var failing = new EntryEditorViewModel(broken.bench);
        failing.open(prevention.id());
        lost.close();
        var file = folder.resolve("journal.db");
        var whole = Files.readAllBytes(file);
        Files.write(file, "no journal any more".getBytes(StandardCharsets.UTF_8));
        failing.text(Part.STAKES).set("Half a sentence");
        failing.keepDraft();
        failing.keepDraft();
        assertEquals(1, broken.troubles.size());

        Files.write(file, whole);
        failing.keepDraft();

        assertEquals(1, lost.keepDraft().all().size());
        lost.close();
    }

    private void changeElsewhere(String stakes) throws Exception {
        var theirs = EntryTexts.with(prevention, Part.STAKES, Prose.of(stakes));
        desk.editEntry().run(theirs, window.bench.live().snapshot().revisionOf(prevention.id()));
    }

    private String stakesInTheJournal() throws Exception {
        return desk.readJournal().run().find(prevention.id()).story().stakes().text();
    }

    private Entry kept(Entry entry) {
        return window.bench.live().snapshot().find(entry.id());
    }

    private Entry named(String start) {
        return window.bench.live().snapshot().entries().stream()
                .filter(entry -> entry.headline().text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
