package app.treefall.ui.history;

import app.treefall.narrative.history.EntryChanges;
import app.treefall.narrative.history.FieldChange;
import app.treefall.narrative.history.Piece;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// What changed in one field, in words: what went is struck through, what came is underlined, so that it can be told
/// without colours; a screen reader says it.
public final class ChangeFlow extends VBox {

    public ChangeFlow(FieldChange change) {
        var name = new Label(Text.of("history.field." + change.field()));
        name.getStyleClass().add("field-label");
        getStyleClass().add("field-change");
        getChildren().addAll(name, flow(EntryChanges.shortened(change.pieces())));
    }

    /// Both versions set against each other in one text.
    static Node flow(List<Piece> pieces) {
        var flow = new TextFlow();
        flow.getStyleClass().add("change-words");
        var aloud = new StringBuilder();
        for (var piece : pieces) {
            var words = new javafx.scene.text.Text(piece.words().text());
            words.getStyleClass().addAll("words", styleOf(piece.sort()));
            words.setUnderline(piece.sort() == Piece.Sort.ADDED);
            words.setStrikethrough(piece.sort() == Piece.Sort.REMOVED);
            flow.getChildren().add(words);
            aloud.append(Text.of(
                            "history.aloud." + piece.sort(),
                            piece.words().text().strip()))
                    .append(' ');
        }
        flow.setAccessibleText(aloud.toString().strip());
        return flow;
    }

    private static String styleOf(Piece.Sort sort) {
        return switch (sort) {
            case SAME -> "same";
            case ADDED -> "came";
            case REMOVED -> "went";
        };
    }
}
