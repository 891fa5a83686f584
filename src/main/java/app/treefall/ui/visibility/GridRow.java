package app.treefall.ui.visibility;

import app.treefall.ui.control.StateGlyph.State;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// One entry and how far it got with everybody: two labels and a handful of shapes, however many people there are.
final class GridRow extends Region {

    private final Label day = new Label();
    private final Label headline = new Label();
    private final Region rule = new Region();
    private final StatePaths deciders = new StatePaths();
    private final StatePaths others = new StatePaths();
    private final Pane window = new Pane(others);
    private final Rectangle clip = new Rectangle();
    private final Region cursor = new Region();
    private Columns columns = Columns.NONE;
    private @Nullable GridShown shown;
    private int index;
    private int cursorColumn = VisibilityViewModel.HEADLINE;

    GridRow() {
        getStyleClass().add("grid-row");
        day.getStyleClass().add("caption");
        headline.getStyleClass().add("list-headline");
        rule.getStyleClass().add("hairline");
        window.getStyleClass().add("distant");
        window.setClip(clip);
        window.setMouseTransparent(true);
        cursor.getStyleClass().add("cell-cursor");
        cursor.setMouseTransparent(true);
        getChildren().addAll(rule, day, headline, deciders, window, cursor);
    }

    void show(GridShown shown, int row, Columns places) {
        var line = shown.lines().get(row);
        day.setText(line.day());
        headline.setText(line.entry().headline().text().strip().replaceAll("\\s+", " "));
        rule.setVisible(line.opensMonth());
        this.shown = shown;
        index = row;
        columns = places;
        deciders.clear();
        var grid = shown.grid();
        for (int column = 0; column < grid.deciders().size(); column++) {
            deciders.add(State.of(grid.at(row, column)), columns.xOf(column), columns);
        }
        deciders.done();
        drawOthers();
    }

    /// Moves what goes sideways.
    void move(Columns places) {
        boolean moved = places.shift() != columns.shift();
        columns = places;
        if (moved) {
            drawOthers();
        }
    }

    /// Only those who are in sight: of forty people six are.
    private void drawOthers() {
        var now = shown;
        if (now == null) {
            return;
        }
        others.clear();
        var grid = now.grid();
        int first = grid.deciders().size();
        int from = Math.max(0, (int) (columns.shift() / columns.cell()));
        int until = Math.min(
                grid.others().size(), (int) Math.ceil((columns.shift() + columns.othersWidth()) / columns.cell()));
        for (int i = from; i < until; i++) {
            others.add(State.of(grid.at(index, first + i)), i * columns.cell(), columns);
        }
        others.done();
        requestLayout();
    }

    /// Where the keyboard is in this row.
    void point(int column) {
        cursorColumn = column;
        requestLayout();
    }

    /// What a small card is opened beside.
    Node spot(int column) {
        point(column);
        layoutChildren();
        return cursor;
    }

    @Override
    protected double computePrefHeight(double width) {
        return columns.row();
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.width();
    }

    @Override
    protected void layoutChildren() {
        double high = columns.row();
        rule.resizeRelocate(0, 0, columns.width(), 1);
        place(day, 0, columns.dayWidth(), high);
        place(headline, columns.dayWidth(), columns.headlineWidth(), high);
        window.resizeRelocate(columns.othersX(), 0, columns.othersWidth(), high);
        clip.setWidth(columns.othersWidth());
        clip.setHeight(high);
        others.setLayoutX(-columns.shift());
        boolean atHeadline = cursorColumn == VisibilityViewModel.HEADLINE;
        double x = atHeadline ? columns.dayWidth() - columns.px(6) : columns.xOf(cursorColumn);
        double wide = atHeadline ? columns.headlineWidth() + columns.px(12) : columns.cell();
        cursor.resizeRelocate(x, 0, wide, high);
    }

    private void place(Label label, double x, double width, double high) {
        double tall = label.prefHeight(width);
        label.resizeRelocate(x, snapPositionY((high - tall) / 2), width, tall);
    }
}
