package app.treefall.cli;

import app.treefall.domain.Batch;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.OneOnOne.Proposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a 1:1 that a calendar proposes is said.
final class OneOnOneWords {

    private static final int MOST_SHOWN = 12;

    private OneOnOneWords() {}

    /// Named as the inbox takes it.
    static String line(OneOnOne one) {
        var line = one.id().toString().substring(0, 8) + "  " + day(one) + "  1:1         with "
                + Shown.visible(one.with().shown().text())
                + (one.person() == null ? ", who is new" : "");
        return line
                + switch (one.proposal()) {
                    case Proposal.Plan(var coming, var past) ->
                        (coming.isEmpty() ? "" : " at " + time(coming.getFirst())) + rhythm(one) + past(past);
                    case Proposal.Move(var _, var was, var to) ->
                        ": moves from " + was.day() + " " + time(was) + " to " + to.day() + " " + time(to);
                    case Proposal.Cancel _ -> ": is cancelled";
                };
    }

    static boolean isCalendar(Batch batch) {
        return batch.format().text().equals("ical");
    }

    static String whole(OneOnOne one) {
        var text = new StringBuilder(line(one));
        text.append("\n  from: ")
                .append(Shown.visible(one.origin().source().text()))
                .append(one.origin().line() == 0 ? "" : ":" + one.origin().line());
        if (one.summary().hasWords()) {
            text.append("\n  called: ").append(Shown.visible(one.summary().text()));
        }
        if (one.with().address().hasWords()) {
            text.append("\n  address: ")
                    .append(Shown.visible(one.with().address().text()));
        }
        if (one.proposal() instanceof Proposal.Plan(var coming, var past)) {
            times(text, "coming", coming);
            times(text, "before", past.reversed());
        }
        one.notUnderstood().forEach(words -> text.append("\n  not understood: ").append(Shown.visible(words.text())));
        return text.toString();
    }

    private static void times(StringBuilder text, String name, List<OneOnOne.Time> times) {
        times.stream()
                .limit(MOST_SHOWN)
                .forEach(time -> text.append("\n  ")
                        .append(name)
                        .append(": ")
                        .append(time.day())
                        .append(' ')
                        .append(time(time))
                        .append(", ")
                        .append(time.minutes())
                        .append(" minutes"));
        if (times.size() > MOST_SHOWN) {
            text.append("\n  … and ").append(times.size() - MOST_SHOWN).append(" more");
        }
    }

    private static String day(OneOnOne one) {
        var day = one.day();
        return day == null ? "no day    " : day.toString();
    }

    private static String time(OneOnOne.@Nullable Time time) {
        return time == null || time.at() == null ? "all day" : time.at().toString();
    }

    private static String rhythm(OneOnOne one) {
        return switch (one.everyDays()) {
            case 0 -> "";
            case 1 -> ", every day";
            case 7 -> ", every week";
            case 14 -> ", every two weeks";
            default -> ", every " + one.everyDays() + " days";
        };
    }

    private static String past(List<OneOnOne.Time> past) {
        return past.isEmpty() ? "" : "; " + past.size() + " before today";
    }
}
