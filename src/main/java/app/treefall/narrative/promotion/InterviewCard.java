package app.treefall.narrative.promotion;

import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.List;

/// One competency, ready to be spoken of: a story of two minutes in the first person, what is likely to be asked of it,
/// and what answers that.
///
/// @param competency what it stands for
/// @param asks       the criterion in its own words; may be empty
/// @param entry      the story's entry
/// @param seconds    how long the story is spoken
/// @param challenge  the question to be ready for
/// @param answer     each a fact that stands in the journal, or what is still missing
public record InterviewCard(
        Prose competency,
        Prose asks,
        Id<Entry> entry,
        Paragraph headline,
        List<Beat> story,
        int seconds,
        Prose challenge,
        List<Paragraph> answer) {

    /// "Why it mattered", "What stood in the way", "What I did", "What changed".
    public record Beat(Prose label, Paragraph words) {}

    public InterviewCard {
        story = List.copyOf(story);
        answer = List.copyOf(answer);
    }
}
