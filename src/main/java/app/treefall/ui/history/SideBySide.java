package app.treefall.ui.history;

import app.treefall.domain.Entry;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.history.EntryChanges;
import app.treefall.narrative.history.FieldChange;
import app.treefall.narrative.history.Piece;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two versions of one entry that were written at the same time, side by side, and the choice between them. Nothing is
/// lost by any choice.
public final class SideBySide extends VBox {

    private static final double HALF = 50;

    /// What can be done about it.
    public record Choice(Runnable keepMine, Runnable keepTheirs, Runnable keepBoth) {}

    private final Snapshot journal;
    private final Entry theirs;
    private final GridPane both = new GridPane();

    /// @param journal knows what people and priorities are called
    public SideBySide(Entry mine, Entry theirs, Snapshot journal, Choice choice) {
        this.journal = journal;
        this.theirs = theirs;
        getStyleClass().add("side-by-side");
        getStylesheets().add(Theme.sheet("/css/history.css"));
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        both.getColumnConstraints().addAll(half, half);
        both.getStyleClass().add("both");
        var words = label(Text.of("history.conflict"), "body-strong");
        words.setGraphic(Icons.of(Icon.ALERT_TRIANGLE));
        var steps = new FlowPane(
                Buttons.small(Buttons.plain(Text.of("history.keep.mine"), choice.keepMine())),
                Buttons.small(Buttons.plain(Text.of("history.keep.theirs"), choice.keepTheirs())),
                Buttons.small(Buttons.plain(Text.of("history.keep.both"), choice.keepBoth())));
        steps.getStyleClass().add("history-steps");
        getChildren().addAll(words, both, steps);
        setAccessibleText(Text.of("history.conflict"));
        show(mine);
    }

    /// Mine as it is written at this moment.
    public void show(Entry mine) {
        both.getChildren().clear();
        both.addRow(0, label(Text.of("history.mine"), "sub-section"), label(Text.of("history.theirs"), "sub-section"));
        int row = 1;
        for (var change : EntryChanges.between(theirs, mine, journal)) {
            both.addRow(row++, half(change, Piece.Sort.ADDED), half(change, Piece.Sort.REMOVED));
        }
    }

    /// @param own what only this side has
    private static Node half(FieldChange change, Piece.Sort own) {
        var name = label(Text.of("history.field." + change.field()), "field-label");
        List<Piece> pieces = change.pieces().stream()
                .filter(piece -> piece.sort() == Piece.Sort.SAME || piece.sort() == own)
                .map(piece -> piece.sort() == Piece.Sort.SAME ? piece : new Piece(Piece.Sort.ADDED, piece.words()))
                .toList();
        return new VBox(
                name,
                pieces.isEmpty()
                        ? label(Text.of("history.nothing"), "caption")
                        : ChangeFlow.flow(EntryChanges.shortened(pieces)));
    }

    private static Label label(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
