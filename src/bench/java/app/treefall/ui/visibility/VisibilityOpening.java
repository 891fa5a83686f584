package app.treefall.ui.visibility;

import app.treefall.bench.GeneratedJournal;
import app.treefall.domain.Deed;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Live;
import app.treefall.ui.fx.Threads;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opening the grid over all entries of ten years and forty people: how long until its rows stand there, and until
/// what is beside it does. Without a display; one line an opening, the first of them cold.
public final class VisibilityOpening {

    private static final int PEOPLE = 40;
    private static final int OPENINGS = 8;
    private static final double MILLION = 1e6;

    private VisibilityOpening() {}

    /// @param arguments how many entries (5000)
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var home = Files.createTempDirectory(GeneratedJournal.of(entries).getParent(), "opening-");
        var file = Files.copy(GeneratedJournal.of(entries), home.resolve("journal.db"));
        var threads = new Threads();
        try (var desk = desk(home, file)) {
            people(desk);
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
            var background = threads.background(trouble -> {}, Throwable::printStackTrace);
            var live = new Live(desk.readJournal(), background);
            live.refresh();
            await(() -> !live.snapshot().entries().isEmpty());
            var bench = new Workbench(
                    desk, live, background, () -> GeneratedJournal.TODAY, LocalTime::now, Locale.ENGLISH, frame());
            for (int i = 0; i < OPENINGS; i++) {
                open(bench);
            }
        } finally {
            threads.close();
            try (var files = Files.walk(home)) {
                for (var path :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(path);
                }
            }
        }
        System.exit(0);
    }

    private static void open(Workbench bench) throws Exception {
        var stage = call(() -> {
            var window = new Stage();
            window.setScene(new Scene(new HBox(), 1280, 800));
            new Theme().dress(window.getScene());
            window.show();
            return window;
        });
        call(() -> true);
        long processor = call(VisibilityOpening::processor);
        long from = System.nanoTime();
        call(() -> {
            var model = new VisibilityViewModel(bench);
            model.show(GridFilter.SEASON.with(GridFilter.Span.EVERYTHING));
            var grid = new GridView(model, new Popover());
            grid.setPrefWidth(800);
            stage.getScene().setRoot(new HBox(grid, new SidePane(model, new Popover())));
            model.comeToTheFront();
            return model;
        });
        await(() -> stage.getScene().getRoot().lookup(".grid-row") != null);
        double rows = (System.nanoTime() - from) / MILLION;
        await(() -> stage.getScene().getRoot().lookup(".part-head") != null);
        double all = (System.nanoTime() - from) / MILLION;
        double own = (call(VisibilityOpening::processor) - processor) / MILLION;
        int shown = call(() -> stage.getScene().getRoot().lookupAll(".grid-row").size());
        System.out.printf(
                Locale.ROOT,
                "rows after %.0f ms (%d of them), everything after %.0f ms; %.0f ms of the window's thread%n",
                rows,
                shown,
                all,
                own);
        call(() -> {
            stage.close();
            return true;
        });
    }

    private static Desk desk(Path home, Path file) throws Exception {
        var folders = new Folders(home.resolve("data"), home.resolve("settings"));
        folders.make();
        var desks = new Desks(
                folders, InstantSource.system(), ZoneOffset.UTC, () -> GeneratedJournal.TODAY, Locale.ENGLISH, _ -> {});
        var settings = new KeepSettings(new Preferences(folders.preferences(), FileMoves.OF_THE_SYSTEM));
        return switch (new OpenJournal(settings, desks).run(file)) {
            case OpenJournal.Result.Opened(var desk) -> desk;
            case OpenJournal.Result.NothingYet(), OpenJournal.Result.InTrouble(var _) ->
                throw new IllegalStateException("the generated journal cannot be opened");
        };
    }

    private static void people(Desk desk) throws Exception {
        var more = new ArrayList<Person>();
        for (int i = desk.readJournal().run().people().size(); i < PEOPLE; i++) {
            more.add(Person.named(Prose.of("Person " + i), Person.Relation.PEER));
        }
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, more);
    }

    /// Nothing is gone to while only the opening is measured.
    private static Frame frame() {
        return new Frame() {
            @Override
            public void go(Place place) {}

            @Override
            public void say(Notice notice) {}

            @Override
            public void capture(String words) {}

            @Override
            public void find(String words) {}

            @Override
            public void copy(String text) {}

            @Override
            public @Nullable Path whereToSave(String suggestedName) {
                return null;
            }

            @Override
            public void undo() {}
        };
    }

    private static void await(Callable<Boolean> there) throws Exception {
        while (!call(there)) {
            Thread.sleep(2);
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
