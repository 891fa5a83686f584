package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Change;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Kind;
import app.treefall.domain.Prediction;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.harness.Walk;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An entry told whole: once by the keyboard alone, once by the mouse, and piece by piece.
@ExtendWith(Fx.class)
final class DeepenAnEntryTest {

    private Desk desk;
    private TestBench tools;
    private Stage stage;
    private JournalScreen screen;
    private Entry prevention;
    private Path file;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        file = Files.writeString(folder.resolve("replay.txt"), "63 of 3,114 baskets came out short");
        FxThread.run(() -> {
            tools = new TestBench(desk);
            prevention = named("Stopped a price release");
            screen = new JournalScreen(tools.bench, () -> file);
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 1000, 900));
            new Theme().dress(stage.getScene());
            screen.fit(app.treefall.ui.frame.Screen.Width.USUAL);
            stage.show();
            screen.show(new Place.OpenEntry(prevention.id()));
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void byTheKeyboardAlone() {
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Headline", Screen.focused());

        answerNext();
        assertEquals("Exposed", Screen.focused());
        Keyboard.type("Every basket with books and pottery.");
        answerNext();
        assertEquals("Held", Screen.focused());
        Keyboard.type("No letter from a shop since.");

        answerNext();
        Walk.choose("A link");
        assertEquals("Address", Screen.focused());
        Keyboard.type("https://wiki.example/replay");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("https://wiki.example/replay");

        answerNext();
        Keyboard.press(KeyCode.ENTER);

        Screen.awaitGone("left");
        Walk.tabTo("Of it, not why");
        Keyboard.press(KeyCode.SPACE);

        Walk.tabTo("Add another number");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("What it counts", Screen.focused());
        Keyboard.press(KeyCode.TAB);
        Keyboard.type("63");
        Keyboard.press(KeyCode.TAB);
        Keyboard.type("0 baskets");
        Walk.tabTo("Not said");
        Keyboard.press(KeyCode.RIGHT);
        Screen.await("63 baskets → 0 baskets, −63 baskets: better");
        Walk.tabTo("Keep the number");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("63 baskets → 0 baskets");

        Walk.tabTo("Use “I asked Tomás to hold it”");
        Keyboard.press(KeyCode.ENTER);
        Screen.awaitGone("Who agreed to hold it?");
        assertEquals("What I did", Screen.focused());
        Keyboard.press(KeyCode.S, Held.CONTROL);

        var kept = kept();
        var told = assertInstanceOf(Kind.Prevention.class, kept.kind());
        assertEquals("Every basket with books and pottery.", told.exposed().text());
        assertEquals("No letter from a shop since.", told.held().text());
        assertInstanceOf(Evidence.Link.class, kept.evidence().getFirst());
        assertFalse(kept.serves().isEmpty());
        assertEquals(
                List.of(Prediction.Answer.KNOWS_OF_IT),
                kept.predictions().stream().map(Prediction::answer).toList());
        var claim = kept.claims().getLast();
        assertInstanceOf(Change.FromTo.class, claim.change());
        assertEquals(Direction.LOWER, claim.better());
        assertTrue(kept.story().action().text().contains("I asked Tomás to hold it"));
    }

    @Test
    void byTheMouse() {
        Screen.clickText("Exposed");
        assertEquals("Exposed", Screen.focused());
        Keyboard.type("Every basket with books and pottery.");

        Mouse.click(Screen.revealed(Screen.button("Attach a file or a link")));
        Screen.clickText("A file");
        Screen.await("replay.txt");
        Screen.click("replay.txt");
        Screen.await("63 of 3,114 baskets came out short");
        Keyboard.press(KeyCode.ESCAPE);

        Mouse.click(Screen.revealed(Screen.button("Of it, not why")));
        Mouse.click(Screen.revealed(Screen.button("Add another number")));
        Screen.write("Baseline", "soon");
        Screen.write("Result", "0 baskets");
        Screen.click("Keep the number");
        Screen.await("This is no amount.");
        Screen.write("Baseline", "63");
        Screen.click("Lower");
        Screen.await("−63 baskets: better");
        Screen.click("Keep the number");

        Screen.clickText("Use “I asked Tomás to hold it”");
        Screen.awaitGone("Who agreed to hold it?");
        Keyboard.press(KeyCode.S, Held.CONTROL);

        var kept = kept();
        assertInstanceOf(Evidence.CopiedFile.class, kept.evidence().getFirst());
        assertEquals(
                List.of(Prediction.Answer.KNOWS_OF_IT),
                kept.predictions().stream().map(Prediction::answer).toList());
        assertEquals(2, kept.claims().size());
    }

