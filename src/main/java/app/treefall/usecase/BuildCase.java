package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.edits.Edited;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Cases;
import app.treefall.narrative.promotion.Check;
import app.treefall.narrative.promotion.CommitteeCheck;
import app.treefall.narrative.promotion.InterviewCard;
import app.treefall.narrative.promotion.InterviewCards;
import app.treefall.narrative.promotion.PromotionCase;
import app.treefall.narrative.promotion.Readiness;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Build the promotion case of a season for a lens, read it as a sceptical committee would, and lay its owner's edits
/// over it.
public final class BuildCase {

    public sealed interface Result {

        /// @param edited the dossier as it leaves, with the edits of its owner
        record Built(PromotionCase promotion, List<Check> checks, List<InterviewCard> cards, Edited edited)
                implements Result {
            public Document document() {
                return edited.document();
            }

            public Readiness readiness() {
                return Readiness.of(checks);
            }
        }

        /// There is no season, so nothing to argue for yet.
        record NoSeason() implements Result {}
    }

    /// The season of the day.
    public Result run(Snapshot journal, Lens lens, LocalDate today) {
        return run(journal, lens, null, today);
    }

    /// @param chosen any season of the journal; null for the one of the day
    public Result run(Snapshot journal, Lens lens, @Nullable Season chosen, LocalDate today) {
        var season = chosen == null ? journal.seasonOn(today) : chosen;
        if (season == null) {
            return new Result.NoSeason();
        }
        var permitted = Gate.forSeason(journal, lens, season);
        var promotion = Cases.build(permitted, season, today);
        var checks = CommitteeCheck.of(promotion, permitted);
        return new Result.Built(
                promotion,
                checks,
                InterviewCards.of(promotion, permitted, checks),
                Edited.of(promotion.toDocument(), Edited.dossier(lens, season), permitted.journal(), journal));
    }
}
