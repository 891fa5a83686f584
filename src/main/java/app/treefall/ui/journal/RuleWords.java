package app.treefall.ui.journal;

import app.treefall.narrative.coach.Coach;
import app.treefall.ui.text.Text;

/// What the coach's rules are called on the screen.
final class RuleWords {

    private RuleWords() {}

    /// The rule's own word where it is one this program does not know: a newer one may have kept it.
    static String of(String rule) {
        return Coach.rules().contains(rule) ? Text.of("editor.rule." + rule) : rule;
    }
}
