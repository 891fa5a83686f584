package app.treefall.ui.visibility;

import app.treefall.domain.WorkingWeek;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.control.StateGlyph.State;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who knows what I did: entries by people, the gap between done and understood, and how to close it.
public final class VisibilityScreen implements Screen {

    private static final double GLYPH = 14;
    private static final List<State> SIGNS =
            List.of(State.UNHEARD, State.TOLD, State.MISUNDERSTOOD, State.UNDERSTOOD, State.FADING, State.REPEATED);

    private final VisibilityViewModel model;
    private final ScreenPane root = new ScreenPane("visibility");
    private final GridView grid;
    private final SidePane side;
    private final VisibilityTabs tabs = new VisibilityTabs(this::turnTo);
    private final HBox body = new HBox();
    private final StackPane left = new StackPane();
    private final VBox page = new VBox();
    private final HBox header = new HBox();
    private final FlowPane legend = legend();
    private Width width = Width.USUAL;
    private VisibilityTabs.Tab tab = VisibilityTabs.Tab.GRID;
    private GridShown.Lesson lesson = GridShown.Lesson.NONE;

    /// @param week from which day on the weeks are told
    public VisibilityScreen(Workbench bench, ObservableValue<WorkingWeek> week) {
        model = new VisibilityViewModel(bench);
        grid = new GridView(model, root.popover());
        side = new SidePane(model, root.popover(), week);
        var title = new Label(Text.of("visibility.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var subject = new Label();
        subject.getStyleClass().add("body");
        subject.getStyleClass().add("soft");
        HBox.setHgrow(legend, Priority.ALWAYS);
        header.getChildren().addAll(title, subject);
        header.getStyleClass().add("visibility-header");
        body.getStyleClass().add("visibility-body");
        left.getStyleClass().add("visibility-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        page.getStyleClass().add("visibility-page");
        root.over(new BorderPane(page));
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.goBehind();
            }
        });
        model.gridProperty().subscribe(shown -> {
            if (shown != null) {
                subject.setText(shown.subject());
                lesson = shown.lesson();
                arrange();
            }
        });
        arrange();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        model.comeToTheFront();
        grid.takeFocus();
    }

    @Override
    public void getReady() {
        model.comeToTheFront();
    }

    @Override
    public void fit(Width newWidth) {
        if (newWidth != width) {
            width = newWidth;
            root.fit(newWidth);
            arrange();
        }
    }

    private void turnTo(VisibilityTabs.Tab chosen) {
        tab = chosen;
        arrange();
    }

    private void arrange() {
        left.getChildren().clear();
        body.getChildren().clear();
        header.getChildren().remove(legend);
        switch (lesson) {
            case NONE -> left.getChildren().setAll(grid);
            case NOTHING_FITS -> left.getChildren().setAll(grid, nothingFits());
            case LOG_SOMETHING -> left.getChildren().setAll(logSomething());
            case NAME_SOMEBODY -> left.getChildren().setAll(nameSomebody());
        }
        boolean teaches = lesson == GridShown.Lesson.LOG_SOMETHING || lesson == GridShown.Lesson.NAME_SOMEBODY;
        if (teaches) {
            page.getChildren().setAll(header, body);
            body.getChildren().setAll(left);
        } else if (width == Width.NARROW) {
            page.getChildren().setAll(header, tabsAndSigns(), body);
            body.getChildren().setAll(tab == VisibilityTabs.Tab.GRID ? left : side);
        } else {
            header.getChildren().add(legend);
            page.getChildren().setAll(header, body);
            body.getChildren().setAll(left, side);
        }
    }

    /// Where the title leaves no room for them, the signs stand below it.
    private Node tabsAndSigns() {
        var row = new HBox(tabs, legend);
        row.getStyleClass().add("tabs-and-signs");
        return row;
    }

    private Node nothingFits() {
        var words = new Label(Text.of("visibility.nothing"));
        words.getStyleClass().add("secondary");
        var all = Buttons.link(
                Text.of("visibility.nothing.do"),
                () -> model.show(
                        GridFilter.SEASON.with(model.filterProperty().get().span())));
        var box = new VBox(words, all);
        box.getStyleClass().add("nothing-fits");
        box.setPickOnBounds(false);
        return box;
    }

    private Node logSomething() {
        return alone(new EmptyState(
                        Text.of("visibility.lesson.log"),
                        Text.of("visibility.lesson.log.why"),
                        Buttons.primary(Text.of("visibility.lesson.log.do"), model::logSomething))
                .like(Icon.EYE, Text.of("visibility.lesson.example"), Text.of("visibility.lesson.example.from")));
    }

    private Node nameSomebody() {
        return alone(new EmptyState(
                Text.of("visibility.lesson.name"),
                Text.of("visibility.lesson.name.why"),
                Buttons.primary(Text.of("visibility.lesson.name.do"), model::nameSomebody)));
    }

    private static Node alone(EmptyState lesson) {
        lesson.setMaxHeight(Region.USE_PREF_SIZE);
        return lesson;
    }

    private static FlowPane legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (var state : SIGNS) {
            var name = new Label(CellWords.name(state));
            name.getStyleClass().add("secondary");
            name.setMinWidth(Region.USE_PREF_SIZE);
            var pair = new HBox(new StateGlyph(state, GLYPH, name.getText()), name);
            pair.getStyleClass().add("legend-pair");
            legend.getChildren().add(pair);
        }
        return legend;
    }
}
