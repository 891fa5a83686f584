package app.treefall.ui;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.ui.audience.AudienceScreen;
import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.capture.CaptureWindow;
import app.treefall.ui.capture.QuickCapture;
import app.treefall.ui.feedback.FeedbackScreen;
import app.treefall.ui.firststart.FirstStartView;
import app.treefall.ui.firststart.FirstStartViewModel;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Every;
import app.treefall.ui.fx.Live;
import app.treefall.ui.fx.Threads;
import app.treefall.ui.harvest.HarvestScreen;
import app.treefall.ui.hold.HoldScreen;
import app.treefall.ui.impact.ImpactScreen;
import app.treefall.ui.inbox.InboxScreen;
import app.treefall.ui.journal.JournalScreen;
import app.treefall.ui.oneonones.OneOnOnesScreen;
import app.treefall.ui.palette.Palette;
import app.treefall.ui.palette.PaletteViewModel;
import app.treefall.ui.promotion.PromotionScreen;
import app.treefall.ui.reminder.HarvestReminder;
import app.treefall.ui.reminder.SystemNotice;
import app.treefall.ui.rescue.RescueView;
import app.treefall.ui.rescue.RescueViewModel;
import app.treefall.ui.settings.SettingsScreen;
import app.treefall.ui.shell.Screens;
import app.treefall.ui.shell.Shell;
import app.treefall.ui.shell.ShellViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import app.treefall.ui.visibility.VisibilityScreen;
import app.treefall.ui.week.WeekScreen;
import app.treefall.usecase.Desk;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.MakeDemo;
import app.treefall.usecase.OpenJournal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Opens the window on a journal and puts its parts together: the first start, the rescue, or the journal's screens.
public final class TreefallWindow {

    private static final Duration LOOK_FOR_CHANGES = Duration.seconds(1);
    private static final Duration LOOK_AT_THE_CLOCK = Duration.seconds(20);
    /// How often what is being typed is kept: a quarter of the two seconds that were promised.
    static final Duration KEEP_TYPED = Duration.millis(500);
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    /// What the window is opened on.
    ///
    /// @param sampleFile where the sample journal lives, apart from the person's own
    public record Setting(
            Path file,
            Path sampleFile,
            OpenJournal openJournal,
            Desks desks,
            KeepSettings keepSettings,
            Supplier<LocalDate> today,
            Supplier<LocalTime> clock,
            Locale locale) {}

    private final Setting setting;
    private final Stage stage;
    private final Theme theme = new Theme();
    private final Threads threads = new Threads();
    private final Background background;
    private final Shell shell;
    private final Times times;
    private @Nullable Desk desk;
    private @Nullable CaptureViewModel capture;
    private @Nullable CaptureWindow captureWindow;
    private @Nullable Place wanted;
    private boolean sampleShown;
    private @Nullable RegularBackups backups;
    private Runnable endWatch = () -> {};
    private Runnable endReminder = () -> {};
    private boolean isClosed;

    public TreefallWindow(Stage stage, Setting setting) {
        this.stage = stage;
        this.setting = setting;
        background = threads.background(this::say, this::confess);
        Looks.apply(setting.keepSettings().look(), theme);
        shell = new Shell(stage, theme, USUAL_WIDTH, USUAL_HEIGHT);
        times = Times.of(stage);
        Looks.place(stage, setting.keepSettings());
        stage.setOnCloseRequest(_ -> shell.leave());
        stage.setOnHidden(_ -> close());
    }

    /// The system ends the program: what is being typed is kept, whichever thread this is called on.
    public void end() {
        shell.keepWhatIsTyped();
        finish();
    }

    /// Shows the window and, as soon as it is read, the journal in it.
    public void open() {
        open(setting.file(), setting.today());
        stage.show();
    }

    /// A second start asked for this window.
    public void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Goes there as soon as the journal is in the window.
    void goWhenThere(Place place) {
        if (desk != null) {
            shell.go(place);
        } else {
            wanted = place;
        }
    }

    boolean showsTheSample() {
        return sampleShown;
    }