    @Test
    void aPictureAndAFileArePastedFromTheClipboard() {
        Keyboard.press(KeyCode.ENTER);
        FxThread.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
        Keyboard.press(KeyCode.V, Held.CONTROL);
        Screen.await("replay.txt");

        FxThread.run(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.IMAGE, new javafx.scene.image.WritableImage(40, 20))));
        Keyboard.press(KeyCode.V, Held.CONTROL);
        Screen.await("Pasted 2026-11-19.png");

        Keyboard.press(KeyCode.S, Held.CONTROL);
        assertEquals(2, kept().evidence().size());
        Screen.click("Pasted 2026-11-19.png");
        Screen.await(
                () -> FxThread.call(() -> stage.getScene().getRoot().lookup(".file-sight .image-view") != null
                        || stage.getScene().getRoot().lookup("ImageView") != null),
                Screen::reads);
    }

    @Test
    void textInTheClipboardIsPastedAsText() {
        Keyboard.press(KeyCode.ENTER);
        FxThread.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Held ")));
        Keyboard.press(KeyCode.HOME);
        Keyboard.press(KeyCode.V, Held.CONTROL);
        Screen.await("Held Stopped a price release");
    }

    @Test
    void aThreadIsResolvedIntoAWinInOneStepAndKeepsTheWay() {
        var thread = FxThread.call(() -> tools.bench.live().snapshot().entries().stream()
                .filter(entry -> entry.kind() instanceof Kind.Thread it && it.isOpen())
                .findFirst()
                .orElseThrow());
        FxThread.run(() -> screen.show(new Place.OpenEntry(thread.id())));
        Mouse.click(Screen.revealed(Screen.button("Resolve")));
        Screen.clickText("It became a win");

        var went = assertInstanceOf(Place.OpenEntry.class, tools.went.getLast());
        var became = FxThread.call(() -> tools.bench.live().snapshot().find(went.entry()));
        assertEquals(Kind.Name.WIN, became.kindName());
        Screen.await("Became: " + became.headline().text());
        FxThread.run(() -> screen.show(went));
        Screen.await("Came of a thread");
    }

    @Test
    void aPersonIsNamedAndCreditedWithTheirPart() {
        Mouse.click(Screen.revealed(Screen.button("More")));
        Screen.clickText("Person");
        Screen.clickText("Somebody new");
        Keyboard.type("Nadia Rahimi\n");
        Screen.await("What Nadia Rahimi did");
        Keyboard.type("Found the rounding\n");
        Keyboard.press(KeyCode.S, Held.CONTROL);

        var credit = kept().contribution().credits().getLast();
        assertEquals("Found the rounding", credit.part().text());
        assertEquals(
                "Nadia Rahimi",
                FxThread.call(() -> tools.bench.live().snapshot().find(credit.person()))
                        .name()
                        .text());
    }

    @Test
    void oneCanReadWhyAStrengthIsWhatItIsAndLetARuleSpeakAgain() {
        var why = FxThread.call(() -> Screen.reads()
                .lines()
                .filter(line -> line.startsWith("Why "))
                .findFirst()
                .orElseThrow());
        Screen.clickText(why);
        Screen.await("where every entry begins");

        Screen.click("Do not say remark 1 again");
        Screen.await("Not said of this entry: nothing of my own");
        Screen.click("Say it again: nothing of my own");
        Screen.await("Who agreed to hold it?");
    }

    @Test
    void everyKindIsReachedByTabInTheOrderOfThePageAndEverythingHasAName() {
        for (var kind : Kind.Name.values()) {
            FxThread.run(() -> screen.show(new Place.OpenEntry(ofKind(kind).id())));
            FxThread.settle();
            Keyboard.press(KeyCode.ENTER);
            var names = new ArrayList<String>();
            for (int press = 0; press < 40 && !names.contains("Candid note"); press++) {
                names.add(Screen.focused());
                Keyboard.press(KeyCode.TAB);
            }
            assertTrue(names.contains("Candid note"), kind + " " + names);
            assertTrue(names.stream().noneMatch(name -> name.isBlank() || name.endsWith("Button")), names::toString);
            var parts = EntryTexts.of(kind).stream()
                    .map(part -> kind == Kind.Name.SETBACK && part == app.treefall.narrative.coach.Part.RESULT
                            ? "What changed"
                            : EntryWords.of(part))
                    .toList();
            assertEquals(
                    parts, names.stream().filter(parts::contains).distinct().toList(), kind + " " + names);
            Keyboard.press(KeyCode.ESCAPE);
        }
    }

    private static void answerNext() {
        Keyboard.press(KeyCode.J, Held.CONTROL);
    }

    private Entry kept() {
        return FxThread.call(() -> tools.bench.live().snapshot().find(prevention.id()));
    }

    private Entry ofKind(Kind.Name kind) {
        return tools.bench.live().snapshot().entries().stream()
                .filter(entry -> entry.kindName() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Entry named(String start) {
        return tools.bench.live().snapshot().entries().stream()
                .filter(entry -> entry.headline().text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
