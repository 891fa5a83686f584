package app.treefall.ui.journal;

import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Marked;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icons;
import app.treefall.usecase.SearchJournal;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
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
    private static final int MOST_OF_SNIPPET = 96; // chars

    private final CoachViewModel coach;
    private final Label week = new Label();
    private final Label day = new Label();
    private final Label headline = new Label();
    private final Marked marked = new Marked("", List.of());
    private final Marked snippet = new Marked("", List.of());
    private final Label hint = new Label();
    private final StateGlyph glyph = new StateGlyph(StateGlyph.State.UNHEARD, GLYPH, "").withTooltip();
    private final HBox line;
    private JournalRow.@Nullable Line shown;
    private Measured measured = Measured.NOTHING;

    /// How high the line is at some width. Laying its words out is most of what the list costs, and the list asks
    /// for it again and again.
    private record Measured(double width, double height) {
        private static final Measured NOTHING = new Measured(-1, -1);
    }

    JournalCell(CoachViewModel coach) {
        this.coach = coach;
        week.getStyleClass().addAll("week-name");
        day.getStyleClass().add("entry-day");
        headline.getStyleClass().add("entry-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("entry-hint");
        snippet.getStyleClass().add("entry-snippet");
        marked.getStyleClass().add("entry-headline");
        var words = new VBox(headline, marked, snippet, hint);
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
        double across = lineWidth();
        if (measured.width() != across) {
            measured = new Measured(across, line.prefHeight(across));
        }
        return snapSizeY(measured.height()) + snappedTopInset() + snappedBottomInset();
    }

    /// Asked by whatever changes in the line, be it words or style.
    @Override
    public void requestLayout() {
        measured = Measured.NOTHING;
        super.requestLayout();
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
        if (getGraphic() == line && entry.equals(shown)) {
            return;
        }
        shown = entry;
        day.setText(entry.day());
        headline.setText(entry.headline());
        showHits(entry);
        hint.setGraphic(Icons.of(CaptureChip.iconOf(entry.kind()), ICON));
        glyph.show(EntryWords.glyph(entry.state()), entry.heard());
        setGraphic(line);
        setAccessibleText(Text.of("journal.row", entry.headline(), EntryWords.of(entry.kind()), entry.heard()));
        showHint();
    }

    /// The headline with what was searched for, and where else it stands.
    private void showHits(JournalRow.Line entry) {
        var found = entry.found();
        boolean inHeadline = found != null && !found.inHeadline().isEmpty();
        boolean elsewhere = found != null && found.where() != SearchJournal.Where.HEADLINE;
        show(headline, !inHeadline);
        show(marked, inHeadline);
        show(snippet, elsewhere);
        if (found != null && inHeadline) {
            marked.show(entry.headline(), spans(found.inHeadline(), 0));
        }
        show(hint, !elsewhere);
        if (found != null && elsewhere) {
            boolean said = found.where() == SearchJournal.Where.TESTIMONIAL;
            var lead = said ? Text.of("journal.said", "") : "";
            snippet.show(lead + shortened(found.snippet().text()), spans(found.ranges(), lead.length()));
        }
    }

    /// Three lines or so; what was found stands near its beginning.
    private static String shortened(String words) {
        if (words.length() <= MOST_OF_SNIPPET) {
            return words;
        }
        int space = words.lastIndexOf(' ', MOST_OF_SNIPPET);
        int end = space > MOST_OF_SNIPPET / 2 ? space : words.offsetByCodePoints(0, MOST_OF_SNIPPET / 2);
        return words.substring(0, end) + "…";
    }

    private static List<Marked.Span> spans(List<SearchJournal.Range> ranges, int from) {
        return ranges.stream()
                .map(range -> new Marked.Span(range.start() + from, range.end() + from))
                .toList();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
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
        if (calm) {
            hint.getStyleClass().removeAll("ochre-words");
        } else if (!hint.getStyleClass().contains("ochre-words")) {
            hint.getStyleClass().add("ochre-words");
        }
    }
}
