package app.treefall.ui.form;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.usecase.Keep;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One kept thing under edit: each change is kept at once, over the revision that was read, one save after the other.
///
/// A save that fails leaves everything as it was typed and says so at the field; the next change tries all of it again.
public final class Editing<T extends Kept> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private sealed interface Outcome<T extends Kept> {
        record Answered<T extends Kept>(Keep.Result<T> result) implements Outcome<T> {}

        record Failed<T extends Kept>(Trouble trouble) implements Outcome<T> {}
    }

    private final Workbench bench;
    private final StringProperty said;
    private @Nullable T kept;
    private @Nullable T waiting;
    private Runnable afterwards = () -> {};
    private long revision;
    private boolean isSaving;

    /// @param said hears "Saved at 14:02"
    public Editing(Workbench bench, StringProperty said) {
        this.bench = bench;
        this.said = said;
    }

    /// Begins with what the journal holds, or with something new.
    public void open(T thing) {
        kept = thing;
        waiting = null;
        revision = bench.live().snapshot().revisionOf(thing.id());
    }

    /// Whether another window or an undo has changed it since it was read.
    public boolean isOutdated() {
        var here = kept;
        return here != null && !isSaving && bench.live().snapshot().revisionOf(here.id()) != revision;
    }

    public boolean isKept(T thing) {
        return thing.equals(kept);
    }

    /// @param subject a name for it, for undo
    /// @param error   hears when it could not be kept; emptied when it was
    public void keep(T thing, Prose subject, StringProperty error) {
        keep(thing, subject, error, () -> {});
    }

    /// @param then is run once it is in the journal
    public void keep(T thing, Prose subject, StringProperty error, Runnable then) {
        if (thing.equals(kept) && revision > 0) {
            if (!isSaving) {
                then.run();
            }
            return;
        }
        afterwards = then;
        kept = thing;
        waiting = thing;
        if (!isSaving) {
            save(subject, error);
        }
    }

    private void save(Prose subject, StringProperty error) {
        var thing = waiting;
        if (thing == null) {
            return;
        }
        var then = afterwards;
        waiting = null;
        isSaving = true;
        long read = revision;
        bench.background().run(() -> attempt(thing, subject, read), outcome -> {
            isSaving = false;
            hear(outcome, thing, error);
            if (outcome instanceof Outcome.Answered<T>(Keep.Result.Done<T> _)) {
                then.run();
            }
            bench.live().refresh();
            save(subject, error);
        });
    }

    private Outcome<T> attempt(T thing, Prose subject, long read) {
        try {
            return new Outcome.Answered<>(bench.desk().keep().run(Deed.Verb.SET_UP, subject, thing, read));
        } catch (JournalException e) {
            return new Outcome.Failed<>(e.trouble());
        }
    }

    private void hear(Outcome<T> outcome, T thing, StringProperty error) {
        switch (outcome) {
            case Outcome.Answered<T>(Keep.Result.Done<T>(var saved)) -> {
                revision = saved.revision();
                error.set("");
                said.set(Text.of("form.saved", TIME.format(bench.clock().get())));
            }
            case Outcome.Answered<T>(Keep.Result.ChangedMeanwhile<T>(var theirs)) -> {
                revision = theirs == null ? 0 : theirs.revision();
                forget(thing);
                error.set(Text.of("form.error.changed"));
            }
            case Outcome.Failed<T>(var trouble) -> {
                forget(thing);
                error.set(Text.of("form.error.trouble", TroubleText.titleOf(trouble), TroubleText.of(trouble)));
            }
        }
    }

    /// What was not written does not count as kept, so the same words can be kept again.
    private void forget(T thing) {
        if (thing.equals(kept)) {
            kept = null;
        }
    }
}
