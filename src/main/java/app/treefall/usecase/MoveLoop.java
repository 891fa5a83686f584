package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.loop.OpenRequests;
import app.treefall.store.Journal;
import app.treefall.store.Put;
import app.treefall.store.Tx;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Take a feedback one turn further in its loop, or back; ask for one; write down one that came unasked. Wherever it is
/// done, it is one step that is taken back as one.
public final class MoveLoop {

    /// What happens to a loop next.
    public sealed interface Turn {

        /// @param words word for word
        record Receive(LocalDate day, Feedback.Tone tone, Prose words) implements Turn {}

        /// @param actedIn entries that show it; there may be none yet
        record Plan(Prose plan, List<Id<Entry>> actedIn) implements Turn {
            public Plan {
                actedIn = List.copyOf(actedIn);
            }
        }

        /// @param words what I told them; may be empty
        record Tell(LocalDate day, Prose words) implements Turn {}

        /// @param words theirs, word for word
        record Confirm(LocalDate day, Prose words) implements Turn {}

        /// To an earlier turn. The words that are taken away stay as drafts of their forms.
        record Back(Feedback.Stage to) implements Turn {}
    }

    /// What somebody said of my work, on whichever screen it is written down.
    ///
    /// @param words   word for word
    /// @param theme   empty where nobody names it
    /// @param answers the open request it is the answer to; null when it came by itself
    public record Heard(
            Id<Person> person,
            Feedback.Tone tone,
            Prose words,
            LocalDate day,
            Prose theme,
            Permission permission,
            @Nullable Id<Feedback> answers) {}

    public sealed interface Result {
        record Moved(Saved<Feedback> saved) implements Result {}

        /// The words this turn needs are missing. Nothing was written.
        record NoWords() implements Result {}

        /// The day is still to come. Nothing was written.
        record DayInFuture() implements Result {}

        /// Somebody else changed it meanwhile. Nothing was written.
        ///
        /// @param theirs null when it is gone for good, or is no open request any more
        record ChangedMeanwhile(@Nullable Saved<Feedback> theirs) implements Result {}
    }

    private final Journal journal;
    private final Supplier<LocalDate> today;

    public MoveLoop(Journal journal, Supplier<LocalDate> today) {
        this.journal = journal;
        this.today = today;
    }

    /// @param readRevision the revision of the feedback this starts from
    public Result run(Feedback feedback, long readRevision, Turn turn) throws JournalException {
        return switch (turn) {
            case Turn.Receive(var day, var tone, var words) ->
                words.isBlank()
                        ? new Result.NoWords()
                        : dated(
                                day,
                                Deed.Verb.ANSWERED,
                                feedback.received(day, tone, words),
                                readRevision,
                                placeOf(feedback, "receive"));
            case Turn.Plan(var plan, var actedIn) ->
                plan.isBlank() && actedIn.isEmpty()
                        ? new Result.NoWords()
                        : move(feedback.acting(plan, actedIn), readRevision, placeOf(feedback, "plan"));
            case Turn.Tell(var day, var words) ->
                dated(day, Deed.Verb.LOOP_MOVED, feedback.told(day, words), readRevision, placeOf(feedback, "tell"));
            case Turn.Confirm(var day, var words) ->
                words.isBlank()
                        ? new Result.NoWords()
                        : dated(
                                day,
                                Deed.Verb.LOOP_MOVED,
                                feedback.confirmed(day, words),
                                readRevision,
                                placeOf(feedback, "confirm"));
            case Turn.Back(var to) -> back(feedback, readRevision, to);
        };
    }

    /// Asks somebody for feedback.
    ///
    /// @param theme empty when it is about nothing in particular
    /// @param about the entry it is about; null for none
    public Result ask(Id<Person> person, Prose theme, Prose question, @Nullable Id<Entry> about)
            throws JournalException {
        if (question.isBlank()) {
            return new Result.NoWords();
        }
        return written(
                Deed.Verb.ASKED,
                question,
                Feedback.asking(person, theme, question, today.get()).about(about),
                0,
                Draft.Form.asking());
    }

