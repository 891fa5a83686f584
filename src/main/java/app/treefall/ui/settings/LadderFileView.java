package app.treefall.ui.settings;

import app.treefall.domain.Criterion;
import app.treefall.domain.Ladder;
import app.treefall.domain.Prose;
import app.treefall.imports.ladders.NotTaken;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.settings.LadderFileViewModel.Looked;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A ladder that was read from a file, before it is taken: its levels by its competencies, and what is not in it.
final class LadderFileView extends VBox {

    private static final int MOST_SHOWN = 200;

    private final LadderFileViewModel model;

    LadderFileView(LadderFileViewModel model) {
        this.model = model;
        getStyleClass().add("ladder-file");
        model.lookedProperty().subscribe(looked -> getChildren().setAll(looked == null ? List.of() : shown(looked)));
    }

    private List<Node> shown(Looked looked) {
        var ladder = looked.ladder();
        var take = Buttons.primary(Text.of("settings.ladders.file.take"), model::take);
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
                grid(ladder),
                leftOver(looked.notTaken()));
    }

    private static Node grid(Ladder ladder) {
        var grid = new GridPane();
        grid.getStyleClass().add("ladder-file-grid");
        grid.getColumnConstraints().add(new ColumnConstraints(90, 130, 160));
        for (int column = 0; column < ladder.levels().size(); column++) {
            grid.getColumnConstraints().add(new ColumnConstraints(120, 170, 220));
            grid.add(Forms.wrapped(ladder.levels().get(column).text(), "body-strong"), column + 1, 0);
        }
        for (int row = 0; row < ladder.competencies().size(); row++) {
            var competency = ladder.competencies().get(row);
            grid.add(Forms.wrapped(competency.text(), "body-strong"), 0, row + 1);
            for (int column = 0; column < ladder.levels().size(); column++) {
                grid.add(cell(ladder, ladder.levels().get(column), competency), column + 1, row + 1);
            }
        }
        grid.getChildren().forEach(child -> GridPane.setValignment(child, VPos.TOP));
        var scroll = new ScrollPane(grid);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(said(ladder));
        return scroll;
    }

    private static Node cell(Ladder ladder, Prose level, Prose competency) {
        for (var criterion : ladder.at(level)) {
            if (criterion.competency().equals(competency)) {
                return Forms.wrapped(criterion.expectation().text(), "told");
            }
        }
        return Forms.label("–", "secondary");
    }

    /// The grid for whoever hears it.
    private static String said(Ladder ladder) {
        var words = new StringBuilder();
        for (Criterion one : ladder.criteria()) {
            words.append(one.level().text())
                    .append(", ")
                    .append(one.competency().text())
                    .append(": ")
                    .append(one.expectation().text())
                    .append(". ");
        }
        return words.toString().strip();
    }

    private static Node leftOver(List<NotTaken> notTaken) {
        var box = new VBox(Forms.part(
                Text.of("settings.ladders.file.left", notTaken.size()),
                Text.of(notTaken.isEmpty() ? "settings.ladders.file.left.none" : "settings.ladders.file.left.why")));
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