    /// The small window over the journal that is open here; where none is, this window.
    void openCapture() {
        var line = capture;
        if (line == null) {
            comeForward();
            return;
        }
        if (captureWindow == null) {
            captureWindow = new CaptureWindow(new Stage(), theme, line);
        }
        captureWindow.show();
    }

    private void open(Path file, Supplier<LocalDate> today) {
        background.run(() -> setting.openJournal().run(file), result -> {
            switch (result) {
                case OpenJournal.Result.Opened(var opened) -> furnish(opened, today);
                case OpenJournal.Result.NothingYet() -> shell.showAlone(firstStart(file));
                case OpenJournal.Result.InTrouble(var trouble) -> shell.showAlone(rescue(file, trouble));
            }
        });
    }

    private FirstStartView firstStart(Path file) {
        return new FirstStartView(new FirstStartViewModel(
                () -> setting.openJournal().begin(file),
                background,
                begun -> furnish(begun, setting.today()),
                this::openSample));
    }

    private RescueView rescue(Path file, Trouble trouble) {
        var model =
                new RescueViewModel(trouble, setting.desks().safe(file), background, () -> open(file, setting.today()));
        return new RescueView(model, stage::close);
    }

    /// The sample is a journal of its own: made anew where it is not, left in one click, never mixed with the
    /// person's.
    private void openSample() {
        var demo = new MakeDemo(setting.desks());
        background.run(() -> sample(demo), opened -> {
            sampleShown = true;
            furnish(opened, () -> demo.dayOf(setting.today().get()));
            shell.offer(Text.of("window.sample.leave"), () -> leaveSample(opened));
        });
    }

    private void leaveSample(Desk sample) {
        shell.leave();
        desk = null;
        capture = null;
        sampleShown = false;
        background.worker().execute(sample::close);
        open(setting.file(), setting.today());
    }

    private Desk sample(MakeDemo demo) throws JournalException {
        return switch (setting.openJournal().run(setting.sampleFile())) {
            case OpenJournal.Result.Opened(var opened) -> opened;
            case OpenJournal.Result.NothingYet() ->
                demo.journal(setting.sampleFile(), setting.today().get());
            case OpenJournal.Result.InTrouble(var trouble) -> throw new JournalException(trouble);
        };
    }

    private void furnish(Desk opened, Supplier<LocalDate> today) {
        desk = opened;
        var live = new Live(opened.readJournal(), background);
        var bench = new Workbench(opened, live, background, today, setting.clock(), setting.locale(), shell);
        var furnished = furnish(shell, bench, theme, setting.keepSettings());
        var line = furnished.line();
        capture = line;
        captureWindow = null;
        times.waitFor(live);
        live.refresh();
        WaitingWords.offer(bench);
        background.run(() -> checkedRest(opened), mended -> {
            if (mended) {
                shell.say(Notice.of(Icon.SEARCH, Text.of("window.search.mended")));
            }
        });
        endWatch.run();
        var reminder =
                new HarvestReminder(bench, furnished.rhythm(), new SystemNotice(System.getProperty("os.name", "")));
        endReminder.run();
        endReminder = Every.time(LOOK_AT_THE_CLOCK, reminder::check);
        var regular = new RegularBackups(opened.keepSafe(), live, background, this::say);
        backups = regular;
        var endLooking = Every.time(LOOK_FOR_CHANGES, () -> {
            live.refreshIfChangedElsewhere();
            line.followTheDay();
        });
        var endKeeping = Every.time(KEEP_TYPED, shell::keepWhatIsTyped);
        var endBackups = Every.time(RegularBackups.PAUSE, regular::backUp);
        var endAhead = shell.getReadyAhead();
        endWatch = () -> {
            endLooking.run();
            endKeeping.run();
            endBackups.run();
            endAhead.run();
        };
        var aside = setting.keepSettings().putAside();
        if (aside != null) {
            shell.say(Notice.of(Icon.INFO, Text.of("window.settings.aside", aside)));
        }
        if (wanted != null) {
            shell.go(wanted);
            wanted = null;
        }
    }

