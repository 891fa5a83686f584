package app.treefall.ui;

import app.treefall.domain.Trouble;
import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.capture.CaptureWindow;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Every;
import app.treefall.ui.fx.Live;
import app.treefall.ui.fx.Threads;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.OpenJournal;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The small window for one line where the journal's own window is not open: opens the journal for it and lets go of
/// it afterwards. Nothing else is built, so that it is there at once.
final class CaptureAlone {

    private final Stage stage;
    private final TreefallWindow.Setting setting;
    private final Consumer<Place> openJournal;
    private final Runnable notPossible;
    private final Threads threads = new Threads();
    private final Background background;
    private @Nullable CaptureViewModel model;
    private @Nullable CaptureWindow window;
    private @Nullable Desk desk;
    private Runnable endKeeping = () -> {};
    private boolean isClosed;

    /// @param openJournal opens the journal's own window at a place
    /// @param notPossible the journal does not open; its own window says why
    CaptureAlone(Stage stage, TreefallWindow.Setting setting, Consumer<Place> openJournal, Runnable notPossible) {
        this.stage = stage;
        this.setting = setting;
        this.openJournal = openJournal;
        this.notPossible = notPossible;
        background = threads.background(this::tell, _ -> {});
    }

    void open() {
        background.run(() -> setting.openJournal().run(setting.file()), result -> {
            switch (result) {
                case OpenJournal.Result.Opened(var desk) -> show(desk);
                case OpenJournal.Result.NothingYet() ->
                    background.run(() -> setting.openJournal().begin(setting.file()), this::show);
                case OpenJournal.Result.InTrouble _ -> {
                    threads.close();
                    notPossible.run();
                }
            }
        });
    }

    /// Brings it to the front once it is there.
    void comeForward() {
        if (window != null) {
            window.show();
        }
    }

    void close() {
        if (window != null) {
            window.close();
        }
    }

    /// The system ends the program: what is being typed is kept, whichever thread this is called on.
    void end() {
        var typed = model;
        if (typed != null) {
            typed.keepNow();
        }
        finish();
    }

    private void show(Desk opened) {
        desk = opened;
        var live = new Live(opened.readJournal(), background);
        var typed = new CaptureViewModel(new Workbench(
                opened,
                live,
                background,
                setting.today(),
                setting.clock(),
                setting.locale(),
                new NoFrame(openJournal)));
        model = typed;
        live.refresh();
        var theme = new Theme();
        Looks.apply(setting.keepSettings().look(), theme);
        var shown = new CaptureWindow(stage, theme, typed);
        window = shown;
        endKeeping = Every.time(TreefallWindow.KEEP_TYPED, typed::keepNow);
        stage.setOnHidden(_ -> {
            endKeeping.run();
            finish();
        });
        shown.show();
    }

    private synchronized void finish() {
        var open = desk;
        if (!isClosed && open != null) {
            background.worker().execute(open::close);
        }
        isClosed = true;
        threads.close();
    }

    private void tell(Trouble trouble) {
        if (model != null) {
            model.report(trouble);
        } else {
            threads.close();
            notPossible.run();
        }
    }

    /// There is no window around the line: what would be shown in one opens it.
    private record NoFrame(Consumer<Place> openJournal) implements Frame {

        @Override
        public void go(Place place) {
            openJournal.accept(place);
        }

        @Override
        public void say(Notice notice) {
            // the small window closes when a line is saved, which says it
        }

        @Override
        public void capture(String words) {
            throw new IllegalStateException("this is capture");
        }

        @Override
        public void find(String words) {
            throw new IllegalStateException("there is no journal around the line to find in");
        }

        @Override
        public void copy(String text) {
            throw new IllegalStateException("there is nothing to copy in one line");
        }

        @Override
        public @Nullable Path whereToSave(String suggestedName) {
            return null;
        }

        @Override
        public void undo() {
            throw new IllegalStateException("offered in a notice only");
        }
    }
}
