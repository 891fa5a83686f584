package app.treefall.ui.inbox;

import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.usecase.Waiting;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the inbox: an import with its count, or a suggestion with its day, headline and where it came from.
///
/// A headline takes the lines it needs, three at most; a list measures only the rows it shows.
final class InboxCell extends ListCell<InboxRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass AGAIN = PseudoClass.getPseudoClass("again");
    private static final double ICON = 13;
    private static final double SCROLL_BAR = 10;

    private final Supplier<LocalDate> today;
    private final Label source = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(source, count);
    private final Label headline = new Label();
    private final Label hint = new Label();
    private final Label like = new Label();
    private final VBox line = new VBox(headline, hint, like);

    InboxCell(Supplier<LocalDate> today) {
        this.today = today;
        source.getStyleClass().add("batch-name");
        source.setMaxWidth(Double.MAX_VALUE);
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        count.getStyleClass().add("batch-count");
        count.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().add("batch-line");
        headline.getStyleClass().add("suggestion-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("suggestion-hint");
        hint.setMinWidth(0);
        like.getStyleClass().addAll("suggestion-hint", "ochre-words");
        like.setGraphic(Icons.of(Icon.COPY, ICON));
        like.managedProperty().bind(like.visibleProperty());
        line.getStyleClass().add("suggestion-line");
        getStyleClass().add("inbox-cell");
        setPrefWidth(0);
    }

    /// As high as its words need at the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != line || getListView() == null) {
            return super.computePrefHeight(width);
        }
        return snapSizeY(line.prefHeight(lineWidth())) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getListView() != null && getGraphic() instanceof Region shown) {
            shown.resizeRelocate(snappedLeftInset(), snappedTopInset(), lineWidth(), getHeight());
        }
    }

    private double lineWidth() {
        return Math.max(1, getListView().getWidth() - SCROLL_BAR);
    }

    @Override
    protected void updateItem(@Nullable InboxRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, !empty && row instanceof InboxRow.OfImport);
        pseudoClassStateChanged(
                AGAIN, !empty && row instanceof InboxRow.Line(var waiting) && waiting.likeSuggestion() != null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case InboxRow.OfImport(var batch, var waiting) -> {
                source.setText(batch.source().text());
                count.setText(waiting == 0 ? Text.of("inbox.row.done") : InboxWords.number(waiting));
                setGraphic(heading);
                setAccessibleText(Text.of("inbox.row.import", batch.source().text(), InboxWords.suggestions(waiting)));
            }
            case InboxRow.Line(var waiting) -> show(waiting);
        }
    }

    private void show(Waiting waiting) {
        var suggestion = waiting.suggestion();
        var entry = suggestion.entry();
        int at = suggestion.origin().line();
        var day = suggestion.undated() ? Text.of("inbox.undated") : InboxWords.day(entry, today.get());
        headline.setText(entry.headline().text());
        hint.setText(at == 0 ? day : Text.of("inbox.row.line", day, at));
        hint.setGraphic(Icons.of(CaptureChip.iconOf(entry.kindName()), ICON));
        var repeats = likeWords(waiting);
        like.setText(repeats);
        like.setVisible(!repeats.isEmpty());
        setGraphic(line);
        setAccessibleText(Text.of(
                "inbox.row", entry.headline().text(), CaptureChip.wordsOf(entry.kindName()), hint.getText(), repeats));
    }

    private static String likeWords(Waiting waiting) {
        if (waiting.likeEntry() != null) {
            return Text.of("inbox.row.logged");
        }
        return waiting.likeSuggestion() != null ? Text.of("inbox.row.again") : "";
    }
}
