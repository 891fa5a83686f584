package app.treefall.narrative.coach;

import app.treefall.domain.Prose;
import org.jspecify.annotations.Nullable;

/// One thing that would make an entry stronger.
///
/// @param rule   which rule says so; the word that is kept when its owner silences it
/// @param mend   what one click can do about it, where there is such a thing
/// @param weight what it takes from the strength, in points of 100
public record Remark(
        String rule, Place place, Prose words, @Nullable Mend mend, int weight) {}
