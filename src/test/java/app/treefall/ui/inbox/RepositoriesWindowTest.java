package app.treefall.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.git.Built;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Repositories in the guided import: who one is, from which day on, what would come.
@ExtendWith(Fx.class)
final class RepositoriesWindowTest {

    private Desk desk;
    private TestBench tools;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        var source = Files.createDirectories(folder.resolve("src"));
        repositories(source);
        desk = TestDesks.sample(Files.createDirectories(folder.resolve("journal")));
        tools = new TestBench(desk);
        FxThread.run(() -> {
            var screen = new InboxScreen(tools.bench, new FileDialogs() {
                @Override
                public List<Path> files() {
                    return List.of();
                }

                @Override
                public List<Path> folder() {
                    return List.of(source);
                }
            });
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 990, 900));
            new Theme().dress(stage.getScene());
            screen.fit(Width.USUAL);
            stage.show();
            screen.show(new Place.Inbox());
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        FxThread.settle();
        desk.close();
    }

    @Test
    void aFolderOfRepositoriesAsksOnceWhoOneIsAndShowsWhatWouldCome() throws Exception {
        Screen.click("Import a file");
        Screen.click("Choose a folder…");
        Screen.await("Which of these are you?");
        assertTrue(Screen.shows("One thing to say first."), Screen::reads);
        assertTrue(Screen.shows("Ada Lovelace <ada@example.org> · 10 commits"), Screen::reads);
        Screen.click("Show what I did");
        Screen.await("Choose at least one of them.");
        Screen.click("Ada Lovelace <ada@example.org> · 10 commits");
        focus("Show what I did");
        Keyboard.press(KeyCode.SPACE);
        Screen.await("5 suggestions would come into the inbox.");
        assertTrue(Screen.shows("Retried failed payments"), Screen::reads);
        assertTrue(Screen.shows("1 commit: new versions of dependencies"), Screen::reads);
        assertTrue(Screen.shows("Left out"), Screen::reads);
        Shot.of(Path.of("target/pictures/inbox-repositories.png"), 1);

        Screen.click("Ada L. <ada@old.example> · one commit");
        Screen.click("Show what I did");
        Screen.await("6 suggestions would come into the inbox.");
        assertEquals(0, tools.bench.live().snapshot().batches().size());
        Screen.click("Import 6 suggestions");
        Screen.await("6 suggestions to say yes or no to");
        assertEquals(2, tools.bench.live().snapshot().batches().size());
    }

    @Test
    void thePeriodLeavesOutWhatEndedBefore() throws Exception {
        Screen.click("Import a file");
        Screen.click("Choose a folder…");
        Screen.await("Which of these are you?");
        Screen.click("Ada Lovelace <ada@example.org> · 10 commits");
        Screen.write("Only what was still worked on from this day on", "2026-05-01");
        Screen.click("Show what I did");
        Screen.await("1 commit: before 2026-05-01");
        assertFalse(Screen.shows("Retried failed payments"), Screen::reads);
        assertTrue(Screen.shows("1 May"), "what was asked for stays to be seen");
    }

    private static void repositories(Path source) throws Exception {
        try (var shop = new Built(source.resolve("shop"));
                var api = new Built(source.resolve("api"))) {
            shop.by("Bob <bob@example.org>")
                    .commit("a", "2026-01-01", "Begin the shop")
                    .by("Ada Lovelace <ada@example.org>")
                    .commit("b", "2026-02-20", "Retry failed payments", "a")
                    .commit("c", "2026-02-21", "wip", "b")
                    .commit("d", "2026-02-22", "Bump stripe from 1.2 to 1.3", "c")
                    .commit("e", "2026-05-10", "feat(basket): show delivery dates (#14)", "d")
                    .commit("f", "2026-06-01", "fix(search): rank by what was bought (#19)", "e")
                    .branch("main", "f");
            api.by("Ada Lovelace <ada@example.org>")
                    .commit("a", "2026-05-20", "perf: cut the p95 latency of orders from 420ms to 130ms (#3)")
                    .commit("b", LocalDate.of(2026, 5, 25), "Bump jackson from 2.1 to 2.2", "a")
                    .commit("c", "2026-06-02", "Merge branch 'main' of host", "b", "a")
                    .commit("d", "2026-06-03", "Limit requests by customer (#5)", "c")
                    .commit("e", "2026-06-03", "style: reformat", "d")
                    .by("Ada L. <ada@old.example>")
                    .commit("f", "2026-06-10", "Document the limits (#6)", "e")
                    .branch("main", "f");
        }
    }

    private static void focus(String button) {
        var node = Screen.button(button);
        FxThread.run(node::requestFocus);
    }
}
