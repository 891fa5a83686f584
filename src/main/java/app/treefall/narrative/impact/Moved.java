package app.treefall.narrative.impact;

import app.treefall.document.Block.ImpactRow;
import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.narrative.prose.Wording;
import org.jspecify.annotations.Nullable;

/// One number of the season: where it stood, where it stands, and how we know.
///
/// @param metric    the series it is read in; null for what is claimed without one
/// @param claim     the claim that says most about it; null where there are readings only
/// @param target    in the unit that `row` is drawn in; null when nobody said
/// @param known     how we know in a word or two, for a narrow column; `row` has the source too
/// @param wantsAShare whether others had a part in it while nobody said which share is mine
public record Moved(
        @Nullable Id<Metric> metric,
        @Nullable ClaimPlace claim,
        ImpactRow row,
        @Nullable Quantity target,
        Prose known,
        boolean wantsAShare) {

    /// Whether it is known to stand elsewhere than it stood.
    public boolean hasMoved() {
        var ends = row.scaled();
        return ends != null && ends.before().compareTo(ends.after()) != 0;
    }

    /// "Checkout p95: from 1.8 s to 0.6 s, −67%, better; target 1.0 s. Measured." For who does not see the picture.
    public String inWords() {
        var words = new StringBuilder(row.measure().text());
        var before = row.before();
        if (before != null) {
            words.append(": from ")
                    .append(before.text())
                    .append(" to ")
                    .append(row.after().text());
        } else if (row.after().hasWords()) {
            words.append(": ").append(row.after().text());
        }
        if (row.change().hasWords()) {
            words.append(", ").append(row.change().text());
        }
        words.append(
                switch (row.better()) {
                    case BETTER -> ", better";
                    case WORSE -> ", worse";
                    case UNSAID -> "";
                });
        words.append(target == null ? "" : "; target " + Wording.quantity(target));
        words.append(row.basis().hasWords() ? ". " + row.basis().text() : "");
        return words.toString();
    }
}
