package app.treefall.ui.capture;

import app.treefall.capture.Mark;
import app.treefall.domain.Change;
import app.treefall.domain.ImpactClaim;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;

/// A metric change in as few words as a chip has room for: "2 days → 20 min".
final class ChangeWords {

    private static final String ARROW = " \u2192 ";

    private ChangeWords() {}

    static String of(Mark.MetricChange mark) {
        var words = new StringBuilder(numbers(mark.change()));
        if (mark.period().hasWords()) {
            words.append(' ').append(mark.period().text().strip());
        }
        return mark.certainty() == ImpactClaim.Certainty.ESTIMATED
                ? Text.of("capture.chip.estimated", words)
                : words.toString();
    }

    private static String numbers(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> Wording.quantity(before) + ARROW + Wording.quantity(after);
            case Change.By(var amount) -> Wording.signed(amount);
            case Change.Total(var amount) -> Wording.quantity(amount);
        };
    }
}
