package app.treefall.ui.impact;

import app.treefall.domain.Deed;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import javafx.beans.property.StringProperty;

/// Keeps what a form of this screen says, and says that it was kept, with the way back.
final class Keeping {

    private final Workbench bench;

    Keeping(Workbench bench) {
        this.bench = bench;
    }

    /// @param subject a name for it, for undo
    /// @param said    what is said once it is kept
    /// @param error   hears that it was changed meanwhile
    <T extends Kept> void keep(
            Deed.Verb verb, Prose subject, T thing, TypedForm form, String said, StringProperty error, Runnable then) {
        long read = bench.live().snapshot().revisionOf(thing.id());
        bench.background().run(() -> bench.desk().keep().run(verb, subject, thing, read, form.place()), result -> {
            bench.live().refresh();
            switch (result) {
                case Keep.Result.Done<T> _ -> {
                    form.saved();
                    say(said);
                    then.run();
                }
                case Keep.Result.ChangedMeanwhile<T> _ -> error.set(Text.of("impact.changed"));
            }
        });
    }

    /// For what has no form, such as throwing a reading away.
    <T extends Kept> void keep(Deed.Verb verb, Prose subject, T thing, String said) {
        long read = bench.live().snapshot().revisionOf(thing.id());
        bench.background().run(() -> bench.desk().keep().run(verb, subject, thing, read), result -> {
            bench.live().refresh();
            switch (result) {
                case Keep.Result.Done<T> _ -> say(said);
                case Keep.Result.ChangedMeanwhile<T> _ ->
                    bench.frame().say(Notice.of(Icon.ALERT_CIRCLE, Text.of("impact.changed")));
            }
        });
    }

    void say(String words) {
        bench.frame().say(new Notice(Icon.CHECK, words, Text.of("impact.undo"), bench.frame()::undo));
    }
}
