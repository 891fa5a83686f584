package app.treefall.narrative.promotion;

import app.treefall.domain.Season;
import app.treefall.narrative.lens.Permitted;
import java.time.LocalDate;

/// Builds the promotion case of a season.
public final class Cases {

    private Cases() { }

    public static PromotionCase build(Permitted permitted, Season season, LocalDate today) {
        throw new UnsupportedOperationException("to come");
    }
}