    /// Opening checks what there is time for; the rest is checked once the journal is on the screen. The answer is
    /// whether the search index had to be built anew.
    private static boolean checkedRest(Desk opened) throws JournalException {
        opened.readJournal().checkTheRest();
        return opened.readJournal().hasMendedSearch();
    }

    /// What the window goes on to ask of its parts.
    record Furnished(CaptureViewModel line, Rhythm rhythm) {}

    /// Builds every screen over one workbench and puts them into the shell.
    static Furnished furnish(Shell shell, Workbench workbench, Theme theme, KeepSettings keepSettings) {
        var capture = new CaptureViewModel(workbench);
        var rhythm = new Rhythm(keepSettings, workbench.background(), workbench.locale());
        var screens = new Screens(Map.ofEntries(
                way(Place.Home.WEEK, () -> new WeekScreen(workbench, capture, rhythm)),
                way(Place.Home.HARVEST, () -> new HarvestScreen(workbench, capture, rhythm)),
                way(Place.Home.JOURNAL, () -> new JournalScreen(workbench, rhythm)),
                way(Place.Home.IMPACT, () -> new ImpactScreen(workbench)),
                way(Place.Home.FEEDBACK, () -> new FeedbackScreen(workbench)),
                way(Place.Home.AUDIENCE, () -> new AudienceScreen(workbench)),
                way(Place.Home.ONE_ON_ONES, () -> new OneOnOnesScreen(workbench)),
                way(Place.Home.HOLD, () -> new HoldScreen(workbench)),
                way(Place.Home.VISIBILITY, () -> new VisibilityScreen(workbench, rhythm.weekProperty())),
                way(Place.Home.PROMOTION_CASE, () -> new PromotionScreen(workbench)),
                way(Place.Home.INBOX, () -> new InboxScreen(workbench)),
                way(Place.Home.SETTINGS, () -> new SettingsScreen(workbench, theme, keepSettings, rhythm))));
        shell.furnish(
                new ShellViewModel(workbench.background(), workbench.live(), workbench.today()),
                screens,
                new QuickCapture(capture),
                new Palette(new PaletteViewModel(workbench)),
                () -> undo(shell, workbench),
                () -> redo(shell, workbench));
        return new Furnished(capture, rhythm);
    }

    private static Map.Entry<Place.Home, Supplier<Screen>> way(Place.Home home, Supplier<Screen> way) {
        return Map.entry(home, way);
    }

    private static void undo(Shell shell, Workbench workbench) {
        workbench.background().run(workbench.desk().undoLast()::run, result -> {
            shell.say(result);
            workbench.live().refresh();
        });
    }

    private static void redo(Shell shell, Workbench workbench) {
        workbench.background().run(workbench.desk().undoLast()::redo, result -> {
            shell.say(result);
            workbench.live().refresh();
        });
    }

    private void say(Trouble trouble) {
        shell.say(Notice.of(Icon.ALERT_TRIANGLE, TroubleText.titleOf(trouble) + ". " + TroubleText.of(trouble)));
    }

    /// What we did wrong. The code says where; it carries no words of the journal.
    private void confess(Throwable ours) {
        var frames = ours.getStackTrace();
        var where = frames.length == 0 ? "" : " " + frames[0].getFileName() + ":" + frames[0].getLineNumber();
        shell.say(Notice.of(
                Icon.ALERT_TRIANGLE, Text.of("window.ours", ours.getClass().getSimpleName() + where)));
    }

    private void close() {
        if (captureWindow != null) {
            captureWindow.close();
        }
        shell.leave();
        Looks.remember(stage, setting.keepSettings());
        endWatch.run();
        endReminder.run();
        finish();
    }

    /// The journal's thread does what it was asked, closes the journal and makes the last backup; then it ends.
    private synchronized void finish() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        var open = desk;
        var regular = backups;
        if (open != null) {
            background.worker().execute(open::close);
        }
        var last = regular == null ? null : regular.atTheEnd();
        if (last != null) {
            background.worker().execute(last);
        }
        threads.close();
    }
}
