package app.treefall.ui.promotion;

import app.treefall.document.Paragraph;
import app.treefall.narrative.promotion.InterviewCard;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The interview cards: a story for each competency, what will be asked of it, and what answers that.
final class CardsView extends VBox {

    private final Consumer<InterviewCard> openEntry;
    private final Consumer<String> copy;
    private final Consumer<Node> export;

    CardsView(Consumer<InterviewCard> openEntry, Consumer<String> copy, Consumer<Node> export) {
        this.openEntry = openEntry;
        this.copy = copy;
        this.export = export;
        getStyleClass().add("cards");
    }

    void show(List<InterviewCard> cards) {
        var nodes = new ArrayList<Node>();
        var out = Buttons.with(Icon.PRINTER, Buttons.small(Buttons.plain(Text.of("promotion.cards.export"), () -> {})));
        out.setOnAction(_ -> export.accept(out));
        var head = new HBox(label(Text.of("promotion.cards.why"), "body", "soft"), out);
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        ((Region) head.getChildren().getFirst()).setMaxWidth(Double.MAX_VALUE);
        ((Region) head.getChildren().getLast()).setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("cards-head");
        if (cards.isEmpty()) {
            nodes.add(label(Text.of("promotion.cards.none"), "body", "soft"));
        } else {
            nodes.add(head);
            cards.forEach(card -> nodes.add(card(card)));
        }
        getChildren().setAll(nodes);
    }

    private Node card(InterviewCard card) {
        var title = label(card.competency().text().strip(), "section");
        var time = label(Text.of("promotion.cards.time", card.seconds()), "secondary", "faint");
        var head = new HBox(title, time);
        head.getStyleClass().add("card-head");
        var box = new VBox(head);
        box.getStyleClass().add("interview-card");
        if (card.asks().hasWords()) {
            box.getChildren().add(label(card.asks().text().strip(), "expectation"));
        }
        box.getChildren().add(label(card.headline().text(), "sub-section", "story-headline"));
        for (var beat : card.story()) {
            box.getChildren().add(beat(beat.label().text(), List.of(beat.words())));
        }
        var asked = label(card.challenge().text(), "body", "challenge");
        asked.setGraphic(Icons.of(Icon.HELP_CIRCLE, 15));
        box.getChildren().add(asked);
        box.getChildren().add(beat(Text.of("promotion.cards.answer"), card.answer()));
        var tools = new HBox(
                Buttons.link(Text.of("promotion.cards.open"), () -> openEntry.accept(card)),
                Buttons.link(Text.of("promotion.cards.copy"), () -> copy.accept(spoken(card))));
        tools.getChildren()
                .forEach(tool -> tool.setAccessibleText(((javafx.scene.control.Labeled) tool).getText() + ": "
                        + card.competency().text().strip()));
        tools.getStyleClass().add("card-tools");
        box.getChildren().add(tools);
        return box;
    }

    private static Node beat(String name, List<Paragraph> words) {
        var what = label(name, "caption", "beat-name");
        var lines = new VBox();
        lines.getStyleClass().add("beat-lines");
        words.forEach(line -> lines.getChildren().add(label(line.text(), "body")));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(what, lines);
        row.getStyleClass().add("beat");
        return row;
    }

    /// The story as it is spoken.
    private static String spoken(InterviewCard card) {
        var lines = new ArrayList<String>();
        lines.add(card.headline().text());
        card.story().forEach(beat -> lines.add(beat.words().text()));
        return String.join("\n\n", lines);
    }

    private static Label label(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
