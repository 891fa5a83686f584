package app.treefall.ui.week;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Visibility;
import app.treefall.ui.frame.Place;
import app.treefall.ui.theme.Icon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the week, newest first.
public sealed interface WeekRow {

    /// What stands at the left: "Thu 19", "today". Empty on the second line of a day.
    record DayMark(String day, String note) {
        static final DayMark SAME = new DayMark("", "");

        boolean opensTheDay() {
            return !day.isEmpty();
        }
    }

    /// Which of the two weeks it belongs to; the earlier one is told more briefly.
    enum Part {
        THIS,
        BEFORE
    }

    /// A 1:1, planned or held.
    record Meeting(DayMark day, String words, String details, Id<Person> person) implements WeekRow {}

    /// Something expected of that day: a promise, a pay-off, a decision.
    ///
    /// @param place where one can do something about it
    record Due(DayMark day, Icon icon, String words, String details, Place place) implements WeekRow {}

    /// @param state null when there is nobody whose understanding counts yet
    record Logged(
            DayMark day,
            Part part,
            Id<Entry> entry,
            Kind.Name kind,
            String headline,
            List<Detail> details,
            @Nullable Heard state)
            implements WeekRow {
        public Logged {
            details = List.copyOf(details);
        }
    }

    record Heading(String words, String count) implements WeekRow {}

    /// What a week without entries says instead.
    record Nothing(String advice) implements WeekRow {}

    /// @param weight what needs a word stands out
    record Detail(String words, Weight weight) {
        enum Weight {
            PLAIN,
            NEEDS_A_WORD,
            PRIVATE
        }
    }

    /// How far it got with the boss.
    record Heard(Visibility visibility, String words) {}
}
