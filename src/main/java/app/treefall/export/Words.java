package app.treefall.export;

import java.util.List;

/// The few words that writers add of their own, in one place.
final class Words {

    static final String MEASURE = "Measure";
    static final String BEFORE = "Before";
    static final String AFTER = "After";
    static final String BEFORE_AND_AFTER = "Before and after";
    static final String CHANGE = "Change";
    static final String BASIS = "Basis";
    static final String NUMBER = "No.";
    static final String DAY = "Day";
    static final String ENTRY = "Entry and evidence";
    static final String UNDERSTOOD = "Understood";
    static final String EVIDENCE = "Evidence";
    static final String TARGET = "Target";
    static final String READING = "Reading";
    static final String ESTIMATE = "estimate";
    static final String CHOSEN = "Chosen because: ";
    static final String MINUTES = " min";
    static final String OF = " of ";
    static final String WHERE_NUMBERS_LEAD = "Raised numbers lead to the evidence in the appendix, page ";
    static final String RAISED_NUMBERS_LEAD = "Raised numbers lead to the evidence in the appendix.";
    static final String TO_WRITE_ON = "room to write";

    private Words() {}

    /// Notes that stood below each other: where one ends in a comma, the next goes on with it.
    static String inOneLine(List<String> notes) {
        return String.join("; ", notes).replace(",; ", ", ");
    }
}
