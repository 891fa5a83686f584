package app.treefall.ui.journal;

import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One entry of the list, or the name of a week.
final class JournalCell extends ListCell<JournalRow> {

    private static final PseudoClass WEEK = PseudoClass.getPseudoClass("week");
    private static final double GLYPH = 14;
    private static final double ICON = 13;
    private static final double SCROLL_BAR = 10;

    private final CoachViewModel coach;
    private final Label week = new Label();
    private final Label day = new Label();
    private final Label headline = new Label();
    private final Label hint = new Label();
    private final StateGlyph glyph = new StateGlyph(StateGlyph.State.UNHEARD, GLYPH, "").withTooltip();
    private final HBox line;

    JournalCell(CoachViewModel coach) {
        this.coach = coach;
        week.getStyleClass().addAll("week-name");
        day.getStyleClass().add("entry-day");
        headline.getStyleClass().add("entry-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("entry-hint");
        var words = new VBox(headline, hint);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(day, words, glyph);
        line.getStyleClass().add("entry-line");
        getStyleClass().add("journal-cell");
        setPrefWidth(0);
        selectedProperty().subscribe(this::showHint);
        coach.saidProperty().subscribe(_ -> showHint());
    }

    /// A headline takes the lines it needs at the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != line || getListView() == null) {
            return super.computePrefHeight(width);
        }
        return snapSizeY(line.prefHeight(lineWidth())) + snappedTopInset() + snappedBottomInset();
    }

    private double lineWidth() {
        return Math.max(1, getListView().getWidth() - SCROLL_BAR);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() == line && getListView() != null) {
            line.resizeRelocate(snappedLeftInset(), snappedTopInset(), lineWidth(), getHeight());
        }
    }

    @Override
    protected void updateItem(@Nullable JournalRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(WEEK, !empty && row instanceof JournalRow.Week);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case JournalRow.Week(var words) -> {
                week.setText(words);
                setGraphic(week);
                setAccessibleText(words);
            }
            case JournalRow.Line entry -> show(entry);
        }
    }

    private void show(JournalRow.Line entry) {
        day.setText(entry.day());
        headline.setText(entry.headline());
        hint.setGraphic(Icons.of(CaptureChip.iconOf(entry.kind()), ICON));
        glyph.show(EntryWords.glyph(entry.state()), entry.heard());
        setGraphic(line);
        setAccessibleText(Text.of("journal.row", entry.headline(), EntryWords.of(entry.kind()), entry.heard()));
        showHint();
    }

    /// The open entry says how many remarks the coach has; all others where they belong.
    private void showHint() {
        if (!(getItem() instanceof JournalRow.Line entry)) {
            return;
        }
        var said = coach.saidProperty().get();
        int remarks = said != null && said.entry().id().equals(entry.entry())
                ? said.reading().remarks().size()
                : 0;
        boolean calm = remarks == 0 && entry.urgent() == JournalRow.Urgency.CALM;
        hint.setText(
                remarks == 0
                        ? entry.hint()
                        : remarks == 1 ? Text.of("journal.hint.remark") : Text.of("journal.hint.remarks", remarks));
        hint.getStyleClass().removeAll("ochre-words");
        if (!calm) {
            hint.getStyleClass().add("ochre-words");
        }
    }
}
