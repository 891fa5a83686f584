package app.treefall.ui.week;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.FollowUp;
import app.treefall.domain.FollowUps;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snooze;
import app.treefall.domain.Telling;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.ui.feedback.LoopViewModel;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.telling.TellViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.EditEntry;
import app.treefall.usecase.Keep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What can be done about the things that need a word: the one step of each, and putting it off.
public final class NeedsViewModel {

    private sealed interface Editing {
        record Done(EditEntry.Result result) implements Editing {}

        record Gone() implements Editing {}
    }

    /// What a step needs to be asked first; the view opens the box for it.
    public sealed interface Asks {

        /// Nothing: it is done, or somewhere else was gone to.
        record Nothing() implements Asks {}

        record Telling(TellViewModel telling) implements Asks {}

        record Loop(LoopViewModel loop) implements Asks {}

        record News(NewsViewModel news) implements Asks {}
    }

    private final Workbench bench;
    private final Rhythm rhythm;

    public NeedsViewModel(Workbench bench, Rhythm rhythm) {
        this.bench = bench;
        this.rhythm = rhythm;
    }

    /// Does one step of a need; what it needs to be asked first comes back.
    public Asks take(Need need, Need.Step step) {
        return switch (step.does()) {
            case ANSWER -> answer(need.nudge());
            case NOT_YET -> {
                if (need.nudge() instanceof Nudge.ToldDidItLand told) {
                    notYet(told);
                }
                yield new Asks.Nothing();
            }
            case HELD -> followUp(need.nudge(), FollowUp.Outcome.HELD);
            case GREW -> followUp(need.nudge(), FollowUp.Outcome.GREW);
            case REVERTED -> followUp(need.nudge(), FollowUp.Outcome.REVERTED);
        };
    }

    public Asks answer(Nudge nudge) {
        return switch (nudge) {
            case Nudge.Unheard(var entry, var person, var _, var _, var _) -> tell(entry, person);
            case Nudge.Misunderstood(var entry, var person, var _, var _, var _) -> tell(entry, person);
            case Nudge.ToldDidItLand told -> landing(told);
            case Nudge.LoopToClose(var feedback, var _, var _, var _, var _) -> loop(feedback, LoopViewModel.Step.TELL);
            case Nudge.RemarkUnanswered(var feedback, var _, var _, var _, var _) ->
                loop(feedback, LoopViewModel.Step.PLAN);
            case Nudge.SameThemeTwice twice -> loop(twice.feedback().getFirst(), LoopViewModel.Step.PLAN);
            case Nudge.PromiseDue due -> promise(due);
            case Nudge.Fading(var entry, var person, var _, var _, var _, var _) -> tell(entry, person);
            case Nudge.LoopStalled(var card, var _, var _, var _, var _, var _) -> {
                bench.frame().go(new Place.FeedbackLoop(card));
                yield new Asks.Nothing();
            }
            case Nudge.ThreadQuiet(var entry, var _, var _, var _) -> news(entry);
            case Nudge.ThreadDue(var entry, var _, var _, var _, var _) -> open(entry);
            case Nudge.SetbackOpen(var entry, var _, var _, var _) -> open(entry);
            case Nudge.FollowUpDue(var entry, var _, var _, var _, var _) -> open(entry);
            case Nudge.NumberUnchecked(var entry, var _, var _, var _) -> open(entry);
            case Nudge.QuestionNotAsked(var person, var _, var _, var _, var _) -> prepare(person);
            case Nudge.PerceptionCheckDue(var person, var _, var _, var _, var _) -> prepare(person);
            case Nudge.EpisodeToPrepare(var _, var person, var _, var _, var _, var _) -> prepare(person);
            case Nudge.EpisodeToWrapUp(var _, var person, var _, var _, var _) -> prepare(person);
            case Nudge.SilenceAlarm(var person, var _, var _, var _) -> prepare(person);
            case Nudge.InboxWaits _ -> {
                bench.frame().go(new Place.Inbox());
                yield new Asks.Nothing();
            }
        };
    }

    /// Told, and it did not land yet: said in one click.
    public void notYet(Nudge.ToldDidItLand told) {
        var telling = tellingOf(told);
        if (telling == null) {
            return;
        }
        var today = bench.today().get();
        var landed = new Telling(
                telling.id(),
                telling.entry(),
                telling.person(),
                telling.day(),
                telling.setting(),
                Telling.Landing.NOT_YET,
                null,
                telling.words(),
                today,
                telling.episode());
        bench.background().run(() -> bench.desk().recordTelling().run(landed), _ -> done(Text.of("week.done.not.yet")));
    }

    /// How long it can be put off.
    List<Later> laters(Nudge nudge) {
        return Later.of(nudge, bench.live().snapshot(), rhythm.week(), today());
    }

    void putOff(Nudge nudge, Later later) {
        snooze(nudge, later.until(), later.after(), later.done());
    }

    /// Back on the list, whatever it was waiting for.
    public void bringBack(Nudge nudge) {
        snooze(nudge, today(), null, Text.of("week.done.back"));
    }

