package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Prose;
import app.treefall.narrative.brief.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The points of a brief as the plan of their episode has them: what its owner gave them there stays with them.
public final class PlannedPoints {

    private PlannedPoints() {}

    /// As the plan of `now` has them.
    public static List<Episode.TalkingPoint> all(List<Brief.Point> shown, Episode now) {
        var points = shown.stream().map(point -> one(point, now)).toList();
        return points.stream().allMatch(Episode.TalkingPoint::isOnlyCarried)
                ? boxed(points, shown.stream().map(Brief.Point::minutes).toList())
                : points;
    }

    /// Their time makes points that were only carried over a plan of its owner.
    private static List<Episode.TalkingPoint> boxed(List<Episode.TalkingPoint> points, List<Integer> minutes) {
        var boxed = new ArrayList<Episode.TalkingPoint>();
        for (int i = 0; i < points.size(); i++) {
            boxed.add(points.get(i).boxed(minutes.get(i)));
        }
        return boxed;
    }

    static Episode.TalkingPoint one(Brief.Point point, Episode now) {
        var words = point.entry() == null ? Prose.of(point.headline().text()) : Prose.NONE;
        return now.points().stream()
                .filter(known -> Objects.equals(known.entry(), point.entry())
                        && (point.entry() != null
                                || known.words().text().strip().startsWith(words.text())))
                .findFirst()
                .orElse(new Episode.TalkingPoint(point.entry(), words, point.carried(), null, Prose.NONE));
    }

    /// Where a point of another brief stands in these; less than 0 where it does not.
    static int placeOf(List<Brief.Point> points, Brief.Point point) {
        for (int i = 0; i < points.size(); i++) {
            if (isSame(points.get(i), point)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Brief.Point one, Brief.Point other) {
        return Objects.equals(one.entry(), other.entry())
                && (one.entry() != null
                        || one.headline().text().equals(other.headline().text()));
    }
}
