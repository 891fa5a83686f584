package app.treefall.ui.oneonones;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Popover;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.frame.TrashBox;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An episode that took place: its points and how they landed, what was answered and promised. To be read.
final class HeldPane extends VBox {

    private static final double GLYPH = 14;

    private final OneOnOnesViewModel model;
    private final Popover popover;

    HeldPane(OneOnOnesViewModel model, Popover popover) {
        this.model = model;
        this.popover = popover;
        getStyleClass().add("held");
        model.heldProperty().subscribe(this::show);
    }

    private void show(@Nullable HeldEpisode episode) {
        getChildren().clear();
        if (episode == null) {
            return;
        }
        getChildren()
                .addAll(
                        Flow.label(episode.header(), "secondary", "header-line"),
                        Flow.label(episode.title(), "entry-title"));
        section(
                "oneonones.held.points",
                episode.points().stream().map(this::point).toList());
        section(
                "oneonones.held.questions",
                episode.questions().stream().map(HeldPane::answered).toList());
        section(
                "oneonones.held.promises",
                episode.promises().stream().map(this::promise).toList());
        section(
                "oneonones.status",
                episode.status().stream().map(HeldPane::words).toList());
        section(
                "oneonones.next",
                episode.nextTime().stream().map(HeldPane::words).toList());
        if (!episode.notes().isEmpty()) {
            var head = new HBox(Flow.label(Text.of("oneonones.notes"), "sub-section"), privately());
            head.getStyleClass().add("notes-head");
            getChildren().addAll(head, words(episode.notes()));
        }
        getChildren().add(throwAway(episode));
    }

    private Node throwAway(HeldEpisode episode) {
        var button = Buttons.beside(Text.of("trash.action"), () -> {});
        button.setOnAction(_ -> {
            var kept = model.find(episode.episode());
            if (kept != null) {
                TrashBox.ask(model.bench(), kept, popover, button, () -> {});
            }
        });
        var row = new HBox(button);
        row.getStyleClass().add("held-end");
        return row;
    }

    private void section(String key, List<? extends Node> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(Flow.label(Text.of(key), "sub-section"));
            getChildren().addAll(lines);
        }
    }

    private Node point(HeldEpisode.Point point) {
        var headline = Flow.label(point.headline(), "list-headline");
        var how = Flow.label(point.landed().words(), "caption");
        var words = new VBox(headline, how);
        words.getStyleClass().add("held-words");
        if (!point.shows().isEmpty()) {
            words.getChildren().add(Flow.label(point.shows(), "quotation"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(
                new StateGlyph(point.landed().state(), GLYPH, point.landed().words()), words);
        row.getStyleClass().add("held-point");
        if (point.entry() != null) {
            var open = Buttons.link(Text.of("oneonones.open"), () -> model.open(point));
            open.getStyleClass().add("small-words");
            open.setAccessibleText(Text.of("oneonones.open.spoken", point.headline()));
            row.getChildren().add(open);
        }
        return row;
    }

    private static Node answered(HeldEpisode.Answered one) {
        var words = new VBox(Flow.label(one.question(), "list-headline"));
        words.getStyleClass().addAll("held-words", "answered");
        words.getChildren()
                .add(
                        one.answer().isEmpty()
                                ? Flow.label(Text.of("oneonones.unanswered"), "caption")
                                : Flow.label("“" + one.answer() + "”", "quotation"));
        return words;
    }

    private Node promise(PromiseShown promise) {
        return new PromiseLine(promise, () -> model.prepare().promiseKept(promise));
    }

    private static Node words(String words) {
        return Flow.label(words, "list-headline");
    }

    private static Node privately() {
        return new Tag(Icon.LOCK, Text.of("oneonones.private"), Tone.RUST);
    }
}
