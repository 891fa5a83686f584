package app.treefall.cli;

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
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;

/// Any kept thing on one line: what it is, and enough of it to know it again.
final class Things {

    private Things() {}

    static String line(Kept thing) {
        return switch (thing) {
            case Entry it -> Shown.line(it);
            case Person it -> line("person", it.name().text());
            case Profile _ -> "your profile";
            case Priority it -> line("priority", it.name().text());
            case Metric it -> line("metric", it.name().text());
            case Ladder it -> line("ladder", it.name().text());
            case Season it -> line("season", it.name().text());
            case Expectation it -> line("expectation", it.asked().toString());
            case Question it -> line("question", it.words().text());
            case Feedback it -> line("feedback", it.theme().text());
            case Episode it -> line("1:1", it.day().toString());
            case Telling it -> line("telling", it.day().toString());
            case Testimonial it -> line("testimonial", it.day().toString());
            case Snooze it -> line("snooze until", it.until().toString());
            case LensChoice it -> line("lens", it.lens().text());
            case BlockEdit _ -> "an edit of a document";
            case NamedView it -> line("view", it.name().text());
            case Batch it -> line("import", it.source().text());
            case Suggestion it -> line("suggestion", it.entry().headline().text());
            case OneOnOne it -> line("1:1 of a calendar", it.with().shown().text());
        };
    }

    private static String line(String what, String words) {
        return (what + "  " + Shown.visible(words).replace('\n', ' ')).strip();
    }
}
