package app.treefall.ui.inbox;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Chip;
import app.treefall.ui.control.HangingRow;
import app.treefall.ui.control.Panel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.usecase.Waiting;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One suggestion as the entry it would become, with where it came from, what it repeats, and what of it was not
/// understood.
final class SuggestionPane extends VBox {

    private final InboxSteps steps;
    private final LocalDate today;

    SuggestionPane(Waiting waiting, LocalDate today, InboxSteps steps) {
        this.steps = steps;
        this.today = today;
        var suggestion = waiting.suggestion();
        var entry = suggestion.entry();
        getStyleClass().add("suggestion-page");
        getChildren().add(origin(waiting));
        getChildren().add(words(entry.headline().text(), "entry-title"));
        getChildren().add(chips(waiting));
        repeats(waiting);
        part("inbox.part.stakes", entry.story().stakes());
        part("inbox.part.challenge", entry.story().challenge());
        part("inbox.part.action", entry.story().action());
        part("inbox.part.result", entry.story().result());
        if (!entry.evidence().isEmpty()) {
            getChildren().add(new HangingRow(Text.of("inbox.part.evidence"), evidence(entry)));
        }
        part("inbox.part.note", entry.candidNote());
        if (!suggestion.notUnderstood().isEmpty()) {
            getChildren().add(notUnderstood(suggestion.notUnderstood()));
        }
    }

    private HBox origin(Waiting waiting) {
        var kind = new Label(CaptureChip.wordsOf(waiting.suggestion().entry().kindName()));
        kind.setGraphic(Icons.of(CaptureChip.iconOf(waiting.suggestion().entry().kindName()), 15));
        kind.getStyleClass().add("secondary");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var from = new Label(InboxWords.from(waiting.suggestion()));
        from.setGraphic(Icons.of(Icon.FILE_TEXT, 14));
        from.getStyleClass().add("caption");
        var row = new HBox(kind, space, from);
        row.getStyleClass().add("suggestion-origin");
        return row;
    }

    /// What was understood; a click puts it right.
    private FlowPane chips(Waiting waiting) {
        var entry = waiting.suggestion().entry();
        var chips = new FlowPane();
        chips.getStyleClass().add("entry-chips");
        if (waiting.suggestion().undated()) {
            chips.getChildren()
                    .add(chip(Icon.CALENDAR, Text.of("inbox.undated.now", InboxWords.days(entry.days(), today)))
                            .asNew());
        } else {
            chips.getChildren().add(chip(Icon.CALENDAR, InboxWords.days(entry.days(), today)));
        }
        if (entry.project().hasWords()) {
            chips.getChildren().add(chip(Icon.FOLDER, entry.project().text()));
        }
        entry.claims()
                .forEach(claim -> chips.getChildren().add(chip(Icon.TRENDING_UP, Wording.change(claim.change()))));
        entry.tags().forEach(tag -> chips.getChildren().add(chip(Icon.HASH, tag.text())));
        return chips;
    }

    private Chip chip(Icon icon, String words) {
        return new Chip(icon, words, steps::edit);
    }

    private void repeats(Waiting waiting) {
        var entry = waiting.likeEntry();
        var other = waiting.likeSuggestion();
        if (entry != null) {
            var merge = Buttons.link(Text.of("inbox.like.merge"), () -> steps.mergeInto(entry));
            getChildren().add(like(Text.of("inbox.like.entry"), entry, merge));
        } else if (other != null) {
            getChildren().add(like(Text.of("inbox.like.suggestion", InboxWords.from(other)), other.entry()));
        }
    }

    private Panel like(String title, Entry entry, Node... step) {
        var name = new Label(title, Icons.of(Icon.COPY, 14));
        name.getStyleClass().addAll("sub-section", "ochre");
        var panel = new Panel(
                name,
                words(entry.headline().text(), "list-headline"),
                words(InboxWords.days(entry.days(), today), "caption"));
        panel.getChildren().addAll(step);
        panel.getStyleClass().add("like-panel");
        return panel;
    }

    private void part(String key, Prose words) {
        if (words.hasWords()) {
            getChildren().add(new HangingRow(Text.of(key), words(words.text(), "story")));
        }
    }

    private static VBox evidence(Entry entry) {
        var lines = new VBox();
        lines.getStyleClass().add("evidence");
        for (var each : entry.evidence()) {
            var label = words(wordsOf(each), "secondary");
            label.setGraphic(Icons.of(Icon.LINK, 13));
            lines.getChildren().add(label);
        }
        return lines;
    }

    private static String wordsOf(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var label, var address) ->
                label.isBlank() ? address.text() : Text.of("inbox.evidence.link", label.text(), address.text());
            case Evidence.CopiedFile file -> file.fileName().text();
            case Evidence.SourcedNumber number -> number.source().text();
            case Evidence.Witness witness -> witness.label().text();
        };
    }

    private static Panel notUnderstood(List<Prose> lines) {
        var title = new Label(Text.of("inbox.rest"));
        title.getStyleClass().add("sub-section");
        var panel = new Panel(title);
        lines.forEach(line -> panel.getChildren().add(words(line.text(), "story")));
        panel.getChildren().add(words(Text.of("inbox.rest.why"), "caption"));
        panel.getStyleClass().add("rest-panel");
        return panel;
    }

    static Label words(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
