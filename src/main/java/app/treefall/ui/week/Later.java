package app.treefall.ui.week;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Snooze;
import app.treefall.domain.WorkingWeek;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One way of putting something off: until tomorrow, next week, after the next 1:1, or for good.
///
/// @param done  what is said once it is put off
/// @param after the 1:1 it waits for; null for a plain day
record Later(
        String words,
        String done,
        LocalDate until,
        @Nullable Id<Episode> after) {

    static List<Later> of(Nudge nudge, Snapshot journal, WorkingWeek week, LocalDate today) {
        var laters = new ArrayList<Later>();
        laters.add(new Later(
                Text.of("week.later.tomorrow"), Text.of("week.later.tomorrow.done"), today.plusDays(1), null));
        var next = firstWorked(week, today);
        laters.add(new Later(
                Text.of("week.later.next"), Text.of("week.later.next.done", Wording.day(next, today)), next, null));
        var meeting = NextMeeting.about(nudge, journal, today);
        if (meeting != null && !(nudge instanceof Nudge.EpisodeToPrepare)) {
            var person = journal.find(meeting.person());
            var name = person == null ? "" : person.shortName();
            laters.add(new Later(
                    Text.of("week.later.meeting", name, weekday(meeting.day())),
                    Text.of("week.later.meeting.done", name),
                    meeting.day().plusDays(1),
                    meeting.id()));
        }
        laters.add(new Later(Text.of("week.later.never"), Text.of("week.later.never.done"), Snooze.FOR_GOOD, null));
        return List.copyOf(laters);
    }

    private static LocalDate firstWorked(WorkingWeek week, LocalDate today) {
        var day = week.around(today).last().plusDays(1);
        while (!week.isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
