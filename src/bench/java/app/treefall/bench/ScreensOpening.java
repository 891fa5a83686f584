package app.treefall.bench;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Look;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.ui.TreefallWindow;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Goes from screen to screen of the whole window on a journal of a given size with forty people, as Ctrl 1 to 9 do,
/// and says by the clock when the first frame of each stood there and when the last one that showed anything new did:
/// another text, another place or size, something more or less; a picture that is painted beside, as the page of the
/// dossier, by itself. Looking for it at each frame is in the time. The first round is cold: nobody has been there yet.
/// Before each later visit an entry is logged, so that every screen has something to work out anew. Then it scrolls the
/// two longest. Pictures of all of them go into a folder where one is named.
public final class ScreensOpening {

    private static final int PEOPLE = 40;
    private static final int[] WIDTHS = {960, 1_280, 1_600};
    private static final int TOLD_EACH = 30;
    private static final int ROUNDS = 6;
    private static final long WATCHED_MILLIS = 5_000;
    /// Until the screens nobody has gone to are ready: see `ui.shell.Ahead`.
    private static final long SETTLING_MILLIS = 45_000;
    private static final long SAVING_MILLIS = 3_000;
    private static final int NOTCHES = 300;
    private static final double NOTCH = 120;
    private static final double MILLION = 1e6;

    /// @param shown    what stood in the window, as one number
    /// @param pictures likewise what was painted beside
    private record Frame(long at, int shown, int pictures) {}

    /// In milliseconds by the clock.
    private record Opening(double first, double all, double pictures) {}

    private final List<Frame> frames = new ArrayList<>();

    private ScreensOpening() {}

