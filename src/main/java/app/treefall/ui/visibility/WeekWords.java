package app.treefall.ui.visibility;

import app.treefall.narrative.ledger.SeasonLines;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;

/// What a week of the gap says, in its row and read aloud.
final class WeekWords {

    private WeekWords() {}

    /// @param until the last day of the picture
    static String days(SeasonLines.Week week, LocalDate until) {
        return Text.of("visibility.gap.week", Wording.day(week.days().last(), until));
    }

    static String spoken(SeasonLines.Week week, LocalDate until) {
        var words = Text.of("visibility.gap.week.spoken", days(week, until), week.done(), week.understood());
        var met = week.meetings().stream().map(Wording::day).toList();
        return met.isEmpty() ? words : Text.of("visibility.gap.week.spoken.meeting", words, Wording.list(met));
    }
}
