package app.treefall.narrative.brief;

import app.treefall.document.Block.Beat;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.Episode.TalkingPoint.OwnBeat;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Standing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is prepared for one 1:1: the next episode of one story.
///
/// @param owner          the name of who prepares it, may be empty
/// @param episode        the planned episode it prepares, null when none is planned for that day
/// @param number         which episode with this person, from 1
/// @param title          its name, or a suggestion out of the first point
/// @param minutes        how long the meeting is
/// @param minutesForPoints what the points may take of it
/// @param loop           a loop to report back, null when none waits
/// @param teachBack      the question whose answer shows what was understood; null when there is no point
/// @param forwardable    at most 90 words in the third person; no runs when nothing can travel
/// @param retellable     one line of at most 25 words; no runs when none is short enough
/// @param missing        what nobody wrote down, in plain sentences; empty where nothing is missing
/// @param actions        how it ends: one of mine, one of theirs
/// @param statusOnlyRun  how many episodes in a row, up to the last, had no point out of the journal
public record Brief(
        Prose owner,
        Listener with,
        @Nullable Id<Episode> episode,
        int number,
        LocalDate day,
        @Nullable LocalTime at,
        Prose title,
        int minutes,
        int minutesForPoints,
        List<Previous> previouslyOn,
        List<Owed> promises,
        List<Point> points,
        @Nullable Loop loop,
        @Nullable Ask teachBack,
        List<Ask> asks,
        List<Paragraph> nextTime,
        List<Paragraph> status,
        Paragraph forwardable,
        Paragraph retellable,
        List<LeftOut> leftOut,
        List<Paragraph> missing,
        List<Action> actions,
        int statusOnlyRun) {

    /// With whom. `theirWords` heads the lines to write on: "His words".
    public record Listener(Id<Person> person, Prose name, Prose shortName, Prose theirWords) {}

    /// Something of the last episode, or a thread, and where it stands.
    public record Previous(@Nullable Visibility visibility, Paragraph paragraph) {}

    /// @param days how long it has been open
    public record Owed(Id<Episode> episode, int index, Episode.Promise.By by, int days, Paragraph paragraph) {}

    /// One thing to say.
    ///
    /// @param entry     null for a point of the owner's about nothing that is logged
    /// @param standing  how far it got with this person
    /// @param terms     why it was chosen; their points add up to the score
    /// @param carried   how many episodes it was carried over
    /// @param shortened whether whole sentences were left out to keep it sayable
    /// @param chosen    by the selection or by the owner
    /// @param asBuilt   the beats of the entry as it stands, without the owner's words over them
    public record Point(
            @Nullable Id<Entry> entry,
            Paragraph headline,
            List<Beat> beats,
            List<Beat> asBuilt,
            int minutes,
            Standing standing,
            List<Term> terms,
            int carried,
            boolean shortened,
            ChosenBy chosen) {

        public enum ChosenBy {
            SCORE,
            OWNER
        }

        public Point {
            beats = List.copyOf(beats);
            asBuilt = List.copyOf(asBuilt);
            terms = List.copyOf(terms);
        }

        /// What is built of the entry now under a beat of this name; empty for nothing.
        public Prose builtAs(Prose label) {
            return asBuilt.stream()
                    .filter(beat -> beat.label().equals(label))
                    .map(beat -> Prose.of(beat.paragraph().text().strip()))
                    .findFirst()
                    .orElse(Prose.NONE);
        }

        /// The owner's beats whose entry says something else than when they were written.
        public List<OwnBeat> toReview(TalkingPoint planned) {
            return planned.beats().stream()
                    .filter(own -> own.over().hasWords() && !own.over().equals(builtAs(own.label())))
                    .toList();
        }

        public int score() {
            return terms.stream().mapToInt(Term::points).sum();
        }
    }

    public record Loop(Id<Feedback> feedback, Paragraph paragraph) {}

    /// @param question null when it is not one that was saved
    /// @param bankKey  empty when it is the owner's own
    public record Ask(
            @Nullable Id<Question> question, String bankKey, Question.Purpose purpose, Prose words, Prose reason) {}

    /// Where a promise stands.
    public record OwedAt(Id<Episode> episode, int index) {}

    /// @param promise the promise it is; null when it is a proposal, or still to be agreed
    /// @param isKnown whether it says what; else it is still to be agreed
    public record Action(Episode.Promise.By by, @Nullable OwedAt promise, boolean isKnown, Paragraph paragraph) {}

    /// @param repeats whether its sentences only repeat other entries
    public record LeftOut(Id<Entry> entry, Prose headline, Prose why, boolean repeats) {}

    public Brief {
        previouslyOn = List.copyOf(previouslyOn);
        promises = List.copyOf(promises);
        points = List.copyOf(points);
        asks = List.copyOf(asks);
        nextTime = List.copyOf(nextTime);
        status = List.copyOf(status);
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
        actions = List.copyOf(actions);
    }

    /// The main story: the first of its owner's choice, else the one with the most reasons; null without a point.
    public @Nullable Point mainPoint() {
        return mainOf(points);
    }

    static @Nullable Point mainOf(List<Point> points) {
        if (points.isEmpty() || points.getFirst().chosen() == Point.ChosenBy.OWNER) {
            return points.isEmpty() ? null : points.getFirst();
        }
        return points.stream().max(Comparator.comparingInt(Point::score)).orElse(null);
    }

    /// What the points take of the meeting.
    public int minutesUsed() {
        return points.stream().mapToInt(Point::minutes).sum();
    }

    public Document toDocument() {
        return BriefPage.of(this);
    }
}
