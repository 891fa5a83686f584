package app.treefall.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.WorkingWeek;
import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import app.treefall.ui.control.Popover;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every document shows what leaves, then leaves in every format, by the names on the box.
@ExtendWith(Fx.class)
final class PaperBoxTest {

    private static final DaySpan WEEK = WorkingWeek.of(Locale.ENGLISH).around(TestDesks.TODAY);
    private static final List<String> FORMATS = List.of("PDF", "Word", "HTML", "Markdown", "Plain text");

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench tools;
    private PaperDoor door;
    private Button from;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path journal) throws Exception {
        desk = TestDesks.sample(journal);
        tools = new TestBench(desk);
        tools.saveTo = folder;
        FxThread.run(() -> {
            var popover = new Popover();
            from = new Button("Out");
            door = new PaperDoor(tools.bench, popover);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(from, popover), 700, 700));
            new Theme().dress(stage.getScene());
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void theWeekLeavesInEveryFormat() throws IOException {
        leavesInEveryFormat(node -> door.week(WEEK, node), "Five entries");
    }

    @Test
    void aStoryLeavesInEveryFormat() throws IOException {
        var entry = entry(it -> it.headline().text().startsWith("Cut checkout p95"));
        leavesInEveryFormat(node -> door.story(entry, node), "One entry");
    }

    @Test
    void theCardsLeaveInEveryFormat() throws IOException {
        leavesInEveryFormat(from -> door.cards(null, from), "entries");
    }

    @Test
    void theBriefLeavesInEveryFormat() throws IOException {
        Person boss = tools.bench.live().snapshot().boss();
        var document = desk.prepareBrief()
                .run(tools.bench.live().snapshot(), boss.id(), null, TestDesks.TODAY)
                .document();
        leavesInEveryFormat(node -> door.brief(document, boss, null, node), "Named: ");
    }

    @Test
    void theDossierSaysWhoIsNamedAndWhatStays() {
        FxThread.run(() -> door.dossier(Lens.COMMITTEE, null, Format.PDF, from, _ -> {}));
        Screen.await("Named: Ines Varga, Daniel Osei");
        Screen.await("Left out: ");
        Shot.of(Path.of("target/pictures/paper-box.png"), 1);
    }

    @Test
    void theWeekLeavesForWhoeverIsChosen() throws IOException {
        tools.saveTo = folder;
        FxThread.run(() -> door.week(WEEK, from));
        Screen.await("Skip-level");
        Screen.click("Me");
        Screen.await("Your own edition");
        Shot.of(Path.of("target/pictures/paper-box-week.png"), 1);
        Screen.click("Save as Plain text");
        Screen.awaitGone("Named: ");

        assertTrue(onlyFile().contains("of which Daniel has understood none"), onlyFile());
    }

    @Test
    void aStoryForTheManagerOnlyHasNoOtherReader() {
        var entry = entry(it -> it.confidentiality() == Confidentiality.MANAGER_ONLY);
        FxThread.run(() -> door.story(entry, from));
        Screen.await("One entry");
        assertFalse(Screen.shows("Skip-level"));
    }

    @Test
    void whatTakesLongerThanASecondIsSaidAndCanBeStopped() throws IOException {
        tools.saveTo = folder;
        var waiting = new ArrayList<Runnable>();
        FxThread.run(() -> {
            var popover = new Popover();
            ((StackPane) stage.getScene().getRoot()).getChildren().add(popover);
            var slow = new PaperDoor(tools.aside(waiting::add), popover);
            slow.week(WEEK, from);
            waiting.removeFirst().run();
        });
        Screen.click("Save as Markdown");
        Screen.await(() -> !tools.said.isEmpty(), () -> "nothing is said after a second");
        var said = tools.said.getLast();
        assertTrue(said.words().startsWith("Writing Ines-Varga-week"), said.words());
        FxThread.run(said.run());
        FxThread.run(waiting.removeFirst());

        assertEquals(
                "It was stopped. Nothing was written.", tools.said.getLast().words());
        assertEquals(0, Files.list(folder).count());
    }

    @Test
    void aNameThatShallNotLeaveIsNotInTheNameOfTheFile() throws Exception {
        var you = tools.bench.live().snapshot().profile();
        var redacted = new Profile(
                you.name(),
                you.pronouns(),
                you.title(),
                you.team(),
                you.company(),
                you.aim(),
                List.of(new Profile.Redaction(Prose.of("Daniel"), Prose.of("my manager"))));
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, List.of(redacted));
        tools.saveTo = folder;
        FxThread.run(() -> {
            tools.bench.live().refresh();
            var journal = tools.bench.live().snapshot();
            var boss = journal.boss();
            var brief = desk.prepareBrief().run(journal, boss.id(), null, TestDesks.TODAY);
            door.brief(brief.document(), boss, Format.MARKDOWN, from);
        });
        Screen.click("Save as Markdown");

        try (var files = Files.list(folder)) {
            var name = files.findFirst().orElseThrow().getFileName().toString();
            assertTrue(name.contains("my-manager"), name);
            assertFalse(name.contains("Daniel"), name);
        }
    }

    @Test
    void anotherFileIsReplacedOnlyAfterAYes() throws IOException {
        tools.saveTo = folder;
        var there = folder.resolve("Ines-Varga-week-of-2026-11-16.md");
        Files.writeString(there, "old");
        FxThread.run(() -> door.week(WEEK, from));
        Screen.click("Save as Markdown");
        var said = tools.said.getLast();
        assertTrue(said.words().contains("already there"), said.words());
        assertEquals("old", Files.readString(there));

        FxThread.run(said.run());

        assertTrue(Files.size(there) > 500);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndNothingIsLost() {
        tools.saveTo = folder.resolve("not there");
        FxThread.run(() -> door.week(WEEK, from));
        Screen.click("Save as Markdown");
        assertTrue(tools.said.getLast().words().contains("Nothing was written"), tools.said.toString());
    }

    @Test
    void thinkingBetterOfItWritesNothing() {
        tools.saveTo = null;
        FxThread.run(() -> door.week(WEEK, from));
        Screen.click("Save as PDF");
        assertTrue(tools.said.isEmpty(), tools.said.toString());
    }

    @Test
    void aPrivateStoryDoesNotLeave() {
        var entry = entry(Entry::isPrivate);
        FxThread.run(() -> door.story(entry, from));
        assertTrue(tools.said.getLast().words().contains("private"), tools.said.toString());
    }

    @Test
    void withoutAPrinterThatIsSaidPlainly() {
        FxThread.run(() -> door.week(WEEK, from));
        Screen.click("Print");
        assertTrue(tools.said.getLast().words().contains("no printer"), tools.said.toString());
    }

    @Test
    void aCopyIsPlainText() {
        FxThread.run(() -> door.week(WEEK, from));
        Screen.click("Copy");
        assertTrue(tools.copied.getLast().contains("The week of 16 November 2026"));
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        leavesInEveryFormat(node -> door.week(WEEK, node), "Five entries");
        int before = Files.list(folder).toList().size();
        FxThread.run(() -> door.week(WEEK, from));
        Screen.click("Save as Markdown");
        assertTrue(tools.said.getLast().words().contains("already there"), tools.said.toString());
        assertEquals(before, Files.list(folder).toList().size());
    }

    private void leavesInEveryFormat(Consumer<Node> open, String says) throws IOException {
        for (var format : FORMATS) {
            FxThread.run(() -> open.accept(from));
            Screen.await(says);
            Screen.click("Save as " + format);
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    FORMATS.size(),
                    files.filter(file -> file.toFile().length() > 500).count());
        }
    }

    private String onlyFile() throws IOException {
        try (var files = Files.list(folder)) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    private Entry entry(Predicate<Entry> which) {
        return tools.bench.live().snapshot().entries().stream()
                .filter(which)
                .findFirst()
                .orElseThrow();
    }
}