    /// One snooze for one nudge: putting it off again moves the day.
    private void snooze(Nudge nudge, LocalDate until, @Nullable Id<Episode> after, String words) {
        var journal = bench.live().snapshot();
        var known = journal.snoozes().stream()
                .filter(snooze -> snooze.nudge().equals(nudge.key()))
                .findFirst();
        var id = known.map(Snooze::id).orElseGet(Id::fresh);
        keep(Deed.Verb.SNOOZED, Prose.NONE, new Snooze(id, nudge.key(), until, after), journal.revisionOf(id), words);
    }

    LocalDate today() {
        return bench.today().get();
    }

    /// What became of it, in one click.
    private Asks followUp(Nudge nudge, FollowUp.Outcome outcome) {
        if (nudge instanceof Nudge.FollowUpDue due) {
            edit(
                    due.entry(),
                    entry -> entry.toDraft()
                            .followUps(FollowUps.answered(entry, due.due(), outcome, Prose.NONE, today()))
                            .finished(),
                    Text.of("week.done." + outcome.name()),
                    () -> {});
        }
        return new Asks.Nothing();
    }

    /// Changes one entry as it is in the journal now.
    void edit(Id<Entry> id, UnaryOperator<Entry> change, String words, Runnable then) {
        bench.background().run(() -> edited(id, change), ended -> {
            boolean isDone = ended instanceof Editing.Done(var result) && result instanceof EditEntry.Result.Edited;
            if (isDone) {
                done(words);
                then.run();
            } else {
                bench.live().refresh();
                bench.frame().say(Notice.of(Icon.INFO, Text.of("week.changed.meanwhile")));
            }
        });
    }

    private Editing edited(Id<Entry> id, UnaryOperator<Entry> change) throws JournalException {
        var journal = bench.desk().readJournal().run();
        var entry = journal.find(id);
        return entry == null
                ? new Editing.Gone()
                : new Editing.Done(bench.desk().editEntry().run(change.apply(entry), journal.revisionOf(id)));
    }

    private Asks news(Id<Entry> id) {
        var entry = bench.live().snapshot().find(id);
        return entry == null ? new Asks.Nothing() : new Asks.News(new NewsViewModel(bench, this, entry));
    }

    private Asks tell(Id<Entry> id, @Nullable Id<Person> person) {
        var entry = bench.live().snapshot().find(id);
        return entry == null ? new Asks.Nothing() : new Asks.Telling(TellViewModel.ofNew(bench, entry, person));
    }

    private Asks landing(Nudge.ToldDidItLand told) {
        var entry = bench.live().snapshot().find(told.entry());
        var telling = tellingOf(told);
        return entry == null || telling == null
                ? new Asks.Nothing()
                : new Asks.Telling(TellViewModel.ofLanding(bench, entry, telling));
    }

    private @Nullable Telling tellingOf(Nudge.ToldDidItLand told) {
        return Ledger.of(bench.live().snapshot(), bench.today().get())
                .standing(told.entry(), told.person())
                .by();
    }

    private Asks loop(Id<Feedback> id, LoopViewModel.Step step) {
        var feedback = bench.live().snapshot().find(id);
        return feedback == null ? new Asks.Nothing() : new Asks.Loop(new LoopViewModel(bench, feedback, step));
    }

    private Asks promise(Nudge.PromiseDue due) {
        var episode = bench.live().snapshot().find(due.episode());
        if (due.by() == Episode.Promise.By.THEM
                || episode == null
                || due.index() >= episode.promises().size()) {
            return prepare(due.person());
        }
        var promises = new ArrayList<>(episode.promises());
        var open = promises.get(due.index());
        promises.set(due.index(), open.keptOn(today()));
        var kept = episode.toDraft().promises(promises).finished();
        keep(
                Deed.Verb.PROMISED,
                open.words(),
                kept,
                bench.live().snapshot().revisionOf(kept.id()),
                Text.of("week.done.promise"));
        return new Asks.Nothing();
    }

    Asks open(Id<Entry> entry) {
        bench.frame().go(new Place.OpenEntry(entry));
        return new Asks.Nothing();
    }

    private Asks prepare(Id<Person> person) {
        bench.frame().go(new Place.Prepare(person));
        return new Asks.Nothing();
    }

    private <T extends Kept> void keep(Deed.Verb verb, Prose subject, T thing, long revision, String words) {
        bench.background().run(() -> bench.desk().keep().run(verb, subject, thing, revision), result -> {
            switch (result) {
                case Keep.Result.Done<T> _ -> done(words);
                case Keep.Result.ChangedMeanwhile<T> _ -> {
                    bench.live().refresh();
                    bench.frame().say(Notice.of(Icon.INFO, Text.of("week.changed.meanwhile")));
                }
            }
        });
    }

    private void done(String words) {
        bench.live().refresh();
        bench.frame().say(new Notice(Icon.CHECK, words, Text.of("week.undo"), bench.frame()::undo));
    }
}
