package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Permission;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.domain.Trouble;
import app.treefall.ui.firststart.FirstStartView;
import app.treefall.ui.firststart.FirstStartViewModel;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Reach;
import app.treefall.ui.rescue.RescueView;
import app.treefall.ui.rescue.RescueViewModel;
import app.treefall.ui.shell.Shell;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every control of every screen has a name to be read aloud, is reached by Tab in the order it is read in, and shows
/// its words whole at every size of text.
@ExtendWith(Fx.class)
class ReachTest {

    /// What lies over a screen keeps the keyboard to itself while it is open.
    private static final Set<String> OVER_A_SCREEN = Set.of("palette", "capture");

    @TempDir
    private Path folder;

    @Test
    void everyControlHasANameAndEveryPictureWordsToBeReadAloud() throws Exception {
        assertEquals(Map.of(), complaints(100, 1280, Set.of(), scene -> {
            var unsaid = new ArrayList<>(Reach.nameless(scene));
            unsaid.addAll(Reach.silent(scene));
            return unsaid;
        }));
    }

    @Test
    void tabComesToEveryControlInTheOrderOfReading() throws Exception {
        assertEquals(Map.of(), complaints(100, 1280, OVER_A_SCREEN, Reach::astray));
    }

    @ParameterizedTest
    @CsvSource({"90, 1280", "130, 960"})
    void wordsStandWholeAtEverySizeOfText(int percent, int width) throws Exception {
        assertEquals(Map.of(), complaints(percent, width, Set.of(), Reach::cut));
    }

    @Test
    void muchAndLongStandsWholeToo() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            desk.keep()
                    .all(Deed.Verb.SET_UP, Prose.NONE, much(desk.readJournal().run()));
            var complaints = new LinkedHashMap<String, List<String>>();
            screens(desk)
                    .forEach((name, there) -> FxThread.run(() -> {
                        var scene = laidOut(Furnished.scene(desk, folder, Appearance.DARK, 1280, 800, there));
                        var said = Reach.hidden(scene);
                        if (!said.isEmpty()) {
                            complaints.put(name, said);
                        }
                    }));
            assertEquals(Map.of(), complaints);
        }
    }

    /// A hundred and twenty things told and not landed, and somebody with a long name and a long title.
    private static List<Kept> much(Snapshot journal) {
        var much = new ArrayList<Kept>();
        var boss = journal.boss().id();
        for (int i = 0; i < 120; i++) {
            var day = TestDesks.TODAY.minusDays(i % 60 + 1L);
            var entry = Entry.jotted(Prose.of("Answered question " + i + " of the auditors"), day);
            much.add(entry);
            much.add(new Telling(
                    Id.fresh(), entry.id(), boss, day, Telling.Setting.EMAIL, null, null, Prose.NONE, null, null));
        }
        much.add(new Testimonial(
                Id.fresh(),
                Prose.of("I have seldom seen a rehearsal that answered so many questions before they were asked."),
                null,
                Prose.of("Maria Wilhelmina Konstantinopoulos-Featherstonehaugh"),
                Prose.of("Head of Regulatory Reporting and Interbank Settlement Operations"),
                TestDesks.TODAY,
                Permission.NOT_ASKED,
                List.of()));
        return much;
    }

    @Test
    void whatIsLookedForCanBeMissed() {
        FxThread.run(() -> assertTrue(Reach.findsWhatIsWrong()));
    }

    private Map<String, List<String>> complaints(
            int textSize, int width, Set<String> except, Function<Scene, List<String>> look) throws Exception {
        var complaints = new LinkedHashMap<String, List<String>>();
        try (var desk = TestDesks.sample(folder)) {
            screens(desk)
                    .forEach((name, there) -> FxThread.run(() -> {
                        var scene =
                                laidOut(Furnished.scene(desk, folder, Appearance.LIGHT, textSize, width, 800, there));
                        var said = except.contains(name) ? List.<String>of() : look.apply(scene);
                        if (!said.isEmpty()) {
                            complaints.put(name, said);
                        }
                    }));
        }
        return complaints;
    }

    private Map<String, Consumer<Shell>> screens(Desk desk) throws Exception {
        var journal = desk.readJournal().run();
        var vat = journal.entries().stream()
                .filter(entry -> entry.headline().text().startsWith("Stopped a price release"))
                .findFirst()
                .orElseThrow();
        var screens = new LinkedHashMap<String, Consumer<Shell>>();
        screens.put("this week", _ -> {});
        screens.put("journal", shell -> shell.go(new Place.OpenEntry(vat.id())));
        screens.put("impact", shell -> shell.go(new Place.Impact(null)));
        screens.put("feedback", shell -> shell.go(new Place.FeedbackLoop(null)));
        screens.put("audience", shell -> shell.go(new Place.Audience(null)));
        screens.put("visibility", shell -> shell.go(new Place.Visibility()));
        screens.put("inbox", shell -> shell.go(new Place.Inbox()));
        screens.put("1:1s", shell -> shell.go(new Place.Prepare(journal.boss().id())));
        var planned = journal.episodes().stream()
                .filter(episode -> !episode.held())
                .findFirst()
                .orElseThrow();
        screens.put("hold", shell -> shell.go(new Place.Hold(planned.id())));
        screens.put("promotion case", shell -> shell.go(new Place.PromotionCase()));
        screens.put("settings", shell -> shell.go(new Place.Settings()));
        screens.put("names", shell -> shell.go(new Place.Names(null)));
        screens.put("ladders", shell -> shell.go(new Place.Ladders(null)));
        var file = Path.of("src/test/resources/ladder/ten-by-twenty.csv");
        screens.put("a ladder of a file", shell -> shell.go(new Place.Ladders(file)));
        screens.put("trash", shell -> shell.go(new Place.Trash()));
        screens.put("palette", shell -> shell.find("pr"));
        screens.put("capture", shell -> shell.capture("Automated the check 2 days -> 20 min ^cost @tomas yesterday"));
        screens.put(
                "first start",
                shell -> shell.showAlone(new FirstStartView(
                        new FirstStartViewModel(() -> desk, Furnished.alone(folder), _ -> {}, () -> {}))));
        screens.put(
                "rescue",
                shell -> shell.showAlone(new RescueView(
                        new RescueViewModel(
                                new Trouble.Damaged(List.of("the entry of 2026-11-17")),
                                desk.keepSafe(),
                                Furnished.alone(folder),
                                () -> {}),
                        () -> {})));
        return screens;
    }

    private static Scene laidOut(Scene scene) {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }
}
