package app.treefall.ui.frame;

import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.narrative.ledger.Ties;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;

/// Moves a thing to the trash, from any screen in the same way: what points to it is said first, where anything does;
/// afterwards there is one step back.
public final class ThrowingAway {

    private final Workbench bench;

    public ThrowingAway(Workbench bench) {
        this.bench = bench;
    }

    /// What is to be said first; empty where nothing points to it.
    public String warning(Kept thing) {
        return new Ties(bench.live().snapshot()).whenTrashed(thing);
    }

    /// @param then runs once it is in the trash
    public void run(Kept thing, Runnable then) {
        bench.background().run(() -> thrownAway(thing), _ -> {
            then.run();
            bench.live().refresh();
            bench.frame()
                    .say(new Notice(Icon.TRASH, Text.of("trash.moved"), Text.of("trash.undo"), bench.frame()::undo));
        });
    }

    private Kept thrownAway(Kept thing) throws JournalException {
        bench.desk().trashThing().run(thing);
        return thing;
    }
}
