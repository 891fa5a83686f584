package app.treefall.ui.promotion;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;

/// Says under a preview what does not leave.
final class LeftOut {

    private LeftOut() {}

    /// @param withheld how many entries the gate kept back, private ones and those that only the manager may read
    static String words(Snapshot journal, int withheld, Lens lens) {
        int hidden = (int) journal.entries().stream()
                .filter(entry -> entry.confidentiality() == Confidentiality.PRIVATE)
                .count();
        int forManager = withheld - hidden;
        return entries(hidden, forManager) + " "
                + Text.of(lens == Lens.ME ? "promotion.gaps.told" : "promotion.gaps.stay");
    }

    private static String entries(int hidden, int forManager) {
        if (hidden + forManager <= 0) {
            return Text.of("promotion.left.none");
        }
        if (forManager <= 0) {
            return Text.of(
                    hidden == 1 ? "promotion.left.one" : "promotion.left.some",
                    Wording.startUpper(Wording.count(hidden)));
        }
        if (hidden == 0) {
            return Text.of(
                    forManager == 1 ? "promotion.left.manager.one" : "promotion.left.manager.some",
                    Wording.startUpper(Wording.count(forManager)));
        }
        return Text.of("promotion.left.both", Wording.startUpper(Wording.count(hidden)), Wording.count(forManager));
    }
}
