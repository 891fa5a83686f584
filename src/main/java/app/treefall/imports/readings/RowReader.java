package app.treefall.imports.readings;

import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.imports.readings.ReadLine.Flaw;
import app.treefall.imports.readings.ReadLine.Question;
import app.treefall.imports.readings.ReadLine.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads a row as a reading: the first cell that is a day, then the first that is an amount; what is left is its note.
final class RowReader {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern RULE = Pattern.compile("[\\s|:+=_-]+");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile(".*(?:^|[\\s,;|])[+\\-−~]?\\d[\\d.,]*\\S{0,3}\\s*");

    private final Terms terms;

    RowReader(Terms terms) {
        this.terms = terms;
    }

    /// @param first whether no line with words in it came before: it may name the columns
    ReadLine read(Row row, boolean first) {
        if (row.isTooLong()) {
            return wrong(row, Flaw.TOO_LONG);
        }
        if (row.line().isBlank()) {
            return new ReadLine.Passed(row.number(), row.words(), Why.EMPTY);
        }
        if (RULE.matcher(row.line()).matches()) {
            return new ReadLine.Passed(row.number(), row.words(), Why.RULE);
        }
        if (Prose.flawIn(row.line()) != null) {
            return wrong(row, Flaw.ODD_CHARACTER);
        }
        var flaw = Flaw.NO_DAY;
        for (var cells : row.cuts()) {
            int at = dayIn(cells);
            if (at < 0) {
                continue;
            }
            var line = reading(row, cells, at);
            if (!(line instanceof ReadLine.Wrong(var _, var _, var why))) {
                return line;
            }
            if (cells.size() == 1) {
                return line; // all of it is a day; its year is no amount
            }
            flaw = flaw == Flaw.NO_DAY || flaw == Flaw.NO_AMOUNT ? why : flaw;
        }
        boolean names = first
                && flaw == Flaw.NO_DAY
                && !ENDS_IN_A_NUMBER.matcher(row.line()).matches();
        return names ? new ReadLine.Passed(row.number(), row.words(), Why.HEADING) : wrong(row, flaw);
    }

    private int dayIn(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (DayCell.of(cells.get(i), terms.today(), terms.order()) != null) {
                return i;
            }
        }
        return -1;
    }

    private ReadLine reading(Row row, List<String> cells, int at) {
        var day = DayCell.of(cells.get(at), terms.today(), terms.order());
        var rest = new ArrayList<>(cells);
        rest.remove(at);
        var found = new AmountCell(null, false, "", Flaw.NO_AMOUNT, (char) 0);
        for (int i = 0; i < rest.size() && found.flaw() != null; i++) {
            var amount = AmountCell.of(rest.get(i), terms.unit(), terms.mark());
            boolean better = found.flaw() == Flaw.NO_AMOUNT;
            found = amount.flaw() == null || better ? amount : found;
            if (amount.flaw() == null) {
                rest.remove(i);
                break;
            }
        }
        if (found.flaw() != null) {
            return wrong(row, found.flaw());
        }
        if (day == null || day.day() == null) {
            return new ReadLine.Unclear(row.number(), row.words(), Question.DAY_OR_MONTH_FIRST);
        }
        if (found.isUndecided()) {
            return new ReadLine.Unclear(row.number(), row.words(), Question.POINT_OR_COMMA);
        }
        return inTime(row, day.day(), found, rest);
    }

    private ReadLine inTime(Row row, LocalDate day, AmountCell found, List<String> rest) {
        if (day.isAfter(terms.today())) {
            return wrong(row, Flaw.TO_COME);
        }
        if (day.isBefore(EARLIEST)) {
            return wrong(row, Flaw.TOO_LONG_AGO);
        }
        boolean estimated = found.estimated();
        var notes = new ArrayList<String>();
        for (var part : rest.reversed()) {
            if (AmountCell.isEstimate(part)) {
                estimated = true;
            } else if (!part.isBlank()) {
                notes.addFirst(part.strip());
            }
        }
        if (!found.note().isBlank()) {
            notes.addFirst(found.note());
        }
        var amount = Objects.requireNonNull(found.amount());
        var note = Prose.of(String.join(", ", notes));
        return new ReadLine.Taken(row.number(), row.words(), new Metric.Reading(day, amount, estimated, note));
    }

    private static ReadLine wrong(Row row, Flaw flaw) {
        return new ReadLine.Wrong(row.number(), row.words(), flaw);
    }
}
