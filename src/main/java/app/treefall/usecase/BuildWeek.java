package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.WeekPages;
import java.time.LocalDate;

/// Tell a week as a page, for a reader.
public final class BuildWeek {

    public Document run(Snapshot journal, Lens lens, DaySpan week, LocalDate today) {
        return WeekPages.of(Gate.forLens(journal, lens), week, today);
    }
}
