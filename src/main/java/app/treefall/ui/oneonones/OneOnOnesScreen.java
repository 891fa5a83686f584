package app.treefall.ui.oneonones;

import app.treefall.export.Format;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.papers.PaperDoor;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// 1:1s: the story with each person, and the next episode of it prepared.
public final class OneOnOnesScreen implements Screen {

    /// What a narrow window shows of an episode that is prepared.
    private enum Part {
        POINTS,
        BESIDE
    }

    private final OneOnOnesViewModel model;
    private final PeopleTabs people;
    private final EpisodeMenu episodes;
    private final StoryLine line;
    private final Segmented<Part> parts = new Segmented<>(
            Text.of("oneonones.parts"),
            List.of(
                    new Segmented.Option<>(Part.POINTS, Text.of("oneonones.part.points")),
                    new Segmented.Option<>(Part.BESIDE, Text.of("oneonones.part.beside"))));
    private final PreparePane prepare;
    private final HeldPane held;
    private final WrapUpPane wrapUp;
    private final ScrollPane middle;
    private final ScrollPane side;
    private final VBox left;
    private final HBox top = new HBox();
    private final HBox columns = new HBox();
    private final VBox page = new VBox();
    private final ScreenPane root = new ScreenPane("one-on-ones").over(page);
    private Width width = Width.USUAL;

    public OneOnOnesScreen(Workbench bench) {
        model = new OneOnOnesViewModel(bench);
        people = new PeopleTabs(
                model, from -> root.popover().open(new PlanBox(model.planAnother(), root.popover()::close), from));
        episodes = new EpisodeMenu(model);
        line = new StoryLine(model);
        prepare = new PreparePane(model, root.popover(), (format, from) -> takeOut(bench, format, from));
        held = new HeldPane(model, root.popover());
        wrapUp = new WrapUpPane(Text.of("oneonones.wrap.back"), model::backToPreparing);
        model.wrapUpProperty().subscribe((before, now) -> {
            if (before != null) {
                before.form().close();
            }
            wrapUp.show(now);
        });
        left = new VBox(people, line);
        left.getStyleClass().add("story-column");
        VBox.setVgrow(line, Priority.ALWAYS);
        middle = pane(new Region(), "middle");
        side = pane(new BesidePane(model.prepare(), root.popover()), "side");
        HBox.setHgrow(middle, Priority.ALWAYS);
        top.getStyleClass().add("top");
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.getStyleClass().add("one-on-ones-page");
        model.faceProperty().subscribe(_ -> arrange());
        model.planProperty().subscribe(_ -> arrange());
        model.chosenProperty().subscribe(_ -> middle.setVvalue(0));
        parts.valueProperty().subscribe(_ -> arrange());
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (PreparePane.MOVE.match(key) && !root.popover().isVisible()) {
                key.consume();
                prepare.move();
            }
        });
    }

    private void takeOut(Workbench bench, @Nullable Format format, Node from) {
        var document = model.prepare().document();
        var with = model.prepare().with();
        if (document != null && with != null) {
            new PaperDoor(bench, root.popover()).brief(document, with, format, from);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        if (place instanceof Place.Prepare(var person)) {
            model.meet(person);
        }
    }

    @Override
    public void fit(Width newWidth) {
        if (newWidth != width) {
            width = newWidth;
            root.fit(newWidth);
            arrange();
        }
    }

    /// Narrow: the episodes in a menu, and either the points or what stands beside them. Else three columns.
    private void arrange() {
        var face = model.faceProperty().get();
        boolean narrow = width == Width.NARROW;
        boolean preparing = face == OneOnOnesViewModel.Face.PREPARE;
        boolean somebody = face != OneOnOnesViewModel.Face.NOBODY_YET;
        left.getChildren().clear();
        top.getChildren().clear();
        if (narrow) {
            HBox.setHgrow(people, Priority.ALWAYS);
            top.getChildren().addAll(people, episodes);
            if (preparing) {
                top.getChildren().add(parts);
            }
        } else {
            left.getChildren().addAll(people, line);
        }
        middle.setContent(face(face));
        columns.getChildren().clear();
        if (!narrow && somebody) {
            columns.getChildren().add(left);
        }
        if (!narrow || !preparing || parts.valueProperty().get() == Part.POINTS) {
            columns.getChildren().add(middle);
        }
        if (preparing && (!narrow || parts.valueProperty().get() == Part.BESIDE)) {
            columns.getChildren().add(side);
        }
        if (narrow && somebody) {
            page.getChildren().setAll(top, columns);
        } else {
            page.getChildren().setAll(columns);
        }
    }

    private Node face(OneOnOnesViewModel.Face face) {
        return switch (face) {
            case NOBODY_YET -> framed(nobodyYet());
            case PLAN -> framed(planning());
            case PREPARE -> prepare;
            case WRAP_UP -> wrapUp;
            case HELD -> held;
        };
    }

    private Node planning() {
        var plan = model.planProperty().get();
        return plan == null ? new Region() : PlanBox.forThem(plan);
    }

    private EmptyState nobodyYet() {
        return new EmptyState(
                        Text.of("oneonones.nobody"),
                        Text.of("oneonones.nobody.why"),
                        Buttons.plain(Text.of("oneonones.nobody.do"), model::goToSettings))
                .like(Icon.COFFEE, Text.of("oneonones.nobody.example"), Text.of("oneonones.nobody.from"));
    }

    private static Node framed(Node content) {
        var frame = new VBox(content);
        frame.getStyleClass().add("framed");
        return frame;
    }

    private static ScrollPane pane(Region content, String kind) {
        var pane = new ScrollPane(content);
        pane.getStyleClass().add(kind);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }
}
