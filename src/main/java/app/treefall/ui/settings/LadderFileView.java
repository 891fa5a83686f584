package app.treefall.ui.settings;

import app.treefall.imports.ladders.NotTaken;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.settings.LadderFileViewModel.Looked;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A ladder that was read from a file, before it is taken: its levels by its competencies, and what is not in it.
final class LadderFileView extends VBox {

    private static final int MOST_SHOWN = 200;

    private final LadderFileViewModel model;
    private final Button take;

    LadderFileView(LadderFileViewModel model) {
        this.model = model;
        getStyleClass().add("ladder-file");
        take = Buttons.primary(Text.of("settings.ladders.file.take"), model::take);
        model.lookedProperty().subscribe(looked -> {
            getChildren().setAll(looked == null ? List.of() : shown(looked));
            if (looked != null) {
                take.requestFocus();
            }
        });
    }

    private List<Node> shown(Looked looked) {
        var ladder = looked.ladder();
        var leave = Buttons.plain(Text.of("settings.ladders.file.leave"), model::leave);
        var actions = new HBox(take, leave);
        actions.getStyleClass().add("settings-row");
        return List.of(
                Forms.part(
                        ladder.name().text(),
                        Text.of(
                                "settings.ladders.file.found",
                                looked.file(),
                                ladder.levels().size(),
                                ladder.competencies().size())),
                actions,
                new LadderGrid(ladder),
                leftOver(looked.notTaken()));
    }

    private static Node leftOver(List<NotTaken> notTaken) {
        var box = new VBox(Forms.part(
                Text.of("settings.ladders.file.left", notTaken.size()),
                Text.of(notTaken.isEmpty() ? "settings.ladders.file.left.none" : "settings.ladders.file.left.why")));
        box.getStyleClass().add("not-taken");
        notTaken.stream()
                .limit(MOST_SHOWN)
                .map(one -> Forms.wrapped(one.where() + ": " + one.words().replace("\n", " / "), "secondary"))
                .forEach(box.getChildren()::add);
        if (notTaken.size() > MOST_SHOWN) {
            box.getChildren()
                    .add(Forms.wrapped(
                            Text.of("settings.ladders.file.left.more", notTaken.size() - MOST_SHOWN), "secondary"));
        }
        return box;
    }
}
