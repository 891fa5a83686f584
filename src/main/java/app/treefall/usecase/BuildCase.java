package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Cases;
import app.treefall.narrative.promotion.Check;
import app.treefall.narrative.promotion.CommitteeCheck;
import app.treefall.narrative.promotion.PromotionCase;
import java.time.LocalDate;
import java.util.List;

/// Build the promotion case of the season for a lens, and read it as a sceptical committee would.
public final class BuildCase {

    public sealed interface Result {
        record Built(PromotionCase promotion, List<Check> checks, Document document) implements Result {}

        /// There is no season, so nothing to argue for yet.
        record NoSeason() implements Result {}
    }

    public Result run(Snapshot journal, Lens lens, LocalDate today) {
        Season season = journal.seasonOn(today);
        if (season == null) {
            return new Result.NoSeason();
        }
        var permitted = Gate.forLens(journal, lens);
        var permittedSeason = permitted.journal().find(season.id());
        var promotion = Cases.build(permitted, permittedSeason == null ? season : permittedSeason, today);
        return new Result.Built(promotion, CommitteeCheck.of(promotion, permitted), promotion.toDocument());
    }
}
