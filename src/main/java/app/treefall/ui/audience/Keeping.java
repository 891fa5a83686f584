package app.treefall.ui.audience;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Keeps what was set up on this screen, one step each, and says so with an undo. What could not be kept is said where
/// it was typed.
final class Keeping {

    private sealed interface Outcome {
        record Done() implements Outcome {}

        record ChangedMeanwhile() implements Outcome {}

        record Failed(Trouble trouble) implements Outcome {}
    }

    private final Workbench bench;

    Keeping(Workbench bench) {
        this.bench = bench;
    }

    /// One thing over the revision that was read.
    ///
    /// @param place where it was filled in, whose draft goes in the same write
    /// @param done  what is said when it is kept
    /// @param wrong hears why it is not
    <T extends Kept> void keep(
            Deed.Verb verb,
            Prose subject,
            T thing,
            long readRevision,
            String place,
            String done,
            Runnable then,
            Consumer<String> wrong) {
        run(
                () -> switch (bench.desk().keep().run(verb, subject, thing, readRevision, place)) {
                    case Keep.Result.Done<T> _ -> new Outcome.Done();
                    case Keep.Result.ChangedMeanwhile<T> _ -> new Outcome.ChangedMeanwhile();
                },
                done,
                then,
                wrong);
    }

    /// What `change` makes of the journal as it stands when its turn comes; nothing is kept where it makes nothing.
    void change(Deed.Verb verb, Prose subject, Callable<? extends List<? extends Kept>> change, String done) {
        change(verb, subject, change, "", done, () -> {}, words -> bench.frame().say(Notice.of(Icon.INFO, words)));
    }

    /// The same out of a form.
    ///
    /// @param place where it was filled in, whose draft goes in the same write
    /// @param wrong hears why it is not kept
    void change(
            Deed.Verb verb,
            Prose subject,
            Callable<? extends List<? extends Kept>> change,
            String place,
            String done,
            Runnable then,
            Consumer<String> wrong) {
        run(
                () -> {
                    var things = change.call();
                    if (things.isEmpty()) {
                        return new Outcome.ChangedMeanwhile();
                    }
                    bench.desk().keep().all(verb, subject, things, place);
                    return new Outcome.Done();
                },
                done,
                then,
                wrong);
    }

    private void run(Callable<Outcome> work, String done, Runnable then, Consumer<String> wrong) {
        bench.background().run(() -> attempt(work), outcome -> {
            switch (outcome) {
                case Outcome.Done() -> {
                    then.run();
                    bench.frame().say(new Notice(Icon.CHECK, done, Text.of("audience.undo"), bench.frame()::undo));
                }
                case Outcome.ChangedMeanwhile() -> wrong.accept(Text.of("audience.changed"));
                case Outcome.Failed(var trouble) ->
                    wrong.accept(Text.of("form.error.trouble", TroubleText.titleOf(trouble), TroubleText.of(trouble)));
            }
            bench.live().refresh();
        });
    }

    private static Outcome attempt(Callable<Outcome> work) throws Exception {
        try {
            return work.call();
        } catch (JournalException e) {
            return new Outcome.Failed(e.trouble());
        }
    }
}
