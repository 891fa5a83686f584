package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.WeekPages;
import java.time.LocalDate;

/// Tell a week as a page, for a reader.
public final class BuildWeek {

    /// @param day any day of the week that is told
    public Document run(Snapshot journal, Lens lens, LocalDate day, LocalDate today) {
        return WeekPages.of(Gate.forLens(journal, lens), day, today);
    }
}
