package app.treefall.bench;

import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.ui.TreefallWindow;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Types into the editor of a journal of a given size, in the whole window with the coach beside it, and says what each
/// key cost the JavaFX thread, frame by frame.
///
/// A frame's cost is the processor time which the JavaFX thread takes from one pulse to the next: the key, what came
/// back from other threads, style, layout and handing the picture over. What other programs take from the machine is
/// not in it; the time by the clock is said beside it. A key's frame is the dearest from the key up to the next key.
/// Keys come at the pace of a person, with rests in which the coach reads, the draft is kept and the entry is saved.
public final class TypingBench {

    private static final int PATIENCE_SECONDS = 400;
    private static final String SENTENCE =
            "We cut the time a refund takes from 2 days to 20 min, because Support waited for us. ";
    private static final int WARM_UP = 60;
    private static final int REST_AFTER = 40;
    private static final int REST_MILLIS = 6_500;
    private static final double MILLION = 1e6;
    private static final double FRAME = 16;

    /// What happened between two keys.
    private record Key(double dearest, double longest) {}

    private final List<double[]> frames = new ArrayList<>();
    private boolean measuring;

    private TypingBench() {}

    /// @param arguments how many entries (100000), how many keys (400)
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int keys = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        var home = Files.createTempDirectory(GeneratedJournal.of(entries).getParent(), "typing-");
        var file = home.resolve("journal.db");
        int exit = 1;
        try {
            Files.copy(GeneratedJournal.of(entries), file);
            new TypingBench().run(home, file, entries, keys);
            exit = 0;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            Leftovers.delete(home);
        }
        System.exit(exit);
    }

    private void run(Path home, Path file, int entries, int keys) throws Exception {
        OnFx.start();
        var stage = OnFx.call(() -> window(home, file));
        openFirstEntry(stage);
        watchFrames();
        var dice = RandomGenerator.of("L64X128MixRandom");
        var measured = new ArrayList<Key>();
        long collectedBefore = 0;
        for (int i = 0; i < WARM_UP + keys; i++) {
            if (i == WARM_UP) {
                collectedBefore = collected();
            }
            char c = SENTENCE.charAt(i % SENTENCE.length());
            OnFx.call(() -> {
                frames.clear();
                measuring = true;
                type(focused(stage), c);
                return c;
            });
            Thread.sleep(i % REST_AFTER == REST_AFTER - 1 ? REST_MILLIS : dice.nextInt(60, 320));
            var key = OnFx.call(this::dearest);
            if (i >= WARM_UP) {
                measured.add(key);
            }
        }
        long collected = collected() - collectedBefore;
        System.out.println(OnFx.call(() -> written(stage)));
        say(entries, measured, collected);
    }

    private static Stage window(Path home, Path file) {
        var folders = new Folders(home.resolve("data"), home.resolve("settings"));
        try {
            folders.make();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var settings = new KeepSettings(new Preferences(folders.preferences(), FileMoves.OF_THE_SYSTEM));
        var desks = new Desks(
                folders, InstantSource.system(), ZoneOffset.UTC, () -> GeneratedJournal.TODAY, Locale.ENGLISH, _ -> {});
        var stage = new Stage();
        new TreefallWindow(
                        stage,
                        new TreefallWindow.Setting(
                                file,
                                home.resolve("sample.db"),
                                new OpenJournal(settings, desks),
                                desks,
                                settings,
                                () -> GeneratedJournal.TODAY,
                                LocalTime::now,
                                Locale.ENGLISH))
                .open();
        return stage;
    }

    private static void openFirstEntry(Stage stage) throws Exception {
        await("the journal", () -> {
            press(stage.getScene().getRoot(), KeyCode.DIGIT2, true);
            return focused(stage) instanceof ListView<?> list && list.getItems().size() > 2;
        });
        await("the editor", () -> {
            var at = focused(stage);
            if (at instanceof ListView<?>) {
                press(at, KeyCode.DOWN, false);
                press(at, KeyCode.ENTER, false);
            } else if (at instanceof TextArea headline) {
                press(headline, KeyCode.ENTER, false);
                return focused(stage) != headline;
            }
            return false;
        });
    }

    /// The processor time of this thread at each pulse tells what it did since the one before.
    private void watchFrames() throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        OnFx.call(() -> {
            new AnimationTimer() {
                private long processor = threads.getCurrentThreadCpuTime();
                private long clock = System.nanoTime();

                @Override
                public void handle(long now) {
                    long processorNow = threads.getCurrentThreadCpuTime();
                    long clockNow = System.nanoTime();
                    if (measuring) {
                        frames.add(new double[] {(processorNow - processor) / MILLION, (clockNow - clock) / MILLION});
                    }
                    processor = processorNow;
                    clock = clockNow;
                }
            }.start();
            return true;
        });
    }

    private Key dearest() {
        double dearest = 0;
        double longest = 0;
        for (var frame : frames) {
            dearest = Math.max(dearest, frame[0]);
            longest = Math.max(longest, frame[1]);
        }
        return new Key(dearest, longest);
    }

    private static void say(int entries, List<Key> keys, long collected) {
        double[] cost = keys.stream().mapToDouble(Key::dearest).sorted().toArray();
        double[] clock = keys.stream().mapToDouble(Key::longest).sorted().toArray();
        long within = Arrays.stream(cost).filter(c -> c <= FRAME).count();
        System.out.printf("%d entries, %d keys%n", entries, keys.size());
        System.out.printf(
                "dearest frame of a key, processor time of the JavaFX thread: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms,"
                        + " most %.1f ms; %.1f of 100 keys within %.0f ms%n",
                at(cost, 0.50), at(cost, 0.95), at(cost, 0.99), at(cost, 1), 100.0 * within / cost.length, FRAME);
        System.out.printf(
                "longest wait from pulse to pulse by the clock (a pulse comes every 16.7 ms): p50 %.1f ms, p95 %.1f ms,"
                        + " most %.1f ms%n",
                at(clock, 0.50), at(clock, 0.95), at(clock, 1));
        System.out.printf("garbage collection meanwhile: %d ms in all%n", collected);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    private static long collected() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static Node focused(Stage stage) {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene().getRoot() : owner;
    }

    /// Where the words went, so that nobody measures a window that did not take them.
    private static String written(Stage stage) {
        return focused(stage) instanceof TextArea area
                ? "typed into “%s”, which holds %d characters now"
                        .formatted(area.getAccessibleText(), area.getText().length())
                : "the words went nowhere: these figures mean nothing";
    }

    private static void type(Node at, char c) {
        var key = c == ' ' ? KeyCode.SPACE : KeyCode.UNDEFINED;
        var text = String.valueOf(c);
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", text, key, false, false, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", text, key, false, false, false, false));
    }

    private static void press(Node at, KeyCode key, boolean control) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
    }

    private interface Asking {
        boolean ask();
    }

    private static void await(String what, Asking asking) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        var there = new AtomicBoolean();
        while (!there.get()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            OnFx.call(() -> {
                there.set(asking.ask());
                return true;
            });
            Thread.sleep(250);
        }
    }
}
