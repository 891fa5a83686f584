package app.treefall.domain;

import java.util.List;

/// Levels by competencies; each cell is a criterion.
///
/// @param levels       from low to high
/// @param competencies in the order of the ladder
public record Ladder(Id<Ladder> id, Prose name, List<Prose> levels, List<Prose> competencies, List<Criterion> criteria)
        implements Kept {

    public Ladder {
        levels = List.copyOf(levels);
        competencies = List.copyOf(competencies);
        criteria = List.copyOf(criteria);
    }

    /// The criteria of one level, in the ladder's order.
    public List<Criterion> at(Prose level) {
        return criteria.stream()
                .filter(criterion -> criterion.level().equals(level))
                .toList();
    }
}
