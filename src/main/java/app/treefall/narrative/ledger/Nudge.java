package app.treefall.narrative.ledger;

import app.treefall.domain.Batch;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that needs a word or a step, and the step. For its owner's eyes only: private entries are in it.
public sealed interface Nudge {

    /// How much it is worth now and why, the most first; for ordering only.
    Worth worth();

    /// How many days it has been so, or until it is due; never negative.
    int days();

    /// One sentence, names not roles.
    Prose sentence();

    NextStep nextStep();

    /// What it speaks of, first the thing to open.
    List<Id<?>> about();

    /// Stable over time, for [app.treefall.domain.Snooze]: the rule and the ids.
    default Prose key() {
        var key = new StringBuilder(getClass().getSimpleName());
        about().forEach(id -> key.append(':').append(id));
        return Prose.of(key.toString());
    }

    /// @param person whom it was not told, null when nobody heard it
    record Unheard(Id<Entry> entry, @Nullable Id<Person> person, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.TELL_SOMEONE;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry);
        }
    }

    record ToldDidItLand(Id<Entry> entry, Id<Person> person, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.SAY_HOW_IT_LANDED;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry, person);
        }
    }

    /// Understood long ago and not spoken of since.
    ///
    /// @param since the day it was last understood
    record Fading(Id<Entry> entry, Id<Person> person, LocalDate since, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.TELL_AGAIN;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry, person);
        }
    }

    record Misunderstood(Id<Entry> entry, Id<Person> person, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.TELL_AGAIN;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry, person);
        }
    }

    /// Acted on, and they do not know.
    record LoopToClose(Id<Feedback> feedback, Id<Person> person, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.CLOSE_THE_LOOP;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(feedback, person);
        }
    }

    /// Criticism without a plan.
    record RemarkUnanswered(Id<Feedback> feedback, Id<Person> person, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.PLAN_THE_CHANGE;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(feedback, person);
        }
    }

    /// A loop that stands still: asked and never answered, planned and nothing done, told and never confirmed.
    record LoopStalled(
            Id<Feedback> feedback, Id<Person> person, Feedback.Stage stage, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.OPEN_THE_LOOP;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(feedback, person);
        }

        /// Put off as it stands now; its next standstill is another one.
        @Override
        public Prose key() {
            return Prose.of("LoopStalled:" + feedback + ":" + stage);
        }
    }

    /// The same criticism from two people.
    record SameThemeTwice(List<Id<Feedback>> feedback, Worth worth, int days, Prose sentence) implements Nudge {
        public SameThemeTwice {
            feedback = List.copyOf(feedback);
        }

        @Override
        public NextStep nextStep() {
            return NextStep.PLAN_THE_CHANGE;
        }

        @Override
        public List<Id<?>> about() {
            return List.copyOf(feedback);
        }
    }

    /// @param index which promise of the episode, from 0
    record PromiseDue(
            Id<Episode> episode,
            int index,
            Episode.Promise.By by,
            Id<Person> person,
            Worth worth,
            int days,
            Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return switch (by) {
                case ME -> NextStep.KEEP_THE_PROMISE;
                case THEM -> NextStep.REMIND_THEM;
            };
        }

        @Override
        public List<Id<?>> about() {
            return List.of(episode, person);
        }

        @Override
        public Prose key() {
            return Prose.of("PromiseDue:" + episode + ":" + index);
        }
    }

    record ThreadQuiet(Id<Entry> entry, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.ADD_A_LINE;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry);
        }
    }

    /// The day it was expected to pay off has come.
    record ThreadDue(Id<Entry> entry, LocalDate payOff, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.RESOLVE_THE_THREAD;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry);
        }
    }

    record SetbackOpen(Id<Entry> entry, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.SAY_WHAT_CHANGED;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry);
        }
    }

    /// Nobody said for a quarter what they take for my contribution.
    ///
    /// @param since the last answer, null when there is none
    record PerceptionCheckDue(Id<Person> person, @Nullable LocalDate since, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.PICK_A_QUESTION;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(person);
        }
    }

    /// @param since the last day constructive feedback was asked for, null when it never was
    record QuestionNotAsked(Id<Person> person, @Nullable LocalDate since, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.PICK_A_QUESTION;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(person);
        }
    }

    record FollowUpDue(Id<Entry> entry, LocalDate due, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.ANSWER_THE_FOLLOW_UP;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry);
        }

        @Override
        public Prose key() {
            return Prose.of("FollowUpDue:" + entry + ":" + due);
        }
    }

    record NumberUnchecked(Id<Entry> entry, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.ADD_A_SOURCE;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(entry);
        }
    }

    /// @param episode null when the cadence says that one is due and none is planned
    record EpisodeToPrepare(
            @Nullable Id<Episode> episode, Id<Person> person, LocalDate day, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.PREPARE_THE_EPISODE;
        }

        @Override
        public List<Id<?>> about() {
            return episode == null ? List.of(person) : List.of(episode, person);
        }
    }

    /// A 1:1 whose day has passed and that nobody wrapped up.
    record EpisodeToWrapUp(Id<Episode> episode, Id<Person> person, Worth worth, int days, Prose sentence)
            implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.WRAP_UP;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(episode, person);
        }
    }

    /// What imports proposed and nobody said yes or no to.
    ///
    /// @param newest the last import of which something waits: putting it off ends with the next one
    record InboxWaits(Id<Batch> newest, int count, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.OPEN_THE_INBOX;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(newest);
        }
    }

    /// Weeks in which this person understood nothing.
    record SilenceAlarm(Id<Person> person, Worth worth, int days, Prose sentence) implements Nudge {
        @Override
        public NextStep nextStep() {
            return NextStep.TELL_SOMEONE;
        }

        @Override
        public List<Id<?>> about() {
            return List.of(person);
        }
    }
}
