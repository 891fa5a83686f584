package app.treefall.ui.impact;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The numbers that moved: before and after, each series with the entries that moved it, and what people said.
public final class ImpactScreen implements Screen {

    private final ImpactViewModel model;
    private final ScreenPane root = new ScreenPane("impact");
    private final Boxes boxes;
    private final MetricList metrics;
    private final VBox numbers;
    private final ScrollPane left;
    private final ScrollPane right;
    private final ImpactTabs tabs = new ImpactTabs(this::turnTo);
    private final HBox body = new HBox();
    private final VBox page;
    private final Node header;
    private Width width = Width.USUAL;
    private ImpactTabs.Tab tab = ImpactTabs.Tab.NUMBERS;

    public ImpactScreen(Workbench bench) {
        this(bench, null);
    }

    /// @param files asks for a file; null for the dialog of the system
    ImpactScreen(Workbench bench, @Nullable Supplier<@Nullable Path> files) {
        model = new ImpactViewModel(bench);
        boxes = new Boxes(bench, model, root.popover(), files == null ? this::chooseFile : files);
        metrics = new MetricList(model);
        metrics.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                key.consume();
                boxes.trashMetric(metrics);
            }
        });
        var series = new SeriesPane(model, boxes, bench.locale());
        numbers = new VBox();
        numbers.getStyleClass().add("impact-numbers");
        left = pane(numbers, "impact-left");
        right = pane(new BesidesPane(bench, model, boxes), "impact-right");
        HBox.setHgrow(left, Priority.ALWAYS);
        header = header();
        body.getStyleClass().add("impact-body");
        page = new VBox(header, body);
        page.getStyleClass().add("impact-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        var lesson = lesson();
        model.emptyProperty().subscribe(empty -> {
            if (empty) {
                numbers.getChildren().setAll(lesson);
            } else {
                numbers.getChildren().setAll(metrics, series);
            }
        });
        root.over(new BorderPane(page));
        arrange();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        model.show(place instanceof Place.Impact(var metric) ? metric : null);
        metrics.takeFocus();
    }

    @Override
    public void fit(Width newWidth) {
        if (newWidth != width) {
            width = newWidth;
            root.fit(newWidth);
            arrange();
        }
    }

    private void turnTo(ImpactTabs.Tab chosen) {
        tab = chosen;
        arrange();
    }

    private void arrange() {
        if (width != Width.NARROW) {
            page.getChildren().setAll(header, body);
            body.getChildren().setAll(left, right);
            return;
        }
        page.getChildren().setAll(header, tabs, body);
        body.getChildren().setAll(tab == ImpactTabs.Tab.NUMBERS ? left : right);
    }

    private Node header() {
        var title = new Label(Text.of("impact.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        var sentence = new Label();
        sentence.getStyleClass().addAll("body", "soft");
        sentence.textProperty().bind(model.sentenceProperty());
        sentence.visibleProperty().bind(model.emptyProperty().not());
        var metric = Buttons.quiet(Text.of("impact.metric.new"), () -> {});
        metric.setOnAction(_ -> boxes.newMetric(metric));
        var reading = Buttons.with(Icon.PLUS, Buttons.plain(Text.of("impact.reading.add"), () -> {}));
        reading.setOnAction(_ -> boxes.addReading(reading));
        var row = new HBox(title, sentence, Pieces.space(), metric, reading);
        row.getStyleClass().add("impact-header");
        return row;
    }

    private EmptyState lesson() {
        var add = Buttons.plain(Text.of("impact.empty.do"), () -> {});
        add.setOnAction(_ -> boxes.newMetric(add));
        return new EmptyState(Text.of("impact.empty"), Text.of("impact.empty.why"), add)
                .like(Icon.TRENDING_UP, Text.of("impact.empty.example"), Text.of("impact.empty.example.from"));
    }

    private static ScrollPane pane(Node content, String styleClass) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add(styleClass);
        return pane;
    }

    private @Nullable Path chooseFile() {
        File chosen = new FileChooser()
                .showOpenDialog(root.getScene() == null ? null : root.getScene().getWindow());
        return chosen == null ? null : chosen.toPath();
    }
}
