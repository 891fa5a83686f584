package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;

/// A promise made in an episode, and whether it still stands open.
///
/// @param whose "Daniel’s promise:"
/// @param made  the day it was made
/// @param state "Open for 13 days." or "Kept on 6 November."
public record PromiseShown(
        Episode.Promise.By by,
        Id<Episode> episode,
        int index,
        String whose,
        String words,
        String state,
        LocalDate made,
        boolean open) {

    static PromiseShown of(Brief.Owed owed, Episode.Promise promise, LocalDate made, String name) {
        return new PromiseShown(
                owed.by(),
                owed.episode(),
                owed.index(),
                whose(owed.by(), name),
                promise.words().text().strip(),
                open(owed.days()),
                made,
                true);
    }

    static String whose(Episode.Promise.By by, String name) {
        return switch (by) {
            case ME -> Text.of("oneonones.promise.mine");
            case THEM -> Text.of("oneonones.promise.theirs", name);
        };
    }

    static String open(int days) {
        return days == 0
                ? Text.of("oneonones.promise.open.today")
                : Text.of("oneonones.promise.open", Wording.count(days, "day", "days"));
    }
}
