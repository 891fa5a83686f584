package app.treefall.usecase;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.Promise;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Telling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is said of a 1:1 that took place.
///
/// @param episode  as it was planned; a new one when it was not
/// @param known    whether the episode stands in the journal
/// @param day      the day it took place
/// @param points   in their order, each with its outcome
/// @param answers  only those that were answered
/// @param heard    feedback that came up in it
/// @param promises made in it, mine and theirs
/// @param kept     promises of earlier episodes that were kept
/// @param news     of threads
/// @param loop     the feedback they were told what came of; null for none
/// @param next     the day of the next one; null when nobody said
public record MeetingSaid(
        Episode episode,
        Known known,
        LocalDate day,
        Prose title,
        List<Point> points,
        List<Answer> answers,
        List<Heard> heard,
        List<Promise> promises,
        List<PromiseKept> kept,
        List<News> news,
        @Nullable Id<Feedback> loop,
        Prose notes,
        @Nullable LocalDate next) {

    public enum Known {
        IN_THE_JOURNAL,
        NEW
    }

    /// @param sign what shows that it landed; null when nothing was said
    public record Point(TalkingPoint point, Telling.@Nullable Sign sign) {

        /// Understanding is claimed, and nothing shows it.
        boolean lacksEvidence() {
            boolean claims = switch (point.outcome()) {
                case UNDERSTOOD, REPEATED_UPWARD -> true;
                case SAID, TOLD, MISUNDERSTOOD, DEFERRED -> false;
                case null -> false;
            };
            return claims
                    && point.entry() != null
                    && sign == null
                    && point.theirWords().isBlank();
        }
    }

    /// @param question null for one that is not kept yet
    /// @param bankKey  empty for one's own
    /// @param answer   word for word
    public record Answer(
            @Nullable Id<Question> question,
            Prose bankKey,
            Question.Purpose purpose,
            Prose words,
            Prose answer,
            Becomes becomes) {}

    /// What an answer is worth keeping as, besides the answer.
    public enum Becomes {
        ANSWER,
        EXPECTATION,
        PRIORITY,
        FEEDBACK
    }

    /// @param answers the open request it is the answer to; null when it came by itself
    public record Heard(
            Feedback.Tone tone, Prose words, @Nullable Id<Feedback> answers) {

        /// Said by itself.
        public Heard(Feedback.Tone tone, Prose words) {
            this(tone, words, null);
        }
    }

    /// @param index its place among the promises of its episode
    public record PromiseKept(Id<Episode> episode, int index) {}

    public record News(Id<Entry> thread, Prose words) {}

    public MeetingSaid {
        points = List.copyOf(points);
        answers = List.copyOf(answers);
        heard = List.copyOf(heard);
        promises = List.copyOf(promises);
        kept = List.copyOf(kept);
        news = List.copyOf(news);
    }

    /// A meeting of which nothing is said yet but that it took place.
    public static MeetingSaid of(Episode episode, Known known, LocalDate day) {
        return new MeetingSaid(
                episode,
                known,
                day,
                episode.title(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                episode.notes(),
                null);
    }

    boolean wasStored() {
        return known == Known.IN_THE_JOURNAL;
    }
}
