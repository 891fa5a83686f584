package app.treefall.ui.hold;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.InSight;
import app.treefall.ui.control.Kbd;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Every;
import app.treefall.ui.oneonones.MeetingNotes;
import app.treefall.ui.oneonones.WrapUpPane;
import app.treefall.ui.oneonones.WrapUpViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The calm screen for the meeting itself: one point at a time, one key for how it landed, nothing typed is lost.
public final class HoldScreen implements Screen {

    private static final Duration LOOK_AT_THE_CLOCK = Duration.seconds(1);

    private final HoldViewModel model;
    private final Label header = new Label();
    private final HBox columns = new HBox();
    private final VBox page = new VBox();
    private final ScreenPane root = new ScreenPane("hold").over(page);
    private final WrapUpPane wrapUp;
    private final ScrollPane wrapping;
    private final HBox top;
    private final HBox foot = foot();
    private Width width = Width.USUAL;
    private @Nullable PointRows rows;
    private @Nullable PointStage stage;
    private @Nullable HoldBeside beside;
    private Runnable stopClock = () -> {};
    private Subscription stopFollowing = () -> {};

    public HoldScreen(Workbench bench) {
        model = new HoldViewModel(bench);
        wrapUp = new WrapUpPane(Text.of("hold.back"), model::backToTheMeeting);
        wrapping = pane(wrapUp, "wrapping");
        top = top();
        root.getStylesheets().add(Theme.sheet("/css/wrap-up.css"));
        page.getStyleClass().add("hold-page");
        columns.getStyleClass().add("hold-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(wrapping, Priority.ALWAYS);
        new HoldKeys(model, this).listen(root);
        model.notesProperty().subscribe(this::show);
        model.wrapUpProperty().subscribe(this::show);
        root.sceneProperty().subscribe((before, now) -> {
            stopClock.run();
            stopFollowing.unsubscribe();
            if (now != null) {
                stopClock = Every.time(LOOK_AT_THE_CLOCK, model::look);
                stopFollowing = now.focusOwnerProperty().subscribe(this::reveal);
            } else if (before != null) {
                model.leave();
            }
        });
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public boolean isCalm() {
        return true;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        if (place instanceof Place.Hold(var episode)) {
            model.open(episode);
        }
    }

    @Override
    public void fit(Width newWidth) {
        width = newWidth;
        root.fit(newWidth);
        arrange();
    }

    /// The keyboard back to the points, out of whatever was typed.
    void toThePoints() {
        var list = rows;
        if (list != null) {
            columns.applyCss(); // a pane takes its content in with its skin, and what is in no window takes no keys
            list.takeKeyboard();
        }
    }

    void toTheWords() {
        var shown = stage;
        if (shown != null) {
            shown.takeWords();
        }
    }

    @Nullable
    HoldBeside beside() {
        return beside;
    }

    private void show(@Nullable MeetingNotes notes) {
        columns.getChildren().clear();
        if (notes == null) {
            rows = null;
            stage = null;
            beside = null;
            return;
        }
        header.setText(model.header());
        rows = new PointRows(model, notes);
        stage = new PointStage(model, notes, this::toThePoints);
        beside = new HoldBeside(notes);
        arrange();
        toThePoints();
    }

    private void show(@Nullable WrapUpViewModel now) {
        wrapUp.show(now);
        if (now == null) {
            page.getChildren().setAll(top, columns, foot);
            toThePoints();
        } else {
            wrapping.setVvalue(0);
            page.getChildren().setAll(wrapping);
            wrapping.applyCss();
            wrapUp.takeKeyboard();
        }
    }

    /// Narrow: what stands beside the point goes below the list of points.
    private void arrange() {
        var list = rows;
        var point = stage;
        var side = beside;
        columns.getChildren().clear();
        boolean narrow = width == Width.NARROW;
        foot.getChildren().forEach(hint -> {
            boolean shown = !narrow || !hint.getStyleClass().contains("lesser");
            hint.setVisible(shown);
            hint.setManaged(shown);
        });
        if (list == null || point == null || side == null) {
            return;
        }
        var left = new VBox(list);
        left.getStyleClass().add("hold-left");
        var middle = pane(point, "hold-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        if (narrow) {
            left.getChildren().add(side);
            columns.getChildren().addAll(pane(left, "hold-list"), middle);
        } else {
            columns.getChildren().addAll(pane(left, "hold-list"), middle, pane(side, "hold-side"));
        }
    }

    /// Whatever takes the keyboard is scrolled into sight.
    private void reveal(@Nullable Node taken) {
        for (var column : columns.getChildren()) {
            if (taken != null && column instanceof ScrollPane pane && isIn(pane.getContent(), taken)) {
                InSight.bring(pane, taken);
            }
        }
    }

    private static boolean isIn(@Nullable Node whole, Node part) {
        for (Node up = part; up != null; up = up.getParent()) {
            if (up == whole) {
                return true;
            }
        }
        return false;
    }

    private HBox top() {
        var back = Buttons.with(Icon.ARROW_LEFT, Buttons.quiet("", model::exit));
        back.textProperty().bind(header.textProperty());
        back.getStyleClass().add("hold-header");
        var time = new Label();
        time.textProperty().bind(model.timeProperty());
        time.getStyleClass().add("hold-time");
        var left = new Label();
        left.textProperty().bind(model.leftProperty());
        left.getStyleClass().add("hold-left-time");
        var clock = new HBox(time, left);
        clock.getStyleClass().add("hold-clock");
        var kept = new Label(Text.of("hold.kept"));
        kept.getStyleClass().addAll("secondary", "hold-kept");
        var bar = new HBox(back, space(), clock, space(), kept, wrapUpButton());
        bar.getStyleClass().add("hold-top");
        return bar;
    }

    /// With its keys: the letter, and what acts while one types.
    private Button wrapUpButton() {
        var keys = new HBox(new Kbd(Text.of("hold.wrap.key")), new Kbd(HoldKeys.WRAP_UP));
        keys.getStyleClass().add("hold-keys");
        var button = Buttons.plain(Text.of("hold.wrap"), model::wrapUp);
        button.setGraphic(keys);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleHelp(Text.of("hold.wrap.key.spoken", Text.of("hold.wrap.key"), HoldKeys.WRAP_UP));
        return button;
    }

    private static HBox foot() {
        var foot = new HBox(
                hint("hold.key.said.keys", "hold.key.said"),
                hint("hold.key.landed.keys", "hold.key.landed"),
                lesser("hold.key.missed.keys", "hold.key.missed"),
                lesser("hold.key.words.keys", "hold.key.words"),
                hint("hold.key.next.keys", "hold.key.next"),
                hint("hold.key.ask.keys", "hold.key.ask"),
                hint("hold.key.promise.keys", "hold.key.promise"),
                hint("hold.key.heard.keys", "hold.key.heard"),
                space(),
                hint("hold.key.leave.keys", "hold.key.leave"));
        foot.getStyleClass().add("hold-foot");
        return foot;
    }

    /// One for which a narrow window has no room; its key stands on the button too.
    private static Node lesser(String keys, String words) {
        var hint = hint(keys, words);
        hint.getStyleClass().add("lesser");
        return hint;
    }

    private static Node hint(String keys, String words) {
        var key = new Kbd(Text.of(keys));
        var what = new Label(Text.of(words));
        what.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new HBox(key, what);
        hint.getStyleClass().add("hold-hint");
        return hint;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static ScrollPane pane(Region content, String kind) {
        var pane = new ScrollPane(content);
        pane.getStyleClass().add(kind);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }
}
