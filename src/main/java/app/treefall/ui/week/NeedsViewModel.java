package app.treefall.ui.week;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snooze;
import app.treefall.domain.Telling;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.telling.TellViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What can be done about the things that need a word: the one step of each, and putting it off.
public final class NeedsViewModel {

    private static final int PUT_OFF_DAYS = 7;

    /// What a step needs to be asked first; the view opens the box for it.
    public sealed interface Asks {

        /// Nothing: it is done, or somewhere else was gone to.
        record Nothing() implements Asks {}

        record Telling(TellViewModel telling) implements Asks {}

        record Loop(LoopViewModel loop) implements Asks {}
    }

    private final Workbench bench;

    public NeedsViewModel(Workbench bench) {
        this.bench = bench;
    }

    public Asks answer(Nudge nudge) {
        return switch (nudge) {
            case Nudge.Unheard(var entry, var person, var _, var _, var _) -> tell(entry, person);
            case Nudge.Misunderstood(var entry, var person, var _, var _, var _) -> tell(entry, person);
            case Nudge.ToldDidItLand told -> landing(told);
            case Nudge.LoopToClose(var feedback, var _, var _, var _, var _) ->
                loop(feedback, LoopViewModel.Step.TELL_THEM);
            case Nudge.RemarkUnanswered(var feedback, var _, var _, var _, var _) ->
                loop(feedback, LoopViewModel.Step.PLAN);
            case Nudge.SameThemeTwice twice -> loop(twice.feedback().getFirst(), LoopViewModel.Step.PLAN);
            case Nudge.PromiseDue due -> promise(due);
            case Nudge.ThreadQuiet(var entry, var _, var _, var _) -> open(entry);
            case Nudge.ThreadDue(var entry, var _, var _, var _, var _) -> open(entry);
            case Nudge.SetbackOpen(var entry, var _, var _, var _) -> open(entry);
            case Nudge.FollowUpDue(var entry, var _, var _, var _, var _) -> open(entry);
            case Nudge.NumberUnchecked(var entry, var _, var _, var _) -> open(entry);
            case Nudge.QuestionNotAsked(var person, var _, var _, var _, var _) -> prepare(person);
            case Nudge.EpisodeToPrepare(var _, var person, var _, var _, var _, var _) -> prepare(person);
            case Nudge.EpisodeToWrapUp(var _, var person, var _, var _, var _) -> prepare(person);
            case Nudge.SilenceAlarm(var person, var _, var _, var _) -> prepare(person);
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

    /// Off the list for a week.
    public void putOff(Nudge nudge) {
        var until = bench.today().get().plusDays(PUT_OFF_DAYS);
        keep(Deed.Verb.SNOOZED, Prose.NONE, new Snooze(Id.fresh(), nudge.key(), until), 0, Text.of("week.done.later"));
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
        promises.set(
                due.index(),
                new Episode.Promise(
                        open.by(), open.words(), open.due(), bench.today().get()));
        var kept = new Episode(
                episode.id(),
                episode.person(),
                episode.day(),
                episode.at(),
                episode.minutes(),
                episode.title(),
                episode.held(),
                episode.points(),
                episode.questions(),
                promises,
                episode.status(),
                episode.nextTime(),
                episode.notes());
        keep(
                Deed.Verb.PROMISED,
                open.words(),
                kept,
                bench.live().snapshot().revisionOf(kept.id()),
                Text.of("week.done.promise"));
        return new Asks.Nothing();
    }

    private Asks open(Id<Entry> entry) {
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
