package app.treefall.ui.journal;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Chip;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.papers.PaperDoor;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above the page: the kind, who may read it, and the lesser steps.
final class EditorBar extends HBox {

    private final EntryEditorViewModel model;

    EditorBar(EditorTools tools, Runnable copyStory, Runnable trash) {
        model = tools.model();
        var kinds = new ArrayList<Segmented.Option<Kind.Name>>();
        for (var kind : Kind.Name.values()) {
            kinds.add(new Segmented.Option<>(kind, EntryWords.of(kind), CaptureChip.iconOf(kind)));
        }
        var choice = new Segmented<>(Text.of("journal.kind"), kinds);
        Watch.of(model, Entry::kindName, entry -> choice.valueProperty().set(entry.kindName()));
        choice.valueProperty().subscribe((_, kind) -> model.steps().turnInto(kind));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var who = new HBox();
        who.getStyleClass().add("who");
        Watch.of(model, Entry::confidentiality, entry -> {
            boolean focused = who.isFocusWithin();
            var chip = confidentiality(entry.confidentiality());
            who.getChildren().setAll(chip);
            if (focused) {
                chip.requestFocus();
            }
        });
        var more = Buttons.icon(Icon.MORE_HORIZONTAL, Text.of("journal.more"), () -> {});
        more.setOnAction(_ -> new Choices()
                .add(Icon.COPY, Text.of("journal.copy.story"), copyStory)
                .add(Icon.DOWNLOAD, Text.of("papers.out"), () -> takeOut(tools, more))
                .add(Icon.CLOCK, Text.of("journal.history"), tools.history())
                .add(Icon.TRASH, Text.of("journal.delete"), trash)
                .below(more));
        getStyleClass().add("editor-bar");
        setMinWidth(0);
        getChildren().addAll(choice, space, who, more);
    }

    private static void takeOut(EditorTools tools, Node from) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            new PaperDoor(tools.bench(), tools.popover()).story(entry, from);
        }
    }

    private Chip confidentiality(Confidentiality now) {
        var self = new Node[1];
        var chip = new Chip(EntryWords.icon(now), EntryWords.of(now), () -> {
            var menu = new Choices();
            for (var who : Confidentiality.values()) {
                menu.add(
                        EntryWords.icon(who),
                        Text.of("journal.who.long." + who),
                        () -> model.change(draft -> draft.confidentiality(who)));
            }
            menu.below(self[0]);
        });
        self[0] = chip;
        chip.getStyleClass().add("who-" + now.name().toLowerCase(Locale.ROOT));
        chip.setAccessibleHelp(Text.of("journal.who.long." + now));
        return chip;
    }
}
