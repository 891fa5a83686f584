package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.narrative.finding.Flaw;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.control.Popover;
import app.treefall.ui.control.SearchField;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The journal as a list: looked through, filtered, walked by the arrows.
final class JournalList extends VBox {

    /// Rows from the top that are seen before anything was laid out.
    private static final int NEAR = 6;

    /// So many rows are changed one by one; beyond it the list is made anew.
    private static final int FEW = 100;

    private final JournalListViewModel model;
    private final ListView<JournalRow> list = new ListView<>();
    private final SearchField search = new SearchField(Text.of("journal.search"), Text.of("journal.search.keys"));
    private final Label complaint = new Label();
    private final StackPane below = new StackPane();
    private final Runnable write;
    private final Runnable bringIn;
    private boolean following;

    /// @param popover where a filter is chosen and a view is named
    /// @param edit  sets the keyboard into the page beside
    /// @param write   opens quick capture
    /// @param bringIn opens the import
    JournalList(
            JournalListViewModel model,
            ViewsViewModel views,
            CoachViewModel coach,
            Popover popover,
            Runnable edit,
            Runnable write,
            Runnable bringIn) {
        this.model = model;
        this.write = write;
        this.bringIn = bringIn;
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.takeTyped();
                intoList();
            }
        });
        complaint.getStyleClass().add("field-error");
        complaint.setGraphic(Icons.of(Icon.ALERT_CIRCLE, 15));
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        var head = new VBox(search, complaint, new FilterBar(model, views, popover));
        head.getStyleClass().add("list-head");
        list.getStyleClass().add("journal-list");
        list.setAccessibleText(Text.of("journal.list"));
        list.setCellFactory(_ -> new JournalCell(coach));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, edit));
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                edit.run();
            }
        });
        VBox.setVgrow(below, Priority.ALWAYS);
        getStyleClass().add("journal-side");
        getChildren().addAll(head, below);
        model.rowsProperty().subscribe(this::show);
        model.lessonProperty().subscribe(this::teach);
        model.flawsProperty().subscribe(this::complain);
        model.chosenProperty().subscribe(_ -> follow());
    }

    void search(String words) {
        search.requestFocus();
        if (!words.isEmpty()) {
            search.setText(words);
        }
        search.end();
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void press(KeyEvent key, Runnable edit) {
        switch (key.getCode()) {
            case ENTER -> {
                key.consume();
                edit.run();
            }
            case DELETE -> {
                key.consume();
                model.trash();
            }
            case UP, DOWN -> {
                key.consume();
                step(key.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            case HOME -> {
                key.consume();
                select(0, 1);
            }
            case END -> {
                key.consume();
                select(list.getItems().size() - 1, -1);
            }
            default -> {}
        }
    }

    /// Over the names of the weeks.
    private void step(int by) {
        select(list.getSelectionModel().getSelectedIndex() + by, by);
    }

    /// The first entry from this row on.
    private void select(int row, int by) {
        int at = row;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at) instanceof JournalRow.Line) {
                list.getSelectionModel().select(at);
                list.getFocusModel().focus(at);
                reveal(at);
                return;
            }
            at += by;
        }
    }

    /// Scrolls only where the row cannot be seen.
    private void reveal(int row) {
        boolean shown = row < NEAR;
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            shown = row > flow.getFirstVisibleCell().getIndex()
                    && row < flow.getLastVisibleCell().getIndex();
        }
        if (!shown) {
            list.scrollTo(Math.max(0, row - 2));
        }
    }

    private void intoList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            step(1);
        }
    }

    private void choose(@Nullable JournalRow row) {
        if (!following && row instanceof JournalRow.Line line) {
            model.chosenProperty().set(line.entry());
        }
    }

    private void show(List<JournalRow> rows) {
        following = true;
        replace(rows);
        following = false;
        follow();
        count();
    }

    /// Changes only what is other than before, so that a save lays out one line and not the list.
    private void replace(List<JournalRow> rows) {
        var items = list.getItems();
        int most = Math.min(items.size(), rows.size());
        int head = 0;
        while (head < most && items.get(head).equals(rows.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && items.get(items.size() - 1 - tail).equals(rows.get(rows.size() - 1 - tail))) {
            tail++;
        }
        var news = rows.subList(head, rows.size() - tail);
        int gone = items.size() - tail - head;
        if (gone > FEW || news.size() > FEW) {
            list.setItems(FXCollections.observableArrayList(rows));
        } else if (gone == news.size()) {
            for (int i = 0; i < gone; i++) {
                items.set(head + i, news.get(i));
            }
        } else {
            items.remove(head, head + gone);
            items.addAll(head, news);
        }
    }

    private void follow() {
        following = true;
        int at = indexOf(model.chosenProperty().get());
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            reveal(at);
        }
        following = false;
    }

    private int indexOf(@Nullable Id<Entry> entry) {
        var rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof JournalRow.Line line && line.entry().equals(entry)) {
                return i;
            }
        }
        return -1;
    }

    private void count() {
        search.setPromptText(
                Text.of(model.entries() == 1 ? "journal.search.one" : "journal.search.count", model.entries()));
    }

    private void complain(List<Flaw> flaws) {
        complaint.setText(flaws.isEmpty() ? "" : flaws.getFirst().inWords());
        complaint.setVisible(!flaws.isEmpty());
        complaint.setManaged(!flaws.isEmpty());
    }

    private void teach(JournalListViewModel.Lesson lesson) {
        below.getChildren()
                .setAll(
                        switch (lesson) {
                            case NONE -> list;
                            case LOG_SOMETHING ->
                                padded(new EmptyState(
                                                Text.of("journal.empty"),
                                                Text.of("journal.empty.why"),
                                                Buttons.plain(Text.of("journal.empty.do"), write),
                                                Buttons.quiet(Text.of("journal.empty.import"), bringIn))
                                        .like(
                                                Icon.FLAG,
                                                Text.of("journal.empty.example"),
                                                Text.of("journal.empty.from")));
                            case NO_HIT ->
                                padded(new EmptyState(
                                        Text.of("journal.nohit"),
                                        Text.of("journal.nohit.why"),
                                        Buttons.plain(Text.of("journal.nohit.do"), model::showEverything)));
                        });
    }

    private static VBox padded(EmptyState state) {
        var box = new VBox(state);
        box.getStyleClass().add("list-lesson");
        return box;
    }
}
