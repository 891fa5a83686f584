package app.treefall.ui.week;

import app.treefall.ui.capture.CaptureBox;
import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The home of the program: one line to write, what the week holds, who understood it, what needs a word.
public final class WeekScreen implements Screen {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Popover popover = new Popover();
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
    private final StackPane root;
    private Width width = Width.USUAL;
    private WeekTabs.Tab tab = WeekTabs.Tab.DAYS;

    public WeekScreen(Workbench bench, CaptureViewModel captureModel) {
        var model = new WeekViewModel(bench);
        header = new WeekHeader(model);
        tabs = new WeekTabs(model, this::turnTo);
        capture = new CaptureBox(captureModel, _ -> {});
        gap = new GapPanel(model);
        needs = new NeedsList(model, new NeedsViewModel(bench), popover);
        var list = new WeekList(model);
        var lesson = lesson();
        VBox.setVgrow(list, Priority.ALWAYS);
        days = new VBox(capture, list);
        model.lessonProperty().subscribe(taught -> {
            boolean first = taught == WeekViewModel.Lesson.LOG_SOMETHING;
            days.getChildren().setAll(capture, first ? lesson : list);
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
        root = new StackPane(new BorderPane(page), popover);
        root.getStyleClass().add("week");
        root.getStylesheets().add(Theme.sheet("/css/week.css"));
        arrange();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        popover.close();
        capture.takeFocus();
    }

    @Override
    public void fit(Width newWidth) {
        if (newWidth != width) {
            width = newWidth;
            header.fit(newWidth);
            root.pseudoClassStateChanged(NARROW, newWidth == Width.NARROW);
            root.pseudoClassStateChanged(WIDE, newWidth == Width.WIDE);
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
