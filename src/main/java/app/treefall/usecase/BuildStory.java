package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.StoryPages;
import java.time.LocalDate;

/// Tell one entry as a page of its own, for a reader.
public final class BuildStory {

    public sealed interface Result {

        record Built(Document document) implements Result {}

        /// This reader may not meet it.
        record Withheld(Confidentiality why) implements Result {}

        /// There is no such entry, or it has no headline yet.
        record NothingToTell() implements Result {}
    }

    public Result run(Snapshot journal, Entry entry, Lens lens, LocalDate today) {
        var document = StoryPages.of(Gate.forLens(journal, lens), entry.id(), today);
        if (document != null) {
            return new Result.Built(document);
        }
        return switch (entry.confidentiality()) {
            case ANYONE -> new Result.NothingToTell();
            case MANAGER_ONLY, PRIVATE -> new Result.Withheld(entry.confidentiality());
        };
    }
}
