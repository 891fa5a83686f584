package app.treefall.ui.harvest;

import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Five minutes at the end of the week: what it holds, what is missing, and whom it will be told. Nothing else to look
/// at, as in a 1:1 that is being held.
public final class HarvestScreen implements Screen {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private final HarvestViewModel model;
    private final ScreenPane root = new ScreenPane("harvest");
    private final StepList steps;
    private final Map<HarvestStep, Region> pages = new EnumMap<>(HarvestStep.class);
    private final Region end;
    private final VBox front = new VBox();
    private final ScrollPane middle = new ScrollPane(front);

    public HarvestScreen(Workbench bench, CaptureViewModel line, Rhythm rhythm) {
        model = new HarvestViewModel(bench, rhythm);
        steps = new StepList(model);
        pages.put(HarvestStep.WEEK, new WeekPage(model));
        pages.put(HarvestStep.MISSING, new MissingPage(model, line));
        pages.put(HarvestStep.DEEPER, new DeeperPage(model));
        pages.put(HarvestStep.FEEDBACK, new FeedbackPage(model));
        pages.put(HarvestStep.PROMISES, new PromisesPage(model));
        pages.put(HarvestStep.TELL, new TellPage(model, root.popover()));
        end = new EndPage(model);
        front.getStyleClass().add("front-page");
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getStyleClass().add("harvest-pane");
        HBox.setHgrow(middle, Priority.ALWAYS);
        var columns = new HBox(steps, middle);
        columns.getStyleClass().add("harvest-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var page = new VBox(top(), columns, keys());
        page.getStyleClass().add("harvest-page");
        root.over(page);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::left);
        model.stepProperty().subscribe((_, _) -> turn());
        model.doneProperty().subscribe((_, _) -> turn());
        turn();
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
        model.open();
        turn();
    }

    @Override
    public void fit(Width width) {
        root.fit(width);
    }

    private void turn() {
        boolean isDone = model.doneProperty().get();
        front.getChildren()
                .setAll(
                        isDone
                                ? end
                                : Objects.requireNonNull(
                                        pages.get(model.stepProperty().get())));
        middle.setVvalue(0);
        steps.passOn();
    }

    private HBox top() {
        var span = new Label();
        span.getStyleClass().add("body-strong");
        span.textProperty().bind(model.spanProperty().map(days -> Text.of("harvest.title", days)));
        var left = Buttons.with(Icon.ARROW_LEFT, Buttons.quiet(Text.of("harvest.leave"), model::leave));
        left.getStyleClass().add("leave");
        var kept = new Label(Text.of("harvest.kept"));
        kept.getStyleClass().addAll("secondary", "faint");
        var top = new HBox(left, space(), span, space(), kept);
        top.getStyleClass().add("harvest-top");
        return top;
    }

    private static HBox keys() {
        var keys = new HBox(
                hint(Text.of("harvest.key.next")),
                hint(Text.of("harvest.key.back")),
                space(),
                hint(Text.of("harvest.key.leave")));
        keys.getStyleClass().add("harvest-keys");
        return keys;
    }

    private void pressed(KeyEvent key) {
        if (NEXT.match(key)) {
            key.consume();
            model.next();
        } else if (BACK.match(key)) {
            key.consume();
            model.back();
        }
    }

    /// Escape that nothing inside had a use for.
    private void left(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !root.popover().isVisible()) {
            key.consume();
            model.leave();
        }
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.getStyleClass().addAll("secondary", "faint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
