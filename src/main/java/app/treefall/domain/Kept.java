package app.treefall.domain;

/// A thing the journal keeps whole, under an id, with a revision of its own.
///
/// One kept thing is saved, trashed, restored, undone and compared as one. Whatever it owns (claims, evidence,
/// promises) lives inside it. Adding a kind here makes every `switch` that forgot it fail to compile.
public sealed interface Kept
        permits Batch,
                BlockEdit,
                Entry,
                Episode,
                Expectation,
                Feedback,
                Ladder,
                LensChoice,
                Metric,
                NamedView,
                OneOnOne,
                Person,
                Priority,
                Profile,
                Question,
                Season,
                Snooze,
                Suggestion,
                Telling,
                Testimonial {

    Id<? extends Kept> id();
}
