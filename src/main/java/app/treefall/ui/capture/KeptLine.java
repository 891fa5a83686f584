package app.treefall.ui.capture;

import app.treefall.domain.Draft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.frame.WritingDrafts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps the line that is being typed, before anybody saved it: while it is typed, and when its window is left.
final class KeptLine {

    private final Workbench bench;
    private final Supplier<String> line;
    private final WritingDrafts drafts;
    private String kept = "";

    /// @param line as it stands now
    KeptLine(Workbench bench, Supplier<String> line) {
        this.bench = bench;
        this.line = line;
        drafts = new WritingDrafts(bench);
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
        drafts.run(() -> write(now), () -> kept = before);
    }

    private void write(String now) throws JournalException {
        var words = Prose.flawIn(now) == null ? now : now.replaceAll("\\p{Cntrl}", " ");
        if (words.isBlank()) {
            bench.desk().keepDraft().discard(Draft.Line.PLACE);
        } else {
            bench.desk().keepDraft().run(new Draft.Line(Prose.of(words)));
        }
    }
}
