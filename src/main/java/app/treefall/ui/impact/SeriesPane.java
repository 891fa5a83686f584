package app.treefall.ui.impact;

import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.export.picture.SeriesChart;
import app.treefall.narrative.impact.ClaimPlace;
import app.treefall.narrative.impact.Course;
import app.treefall.narrative.impact.Moved;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.PictureView;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The number that is looked at over time: its line with the entries that moved it, or its readings one by one.
final class SeriesPane extends VBox {

    private enum Look {
        PICTURE,
        READINGS
    }

    private static final double HALF = 50;

    private final ImpactViewModel model;
    private final Boxes boxes;
    private final Locale locale;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.PICTURE);
    private final ReadingList readings;

    SeriesPane(ImpactViewModel model, Boxes boxes, Locale locale) {
        this.model = model;
        this.boxes = boxes;
        this.locale = locale;
        readings = new ReadingList(model, boxes);
        getStyleClass().add("series");
        model.shownProperty().subscribe(_ -> show());
        look.subscribe((_, _) -> show());
    }

    private void show() {
        var moved = model.shownProperty().get().row();
        var course = model.shownProperty().get().course();
        getChildren().clear();
        if (moved == null) {
            return;
        }
        if (course == null) {
            claimed(moved);
            return;
        }
        getChildren().add(head(course, moved.claim()));
        if (course.metric().readings().isEmpty()) {
            getChildren().add(nothingRead());
        } else if (look.get() == Look.READINGS) {
            readings.show(course.metric());
            getChildren().add(readings);
        } else {
            getChildren().add(picture(course));
        }
        if (!course.movers().isEmpty()) {
            getChildren().add(movers(course));
        }
        if (course.earlier() > 0) {
            getChildren()
                    .add(Pieces.label(
                            Text.of(
                                    course.earlier() == 1 ? "impact.movers.earlier.one" : "impact.movers.earlier",
                                    course.earlier()),
                            "caption"));
        }
    }

    private VBox head(Course course, @Nullable ClaimPlace claim) {
        var metric = course.metric();
        var name = new Label(metric.name().text());
        name.getStyleClass().add("section");
        name.setMinWidth(0);
        var notes = new Label(ImpactViewModel.notesOf(metric));
        notes.getStyleClass().add("secondary");
        var edit = Buttons.icon(
                Icon.EDIT, Text.of("impact.metric.edit.name", metric.name().text()), () -> {});
        edit.setOnAction(_ -> boxes.metric(metric, edit));
        var first = new HBox(name, notes, edit, Pieces.space());
        first.getStyleClass().add("series-head");
        first.getChildren().add(looks());
        var second = new FlowPane();
        second.getStyleClass().add("series-tags");
        if (course.hidden() > 0 || model.reachProperty().get() == Course.Reach.ALL) {
            second.getChildren().add(reach());
        }
        second.getChildren().addAll(tags(course, claim));
        return new VBox(first, second);
    }

    private Node looks() {
        var choice = new Segmented<>(
                Text.of("impact.look"),
                List.of(
                        new Segmented.Option<>(Look.PICTURE, Text.of("impact.look.picture")),
                        new Segmented.Option<>(Look.READINGS, Text.of("impact.look.readings"))));
        choice.valueProperty().bindBidirectional(look);
        return choice;
    }

    private Node reach() {
        var choice = new Segmented<>(
                Text.of("impact.reach"),
                List.of(
                        new Segmented.Option<>(Course.Reach.SEASON, Text.of("impact.reach.season")),
                        new Segmented.Option<>(Course.Reach.ALL, Text.of("impact.reach.all"))));
        choice.valueProperty().bindBidirectional(model.reachProperty());
        return choice;
    }

    /// "Measured, tracing dashboard", "Mine: 60%"
    private static List<Tag> tags(Course course, @Nullable ClaimPlace place) {
        var tags = new ArrayList<Tag>();
        var claim = place == null ? null : place.claim();
        var source = claim != null && claim.source().hasWords()
                ? claim.source().text()
                : course.metric().source().text();
        var certainty = claim == null ? null : claim.certainty();
        var words = certainty == null
                ? source.strip()
                : source.isBlank()
                        ? Text.of("impact.certainty." + certainty)
                        : Text.of("impact.certainty.source", Text.of("impact.certainty." + certainty), source.strip());
        if (!words.isEmpty()) {
            var measured = certainty == ImpactClaim.Certainty.MEASURED;
            tags.add(measured ? new Tag(Icon.CHECK, words, Tone.LEAF) : new Tag(words, Tone.NEUTRAL));
        }
        var share = claim == null ? null : claim.myShare();
        if (share != null) {
            tags.add(new Tag(Text.of("impact.mine", share), Tone.NEUTRAL));
        }
        return tags;
    }

    private Node picture(Course course) {
        var view = new PictureView();
        var alternative = SeriesChart.onScreen(course.series(), course.better(), locale, 600, 1)
                .alternative();
        view.show(
                (width, scale) -> SeriesChart.onScreen(course.series(), course.better(), locale, width, scale),
                Text.of("impact.picture", alternative.text()));
        view.getStyleClass().add("series-picture");
        return view;
    }

    /// Beneath the picture in two columns, numbered as its rings are; each leads to its entry.
    private Node movers(Course course) {
        var grid = new GridPane();
        grid.getStyleClass().add("movers");
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            grid.getColumnConstraints().add(column);
        }
        int number = 0;
        for (var entry : course.movers()) {
            grid.add(mover(number + 1, entry), number % 2, number / 2);
            number++;
        }
        return grid;
    }

    private Button mover(int number, Entry entry) {
        var headline = entry.headline().text();
        var ring = new Label(Integer.toString(number));
        ring.getStyleClass().add("ring");
        var link = Buttons.link(headline, () -> model.open(entry.id()));
        link.setGraphic(ring);
        link.getStyleClass().add("mover");
        link.setMinWidth(0);
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setAccessibleText(Text.of("impact.mover", number, headline));
        return link;
    }

    private Node nothingRead() {
        var add = Buttons.plain(Text.of("impact.reading.add"), () -> {});
        add.setOnAction(_ -> boxes.addReading(add));
        var box = new VBox(Pieces.label(Text.of("impact.series.empty"), "story"), add);
        box.getStyleClass().add("series-empty");
        return box;
    }

    private void claimed(Moved moved) {
        var place = moved.claim();
        var name = Pieces.title(moved.row().measure().text());
        getChildren().addAll(name, Pieces.label(Text.of("impact.claimed"), "secondary"));
        if (place != null) {
            getChildren().add(mover(1, place.entry()));
        }
    }
}
