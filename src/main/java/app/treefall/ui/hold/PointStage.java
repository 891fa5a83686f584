package app.treefall.ui.hold;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Visibility;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Kbd;
import app.treefall.ui.oneonones.Flow;
import app.treefall.ui.oneonones.Glyphs;
import app.treefall.ui.oneonones.MeetingNotes;
import app.treefall.ui.oneonones.PointSaid;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The point one stands at: its story to be read at a glance, how it landed, and their words.
final class PointStage extends VBox {

    private static final double GLYPH = 16;

    private final HoldViewModel model;
    private final MeetingNotes notes;
    private final Runnable toThePoints;
    private @Nullable GrowingTextArea words;

    PointStage(HoldViewModel model, MeetingNotes notes, Runnable toThePoints) {
        this.model = model;
        this.notes = notes;
        this.toThePoints = toThePoints;
        getStyleClass().add("hold-stage");
        notes.atProperty().subscribe(_ -> show());
    }

    private @Nullable PointSaid pointHere() {
        int at = notes.atProperty().get();
        return at < notes.points().size() ? notes.points().get(at) : null;
    }

    void takeWords() {
        var field = words;
        if (field != null) {
            field.requestFocus();
            field.end();
        }
    }

    private void show() {
        getChildren().clear();
        words = null;
        var point = pointHere();
        if (point == null) {
            getChildren()
                    .addAll(
                            Flow.label(Text.of("hold.none"), "the-sentence"),
                            Flow.label(Text.of("hold.none.why", notes.name()), "secondary"));
            return;
        }
        getChildren().add(Flow.label(point.headline(), "meeting-headline"));
        var told = point.point();
        if (told != null) {
            var story = new VBox();
            story.getStyleClass().add("hold-story");
            told.beats().forEach(beat -> story.getChildren().add(Flow.of(beat.paragraph(), "hold-beat")));
            getChildren().add(story);
        }
        var field = field(point);
        words = field;
        getChildren().addAll(Flow.label(Text.of("hold.landed"), "hold-question"), landings(point), field);
    }

    private GrowingTextArea field(PointSaid point) {
        var prompt = Text.of(
                "hold.words", notes.name(), notes.brief().with().theirWords().text());
        var field = new GrowingTextArea(prompt, prompt);
        field.getStyleClass().addAll("told", "hold-words");
        field.textProperty().bindBidirectional(point.wordsProperty());
        return field;
    }

    private Node landings(PointSaid point) {
        var otherwise =
                new HBox(landing(point, Outcome.MISUNDERSTOOD, null, "M"), landing(point, Outcome.DEFERRED, null, "D"));
        otherwise.getStyleClass().add("otherwise");
        var all = new FlowPane(
                landing(point, Outcome.TOLD, Visibility.TOLD, "1"),
                landing(point, Outcome.UNDERSTOOD, Visibility.UNDERSTOOD, "2"),
                landing(point, Outcome.REPEATED_UPWARD, Visibility.REPEATED, "3"),
                otherwise);
        all.getStyleClass().add("landings");
        return all;
    }

    /// A choice that can be taken back by choosing it again.
    private Node landing(PointSaid point, Outcome outcome, @Nullable Visibility state, String key) {
        var name = Text.of("hold.land." + outcome);
        var label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, new Kbd(key));
        if (state != null) {
            row.getChildren().addFirst(Glyphs.of(state, GLYPH, ""));
        }
        row.getStyleClass().add("landing-row");
        var button = new ToggleButton(name, row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("landing", state == null ? "bare" : "boxed");
        button.setAccessibleText(name);
        button.setAccessibleHelp(key);
        button.setMinWidth(USE_PREF_SIZE);
        point.outcomeProperty().subscribe(now -> button.setSelected(now == outcome));
        button.setOnAction(_ -> {
            model.landed(outcome);
            button.setSelected(point.outcomeProperty().get() == outcome);
        });
        button.setOnMouseClicked(_ -> toThePoints.run());
        return button;
    }
}
