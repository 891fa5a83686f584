package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Batch;
import app.treefall.domain.Condition;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.Filter;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kind;
import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.imports.git.Built;
import app.treefall.ui.firststart.FirstStartView;
import app.treefall.ui.firststart.FirstStartViewModel;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.rescue.RescueView;
import app.treefall.ui.rescue.RescueViewModel;
import app.treefall.ui.shell.Shell;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ReadFiles.Wishes;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of every screen over the sample journal, in light and dark, at the three widths of the design.
///
/// `mvn -Ppictures` puts them into `docs/pictures`; otherwise each width is taken in one of the two only, into
/// `target/pictures`, and what is tested is that every screen can be painted without a word from JavaFX.
@ExtendWith(Fx.class)
class PicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    private static final String CALENDAR = """
        BEGIN:VCALENDAR
        X-WR-CALNAME:ada@example.org
        BEGIN:VEVENT
        UID:weekly
        DTSTART:20261104T100000
        RRULE:FREQ=WEEKLY;INTERVAL=2
        ATTENDEE;CN=Anna Keller:mailto:anna@example.org
        ATTENDEE;CN=Ada:mailto:ada@example.org
        END:VEVENT
        BEGIN:VEVENT
        UID:once
        DTSTART:20261126T150000
        ATTENDEE;CN=Lea Brandt:mailto:lea@example.org
        ATTENDEE;CN=Ada:mailto:ada@example.org
        END:VEVENT
        END:VCALENDAR
        """;

    private enum Size {
        NARROW(960, 640),
        USUAL(1280, 800),
        WIDE(1600, 1000);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void everyScreenOfTheSample(Appearance appearance, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder);
                var shop = new Built(folder.resolve("shop"))) {
            shop.by("Bob <bob@example.org>")
                    .commit("a", "2026-01-01", "Begin the shop")
                    .by("Ada Lovelace <ada@example.org>")
                    .commit("b", "2026-02-20", "Retry failed payments", "a")
                    .commit("c", "2026-05-10", "feat(basket): show delivery dates (#14)", "b")
                    .branch("main", "c");
            desk.keepView().run(Prose.of("Learned"), Filter.of(new Condition.OfKind(Kind.Name.LEARNING)));
            var vat = desk.readJournal().run().entries().stream()
                    .filter(entry -> entry.headline().text().startsWith("Stopped a price release"))
                    .findFirst()
                    .orElseThrow();
            var daniel = desk.readJournal().run().boss();
            for (var size : sizes(appearance)) {
                shoot(desk, folder, appearance, size, "this-week", _ -> {});
                shoot(desk, folder, appearance, size, "journal", shell -> shell.go(new Place.OpenEntry(vat.id())));
                shoot(desk, folder, appearance, size, "journal-search", shell -> {
                    shell.go(new Place.ShowOnly(new Filter(
                            Prose.of("payments bank"),
                            List.of(
                                    new Condition.ThisSeason(),
                                    new Condition.OfKind(Kind.Name.WIN),
                                    new Condition.Has(Condition.Part.NUMBER)))));
                });
                shoot(desk, folder, appearance, size, "palette", shell -> shell.find("pr"));
                shoot(desk, folder, appearance, size, "settings-names", shell -> shell.go(new Place.Names(null)));
                shoot(desk, folder, appearance, size, "one-on-ones", shell -> shell.go(new Place.Prepare(daniel.id())));
                shoot(
                        desk,
                        folder,
                        appearance,
                        size,
                        "hold",
                        shell -> shell.go(new Place.Hold(planned(desk).id())));
                shoot(desk, folder, appearance, size, "impact", shell -> shell.go(new Place.Impact(null)));
                shoot(desk, folder, appearance, size, "feedback", shell -> shell.go(new Place.FeedbackLoop(null)));
                shoot(desk, folder, appearance, size, "audience", shell -> shell.go(new Place.Audience(null)));
                shoot(desk, folder, appearance, size, "visibility", shell -> shell.go(new Place.Visibility()));
                inbox(desk, folder, appearance, size);
                shoot(desk, folder, appearance, size, "promotion-case", shell -> shell.go(new Place.PromotionCase()));
                shoot(desk, folder, appearance, size, "settings", shell -> shell.go(new Place.Settings()));
                shoot(desk, folder, appearance, size, "settings-ladders", shell -> shell.go(new Place.Ladders(null)));
                for (var file : List.of("columns.md", "ten-by-twenty.csv")) {
                    var ladder = Path.of("src/test/resources/ladder", file);
                    var name = "settings-ladder-file-" + file.substring(0, file.indexOf('.'));
                    shoot(desk, folder, appearance, size, name, shell -> shell.go(new Place.Ladders(ladder)));
                }
                discard(desk);
                shoot(desk, folder, appearance, size, "capture", shell -> {
                    shell.go(new Place.Settings());
                    shell.capture("Automated the settlement check 2 days -> 20 min ^cost #payments @tomas yesterday");
                });
            }
        }
    }

    private static void inbox(Desk desk, Path folder, Appearance appearance, Size size) throws Exception {
        var brag = Path.of("src/test/resources/inbox/brag-2026.md");
        shoot(
                desk,
                folder,
                appearance,
                size,
                "inbox-import",
                shell -> shell.go(new Place.Import(
                        List.of(brag, brag.resolveSibling("log.md"), brag.resolveSibling("inbox.zip")))));
        shoot(
                desk,
                folder,
                appearance,
                size,
                "inbox-repository",
                shell -> shell.go(new Place.Import(List.of(folder.resolve("shop")))));
        desk.importFile().run(Files.writeString(folder.resolve("work.ics"), CALENDAR), Wishes.NONE);
        shoot(desk, folder, appearance, size, "inbox-calendar", shell -> shell.go(new Place.Inbox()));
        desk.importFile().run(brag, Wishes.NONE);
        desk.importFile().run(brag.resolveSibling("log.md"), Wishes.NONE);
        shoot(desk, folder, appearance, size, "inbox", shell -> shell.go(new Place.Inbox()));
        desk.readJournal().run().batches().forEach(batch -> takeBack(desk, batch));
    }

    private static void takeBack(Desk desk, Batch batch) {
        try {
            desk.undoImport().run(batch.id());
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void theFirstStartAndAnEmptyJournal(Appearance appearance, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.empty(folder)) {
            for (var size : sizes(appearance)) {
                shoot(desk, folder, appearance, size, "empty-week", _ -> {});
                shoot(desk, folder, appearance, size, "empty-journal", shell -> shell.go(new Place.Journal()));
                shoot(desk, folder, appearance, size, "empty-one-on-ones", shell -> shell.go(new Place.OneOnOnes()));
                shoot(desk, folder, appearance, size, "empty-impact", shell -> shell.go(new Place.Impact(null)));
                shoot(
                        desk,
                        folder,
                        appearance,
                        size,
                        "empty-feedback",
                        shell -> shell.go(new Place.FeedbackLoop(null)));
                shoot(desk, folder, appearance, size, "empty-audience", shell -> shell.go(new Place.Audience(null)));
                shoot(desk, folder, appearance, size, "empty-visibility", shell -> shell.go(new Place.Visibility()));
                shoot(desk, folder, appearance, size, "empty-inbox", shell -> shell.go(new Place.Inbox()));
                shoot(
                        desk,
                        folder,
                        appearance,
                        size,
                        "empty-promotion-case",
                        shell -> shell.go(new Place.PromotionCase()));
                shoot(
                        desk,
                        folder,
                        appearance,
                        size,
                        "first-start",
                        shell -> shell.showAlone(new FirstStartView(
                                new FirstStartViewModel(() -> desk, Furnished.alone(folder), _ -> {}, () -> {}))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void whatWasThrownAway(Appearance appearance, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var journal = desk.readJournal().run();
            desk.trashThing().run(journal.entries().getFirst());
            desk.trashThing().run(journal.metrics().getFirst());
            desk.trashThing().run(journal.testimonials().getFirst());
            desk.trashThing().run(journal.feedback().getFirst());
            desk.trashThing().run(journal.tellings().getLast());
            desk.trashThing().run(journal.episodes().getFirst());
            desk.trashThing().run(journal.people().getLast());
            for (var size : sizes(appearance)) {
                shoot(desk, folder, appearance, size, "settings-trash", shell -> shell.go(new Place.Trash()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void theRescueOfADamagedJournal(Appearance appearance, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            desk.keepSafe().backUp();
            for (var size : sizes(appearance)) {
                shoot(
                        desk,
                        folder,
                        appearance,
                        size,
                        "rescue",
                        shell -> shell.showAlone(new RescueView(
                                new RescueViewModel(
                                        new Trouble.Damaged(List.of("the entry of 2026-11-17")),
                                        desk.keepSafe(),
                                        Furnished.alone(folder),
                                        () -> {}),
                                () -> {})));
            }
        }
    }

    private static Episode planned(Desk desk) {
        try {
            return desk.readJournal().run().episodes().stream()
                    .filter(episode -> !episode.held())
                    .findFirst()
                    .orElseThrow();
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    /// All of them where the pictures are for people; else each width once, to save time.
    private static List<Size> sizes(Appearance appearance) {
        if (!FOLDER.endsWith(Path.of("target", "pictures"))) {
            return List.of(Size.values());
        }
        return appearance == Appearance.LIGHT ? List.of(Size.NARROW, Size.WIDE) : List.of(Size.USUAL);
    }

    private static void discard(Desk desk) {
        try {
            desk.keepDraft().discard(Draft.Line.PLACE);
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    private static void shoot(
            Desk desk, Path folder, Appearance appearance, Size size, String name, Consumer<Shell> there)
            throws Exception {
        var scene = FxThread.call(() -> {
            return Furnished.scene(desk, folder, appearance, size.width, size.height, there);
        });
        FxThread.settle();
        var file =
                FOLDER.resolve("%s-%s-%d.png".formatted(name, appearance.name().toLowerCase(Locale.ROOT), size.width));
        FxThread.run(() -> {
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            var picture = scene.snapshot(null);
            Shot.save(picture, file);
            assertTrue(picture.getWidth() == size.width && picture.getHeight() == size.height);
        });
    }
}
