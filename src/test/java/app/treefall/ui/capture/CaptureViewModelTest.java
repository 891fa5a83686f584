package app.treefall.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.capture.Correction;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Draft;
import app.treefall.domain.Kind;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaptureViewModelTest {

    private Desk desk;
    private TestBench window;
    private CaptureViewModel model;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        model = newModel();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLineOfTheDesignBecomesItsSixChips() {
        model.write("Automated the settlement check 2 days -> 20 min ^cost #payments @tomas yesterday");

        assertEquals(
                List.of(
                        "Win",
                        "Wed 18 Nov",
                        "2\u202fdays \u2192 20\u202fmin",
                        "Cost per order",
                        "payments",
                        "Tomás Riedel"),
                chips().stream()
                        .map(words -> words.replace("2 days", "2\u202fdays"))
                        .toList());
    }

    @Test
    void whatTheLineDoesNotSayIsShownAsAssumed() {
        model.write("Fixed the retry queue");

        assertEquals(List.of("Win", "Thu 19 Nov"), chips());
        assertNull(model.chipsProperty().get().getFirst().mark());
    }

    @Test
    void somebodyNewIsMarkedAsNew() {
        model.write("Reviewed the plan with @kim");

        assertEquals(
                CaptureChip.State.NEW, model.chipsProperty().get().getLast().state());
        assertEquals("kim, new", chips().getLast());
    }

    @Test
    void aCorrectedChipIsWrittenIntoTheLine() {
        model.write("Fixed the retry queue yesterday");

        model.correct(
                model.chipsProperty().get().get(1), new Correction.ToDay(DaySpan.on(TestDesks.TODAY.minusDays(3))));

        assertEquals("Fixed the retry queue 2026-11-16", model.lineProperty().get());
        assertEquals("Mon 16 Nov", chips().get(1));
    }

    @Test
    void anAssumedKindCanBeCorrectedToo() {
        model.write("Nearly lost the certificate");

        model.correct(model.chipsProperty().get().getFirst(), new Correction.ToKind(Kind.Name.PREVENTION));

        assertEquals(
                "prevented: Nearly lost the certificate", model.lineProperty().get());
        assertEquals("Prevention", chips().getFirst());
    }

    @Test
    void aChipOffersWhatElseItCouldBe() {
        model.write("Fixed it with @tomas");

        assertEquals(5, model.choices(model.chipsProperty().get().getFirst()).size());
        assertTrue(model.choices(model.chipsProperty().get().getLast()).stream()
                .anyMatch(choice -> choice.words().startsWith("Daniel")));
    }

    @Test
    void aDayThatDoesNotExistIsNamedWithItsPlaceAndMendedInOneStep() {
        model.write("Fixed the retry queue 31 nov");

        var complaint = model.complaintsProperty().get().getFirst();
        assertEquals("“31 nov”: November has 30 days. Did you mean 1 December?", complaint.words());
        model.write(complaint.mends().getFirst().line());

        assertEquals(List.of(), model.complaintsProperty().get());
        assertEquals("Fixed the retry queue 2026-12-01", model.lineProperty().get());
    }

    @Test
    void whatCannotBeADayCanStayText() {
        model.write("Fixed the retry queue 31 nov");

        model.write(
                model.complaintsProperty().get().getFirst().mends().getLast().line());

        assertEquals(List.of(), model.complaintsProperty().get());
    }

    @Test
    void aLineWithAnObjectionIsNotSavedAndStays() throws Exception {
        model.write("Fixed the retry queue 31 nov");
        int before = desk.readJournal().run().entries().size();

        model.save(_ -> {});

        assertEquals("Fixed the retry queue 31 nov", model.lineProperty().get());
        assertEquals(before, desk.readJournal().run().entries().size());
        assertEquals(List.of(), window.said);
    }

    @Test
    void savingEmptiesTheLineSaysSoAndShowsTheEntry() {
        model.write("Fixed the retry queue #payments");

        model.save(_ -> {});

        assertEquals("", model.lineProperty().get());
        assertEquals(List.of(), model.chipsProperty().get());
        assertEquals("Logged.", window.said.getFirst().words());
        assertEquals(
                "Fixed the retry queue",
                window.bench.live().snapshot().entries().getLast().headline().text());
    }

    @Test
    void savingAndOpeningGoesToTheEntry() {
        model.write("Fixed the retry queue");

        model.saveAndOpen(_ -> {});

        assertInstanceOf(Place.OpenEntry.class, window.went.getFirst());
    }

    @Test
    void enterInAnEmptyLineDoesNothing() {
        model.write("   ");

        model.save(_ -> {});

        assertEquals(List.of(), window.said);
    }

    @Test
    void onlyChipsWithoutAHeadlineAreAskedForOne() {
        model.write("#payments");

        model.save(_ -> {});

        assertEquals("#payments", model.lineProperty().get());
        assertEquals(1, model.complaintsProperty().get().size());
    }

    @Test
    void whatIsTypedIsKeptAndOfferedAgain() throws Exception {
        model.write("Half a thou");
        model.write("Half a thought");

        window.passTime();

        assertEquals(
                "Half a thought",
                ((Draft.Line) desk.keepDraft().all().getFirst()).text().text());
        assertEquals("Half a thought", newModel().lineProperty().get());
    }

    @Test
    void aSavedLineIsNoDraftAnyMore() throws Exception {
        model.write("Fixed the retry queue");
        window.passTime();
        model.save(_ -> {});
        window.passTime();

        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void aPastedControlCharacterIsKeptFromSavingAndLosesNothing() {
        model.write("Fixed\u0007 it");

        assertEquals(
                Complaint.Weight.FORBIDS,
                model.complaintsProperty().get().getFirst().weight());
        window.passTime();
        assertEquals("Fixed\u0007 it", model.lineProperty().get());
    }

    @Test
    void aSaveThatFailsIsReportedAndKeepsTheWords(@TempDir Path folder) throws Exception {
        var lost = TestDesks.empty(folder);
        var broken = new TestBench(lost);
        var failing = new CaptureViewModel(broken.bench);
        failing.write("Fixed the retry queue");
        lost.close();
        Files.write(folder.resolve("journal.db"), "no journal any more".getBytes(StandardCharsets.UTF_8));

        failing.save(_ -> {});

        assertEquals(1, broken.troubles.size());
        assertEquals("Fixed the retry queue", failing.lineProperty().get());
        assertEquals(List.of(), broken.said);
    }

    @Test
    void aSignCompletesToKnownNames() {
        model.write("Fixed it #pay");

        var found = model.completionProperty().get();
        assertNotNull(found);
        model.accept(found.choices().getFirst());

        assertEquals("Fixed it #payments ", model.lineProperty().get());
        assertEquals(19, model.caretProperty().get());
        assertNull(model.completionProperty().get());
    }

    @Test
    void anEntryToldTwiceIsPointedOut() {
        model.write("Cut failed card payments from 4.9% to 3.1%");

        var twin = model.twinProperty().get();
        assertNotNull(twin);
        assertEquals(
                "Cut failed card payments from 4.9% to 3.1%", twin.headline().text());
    }

    @Test
    void aLineMergedGoesIntoTheTwinAndSaysSo() throws Exception {
        model.write("Cut failed card payments from 4.9% to 3.1% #cards");
        var twin = model.twinProperty().get();
        assertNotNull(twin);
        int before = desk.readJournal().run().entries().size();

        model.mergeIntoTwin(_ -> {});

        assertEquals("", model.lineProperty().get());
        assertEquals(
                "Merged into “Cut failed card payments from 4.9% to 3.1%”.",
                window.said.getFirst().words());
        var after = desk.readJournal().run();
        assertEquals(before, after.entries().size());
        assertEquals("cards", after.find(twin.id()).tags().getLast().text());
    }

    @Test
    void aTwinThatIsGoneMeanwhileTakesNothingAndTheLineStays() throws Exception {
        model.write("Cut failed card payments from 4.9% to 3.1% #cards");
        desk.trashThing().run(model.twinProperty().get());

        model.mergeIntoTwin(_ -> {});

        assertEquals(
                "Cut failed card payments from 4.9% to 3.1% #cards",
                model.lineProperty().get());
        assertEquals(
                "That entry is not in the journal any more. Your line is as it was.",
                model.complaintsProperty().get().getFirst().words());
    }

    @Test
    void withoutATwinNothingIsMerged() {
        model.write("Something nobody wrote before");

        model.mergeIntoTwin(_ -> {});

        assertEquals("Something nobody wrote before", model.lineProperty().get());
        assertEquals(List.of(), window.said);
    }

    @Test
    void aTagThatIsNewIsMarkedAsNew() {
        model.write("Fixed it #payments #never-used");

        assertEquals(List.of("payments", "never-used, new"), chips().subList(2, 4));
    }

    @Test
    void theDayOfTheLineFollowsTheCalendarOverMidnight() {
        var day = new LocalDate[] {TestDesks.TODAY};
        var moving = new CaptureViewModel(window.on(() -> day[0]));
        moving.write("Fixed the retry queue");
        assertEquals("Thu 19 Nov", moving.chipsProperty().get().get(1).words());

        day[0] = TestDesks.TODAY.plusDays(1);
        moving.followTheDay();

        assertEquals("Fri 20 Nov", moving.chipsProperty().get().get(1).words());
        moving.write("Fixed the retry queue 2026-11-17");
        day[0] = TestDesks.TODAY.plusDays(2);
        moving.followTheDay();
        assertEquals("Tue 17 Nov", moving.chipsProperty().get().get(1).words());
    }

    @Test
    void aVeryLongLineIsReadBesideTheTyping() {
        var aside = new ArrayList<Runnable>();
        var slow = new CaptureViewModel(window.aside(aside::add));
        runAll(aside);
        var line = "Moved a service #one ".repeat(5_000);

        slow.write(line);
        slow.write(line + "more ");
        slow.write(line + "more words #two");

        assertEquals(List.of(), slow.chipsProperty().get());
        assertEquals(1, aside.size());
        runAll(aside);
        assertEquals("two, new", slow.chipsProperty().get().getLast().words());
    }

    @Test
    void aDraftThatCouldNotBeKeptIsReportedOnceAndTriedAgain(@TempDir Path folder) throws Exception {
        var lost = TestDesks.empty(folder);
        var broken = new TestBench(lost);
        var failing = new CaptureViewModel(broken.bench);
        lost.close();
        var file = folder.resolve("journal.db");
        var whole = Files.readAllBytes(file);
        Files.write(file, "no journal any more".getBytes(StandardCharsets.UTF_8));
        failing.write("Half");
        broken.passTime();
        broken.passTime();
        assertEquals(1, broken.troubles.size());

        Files.write(file, whole);
        broken.passTime();

        assertEquals(1, lost.keepDraft().all().size());
        lost.close();
    }

    @Test
    void leavingKeepsTheWordsWithoutWaiting() throws Exception {
        model.write("Half a thought");

        model.keepNow();

        assertEquals(1, desk.keepDraft().all().size());
    }

    @Test
    void moreWordsNeverReplaceThoseThatAreThere() {
        model.write("Half a thought");

        model.add("Told Daniel");

        assertEquals("Half a thought Told Daniel", model.lineProperty().get());
    }

    /// What they ask for themselves too.
    private static void runAll(List<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }

    private List<String> chips() {
        return model.chipsProperty().get().stream().map(CaptureChip::words).toList();
    }

    private CaptureViewModel newModel() {
        return new CaptureViewModel(window.bench);
    }
}
