package app.treefall.ui.frame;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Filter;
import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.domain.Named;
import app.treefall.domain.Person;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somewhere in the window that one can go to.
public sealed interface Place {

    /// The screens of the window, in the order of its rail.
    enum Home {
        WEEK,
        HARVEST,
        JOURNAL,
        IMPACT,
        FEEDBACK,
        AUDIENCE,
        ONE_ON_ONES,
        HOLD,
        VISIBILITY,
        PROMOTION_CASE,
        INBOX,
        SETTINGS
    }

    /// Which screen shows it.
    default Home home() {
        return switch (this) {
            case Week _ -> Home.WEEK;
            case Harvest _ -> Home.HARVEST;
            case Journal _, OpenEntry _, TellMore _, SearchFor _, ShowOnly _ -> Home.JOURNAL;
            case Impact _ -> Home.IMPACT;
            case FeedbackLoop _, Heard _, AskForAQuote _ -> Home.FEEDBACK;
            case Audience _ -> Home.AUDIENCE;
            case OneOnOnes _, Prepare _ -> Home.ONE_ON_ONES;
            case Hold _ -> Home.HOLD;
            case Visibility _ -> Home.VISIBILITY;
            case PromotionCase _ -> Home.PROMOTION_CASE;
            case Inbox _, Import _ -> Home.INBOX;
            case Names(Named.Somebody _) -> Home.AUDIENCE;
            case Settings _, Names _, Season _, Ladders _, Trash _ -> Home.SETTINGS;
        };
    }

    record Week() implements Place {}

    /// The guided five minutes at the end of a week.
    record Harvest() implements Place {}

    record Journal() implements Place {}

    /// The journal with this entry open in the editor.
    record OpenEntry(Id<Entry> entry) implements Place {}

    /// What an entry does not say yet.
    enum More {
        NUMBER,
        BASELINE,
        SOURCE,
        EVIDENCE,
        MY_PART,
        REACH,
        STORY
    }

    /// The journal with this entry open in the editor, and the keyboard where that is said.
    record TellMore(Id<Entry> entry, More more) implements Place {}

    /// The journal with what is typed here searched for.
    record SearchFor(String words) implements Place {}

    /// The journal with only these entries in its list.
    record ShowOnly(Filter filter) implements Place {}

    /// @param metric the series to begin with; null for the first
    record Impact(@Nullable Id<Metric> metric) implements Place {}

    /// @param card the feedback to begin with; null for the first
    record FeedbackLoop(@Nullable Id<Feedback> card) implements Place {}

    /// The feedback, where this person is asked for words about this entry.
    record AskForAQuote(Id<Person> person, Id<Entry> entry) implements Place {}

    /// The feedback, where it is written down what somebody said.
    record Heard() implements Place {}

    /// @param person whom to begin with; null for the boss
    record Audience(@Nullable Id<Person> person) implements Place {}

    record OneOnOnes() implements Place {}

    /// The 1:1s with this person, the next one prepared.
    record Prepare(Id<Person> person) implements Place {}

    /// The calm screen for the time of the meeting itself.
    record Hold(Id<Episode> episode) implements Place {}

    record Visibility() implements Place {}

    record PromotionCase() implements Place {}

    /// What imports found, waiting for a yes or a no.
    record Inbox() implements Place {}

    /// The inbox, where something is brought in.
    ///
    /// @param files what was chosen already; empty for asking
    record Import(List<Path> files) implements Place {
        public Import {
            files = List.copyOf(files);
        }
    }

    record Settings() implements Place {}

    /// The settings, where the season and its level are chosen.
    record Season() implements Place {}

    /// The settings, where ladders are shaped.
    ///
    /// @param file one to be looked at before it is taken; null for those there are
    record Ladders(@Nullable Path file) implements Place {}

    /// The settings, where what was thrown away waits.
    record Trash() implements Place {}

    /// Where tags and projects are renamed and merged: the settings; a person is in Audience.
    ///
    /// @param what the one to begin with; null for none
    record Names(@Nullable Named what) implements Place {}
}
