package app.treefall.ui.week;

import app.treefall.ui.capture.CaptureBox;
import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.papers.PaperDoor;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The home of the program: one line to write, what the week holds, who understood it, what needs a word.
public final class WeekScreen implements Screen {

    private static final KeyCombination EARLIER = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LATER = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);

    private final WeekViewModel model;
    private final ScreenPane root = new ScreenPane("week");
    private final WeekHeader header;
    private final WeekTabs tabs;
    private final CaptureBox capture;
    private final VBox days;
    private final GapPanel gap;
    private final NeedsList needs;
    private final VBox besides = new VBox();
    private final ScrollPane side = new ScrollPane(besides);
    private final HBox body = new HBox();
    private final VBox page;
    private Width width = Width.USUAL;
    private WeekTabs.Tab tab = WeekTabs.Tab.DAYS;

    public WeekScreen(Workbench bench, CaptureViewModel captureModel, Rhythm rhythm) {
        model = new WeekViewModel(bench, rhythm);
        header = new WeekHeader(model, from -> new PaperDoor(bench, root.popover()).week(model.week(), from));
        tabs = new WeekTabs(model, this::turnTo);
        capture = new CaptureBox(captureModel, _ -> {});
        gap = new GapPanel(model);
        needs = new NeedsList(model, new NeedsViewModel(bench, rhythm), root.popover());
        var list = new WeekList(model);
        var lesson = lesson();
        VBox.setVgrow(list, Priority.ALWAYS);
        var invitation = new HarvestBar(model);
        days = new VBox(capture, invitation, list);
        model.lessonProperty().subscribe(taught -> {
            boolean first = taught == WeekViewModel.Lesson.LOG_SOMETHING;
            days.getChildren().setAll(capture, invitation, first ? lesson : list);
        });
        days.getStyleClass().add("days");
        besides.getStyleClass().add("besides");
        side.getStyleClass().add("side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("week-body");
        HBox.setHgrow(days, Priority.ALWAYS);
        page = new VBox(header, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        page.getStyleClass().add("week-page");
        root.over(new BorderPane(page));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        arrange();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        model.refresh();
        capture.takeFocus();
    }

    private void turn(KeyEvent key) {
        if (EARLIER.match(key)) {
            key.consume();
            model.earlier();
        } else if (LATER.match(key)) {
            key.consume();
            model.later();
        }
    }

    @Override
    public void fit(Width newWidth) {
        if (newWidth != width) {
            width = newWidth;
            header.fit(newWidth);
            root.fit(newWidth);
            arrange();
        }
    }

    private void turnTo(WeekTabs.Tab chosen) {
        tab = chosen;
        arrange();
    }

    /// Narrow: one part at a time below its tabs. Else the days, and beside them the gap and what needs a word.
    private void arrange() {
        body.getChildren().clear();
        if (width != Width.NARROW) {
            page.getChildren().setAll(header, body);
            besides.getChildren().setAll(gap, needs);
            body.getChildren().setAll(days, side);
            return;
        }
        page.getChildren().setAll(header, tabs, body);
        switch (tab) {
            case DAYS -> body.getChildren().setAll(days);
            case NEEDS -> alone(needs);
            case GAP -> alone(gap);
        }
    }

    private void alone(Node part) {
        besides.getChildren().setAll(part);
        body.getChildren().setAll(side);
    }

    private EmptyState lesson() {
        return new EmptyState(
                        Text.of("week.lesson.log"),
                        Text.of("week.lesson.log.why"),
                        Buttons.plain(Text.of("week.lesson.log.do"), capture::takeFocus))
                .like(Icon.FLAG, Text.of("week.lesson.example"), Text.of("week.lesson.example.from"));
    }
}