    /// @param arguments how many entries (5000), a folder for pictures (none), `dark`
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var home = Files.createTempDirectory(GeneratedJournal.of(entries).getParent(), "screens-");
        int exit = 1;
        try {
            var file = Files.copy(GeneratedJournal.of(entries), home.resolve("journal.db"));
            var appearance = arguments.length > 2 ? Look.Appearance.DARK : Look.Appearance.LIGHT;
            new ScreensOpening().run(home, file, arguments.length > 1 ? Path.of(arguments[1]) : null, appearance);
            exit = 0;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            Leftovers.delete(home);
        }
        System.exit(exit);
    }

    private void run(Path home, Path file, @Nullable Path pictures, Look.Appearance appearance) throws Exception {
        var folders = new Folders(home.resolve("data"), home.resolve("settings"));
        folders.make();
        var settings = new KeepSettings(new Preferences(folders.preferences(), FileMoves.OF_THE_SYSTEM));
        settings.keep(new Look(appearance, Look.PLAIN.textSize(), Look.PLAIN.motion()));
        var desks = new Desks(
                folders, InstantSource.system(), ZoneOffset.UTC, () -> GeneratedJournal.TODAY, Locale.ENGLISH, _ -> {});
        var open = new OpenJournal(settings, desks);
        addPeople(open, file);
        OnFx.start();
        var stage = OnFx.call(() -> {
            var shown = new Stage();
            new TreefallWindow(
                            shown,
                            new TreefallWindow.Setting(
                                    file,
                                    home.resolve("sample.db"),
                                    open,
                                    desks,
                                    settings,
                                    () -> GeneratedJournal.TODAY,
                                    LocalTime::now,
                                    Locale.ENGLISH))
                    .open();
            return shown;
        });
        Thread.sleep(SETTLING_MILLIS);
        watch(stage);
        var openings = new LinkedHashMap<String, List<Opening>>();
        var screens = screens();
        for (int round = 0; round < ROUNDS; round++) {
            for (var screen : screens.entrySet()) {
                if (round > 0) {
                    log(stage, "Measured screen " + screen.getKey() + " in round " + round);
                }
                openings.computeIfAbsent(screen.getKey(), _ -> new ArrayList<>())
                        .add(open(stage, screen.getValue()));
                if (screen.getKey().equals("one-on-ones")) {
                    openings.computeIfAbsent("hold", _ -> new ArrayList<>()).add(hold(stage));
                }
            }
        }
        openings.forEach(ScreensOpening::say);
        scroll(stage, "journal", KeyCode.DIGIT2, 0.25);
        scroll(stage, "visibility", KeyCode.DIGIT7, 0.4);
        if (pictures != null) {
            for (int width : WIDTHS) {
                takePictures(stage, width, pictures, appearance.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void takePictures(Stage stage, int width, Path folder, String appearance) throws Exception {
        OnFx.call(() -> {
            stage.setWidth(width);
            return true;
        });
        for (var screen : screens().entrySet()) {
            open(stage, screen.getValue());
            save(stage.getScene(), folder.resolve(screen.getKey() + "-" + appearance + "-" + width + ".png"));
        }
    }

    /// One notch of the wheel a frame, and the processor's time the window's thread took from frame to frame.
    private void scroll(Stage stage, String screen, KeyCode key, double acrossTheWindow) throws Exception {
        open(stage, key);
        int shownBefore = OnFx.call(() -> shown(stage.getScene().getRoot()));
        var costs = new ArrayList<Double>();
        var done = new CountDownLatch(1);
        OnFx.call(() -> {
            new AnimationTimer() {
                private long before = processor();

                @Override
                public void handle(long now) {
                    long here = processor();
                    costs.add((here - before) / MILLION);
                    before = here;
                    turnTheWheel(stage.getScene(), acrossTheWindow);
                    if (costs.size() == NOTCHES) {
                        stop();
                        done.countDown();
                    }
                }
            }.start();
            return true;
        });
        done.await();
        var sorted = costs.stream().skip(1).mapToDouble(cost -> cost).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-15s scrolled: a frame %.1f ms of the processor, p95 %.1f, most %.1f; moved: %s%n",
                screen,
                middle(sorted),
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                OnFx.call(() -> shown(stage.getScene().getRoot())) != shownBefore);
    }

    private static void turnTheWheel(Scene scene, double across) {
        double x = scene.getWidth() * across;
        double y = scene.getHeight() * 0.6;
        var window = scene.getWindow();
        Event.fireEvent(
                pick(scene.getRoot(), x, y),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        window.getX() + x,
                        window.getY() + y,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -NOTCH,
                        0,
                        -NOTCH,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(scene.getRoot(), x, y)));
    }

    /// What stands there, the deepest of it.
    private static Node pick(Parent parent, double x, double y) {
        var children = parent.getChildrenUnmodifiable();
        for (int i = children.size() - 1; i >= 0; i--) {
            var child = children.get(i);
            if (child.isVisible() && !child.isMouseTransparent() && child.contains(child.sceneToLocal(x, y))) {
                return child instanceof Parent inner ? pick(inner, x, y) : child;
            }
        }
        return parent;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, KeyCode> screens() {
        var screens = new LinkedHashMap<String, KeyCode>();
        screens.put("journal", KeyCode.DIGIT2);
        screens.put("impact", KeyCode.DIGIT3);
        screens.put("feedback", KeyCode.DIGIT4);
        screens.put("audience", KeyCode.DIGIT5);
        screens.put("one-on-ones", KeyCode.DIGIT6);
        screens.put("visibility", KeyCode.DIGIT7);
        screens.put("promotion-case", KeyCode.DIGIT8);
        screens.put("inbox", KeyCode.DIGIT9);
        screens.put("settings", KeyCode.COMMA);
        screens.put("this-week", KeyCode.DIGIT1);
        return screens;
    }

    private static void addPeople(OpenJournal open, Path file) throws Exception {
        if (!(open.run(file) instanceof OpenJournal.Result.Opened(var desk))) {
            throw new IllegalStateException("the generated journal cannot be opened");
        }
        try (desk) {
            var journal = desk.readJournal().run();
            var entries = journal.entries();
            var more = new ArrayList<Kept>();
            for (int i = journal.people().size(); i < PEOPLE; i++) {
                var person = Person.named(Prose.of("Person " + i), Person.Relation.PEER);
                more.add(person);
                for (int j = 0; j < TOLD_EACH; j++) {
                    var entry = entries.get((i * 37 + j * 131) % entries.size());
                    more.add(told(entry, person, j));
                }
            }
            var boss = journal.boss();
            if (boss != null) {
                more.add(Episode.planned(boss.id(), GeneratedJournal.TODAY, 30));
            }
            desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, more);
        }
    }

    private static Telling told(Entry entry, Person person, int number) {
        var settings = Telling.Setting.values();
        return new Telling(
                Id.fresh(),
                entry.id(),
                person.id(),
                entry.day(),
                settings[number % settings.length],
                null,
                null,
                Prose.NONE,
                null,
                null);
    }

    /// Frames go on all the time, so that each can be told from the next.
    private void watch(Stage stage) throws Exception {
        OnFx.call(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {}
            }.start();
            stage.getScene().addPostLayoutPulseListener(() -> {
                var root = stage.getScene().getRoot();
                frames.add(new Frame(System.nanoTime(), shown(root), pictures(root)));
            });
            return true;
        });
    }

    private Opening open(Stage stage, KeyCode key) throws Exception {
        return open(() -> press(stage.getScene().getRoot(), key));
    }

    /// From the 1:1s into the meeting, and out of it again.
    private Opening hold(Stage stage) throws Exception {
        var opening = open(() -> start(stage.getScene().getRoot()));
        OnFx.call(() -> {
            press(stage.getScene().getRoot(), KeyCode.DIGIT6);
            return true;
        });
        Thread.sleep(SAVING_MILLIS);
        return opening;
    }

    private static void start(Node node) {
        if (node instanceof Button button && "Start the meeting".equals(button.getText())) {
            button.fire();
        } else if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(ScreensOpening::start);
        }
    }

    private static void press(Node target, KeyCode key) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    /// By quick capture, from wherever one is.
    private static void log(Stage stage, String headline) throws Exception {
        OnFx.call(() -> {
            press(stage.getScene().getRoot(), KeyCode.N);
            return true;
        });
        Thread.sleep(SAVING_MILLIS / 3);
        OnFx.call(() -> {
            if (!(stage.getScene().getFocusOwner() instanceof TextInputControl line)) {
                throw new IllegalStateException("quick capture is not open");
            }
            line.setText(headline);
            Event.fireEvent(
                    line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
        Thread.sleep(SAVING_MILLIS);
    }

    private Opening open(Runnable step) throws Exception {
        long from = OnFx.call(() -> {
            frames.clear();
            long now = System.nanoTime();
            step.run();
            return now;
        });
        Thread.sleep(WATCHED_MILLIS);
        return OnFx.call(() -> {
            var last = frames.getFirst();
            var painted = frames.getFirst();
            for (var frame : frames) {
                if (frame.shown() != last.shown()) {
                    last = frame;
                }
                if (frame.pictures() != painted.pictures()) {
                    painted = frame;
                }
            }
            return new Opening(millis(from, frames.getFirst()), millis(from, last), millis(from, painted));
        });
    }

    private static double millis(long from, Frame frame) {
        return (frame.at() - from) / MILLION;
    }

    private static int pictures(Node node) {
        if (!node.isVisible()) {
            return 0;
        }
        int all = node instanceof ImageView view ? System.identityHashCode(view.getImage()) : 1;
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                all = 31 * all + pictures(child);
            }
        }
        return all;
    }

    private static int shown(Node node) {
        if (!node.isVisible()) {
            return 0;
        }
        int all = node.getBoundsInParent().hashCode();
        if (node instanceof Text text) {
            all = 31 * all + text.getText().hashCode();
        } else if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                all = 31 * all + shown(child);
            }
        }
        return all;
    }

    private static void say(String screen, List<Opening> openings) {
        var warm = openings.subList(1, openings.size());
        System.out.printf(
                Locale.ROOT,
                "%-15s cold: first %4.0f ms, all %4.0f ms; then: first %4.0f ms (worst %4.0f), all %4.0f ms (worst"
                        + " %4.0f), pictures %4.0f ms%n",
                screen,
                openings.getFirst().first(),
                openings.getFirst().all(),
                middle(warm.stream().mapToDouble(Opening::first).sorted().toArray()),
                warm.stream().mapToDouble(Opening::first).max().orElse(0),
                middle(warm.stream().mapToDouble(Opening::all).sorted().toArray()),
                warm.stream().mapToDouble(Opening::all).max().orElse(0),
                middle(warm.stream().mapToDouble(Opening::pictures).sorted().toArray()));
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static void save(Scene scene, Path file) throws Exception {
        var picture = OnFx.call(() -> scene.snapshot(null));
        var reader = picture.getPixelReader();
        var copy = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
