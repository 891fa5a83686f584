package app.treefall.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One 1:1 with one person: prepared, then held.
///
/// @param title   what it is remembered by; empty until somebody names it
/// @param held    whether it took place
/// @param status  status lines, three at most
/// @param notes   private for ever
/// @param nextTime what was left to look forward to
public record Episode(
        Id<Episode> id,
        Id<Person> person,
        LocalDate day,
        @Nullable LocalTime at,
        int minutes,
        Prose title,
        boolean held,
        List<TalkingPoint> points,
        List<Posed> questions,
        List<Promise> promises,
        List<Prose> status,
        List<Prose> nextTime,
        Prose notes)
        implements Kept {

    /// A point to make, and how it went.
    ///
    /// @param entry   null for a point about nothing that is logged; then `words` say it
    /// @param carried how many episodes it has been carried over
    public record TalkingPoint(
            @Nullable Id<Entry> entry,
            Prose words,
            int carried,
            @Nullable Outcome outcome,
            Prose theirWords) {

        public enum Outcome {
            SAID,
            TOLD,
            UNDERSTOOD,
            REPEATED_UPWARD,
            MISUNDERSTOOD,
            DEFERRED
        }
    }

    /// A question put, and the answer word for word.
    public record Posed(@Nullable Id<Question> question, Prose words, Prose answer) {}

    /// @param due  null when no day was said
    /// @param kept the day it was kept; null while it is open
    public record Promise(
            By by,
            Prose words,
            @Nullable LocalDate due,
            @Nullable LocalDate kept) {

        public enum By {
            ME,
            THEM
        }

        public boolean isOpen() {
            return kept == null;
        }

        public Promise keptOn(LocalDate today) {
            return new Promise(by, words, due, today);
        }
    }

    public Episode {
        points = List.copyOf(points);
        questions = List.copyOf(questions);
        promises = List.copyOf(promises);
        status = List.copyOf(status);
        nextTime = List.copyOf(nextTime);
    }

    public Episode withPoints(List<TalkingPoint> newPoints) {
        return new Episode(
                id, person, day, at, minutes, title, held, newPoints, questions, promises, status, nextTime, notes);
    }

    public Episode withPromises(List<Promise> newPromises) {
        return new Episode(
                id, person, day, at, minutes, title, held, points, questions, newPromises, status, nextTime, notes);
    }

    public static Episode planned(Id<Person> person, LocalDate day, int minutes) {
        return new Episode(
                Id.fresh(),
                person,
                day,
                null,
                minutes,
                Prose.NONE,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prose.NONE);
    }
}
