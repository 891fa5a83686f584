package app.treefall.export;

import app.treefall.document.Block.Series;
import app.treefall.document.Block.SeriesPoint;
import app.treefall.document.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A series as rows, where it cannot be drawn: each reading with the entries of the days up to it, the target last.
final class SeriesRows {

    record Row(String day, String amount, List<Run.Trace> traces) {}

    private SeriesRows() {}

    static List<Row> of(Series series) {
        var rows = new ArrayList<Row>();
        var points = series.points().stream()
                .sorted(Comparator.comparing(SeriesPoint::day))
                .toList();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var amount = point.amount().toPlainString().replace('-', '−')
                    + (point.estimated() ? " (" + Words.ESTIMATE + ")" : "");
            rows.add(new Row(point.day().toString(), amount, traces(series, points, i)));
        }
        var target = series.target();
        if (target != null) {
            rows.add(new Row(Words.TARGET, target.toPlainString().replace('-', '−'), List.of()));
        }
        return rows;
    }

    private static List<Run.Trace> traces(Series series, List<SeriesPoint> points, int i) {
        var traces = new ArrayList<Run.Trace>();
        for (var mark : series.marks()) {
            boolean afterLast = i == 0 || mark.day().isAfter(points.get(i - 1).day());
            boolean tillHere = !mark.day().isAfter(points.get(i).day()) || i == points.size() - 1;
            if (afterLast && tillHere) {
                traces.add(mark.trace());
            }
        }
        return traces;
    }
}
