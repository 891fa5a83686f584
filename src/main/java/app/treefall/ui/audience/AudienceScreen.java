package app.treefall.ui.audience;

import app.treefall.domain.Named;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who decides and who should know: what they watch and want, what they expect, and what of mine serves it.
public final class AudienceScreen implements Screen {

    /// What a narrow window shows.
    private enum Part {
        MIDDLE,
        BESIDE
    }

    private final AudienceViewModel model;
    private final Openings openings;
    private final PeopleStrip people;
    private final AlignmentGrid grid;
    private final ScrollPane beside;
    private final VBox middle = new VBox();
    private final HBox columns = new HBox();
    private final HBox header;
    private final Segmented<Part> parts = new Segmented<>(
            Text.of("audience.parts"),
            List.of(
                    new Segmented.Option<>(Part.MIDDLE, Text.of("audience.part.middle")),
                    new Segmented.Option<>(Part.BESIDE, Text.of("audience.part.beside"))));
    private final VBox page = new VBox();
    private final ScreenPane root = new ScreenPane("audience").over(page);
    private @Nullable PersonPane person;
    private @Nullable PrioritiesPane priorities;
    private @Nullable ExpectationsPane expectations;
    private @Nullable QuestionsPane questions;
    private Width width = Width.USUAL;

    public AudienceScreen(Workbench bench) {
        model = new AudienceViewModel(bench);
        openings = new Openings(model, root.popover());
        people = new PeopleStrip(model);
        grid = new AlignmentGrid(model, openings);
        beside = scrolling(new BesideColumn(model), "beside-pane");
        header = header();
        middle.getStyleClass().add("audience-middle");
        middle.setMinWidth(0);
        columns.getStyleClass().add("audience-columns");
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.getStyleClass().add("audience-page");
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::back);
        model.faceProperty().subscribe(_ -> turn());
        model.alignmentProperty().subscribe((before, now) -> {
            if (before.columns().isEmpty() != now.columns().isEmpty()) {
                arrange();
            }
        });
        parts.valueProperty().subscribe(_ -> arrange());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        if (place instanceof Place.Audience(var wanted)) {
            model.choose(wanted);
        }
        if (place instanceof Place.Names(Named.Somebody(var wanted))) {
            model.choose(wanted);
            model.editPerson();
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

    /// What stands in the middle has changed; the keyboard goes there.
    private void turn() {
        parts.valueProperty().set(Part.MIDDLE);
        arrange();
        switch (model.faceProperty().get()) {
            case PERSON -> personPane().takeFocus();
            case PRIORITIES -> prioritiesPane().takeFocus();
            case EXPECTATIONS -> expectationsPane().takeFocus();
            case QUESTIONS -> questionsPane().takeFocus();
            case UNKNOWN, NOBODY_YET, GRID -> {}
        }
    }

    /// Narrow: the middle or what stands beside it, by tabs. Else both.
    private void arrange() {
        var face = model.faceProperty().get();
        boolean taught = face == AudienceViewModel.Face.NOBODY_YET || face == AudienceViewModel.Face.UNKNOWN;
        boolean narrow = width == Width.NARROW;
        boolean aside = narrow && parts.valueProperty().get() == Part.BESIDE && !taught;
        show(face);
        page.getChildren().setAll(header);
        if (!taught) {
            page.getChildren().add(people);
        }
        if (narrow && !taught) {
            var tabs = new HBox(parts);
            tabs.getStyleClass().add("audience-tabs");
            page.getChildren().add(tabs);
        }
        columns.getChildren().clear();
        if (!aside) {
            columns.getChildren().add(middle);
        }
        if (aside || (!narrow && !taught)) {
            columns.getChildren().add(beside);
        }
        page.getChildren().add(columns);
    }

    private void show(AudienceViewModel.Face face) {
        switch (face) {
            case UNKNOWN -> middle.getChildren().clear();
            case NOBODY_YET -> stand(nobodyYet());
            case GRID -> stand(model.alignmentProperty().get().columns().isEmpty() ? noPriorities() : grid);
            case PERSON -> form(personPane());
            case PRIORITIES -> form(prioritiesPane());
            case EXPECTATIONS -> form(expectationsPane());
            case QUESTIONS -> {
                var bank = questionsPane();
                VBox.setVgrow(bank, Priority.ALWAYS);
                middle.getChildren().setAll(toTheGrid(), bank);
            }
        }
    }

    private void stand(Region content) {
        VBox.setVgrow(content, content == grid ? Priority.ALWAYS : Priority.NEVER);
        middle.getChildren().setAll(content);
    }

    private void form(Region content) {
        var pane = scrolling(content, "form-pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        middle.getChildren().setAll(toTheGrid(), pane);
    }

    private Node toTheGrid() {
        var back = new HBox(Buttons.with(Icon.ARROW_LEFT, Buttons.link(Text.of("audience.back"), model::showGrid)));
        back.getStyleClass().add("back");
        return back;
    }

    private PersonPane personPane() {
        var made = person;
        if (made == null) {
            made = new PersonPane(model.people(), openings);
            person = made;
        }
        return made;
    }

    private PrioritiesPane prioritiesPane() {
        var made = priorities;
        if (made == null) {
            made = new PrioritiesPane(model.priorities(), model::addPriority, openings::trash);
            priorities = made;
        }
        return made;
    }

    private ExpectationsPane expectationsPane() {
        var made = expectations;
        if (made == null) {
            made = new ExpectationsPane(model, openings::link);
            expectations = made;
        }
        return made;
    }

    private QuestionsPane questionsPane() {
        var made = questions;
        if (made == null) {
            made = new QuestionsPane(model, openings);
            questions = made;
        }
        return made;
    }

    private HBox header() {
        var title = Labels.line(Text.of("audience.title"), "screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(
                title,
                Labels.growing(Text.of("audience.sub"), "body", "soft"),
                Buttons.with(Icon.PLUS, Buttons.plain(Text.of("audience.priorities.add"), model::addPriority)));
        row.getStyleClass().add("audience-header");
        return row;
    }

    private EmptyState nobodyYet() {
        return new EmptyState(
                        Text.of("audience.empty"),
                        Text.of("audience.empty.why"),
                        Buttons.primary(Text.of("audience.people.add"), model::addPerson))
                .like(Icon.USERS, Text.of("audience.empty.example"), Text.of("audience.empty.from"));
    }

    private EmptyState noPriorities() {
        var whom = model.personProperty().get();
        var name = whom == null ? Text.of("audience.priorities.company") : whom.shortName();
        return new EmptyState(
                        Text.of("audience.wanted.empty", name),
                        Text.of("audience.wanted.why"),
                        Buttons.primary(Text.of("audience.priorities.add"), model::addPriority))
                .like(Icon.TARGET, Text.of("audience.wanted.example"), Text.of("audience.wanted.from"));
    }

    private void back(KeyEvent key) {
        var face = model.faceProperty().get();
        boolean away = face != AudienceViewModel.Face.GRID && face != AudienceViewModel.Face.NOBODY_YET;
        if (key.getCode() == KeyCode.ESCAPE && away) {
            key.consume();
            model.showGrid();
            grid.takeFocus();
        }
    }

    private static ScrollPane scrolling(Region content, String kind) {
        var pane = new ScrollPane(content);
        pane.getStyleClass().add(kind);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }
}
