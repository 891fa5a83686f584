package app.treefall.ui;

import app.treefall.bench.GeneratedRepository;
import app.treefall.bench.Leftovers;
import app.treefall.bench.OnFx;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.ui.frame.Place;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Imports 50 000 lines of Markdown, a repository of 100 000 commits and 100 000 rows of CSV in the whole window,
/// scrolls through what waits, accepts it all and takes that back, and says for each step how long it took and what the
/// longest pause of the JavaFX thread was: from pulse to pulse by the clock, and what of it was the thread's own
/// processor time.
public final class ImportPauses {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LINES = 50_000;
    private static final int ROWS = 100_000;
    private static final int COMMITS = 100_000;
    /// Until the screens nobody has gone to are ready: see `ui.shell.Ahead`.
    private static final long SETTLING_MILLIS = 45_000;
    private static final int PAGES = 150;
    /// What the button under the preview says.
    private static final String[] PREVIEW = {"Import ", "suggestions"};
    private static final double MILLION = 1e6;
    private static final long PATIENCE_MILLIS = 180_000;

    private final Stage stage;
    private final TreefallWindow window;
    private double longest;
    private double dearest;
    private int slow;
    private long begun;

    private ImportPauses(Stage stage, TreefallWindow window) {
        this.stage = stage;
        this.window = window;
    }

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("import-pauses");
        int exit = 1;
        try {
            var markdown = Files.writeString(home.resolve("log.md"), markdown());
            var csv = Files.writeString(home.resolve("table.csv"), csv());
            var repository = Files.createDirectories(home.resolve("repository"));
            GeneratedRepository.write(repository, COMMITS);
            OnFx.start();
            var run = OnFx.call(() -> open(home));
            run.measure(markdown, repository, csv);
            exit = 0;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            Leftovers.delete(home);
        }
        System.exit(exit);
    }

    private static ImportPauses open(Path home) throws Exception {
        var folders = new Folders(home.resolve("data"), home.resolve("settings"));
        folders.make();
        var file = home.resolve("journal.db");
        var settings = new KeepSettings(new Preferences(folders.preferences(), FileMoves.OF_THE_SYSTEM));
        var desks = new Desks(folders, InstantSource.system(), ZoneOffset.UTC, () -> TODAY, Locale.ENGLISH, _ -> {});
        new OpenJournal(settings, desks).begin(file).close();
        var stage = new Stage();
        var window = new TreefallWindow(
                stage,
                new TreefallWindow.Setting(
                        file,
                        home.resolve("sample.db"),
                        new OpenJournal(settings, desks),
                        desks,
                        settings,
                        () -> TODAY,
                        LocalTime::now,
                        Locale.ENGLISH));
        window.open();
        return new ImportPauses(stage, window);
    }

    private void measure(Path markdown, Path repository, Path csv) throws Exception {
        Thread.sleep(SETTLING_MILLIS);
        watch();
        step("nothing for three seconds", () -> {}, null);
        read("Markdown", markdown, PREVIEW);
        arrive("Markdown", 20_000);
        read("repository", repository, "Show what I did");
        step(
                "repository: again, knowing who",
                () -> {
                    check("Ada", "commits");
                    press("Show what I did");
                },
                () -> shows(PREVIEW));
        arrive("repository", 25_000);
        read("CSV", csv, PREVIEW);
        arrive("CSV", 120_000);
        step("only one kind", () -> press("learnings"), () -> shows("Accept", "learnings"));
        step("accept all of it", () -> press("learnings", "Accept"), () -> shows("are in the journal"));
        step("take it back", () -> press("Undo"), () -> shows("learnings"));
    }

    private void read(String what, Path file, String... until) throws Exception {
        step(
                what + ": read and compare",
                () -> window.goWhenThere(new Place.Import(List.of(file))),
                () -> shows(until));
    }

    private void arrive(String what, int rows) throws Exception {
        step(what + ": write", () -> press("Import "), () -> stage.getScene().lookup(".inbox-side") != null);
        step(
                what + ": all in the list",
                () -> {},
                () -> ((ListView<?>) stage.getScene().lookup(".inbox-list"))
                                .getItems()
                                .size()
                        > rows);
        step(what + ": five seconds after", () -> {}, null);
        scroll();
    }

    private void scroll() throws Exception {
        begin();
        var list = OnFx.call(() -> (ListView<?>) stage.getScene().lookup(".inbox-list"));
        int rows = list.getItems().size();
        for (int i = 0; i < PAGES; i++) {
            int row = (int) ((long) i * rows / PAGES);
            OnFx.call(() -> {
                list.scrollTo(row);
                list.getSelectionModel().clearAndSelect(row);
                return row;
            });
            Thread.sleep(33);
        }
        end("scroll through " + rows + " rows in " + PAGES + " steps");
    }

    /// @param until null for five seconds
    private void step(String name, Runnable first, @Nullable BooleanSupplier until) throws Exception {
        begin();
        OnFx.call(() -> {
            first.run();
            return true;
        });
        if (until == null) {
            Thread.sleep(5_000);
        } else {
            long end = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (!OnFx.call(until::getAsBoolean)) {
                if (System.currentTimeMillis() > end) {
                    throw new IllegalStateException(name + " did not end");
                }
                Thread.sleep(100);
            }
        }
        end(name);
    }

    private void begin() throws Exception {
        OnFx.call(() -> {
            longest = 0;
            dearest = 0;
            slow = 0;
            begun = System.nanoTime();
            return true;
        });
    }

    private void end(String name) throws Exception {
        Thread.sleep(200);
        System.out.println(OnFx.call(() -> String.format(
                Locale.ROOT,
                "%-45s %7.1f s; longest pause %6.0f ms by the clock, %6.0f ms of processor; over 100 ms: %d",
                name,
                (System.nanoTime() - begun) / MILLION / 1_000,
                longest,
                dearest,
                slow)));
    }

    private void watch() throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        OnFx.call(() -> {
            new AnimationTimer() {
                private long clock = System.nanoTime();
                private long processor = threads.getCurrentThreadCpuTime();

                @Override
                public void handle(long now) {
                    long clockNow = System.nanoTime();
                    long processorNow = threads.getCurrentThreadCpuTime();
                    double pause = (clockNow - clock) / MILLION;
                    longest = Math.max(longest, pause);
                    dearest = Math.max(dearest, (processorNow - processor) / MILLION);
                    slow += pause > 100 ? 1 : 0;
                    clock = clockNow;
                    processor = processorNow;
                }
            }.start();
            return true;
        });
    }

    private boolean shows(String... words) {
        return find(stage.getScene().getRoot(), List.of(words)) != null;
    }

    private void press(String... words) {
        if (!(find(stage.getScene().getRoot(), List.of(words)) instanceof Button button)) {
            throw new IllegalStateException("no button " + List.of(words));
        }
        button.fire();
    }

    private void check(String... words) {
        if (!(find(stage.getScene().getRoot(), List.of(words)) instanceof CheckBox box)) {
            throw new IllegalStateException("no box " + List.of(words));
        }
        box.fire();
    }

    /// The first label or button that is seen and holds all these words.
    private static @Nullable Labeled find(Node node, List<String> words) {
        if (!node.isVisible()) {
            return null;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && words.stream().allMatch(labeled.getText()::contains)
                && (node instanceof Button
                        || words.size() > 1
                        || !labeled.getText().equals(words.getFirst().strip()))) {
            return labeled;
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = find(child, words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String markdown() {
        var dice = new Random(5);
        var text = new StringBuilder("# Work log\n");
        int lines = 1;
        for (int day = 0; lines < LINES; day++) {
            text.append("\n## ").append(LocalDate.of(2016, 1, 1).plusDays(day)).append("\n\n");
            lines += 3;
            for (int i = 0; i < 12; i++) {
                text.append("- Cut the wait of service ")
                        .append(dice.nextInt(100_000))
                        .append(" by half #speed\n");
                text.append("  because carts of team ")
                        .append(dice.nextInt(1_000))
                        .append(" were given up\n");
                lines += 2;
            }
        }
        return text.toString();
    }

    private static String csv() {
        var dice = new Random(3);
        var text = new StringBuilder("Date,Headline,Kind,Tags,Why it matters,Description,Impact\r\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(LocalDate.of(2016, 1, 1).plusDays(dice.nextInt(3_900)))
                    .append(",Moved the export of table ")
                    .append(i)
                    .append(i % 10 == 0 ? " to the queue,learning," : " to the queue,win,")
                    .append("\"performance, payments\",\"Each second costs carts, they say\",\"Moved the call off ")
                    .append("the path\",1.8s -> 0.6s\r\n");
        }
        return text.toString();
    }
}
