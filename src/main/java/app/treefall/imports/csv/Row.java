package app.treefall.imports.csv;

import java.util.List;

/// One row of a table.
///
/// @param first  the line it begins on, from 1
/// @param last   the line it ends on
/// @param broken a quotation mark was opened and nothing closed it; `cells` holds the line as it stands
record Row(int first, int last, List<String> cells, boolean broken) {

    Row {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// As it could be written.
    String text() {
        return String.join(" | ", cells);
    }

    @Override
    public String toString() {
        return "Row[" + first + "]";
    }
}
