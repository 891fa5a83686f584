package app.treefall.ui.harness;

import app.treefall.domain.Trouble;
import app.treefall.files.FileMoves;
import app.treefall.files.Preferences;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Live;
import app.treefall.usecase.Desk;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.TestDesks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A workbench over a real journal with everything on one thread, and a window around it that only remembers what was
/// asked of it.
public final class TestBench {

    public final List<Place> went = new ArrayList<>();
    public final List<Notice> said = new ArrayList<>();
    public final List<Trouble> troubles = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    /// What the person answers who is asked where to save; null for nowhere.
    public @Nullable Path saveTo;
    /// What the person answers who is asked which file to open; null for none.
    public @Nullable Path toOpen;
    public final Workbench bench;
    public final Rhythm rhythm;
    private final List<Runnable> keepers = new ArrayList<>();

    /// On the sample's own Thursday, at nine in the morning.
    public TestBench(Desk desk) {
        this(desk, () -> TestDesks.TODAY, () -> LocalTime.of(9, 0));
    }

    public TestBench(Desk desk, Supplier<LocalDate> today, Supplier<LocalTime> clock) {
        var background = new Background(Runnable::run, Runnable::run, Runnable::run, troubles::add, e -> {
            throw new AssertionError(e);
        });
        var live = new Live(desk.readJournal(), background);
        bench = new Workbench(desk, live, background, today, clock, Locale.ENGLISH, frame());
        rhythm = new Rhythm(settings(), background, Locale.ENGLISH);
        live.refresh();
    }

    private static KeepSettings settings() {
        try {
            var folder = Files.createTempDirectory("treefall-settings");
            folder.toFile().deleteOnExit();
            return new KeepSettings(new Preferences(folder.resolve("preferences.properties"), FileMoves.OF_THE_SYSTEM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same bench on days that pass.
    public Workbench on(Supplier<LocalDate> today) {
        return new Workbench(
                bench.desk(), bench.live(), bench.background(), today, bench.clock(), bench.locale(), bench.frame());
    }

    /// The same bench where the work beside the journal waits in `queue`.
    public Workbench aside(Executor queue) {
        var usual = bench.background();
        return new Workbench(
                bench.desk(),
                bench.live(),
                new Background(usual.worker(), queue, usual.fx(), usual.trouble(), usual.ours()),
                bench.today(),
                bench.clock(),
                bench.locale(),
                bench.frame());
    }

    /// Half a second passes in which nothing is typed.
    public void passTime() {
        List.copyOf(keepers).forEach(Runnable::run);
    }

    private Frame frame() {
        return new Frame() {
            @Override
            public void go(Place place) {
                went.add(place);
            }

            @Override
            public void say(Notice notice) {
                said.add(notice);
            }

            @Override
            public void capture(String words) {}

            @Override
            public void find(String words) {}

            @Override
            public void copy(String text) {
                copied.add(text);
            }

            @Override
            public @Nullable Path whereToSave(String suggestedName) {
                return saveTo == null ? null : saveTo.resolve(suggestedName);
            }

            @Override
            public @Nullable Path whatToOpen(String title) {
                return toOpen;
            }

            @Override
            public void undo() {}

            @Override
            public Runnable keepWhileTyped(Runnable keep) {
                keepers.add(keep);
                return () -> keepers.remove(keep);
            }
        };
    }
}
