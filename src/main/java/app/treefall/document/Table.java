package app.treefall.document;

import app.treefall.domain.Prose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Rows and columns made to leave the program, for people who reckon. Built behind the gate, like every [Document].
///
/// @param heads one for each column
public record Table(List<Prose> heads, List<List<Cell>> rows) {

    /// One field. What is a number or a day stays one where the table is opened.
    public sealed interface Cell {

        Cell EMPTY = new Words(Prose.NONE);

        record Words(Prose words) implements Cell {}

        record Amount(BigDecimal amount) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        static Cell words(String words) {
            return words.isEmpty() ? EMPTY : new Words(Prose.of(words));
        }
    }

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("a row has as many cells as there are columns");
            }
        }
    }
}
