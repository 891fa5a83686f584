package app.treefall.narrative.promotion;

import app.treefall.narrative.promotion.Check.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How far the case is at any time of the season, and the one step that would change it most.
///
/// @param points   of D1 to D15, two each
/// @param nothings how many of those that must not be at nothing are
/// @param next     the objection whose step would help most; null when there is none
public record Readiness(
        int points, int of, int nothings, @Nullable Check next) {

    public static Readiness of(List<Check> checks) {
        var least = new TreeMap<String, Check>();
        checks.forEach(
                check -> least.merge(check.code(), check, (one, other) -> other.points() < one.points() ? other : one));
        int points = least.values().stream().mapToInt(Check::points).sum();
        int nothings = (int) least.values().stream()
                .filter(check -> check.isStarred() && check.points() == 0)
                .count();
        var next = checks.stream()
                .filter(check -> check.outcome() == Outcome.OBJECTION && check.step() != null)
                .max(Comparator.comparingInt(Check::worth))
                .orElse(null);
        return new Readiness(points, least.size() * Check.MOST_POINTS, nothings, next);
    }
}
