package app.treefall.domain;

import java.util.List;

/// How its owner wants one lens to shape the dossier: which parts, in which order, and how much of each. Facts are not
/// its matter. One per lens; without one the lens is as we made it.
///
/// @param lens  the lens, by its name
/// @param parts names of parts, in the order they are told; what is not named is dropped
public record LensChoice(Id<LensChoice> id, Prose lens, List<Prose> parts, Lengths lengths) implements Kept {

    /// The most of each thing.
    ///
    /// @param leadWords            words of the case on page one, the ask included
    /// @param storiesPerPriority   stories told under one priority
    /// @param storyWords           words of one story
    /// @param evidencePerCriterion lines under one criterion
    /// @param quotes               quotes
    /// @param lines                items of each smaller part: prevented, growth, learning, others
    public record Lengths(
            int leadWords, int storiesPerPriority, int storyWords, int evidencePerCriterion, int quotes, int lines) {

        private static final int MOST_WORDS = 600;
        private static final int MOST_THINGS = 40;

        public Lengths {
            leadWords = Math.clamp(leadWords, 0, MOST_WORDS);
            storiesPerPriority = Math.clamp(storiesPerPriority, 0, MOST_THINGS);
            storyWords = Math.clamp(storyWords, 0, MOST_WORDS);
            evidencePerCriterion = Math.clamp(evidencePerCriterion, 0, MOST_THINGS);
            quotes = Math.clamp(quotes, 0, MOST_THINGS);
            lines = Math.clamp(lines, 0, MOST_THINGS);
        }
    }

    public LensChoice {
        parts = List.copyOf(parts);
    }
}
