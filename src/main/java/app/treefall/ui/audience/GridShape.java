package app.treefall.ui.audience;

import app.treefall.domain.Person;
import app.treefall.narrative.alignment.Alignment;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// How many columns of the grid there is room for, and which of them are seen.
///
/// @param width of a line, without the room for the bar that scrolls
/// @param first the first column that is seen
/// @param end   one after the last
record GridShape(double width, int first, int end) {

    static final GridShape NOTHING = new GridShape(0, 0, 0);

    private static final PseudoClass THEIRS = PseudoClass.getPseudoClass("theirs");
    private static final PseudoClass FORGOTTEN = PseudoClass.getPseudoClass("forgotten");

    /// @param headline the least width of the headlines
    /// @param wanted   the first column that should be seen
    static GridShape of(double width, double headline, double column, int columns, int wanted) {
        int room = Math.max(1, (int) ((width - headline) / column));
        int seen = Math.min(columns, room);
        int first = Math.clamp(wanted, 0, columns - seen);
        return new GridShape(width, first, first + seen);
    }

    /// The same, moved as little as it takes to see this column.
    int firstToSee(int column) {
        if (column < 0) {
            return first;
        }
        return column < first ? column : column >= end ? first + column - end + 1 : first;
    }

    /// Ochre where nobody serves it, a shade where it is of the person one looks at.
    static void tint(Node cell, Alignment.Column column, @Nullable Person person) {
        var whose = column.whose();
        cell.pseudoClassStateChanged(FORGOTTEN, column.isForgotten());
        cell.pseudoClassStateChanged(
                THEIRS,
                !column.isForgotten()
                        && whose != null
                        && person != null
                        && whose.id().equals(person.id()));
    }
}
