package app.treefall.ui.promotion;

import app.treefall.domain.Criterion;
import app.treefall.domain.Id;
import app.treefall.ui.promotion.CaseShown.Cell;
import app.treefall.ui.promotion.CaseShown.Row;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The criteria of the target level against the months: what shows each, and how well it stands.
///
/// One stop for Tab; the arrows go from one month to the next, with evidence or without.
final class LadderGrid extends GridPane {

    private static final int MOST_SQUARES = 3;
    /// Of more months than this, each has room for one square less.
    private static final int FEW_MONTHS = 6;

    /// Where a cell stands, also after the grid was built anew.
    private record Spot(Id<Criterion> criterion, int column) {}

    private record Stop(int row, int column, EvidenceCell button) {}

    private final BiConsumer<Cell, Button> open;
    private final Consumer<Button> aims;
    private final List<Stop> stops = new ArrayList<>();
    private Map<Spot, EvidenceCell> cells = Map.of();

    /// @param aims shows what else the case could argue for, below its heading
    LadderGrid(BiConsumer<Cell, Button> open, Consumer<Button> aims) {
        this.open = open;
        this.aims = aims;
        getStyleClass().add("ladder-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// A cell that stays keeps the keyboard, and what was opened beside it.
    void show(CaseShown shown) {
        var spoken = Text.of("promotion.grid", shown.sentence());
        var current = stops.stream()
                .map(Stop::button)
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(null);
        boolean focused = current != null && current.isFocused();
        var before = cells;
        cells = new HashMap<>();
        getChildren().clear();
        stops.clear();
        setAccessibleText(spoken);
        var asks = AimButton.of(shown.ladderTitle(), aims);
        asks.setAccessibleHelp(spoken);
        var place = new HBox(asks);
        setHgrow(place, Priority.ALWAYS);
        add(place, 0, 0);
        for (int i = 0; i < shown.months().size(); i++) {
            var head = label(shown.months().get(i), "caption", "strong", "month-head");
            setHalignment(head, HPos.CENTER);
            add(head, i + 1, 0);
        }
        int line = 1;
        for (var row : shown.rows()) {
            var rule = new Region();
            rule.getStyleClass().add("hairline");
            add(rule, 0, line, shown.months().size() + 2, 1);
            addRow(row, line + 1, before);
            line += 2;
        }
        var stop = current == null || !cells.containsValue(current) ? null : current;
        if (!stops.isEmpty()) {
            stopAt(stop == null ? stops.getFirst().button() : stop);
        }
        if (stop != null && focused) {
            stop.requestFocus();
        }
    }

    /// The latest month of a criterion takes the keyboard; null where it has no row.
    @Nullable
    EvidenceCell goTo(Id<Criterion> criterion) {
        var latest = cells.entrySet().stream()
                .filter(cell -> cell.getKey().criterion().equals(criterion))
                .max(Comparator.comparingInt(cell -> cell.getKey().column()))
                .map(Map.Entry::getValue)
                .orElse(null);
        if (latest != null) {
            stopAt(latest);
            latest.requestFocus();
        }
        return latest;
    }

    private void stopAt(EvidenceCell button) {
        stops.forEach(stop -> stop.button().setFocusTraversable(stop.button() == button));
    }

    private void addRow(Row row, int line, Map<Spot, EvidenceCell> before) {
        var expectation = label(row.expectation(), "expectation");
        expectation.setWrapText(true);
        expectation.setMinHeight(USE_PREF_SIZE);
        var asks = new VBox(label(row.name(), "criterion"), expectation);
        asks.getStyleClass().add("asks");
        add(asks, 0, line);
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var spot = new Spot(cell.asked().criterion(), i);
            var button = Objects.requireNonNullElseGet(before.get(spot), EvidenceCell::new);
            button.show(cell, row.cells().size() > FEW_MONTHS ? MOST_SQUARES - 1 : MOST_SQUARES, open);
            setHalignment(button, HPos.CENTER);
            add(button, i + 1, line);
            cells.put(spot, button);
            stops.add(new Stop(line, i, button));
        }
        add(verdict(row), row.cells().size() + 1, line);
    }

    private static Label verdict(Row row) {
        var verdict = label(row.words(), "verdict", row.verdict().isCarried() ? "leaf" : "ochre");
        verdict.setGraphic(Icons.of(row.verdict().isCarried() ? Icon.CHECK : Icon.ALERT_CIRCLE, 15));
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        return verdict;
    }

    private void move(KeyEvent key) {
        var here = stops.stream()
                .filter(stop -> stop.button().isFocused())
                .findFirst()
                .orElse(null);
        if (here == null) {
            return;
        }
        var next = switch (key.getCode()) {
            case RIGHT -> nearest(here, 0, 1);
            case LEFT -> nearest(here, 0, -1);
            case DOWN -> nearest(here, 1, 0);
            case UP -> nearest(here, -1, 0);
            case HOME -> stops.getFirst();
            case END -> stops.getLast();
            default -> null;
        };
        if (next != null) {
            key.consume();
            stopAt(next.button());
            next.button().requestFocus();
        }
    }

    /// The closest stop in that direction, or where one stands.
    private Stop nearest(Stop from, int down, int right) {
        var best = from;
        int least = Integer.MAX_VALUE;
        for (var stop : stops) {
            int rows = stop.row() - from.row();
            int columns = stop.column() - from.column();
            boolean ahead = down == 0 ? rows == 0 && columns * right > 0 : rows * down > 0;
            int far = down == 0 ? Math.abs(columns) : Math.abs(rows) * 100 + Math.abs(columns);
            if (ahead && far < least) {
                best = stop;
                least = far;
            }
        }
        return best;
    }

    private static Label label(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        return label;
    }
}
