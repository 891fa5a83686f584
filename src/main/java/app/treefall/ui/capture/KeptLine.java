package app.treefall.ui.capture;

import app.treefall.domain.Draft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the line that is being typed, before anybody saved it: while it is typed, and when its window is left.
final class KeptLine {

    private final Workbench bench;
    private final Supplier<String> line;
    private String kept = "";
    private boolean isReported;

    /// @param line as it stands now
    KeptLine(Workbench bench, Supplier<String> line) {
        this.bench = bench;
        this.line = line;
        bench.frame().keepWhileTyped(this::keepNow);
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

    /// Writes what stands in the line now, unless it is kept already. What could not be kept is tried again each
    /// time, and reported once.
    void keepNow() {
        var now = line.get();
        if (now.equals(kept)) {
            return;
        }
        var before = kept;
        kept = now;
        bench.background().<@Nullable Trouble>run(() -> attempt(now), trouble -> {
            if (trouble != null) {
                kept = before;
                report(trouble);
            } else {
                isReported = false;
            }
        });
    }

    private void report(Trouble trouble) {
        if (!isReported) {
            isReported = true;
            bench.background().trouble().accept(trouble);
        }
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