    /// What somebody said: a loop of its own, or the answer to what they were asked.
    public Result hear(Heard heard) throws JournalException {
        var now = journal.snapshot();
        var asked = heard.answers() == null ? null : now.find(heard.answers());
        boolean isGone = heard.answers() != null
                && (asked == null
                        || !OpenRequests.isOpen(asked)
                        || !asked.person().equals(heard.person()));
        if (heard.words().isBlank()) {
            return new Result.NoWords();
        }
        if (isGone) {
            return new Result.ChangedMeanwhile(null);
        }
        var said = asked == null
                ? Feedback.unasked(heard.person(), heard.tone(), heard.words(), heard.day())
                : asked.received(heard.day(), heard.tone(), heard.words());
        var theme = heard.theme().hasWords() ? heard.theme() : said.theme();
        var permission = heard.permission() == Permission.NOT_ASKED ? said.permission() : heard.permission();
        return dated(
                heard.day(),
                Deed.Verb.ANSWERED,
                said.described(theme, said.question(), permission),
                asked == null ? 0 : now.revisionOf(asked.id()),
                Draft.Form.hearing());
    }

    /// The card as its owner filled it in, without a turn of the loop.
    public Result amend(Feedback feedback, long readRevision) throws JournalException {
        return move(feedback, readRevision, placeOf(feedback, "card"));
    }

    /// Keeps their praise among the testimonials, about the entry they were asked about and those it is linked
    /// with.
    public Testimonial keepPraise(Feedback praise) throws JournalException {
        var person = journal.snapshot().find(praise.person());
        var received = praise.received();
        var entries = new LinkedHashSet<Id<Entry>>();
        if (praise.about() != null) {
            entries.add(praise.about());
        }
        entries.addAll(praise.actedIn());
        var kept = new Testimonial(
                Id.fresh(),
                praise.words(),
                praise.person(),
                person == null ? Prose.NONE : person.name(),
                person == null ? Prose.NONE : person.title(),
                received == null ? today.get() : received,
                praise.permission(),
                List.copyOf(entries));
        journal.write(Deed.of(Deed.Verb.LOOP_MOVED, praise.theme()), tx -> tx.put(kept));
        return kept;
    }

    private Result dated(LocalDate day, Deed.Verb verb, Feedback moved, long readRevision, String place)
            throws JournalException {
        if (day.isAfter(today.get())) {
            return new Result.DayInFuture();
        }
        var subject = verb == Deed.Verb.ANSWERED && moved.theme().isBlank() ? nameOf(moved.person()) : moved.theme();
        return written(verb, subject, moved, readRevision, place);
    }

    private Result move(Feedback moved, long readRevision, String place) throws JournalException {
        return written(Deed.Verb.LOOP_MOVED, moved.theme(), moved, readRevision, place);
    }

    private Result written(Deed.Verb verb, Prose subject, Feedback moved, long readRevision, String place)
            throws JournalException {
        return journal.write(Deed.of(verb, subject), tx -> {
            var result = put(tx, moved, readRevision);
            if (result instanceof Result.Moved) {
                tx.discardDraft(place);
            }
            return result;
        });
    }

    private Result back(Feedback feedback, long readRevision, Feedback.Stage to) throws JournalException {
        var moved = feedback.backTo(to);
        return journal.write(Deed.of(Deed.Verb.LOOP_MOVED, feedback.theme()), tx -> {
            var result = put(tx, moved, readRevision);
            if (result instanceof Result.Moved) {
                keepWords(tx, feedback, "receive", feedback.words(), moved.words());
                keepWords(tx, feedback, "plan", feedback.plan(), moved.plan());
                keepWords(tx, feedback, "tell", feedback.report(), moved.report());
                keepWords(tx, feedback, "confirm", feedback.confirmation(), moved.confirmation());
            }
            return result;
        });
    }

    private static void keepWords(Tx tx, Feedback feedback, String turn, Prose before, Prose now)
            throws JournalException {
        if (before.hasWords() && now.isBlank()) {
            var words = List.of(new Draft.Field("words", before));
            tx.keepDraft(new Draft.Form(placeOf(feedback, turn), words, feedback.id()));
        }
    }

    private static Result put(Tx tx, Feedback moved, long readRevision) throws JournalException {
        return switch (tx.putOver(moved, readRevision)) {
            case Put.Kept<Feedback>(var saved) -> new Result.Moved(saved);
            case Put.Stale<Feedback>(var theirs) -> new Result.ChangedMeanwhile(theirs);
        };
    }

    private Prose nameOf(Id<Person> id) throws JournalException {
        var person = journal.snapshot().find(id);
        return person == null ? Prose.NONE : person.name();
    }

    private static String placeOf(Feedback feedback, String turn) {
        return Draft.Form.loop(feedback.id(), turn);
    }
}
