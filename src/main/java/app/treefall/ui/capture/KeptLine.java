package app.treefall.ui.capture;

import app.treefall.domain.Draft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps the line that is being typed, before anybody saved it: a while after typing began, and when its window is
/// left.
final class KeptLine {

    private final Workbench bench;
    private final Supplier<String> line;
    private final Runnable keepSoon;
    private String kept = "";
    private boolean waiting;

    /// @param line as it stands now
    /// @param soon makes of work the trigger that runs it a little later
    KeptLine(Workbench bench, Supplier<String> line, UnaryOperator<Runnable> soon) {
        this.bench = bench;
        this.line = line;
        this.keepSoon = soon.apply(this::keepNow);
    }

    /// Hands over what was being typed when the program last ended.
    void offerAgain(Consumer<String> then) {
        bench.background().run(bench.desk().keepDraft()::all, drafts -> offer(drafts, then));
    }

    private void offer(List<Draft> drafts, Consumer<String> then) {
        for (var draft : drafts) {
            if (draft instanceof Draft.Line(var text) && line.get().isEmpty()) {
                kept = text.text();
                then.accept(kept);
            }
        }
    }

    void keepInAWhile() {
        if (!waiting && !line.get().equals(kept)) {
            waiting = true;
            keepSoon.run();
        }
    }

    /// Writes what stands in the line now, whatever it was when the wait began.
    void keepNow() {
        waiting = false;
        var now = line.get();
        if (now.equals(kept)) {
            return;
        }
        var before = kept;
        kept = now;
        bench.background().run(() -> attempt(now), trouble -> {
            if (trouble != null) {
                kept = before; // so that the next key tries again
                bench.background().trouble().accept(trouble);
            }
        });
    }

    /// The line is saved, and with it gone as a draft.
    void forget() {
        kept = "";
    }

    private @Nullable Trouble attempt(String now) {
        try {
            var words = Prose.flawIn(now) == null ? now : now.replaceAll("\\p{Cntrl}", " ");
            if (words.isBlank()) {
                bench.desk().keepDraft().discard(Draft.Line.PLACE);
            } else {
                bench.desk().keepDraft().run(new Draft.Line(Prose.of(words)));
            }
            return null;
        } catch (JournalException e) {
            return e.trouble();
        }
    }
}
