package app.treefall.usecase;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;

/// What its owner would call a thing: the words of it by which one knows it again. Purging a thing takes these words
/// out of the deeds done to it, so they are always one of its own fields, whole.
public final class Called {

    private Called() {}

    /// Empty where it has no words of its own.
    public static Prose of(Kept thing) {
        return switch (thing) {
            case Entry it -> it.headline();
            case Person it -> it.name();
            case Profile it -> it.name();
            case Priority it -> it.name();
            case Metric it -> it.name();
            case Ladder it -> it.name();
            case Season it -> it.name();
            case NamedView it -> it.name();
            case Expectation it -> it.question().hasWords() ? it.question() : it.answer();
            case Question it -> it.words();
            case Feedback it -> it.theme().hasWords() ? it.theme() : it.words().hasWords() ? it.words() : it.question();
            case Episode it -> it.title();
            case Testimonial it -> it.words();
            case Telling it -> it.words();
            case Suggestion it -> it.entry().headline();
            case OneOnOne it -> it.with().shown();
            case Batch it -> it.source();
            case BlockEdit _, LensChoice _, Snooze _ -> Prose.NONE;
        };
    }
}
