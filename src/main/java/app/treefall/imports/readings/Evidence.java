package app.treefall.imports.readings;

import app.treefall.imports.days.DateOrder;
import app.treefall.imports.readings.Terms.Fraction;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the lines that are certain show about those that are not: one 13 decides which number is the month, one `0,61`
/// what a comma means. Lines that contradict each other decide nothing.
final class Evidence {

    private Evidence() {}

    static Terms in(List<Row> rows, Terms terms) {
        var decided = terms.order() == null ? terms.with(order(rows)) : terms;
        return decided.fraction() == null ? decided.with(fraction(rows, decided)) : decided;
    }

    private static @Nullable DateOrder order(List<Row> rows) {
        var shown = EnumSet.noneOf(DateOrder.class);
        for (var row : rows) {
            for (var cells : row.cuts()) {
                for (var cell : cells) {
                    var order = DayCell.orderIn(cell);
                    if (order != null) {
                        shown.add(order);
                    }
                }
            }
        }
        return shown.size() == 1 ? shown.iterator().next() : null;
    }

    private static @Nullable Fraction fraction(List<Row> rows, Terms terms) {
        var shown = EnumSet.noneOf(Fraction.class);
        for (var row : rows) {
            for (var cells : row.cuts()) {
                boolean dated = !cells.isEmpty() && DayCell.of(cells.getFirst(), terms.today(), terms.order()) != null;
                if (dated) {
                    cells.stream().skip(1).forEach(cell -> {
                        char mark = AmountCell.of(cell, terms.unit(), (char) 0).shows();
                        if (mark != 0) {
                            shown.add(mark == '.' ? Fraction.POINT : Fraction.COMMA);
                        }
                    });
                }
            }
        }
        return shown.size() == 1 ? shown.iterator().next() : null;
    }
}
