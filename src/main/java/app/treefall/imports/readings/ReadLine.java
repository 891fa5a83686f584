package app.treefall.imports.readings;

import app.treefall.domain.Metric;
import app.treefall.domain.Prose;

/// What became of one line. Each line becomes something: none is left out in silence.
public sealed interface ReadLine {

    /// From 1, as an editor counts.
    int number();

    Prose words();

    record Taken(int number, Prose words, Metric.Reading reading) implements ReadLine {}

    /// No reading, and none was meant.
    record Passed(int number, Prose words, Why why) implements ReadLine {}

    /// Not understood.
    record Wrong(int number, Prose words, Flaw flaw) implements ReadLine {}

    /// Understood but for one thing that has to be said for all lines.
    record Unclear(int number, Prose words, Question question) implements ReadLine {}

    enum Why {
        EMPTY,
        HEADING,
        RULE,
        SAID_BEFORE
    }

    enum Flaw {
        NO_DAY,
        NO_AMOUNT,
        NOT_AN_AMOUNT,
        OTHER_UNIT,
        NOT_EXACT,
        TO_COME,
        TOO_LONG_AGO,
        TOO_LONG,
        ODD_CHARACTER
    }

    enum Question {
        DAY_OR_MONTH_FIRST,
        POINT_OR_COMMA
    }
}
