package app.treefall.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
    /// @param minutes the time its owner gives it; null to have it reckoned
    /// @param beats   beats in the owner's words, laid over those that are built
    public record TalkingPoint(
            @Nullable Id<Entry> entry,
            Prose words,
            int carried,
            @Nullable Outcome outcome,
            Prose theirWords,
            @Nullable Integer minutes,
            List<OwnBeat> beats) {

        public enum Outcome {
            SAID,
            TOLD,
            UNDERSTOOD,
            REPEATED_UPWARD,
            MISUNDERSTOOD,
            DEFERRED
        }

        /// @param label which beat, as it is called on the page
        /// @param words empty where it is left out
        /// @param over  what was built of the entry when this was written; empty where nothing was
        public record OwnBeat(Prose label, Prose words, Prose over) {

            public OwnBeat(Prose label, Prose words) {
                this(label, words, Prose.NONE);
            }
        }

        public TalkingPoint {
            beats = List.copyOf(beats);
        }

        public TalkingPoint(
                @Nullable Id<Entry> entry, Prose words, int carried, @Nullable Outcome outcome, Prose theirWords) {
            this(entry, words, carried, outcome, theirWords, null, List.of());
        }

        public static TalkingPoint about(@Nullable Id<Entry> entry, Prose words) {
            return new TalkingPoint(entry, words, 0, null, Prose.NONE);
        }

        public TalkingPoint went(Outcome how, Prose theySaid) {
            return new TalkingPoint(entry, words, carried, how, theySaid, minutes, beats);
        }

        public TalkingPoint boxed(@Nullable Integer newMinutes) {
            return new TalkingPoint(entry, words, carried, outcome, theirWords, newMinutes, beats);
        }

        public TalkingPoint inOwnWords(List<OwnBeat> newBeats) {
            return new TalkingPoint(entry, words, carried, outcome, theirWords, minutes, newBeats);
        }

        /// As it stands in the next episode when there was no time for it.
        public TalkingPoint carriedOver() {
            return new TalkingPoint(entry, words, carried + 1, null, Prose.NONE, null, beats);
        }

        /// Whether it stands there only because an earlier episode had no time for it.
        public boolean isOnlyCarried() {
            return carried > 0 && minutes == null;
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

    public static Episode planned(Id<Person> person, LocalDate day, int minutes) {
        return EpisodeDraft.blank(person, day).minutes(minutes).finished();
    }

    /// Whether its owner chose the points; else they are only a beginning, to which others are proposed.
    public boolean hasPlan() {
        return !points.stream().allMatch(TalkingPoint::isOnlyCarried);
    }

    public Episode withPromiseKept(int index, LocalDate on) {
        var next = new ArrayList<>(promises);
        next.set(index, next.get(index).keptOn(on));
        return toDraft().promises(next).finished();
    }

    public EpisodeDraft toDraft() {
        return EpisodeDraft.of(this);
    }
}
