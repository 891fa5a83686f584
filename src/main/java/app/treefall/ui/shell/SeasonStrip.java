package app.treefall.ui.shell;

import app.treefall.domain.Season;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How far the season has come, in the words of the rail's foot.
///
/// @param share 0 to 1
public record SeasonStrip(String name, String week, String left, double share) {

    private static final int DAYS_IN_A_WEEK = 7;

    static @Nullable SeasonStrip of(@Nullable Season season, LocalDate today) {
        if (season == null) {
            return null;
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(season.start(), season.decision()));
        long gone = Math.clamp(ChronoUnit.DAYS.between(season.start(), today), 0, days);
        long weeks = Math.ceilDiv(days, DAYS_IN_A_WEEK);
        long week = Math.clamp(gone / DAYS_IN_A_WEEK + 1, 1, weeks);
        return new SeasonStrip(
                nameOf(season),
                Text.of("shell.season.week", week, weeks),
                leftUntil(season.decision(), today),
                gone / (double) days);
    }

    /// "Senior to Staff": the levels without the word both end in; "Engineer to Engineer" would say nothing.
    private static String nameOf(Season season) {
        var from = season.currentLevel().text().strip();
        var to = season.targetLevel().text().strip();
        if (from.isEmpty()) {
            return to;
        }
        return Text.of("shell.season.name", withoutSharedEnd(from, to), withoutSharedEnd(to, from));
    }

    private static String withoutSharedEnd(String level, String other) {
        int space = level.lastIndexOf(' ');
        boolean shared = space > 0 && other.endsWith(level.substring(space));
        return shared ? level.substring(0, space) : level;
    }

    private static String leftUntil(LocalDate decision, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, decision);
        if (left < 0) {
            return Text.of("shell.season.decided");
        }
        if (left == 0) {
            return Text.of("shell.season.today");
        }
        return left == 1 ? Text.of("shell.season.tomorrow") : Text.of("shell.season.left", left);
    }
}
