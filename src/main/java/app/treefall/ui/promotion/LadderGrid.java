package app.treefall.ui.promotion;

import app.treefall.ui.control.SizeSquare;
import app.treefall.ui.promotion.CaseShown.Cell;
import app.treefall.ui.promotion.CaseShown.Row;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The criteria of the target level against the months: what shows each, and how well it stands.
///
/// One stop for Tab; the arrows go from one month with evidence to the next.
final class LadderGrid extends GridPane {

    private static final int MOST_SQUARES = 3;
    /// Of more months than this, each has room for one square less.
    private static final int FEW_MONTHS = 6;

    private record Stop(int row, int column, Button button) {}

    private final BiConsumer<Cell, Button> open;
    private final Consumer<Button> aims;
    private final List<Stop> stops = new ArrayList<>();

    /// @param aims shows what else the case could argue for, below its heading
    LadderGrid(BiConsumer<Cell, Button> open, Consumer<Button> aims) {
        this.open = open;
        this.aims = aims;
        getStyleClass().add("ladder-grid");
        setAccessibleText(Text.of("promotion.grid"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    void show(CaseShown shown) {
        getChildren().clear();
        stops.clear();
        var asks = AimButton.of(shown.ladderTitle(), aims);
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
            addRow(row, line + 1);
            line += 2;
        }
        for (int i = 1; i < stops.size(); i++) {
            stops.get(i).button().setFocusTraversable(false);
        }
    }

    private void addRow(Row row, int line) {
        var expectation = label(row.expectation(), "expectation");
        expectation.setWrapText(true);
        expectation.setMinHeight(USE_PREF_SIZE);
        var asks = new VBox(label(row.name(), "criterion"), expectation);
        asks.getStyleClass().add("asks");
        add(asks, 0, line);
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            if (cell.pieces().isEmpty()) {
                var nothing = new Region();
                nothing.getStyleClass().add("no-evidence");
                add(nothing, i + 1, line);
            } else {
                var button = evidence(cell, row.cells().size() > FEW_MONTHS ? MOST_SQUARES - 1 : MOST_SQUARES);
                setHalignment(button, HPos.CENTER);
                add(button, i + 1, line);
                stops.add(new Stop(line, i, button));
            }
        }
        add(verdict(row), row.cells().size() + 1, line);
    }

    private Button evidence(Cell cell, int most) {
        var squares = new HBox();
        squares.getStyleClass().add("squares");
        cell.pieces().stream()
                .limit(most)
                .forEach(piece -> squares.getChildren().add(new SizeSquare(sizeOf(piece), piece.headline())));
        var pieces = new VBox(squares);
        pieces.getStyleClass().add("pieces");
        int more = cell.pieces().size() - most;
        if (more > 0) {
            pieces.getChildren().add(label(Text.of("promotion.cell.more", more), "caption"));
        }
        var button = new Button();
        button.getStyleClass().add("evidence");
        button.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(pieces);
        button.setAccessibleText(cell.spoken());
        button.setOnAction(_ -> open.accept(cell, button));
        button.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case ENTER -> {
                    key.consume();
                    button.fire();
                }
                default -> {}
            }
        });
        return button;
    }

    private static Label verdict(Row row) {
        var verdict = label(row.words(), "verdict", row.verdict().isCarried() ? "leaf" : "ochre");
        verdict.setGraphic(Icons.of(row.verdict().isCarried() ? Icon.CHECK : Icon.ALERT_CIRCLE, 15));
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        return verdict;
    }

    static SizeSquare.Size sizeOf(CaseShown.Piece piece) {
        return switch (piece.size()) {
            case BIG -> SizeSquare.Size.BIG;
            case SOLID -> SizeSquare.Size.SOLID;
            case SMALL -> SizeSquare.Size.SMALL;
        };
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
            stops.forEach(stop -> stop.button().setFocusTraversable(stop == next));
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
