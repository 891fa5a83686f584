package app.treefall.ui.harness;

import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Live;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A workbench over a real journal with everything on one thread, and a window around it that only remembers what was
/// asked of it.
public final class TestBench {

    public final List<Place> went = new ArrayList<>();
    public final List<Notice> said = new ArrayList<>();
    public final List<Trouble> troubles = new ArrayList<>();
    public final Workbench bench;

    public TestBench(Desk desk) {
        var background = new Background(Runnable::run, Runnable::run, Runnable::run, troubles::add, e -> {
            throw new AssertionError(e);
        });
        var live = new Live(desk.readJournal(), background);
        bench = new Workbench(
                desk, live, background, () -> TestDesks.TODAY, () -> LocalTime.of(9, 0), Locale.ENGLISH, frame());
        live.refresh();
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
            public void copy(String text) {}

            @Override
            public @Nullable Path whereToSave(String suggestedName) {
                return null;
            }

            @Override
            public void undo() {}
        };
    }
}
