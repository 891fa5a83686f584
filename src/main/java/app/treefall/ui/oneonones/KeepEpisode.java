package app.treefall.ui.oneonones;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Keeps changes of episodes. Each change is made to the episode as it stands when its turn comes, so that quick
/// changes in a row never overtake each other.
final class KeepEpisode {

    /// What became of a change; a failure has been told when this is heard.
    enum Ended {
        SAVED,
        NOT_SAVED
    }

    private sealed interface Outcome {
        record Saved() implements Outcome {}

        record Gone() implements Outcome {}

        record Failed(Trouble trouble) implements Outcome {}
    }

    private final Workbench bench;

    KeepEpisode(Workbench bench) {
        this.bench = bench;
    }

    void change(Id<Episode> episode, Deed.Verb verb, UnaryOperator<Episode> change, Consumer<Ended> then) {
        bench.background().run(() -> write(episode, verb, change, List.of()), outcome -> end(outcome, then));
    }

    /// The same, with other things kept in the same step.
    void change(
            Id<Episode> episode,
            Deed.Verb verb,
            UnaryOperator<Episode> change,
            List<? extends Kept> also,
            Consumer<Ended> then) {
        bench.background().run(() -> write(episode, verb, change, also), outcome -> end(outcome, then));
    }

    /// An episode with all that belongs to it, in one step.
    void all(Deed.Verb verb, Episode episode, List<? extends Kept> things, Consumer<Ended> then) {
        all(verb, episode, things, "", then);
    }

    /// @param place where the form was filled in, whose draft goes in the same write
    void all(Deed.Verb verb, Episode episode, List<? extends Kept> things, String place, Consumer<Ended> then) {
        bench.background().run(() -> writeAll(verb, episode, things, place), outcome -> end(outcome, then));
    }

    private Outcome write(
            Id<Episode> episode, Deed.Verb verb, UnaryOperator<Episode> change, List<? extends Kept> also) {
        try {
            var journal = bench.desk().readJournal().run();
            var now = journal.find(episode);
            if (now == null) {
                return new Outcome.Gone();
            }
            var changed = change.apply(now);
            if (!also.isEmpty()) {
                var things = new ArrayList<Kept>(also);
                things.add(changed);
                bench.desk().keep().all(verb, changed.title(), things);
                return new Outcome.Saved();
            }
            return switch (bench.desk().keep().run(verb, changed.title(), changed, journal.revisionOf(episode))) {
                case Keep.Result.Done<Episode> _ -> new Outcome.Saved();
                case Keep.Result.ChangedMeanwhile<Episode> _ -> new Outcome.Gone();
            };
        } catch (JournalException e) {
            return new Outcome.Failed(e.trouble());
        }
    }

    private Outcome writeAll(Deed.Verb verb, Episode episode, List<? extends Kept> things, String place) {
        try {
            bench.desk().keep().all(verb, episode.title(), things, place);
            return new Outcome.Saved();
        } catch (JournalException e) {
            return new Outcome.Failed(e.trouble());
        }
    }

    private void end(Outcome outcome, Consumer<Ended> then) {
        switch (outcome) {
            case Outcome.Saved() -> then.accept(Ended.SAVED);
            case Outcome.Gone() -> {
                bench.frame().say(Notice.of(Icon.INFO, Text.of("oneonones.changed")));
                then.accept(Ended.NOT_SAVED);
            }
            case Outcome.Failed(var trouble) -> {
                bench.background().trouble().accept(trouble);
                then.accept(Ended.NOT_SAVED);
            }
        }
        bench.live().refresh();
    }
}
