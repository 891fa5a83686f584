package app.treefall.ui.oneonones;

import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.util.List;

/// How the points fill the time there is for them.
///
/// @param points minutes of each
/// @param free   minutes left of what the points may take
/// @param over   minutes they take beyond it
record TimeShown(String title, String rest, List<Integer> points, int free, int over) {

    private static final int HALF_AN_HOUR = 30;
    private static final int AN_HOUR = 60;

    static TimeShown of(List<Brief.Point> points, Brief brief, String name) {
        var minutes = points.stream().map(Brief.Point::minutes).toList();
        int used = minutes.stream().mapToInt(Integer::intValue).sum();
        int may = brief.minutesForPoints();
        var title = Text.of("oneonones.time", Wording.startUpper(Wording.count(used)), Wording.count(may));
        var whole = switch (brief.minutes()) {
            case HALF_AN_HOUR -> Text.of("oneonones.time.half");
            case AN_HOUR -> Text.of("oneonones.time.hour");
            default -> Text.of("oneonones.time.minutes", brief.minutes());
        };
        var rest = used > may
                ? Text.of("oneonones.time.over", Wording.startUpper(Wording.count(used - may, "minute", "minutes")))
                : Text.of("oneonones.time.rest", whole, name);
        return new TimeShown(title, rest, minutes, Math.max(0, may - used), Math.max(0, used - may));
    }

    int scale() {
        return Math.max(1, free + points.stream().mapToInt(Integer::intValue).sum());
    }
}
