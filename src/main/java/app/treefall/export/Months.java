package app.treefall.export;

import app.treefall.document.Block.MonthOfEvidence;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Evidence by month where squares cannot be drawn: "Jul 1, Aug 0, Sep 2".
final class Months {

    private Months() {}

    static String inWords(List<MonthOfEvidence> months, Locale locale) {
        return String.join(
                ", ",
                months.stream()
                        .map(month -> month.month().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale) + " "
                                + month.entries().size())
                        .toList());
    }
}
