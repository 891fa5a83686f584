package app.treefall.ui.shell;

import app.treefall.ui.frame.Command;
import app.treefall.ui.frame.FileDrop;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.UndoLast;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: the rail, the screen in front, quick capture over it, what was just done at its foot.
public final class Shell implements Frame {

    /// The least the design is drawn for, in pixels.
    public static final double LEAST_WIDTH = 960;
    public static final double LEAST_HEIGHT = 640;

    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    /// What quick capture over any screen needs to do.
    public interface CaptureOverlay {
        Node node();

        void open(String words);
    }

    /// What finds every command, screen, entry, person, view and tag by its name.
    public interface FindOverlay {
        Node node();

        void open(String words, List<Command> commands);
    }

    private final Stage stage;
    private final StackPane front = new StackPane();
    private final Notices notices = new Notices();
    private final BorderPane frame = new BorderPane(front);
    private final StackPane root = new StackPane(frame, notices);
    private @Nullable Rail rail;
    private @Nullable Screens screens;
    private @Nullable CaptureOverlay overlay;
    private @Nullable FindOverlay palette;
    private @Nullable Screen shown;
    private final Set<Runnable> keepers = new LinkedHashSet<>();
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    /// @param width  of what is in the window at first, in pixels; likewise `height`
    public Shell(Stage stage, Theme theme, double width, double height) {
        this.stage = stage;
        front.getStyleClass().add("front");
        root.getStyleClass().add("shell");
        root.getStylesheets().add(Theme.sheet("/css/shell.css"));
        var scene = new Scene(root, width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Text.of("shell.brand"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        scene.widthProperty().subscribe(this::fit);
        FileDrop.onto(frame, this::takesFiles, files -> go(new Place.Import(files)));
    }

    /// Puts the journal's screens into the window and shows this week.
    public void furnish(
            ShellViewModel model,
            Screens journalScreens,
            CaptureOverlay captureOverlay,
            FindOverlay findOverlay,
            Runnable takeBack,
            Runnable doAgain) {
        screens = journalScreens;
        overlay = captureOverlay;
        palette = findOverlay;
        undo = takeBack;
        redo = doAgain;
        var made = new Rail(model, this);
        rail = made;
        beside(made);
        root.getChildren().setAll(frame, captureOverlay.node(), findOverlay.node(), notices);
        listen(commands());
        go(new Place.Week());
        fit();
    }

    /// Gets the screens nobody has gone to yet ready in quiet moments; the returned handle ends it. After
    /// [#furnish].
    public Runnable getReadyAhead() {
        var ahead = new Ahead(front, Objects.requireNonNull(screens));
        ahead.begin();
        return ahead::end;
    }

    /// Shows something that is no screen of a journal: the first start, the rescue.
    public void showAlone(Node node) {
        beside(null);
        front.getChildren().setAll(node);
    }

    /// The rail comes before the screen for Tab too, which goes by the order in which the two were set.
    private void beside(@Nullable Rail shownRail) {
        if (frame.getLeft() != shownRail) {
            frame.setCenter(null);
            frame.setLeft(shownRail);
            frame.setCenter(front);
        }
    }

    /// Offers one more step in the rail, such as leaving the sample. After [#furnish].
    public void offer(String words, Runnable step) {
        Objects.requireNonNull(rail).offer(words, step);
    }

    /// Takes the screen in front away, so that it keeps what was being written. To be called before the window
    /// closes.
    public void leave() {
        keepWhatIsTyped();
        keepers.clear();
        shown = null;
        front.getChildren().clear();
    }

    /// The one list of what the window can do from anywhere.
    public List<Command> commands() {
        return List.of(
                Command.of("new-entry", "Shortcut+N", () -> capture("")),
                Command.of("find", "Shortcut+K", () -> find("")),
                Command.of("search", "Shortcut+F", () -> go(new Place.SearchFor(""))),
                Command.of("week", "Shortcut+1", () -> go(new Place.Week())),
                Command.of("journal", "Shortcut+2", () -> go(new Place.Journal())),
                Command.of("impact", "Shortcut+3", () -> go(new Place.Impact(null))),
                Command.of("feedback", "Shortcut+4", () -> go(new Place.FeedbackLoop(null))),
                Command.of("heard", "", () -> go(new Place.Heard())),
                Command.of("audience", "Shortcut+5", () -> go(new Place.Audience(null))),
                Command.of("one-on-ones", "Shortcut+6", () -> go(new Place.OneOnOnes())),
                Command.of("visibility", "Shortcut+7", () -> go(new Place.Visibility())),
                Command.of("promotion-case", "Shortcut+8", () -> go(new Place.PromotionCase())),
                Command.of("inbox", "Shortcut+9", () -> go(new Place.Inbox())),
                Command.of("import", "", () -> go(new Place.Import(List.of()))),
                Command.of("harvest", "Shortcut+Shift+H", () -> go(new Place.Harvest())),
                Command.of("settings", "Shortcut+Comma", () -> go(new Place.Settings())),
                Command.of("names", "", () -> go(new Place.Names(null))),
                Command.of("undo", "Shortcut+Z", this::undo),
                Command.of("redo", "Shortcut+Shift+Z", this::redo));
    }

    @Override
    public void go(Place place) {
        var screen = Objects.requireNonNull(screens).at(place.home());
        Objects.requireNonNull(rail).select(place);
        if (!screen.equals(shown)) {
            shown = screen;
            beside(screen.isCalm() ? null : rail);
            front.getChildren().setAll(screen.node());
            screen.fit(width());
        }
        screen.show(place);
    }

    @Override
    public void say(Notice notice) {
        notices.say(notice);
    }

    @Override
    public void capture(String words) {
        Objects.requireNonNull(overlay).open(words);
    }

    @Override
    public void find(String words) {
        Objects.requireNonNull(palette).open(words, commands());
    }

    @Override
    public void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        say(Notice.of(Icon.COPY, Text.of("shell.copied")));
    }

    @Override
    public @Nullable Path whereToSave(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        File chosen = chooser.showSaveDialog(stage);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public @Nullable Path whatToOpen(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        File chosen = chooser.showOpenDialog(stage);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public void undo() {
        undo.run();
    }

    @Override
    public Runnable keepWhileTyped(Runnable keep) {
        keepers.add(keep);
        return () -> keepers.remove(keep);
    }

    /// Keeps what is being typed at this moment. To be called twice a second, and before the window goes.
    public void keepWhatIsTyped() {
        List.copyOf(keepers).forEach(Runnable::run);
    }

    /// Says what became of taking something back, and offers to do it again.
    public void say(UndoLast.Result result) {
        say(UndoWords.of(result, this::redo));
    }

    public void say(UndoLast.Redone result) {
        say(UndoWords.of(result, this::undo));
    }

    private void redo() {
        redo.run();
    }

    private void listen(List<Command> commands) {
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            for (var command : commands) {
                if (isCalled(command, key) && !isForTheText(command, key)) {
                    key.consume();
                    command.run().run();
                    return;
                }
            }
        });
    }

    /// Not while a meeting is held, nor before there is a journal.
    private boolean takesFiles() {
        var screen = shown;
        return screen != null && !screen.isCalm();
    }

    private static boolean isCalled(Command command, KeyEvent key) {
        var keys = command.keys();
        boolean otherWay = command.id().equals("redo") && REDO_TOO.match(key);
        return otherWay || (keys != null && keys.match(key));
    }

    /// A text field takes back its own typing first. Not every system's fields know both keys of redo.
    private boolean isForTheText(Command command, KeyEvent key) {
        if (!(stage.getScene().getFocusOwner() instanceof TextInputControl text)) {
            return false;
        }
        return switch (command.id()) {
            case "undo" -> text.isUndoable();
            case "redo" -> {
                if (text.isRedoable()) {
                    text.redo();
                    key.consume();
                }
                yield key.isConsumed();
            }
            default -> false;
        };
    }

    private Screen.Width width() {
        return Screen.Width.of(stage.getScene().getWidth());
    }

    private void fit() {
        var width = width();
        var here = rail;
        if (here != null) {
            here.fit(width);
        }
        var screen = shown;
        if (screen != null) {
            screen.fit(width);
        }
    }
}
