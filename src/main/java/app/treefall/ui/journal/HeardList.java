package app.treefall.ui.journal;

import app.treefall.domain.Telling;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.frame.TrashBox;
import app.treefall.ui.telling.TellBox;
import app.treefall.ui.telling.TellViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Who has heard of the entry and how far it got with each, and the step that tells one more.
final class HeardList extends FlowPane {

    private static final double GLYPH = 14;

    private final EditorTools tools;
    private final Button tell;
    private List<CoachViewModel.Heard> shown = List.of();

    HeardList(EditorTools tools) {
        this.tools = tools;
        tell = Buttons.link(Text.of("journal.tell"), this::tell);
        getStyleClass().addAll("heard-list", "words-and-step");
        show();
        tools.coach().saidProperty().subscribe(said -> {
            if (said != null && !said.heard().equals(shown)) {
                shown = said.heard();
                show();
            }
        });
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        for (var heard : shown) {
            var line = line(EntryWords.glyph(heard.state()), heard.words());
            if (heard.isOpen()) {
                line.getChildren().add(landing(heard, heard.last()));
            }
            line.getChildren().add(throwAway(heard));
            nodes.add(line);
        }
        if (nodes.isEmpty()) {
            nodes.add(line(StateGlyph.State.UNHEARD, Text.of("journal.heard.none")));
        }
        nodes.add(tell);
        getChildren().setAll(nodes);
    }

    private static HBox line(StateGlyph.State state, String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("body", "soft");
        var line = new HBox(new StateGlyph(state, GLYPH, words), label);
        line.getStyleClass().add("heard-line");
        return line;
    }

    /// Told, and then? It landed, or not yet: asked in the box for it.
    private Button landing(CoachViewModel.Heard heard, Telling telling) {
        var button = Buttons.link(Text.of("journal.heard.landed"), () -> {});
        button.setAccessibleText(button.getText() + " " + heard.words());
        button.setOnAction(_ -> {
            tools.model().leave();
            var entry = tools.model().entryProperty().get();
            if (entry != null) {
                tools.popover()
                        .open(
                                new TellBox(
                                        TellViewModel.ofLanding(tools.bench(), entry, telling), tools.popover()::close),
                                button);
            }
        });
        return button;
    }

    /// For what was recorded by mistake.
    private Button throwAway(CoachViewModel.Heard heard) {
        var button = Buttons.icon(Icon.X, Text.of("journal.heard.trash", heard.words()), () -> {});
        button.setOnAction(_ -> {
            tools.model().leave();
            TrashBox.ask(tools.bench(), heard.last(), tools.popover(), button, () -> {});
        });
        return button;
    }

    private void tell() {
        tools.model().leave();
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            tools.popover()
                    .open(new TellBox(TellViewModel.ofNew(tools.bench(), entry, null), tools.popover()::close), tell);
        }
    }
}
