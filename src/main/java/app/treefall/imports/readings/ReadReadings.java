package app.treefall.imports.readings;

import app.treefall.domain.Metric;
import app.treefall.imports.readings.ReadLine.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Readings out of text, line by line, with what is still to be asked before any of them may be taken.
///
/// @param lines every line there is, in order
public record ReadReadings(List<ReadLine> lines) {

    public ReadReadings {
        lines = List.copyOf(lines);
    }

    /// Two columns as they are pasted: a day, then an amount, then perhaps a note.
    public static ReadReadings of(String text, Terms terms) {
        var rows = new ArrayList<Row>();
        for (var line : text.lines().toList()) {
            rows.add(Row.of(rows.size() + 1, line));
        }
        return of(rows, terms);
    }

    static ReadReadings of(List<Row> rows, Terms terms) {
        var decided = Evidence.in(rows, terms);
        var reader = new RowReader(decided);
        var lines = new ArrayList<ReadLine>();
        boolean first = true;
        var said = new HashSet<List<Object>>();
        for (var row : rows) {
            var line = reader.read(row, first);
            first &= line instanceof ReadLine.Passed(var _, var _, var why) && why != ReadLine.Why.HEADING;
            lines.add(
                    isSaidBefore(line, said)
                            ? new ReadLine.Passed(line.number(), line.words(), ReadLine.Why.SAID_BEFORE)
                            : line);
        }
        return new ReadReadings(lines);
    }

    private static boolean isSaidBefore(ReadLine line, Set<List<Object>> said) {
        return line instanceof ReadLine.Taken(var _, var _, var reading)
                && !said.add(List.of(reading.day(), reading.amount().stripTrailingZeros(), reading.note()));
    }

    public List<Metric.Reading> readings() {
        var readings = new ArrayList<Metric.Reading>();
        for (var line : lines) {
            if (line instanceof ReadLine.Taken(var _, var _, var reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    /// What has to be said before all of it is understood; nothing most of the time.
    public Set<Question> open() {
        var open = new TreeSet<Question>();
        for (var line : lines) {
            if (line instanceof ReadLine.Unclear(var _, var _, var question)) {
                open.add(question);
            }
        }
        return open;
    }
}
