package app.treefall.ui.inbox;

import app.treefall.domain.OneOnOne;
import app.treefall.domain.OneOnOne.Proposal;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.util.List;

/// A 1:1 that a calendar proposes, in words.
final class OneOnOneSaid {

    private static final int MOST_SHOWN = 8;

    private OneOnOneSaid() {}

    /// "1:1 with Anna Keller, every two weeks"
    static String title(OneOnOne one) {
        var with = Text.of("inbox.calendar.with", one.with().shown().text());
        return switch (one.everyDays()) {
            case 0 -> with;
            case 1 -> with + Text.of("inbox.calendar.daily");
            case 7 -> with + Text.of("inbox.calendar.weekly");
            case 14 -> with + Text.of("inbox.calendar.fortnightly");
            default -> with + Text.of("inbox.calendar.every", one.everyDays());
        };
    }

    /// "Next on Tue 1 Dec at 10:00; 12 before today"
    static String when(OneOnOne one) {
        return switch (one.proposal()) {
            case Proposal.Plan(var coming, var past) -> {
                var next = coming.isEmpty()
                        ? Text.of("inbox.calendar.over", day(past.getLast()))
                        : Text.of("inbox.calendar.next", day(coming.getFirst()));
                yield past.isEmpty() ? next : next + Text.of("inbox.calendar.before", past.size());
            }
            case Proposal.Move(var _, var was, var to) -> Text.of("inbox.calendar.moves", day(was), day(to));
            case Proposal.Cancel(var _, var was) -> Text.of("inbox.calendar.cancelled", day(was));
        };
    }

    /// One a line, below the count of a file.
    static String lines(List<OneOnOne> oneOnOnes) {
        var text = new StringBuilder();
        oneOnOnes.stream()
                .limit(MOST_SHOWN)
                .forEach(each ->
                        text.append('\n').append(title(each)).append(". ").append(when(each)));
        if (oneOnOnes.size() > MOST_SHOWN) {
            text.append('\n').append(Text.of("inbox.more", InboxWords.number(oneOnOnes.size() - MOST_SHOWN)));
        }
        return text.toString();
    }

    private static String day(OneOnOne.Time time) {
        var day = Wording.shortDay(time.day());
        return time.at() == null
                ? day
                : Text.of("inbox.calendar.at", day, time.at().toString());
    }
}
