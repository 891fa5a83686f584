package app.treefall.ui.inbox;

import app.treefall.domain.Suggestion;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Kbd;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/// The answers to what is chosen, each with its key.
final class StepsBar extends FlowPane {

    /// @param which what is chosen; what needs one only is offered for one only
    StepsBar(List<Suggestion> which, InboxSteps steps) {
        getStyleClass().add("steps-bar");
        boolean one = which.size() == 1;
        var count = InboxWords.number(which.size());
        getChildren()
                .add(keyed(
                        Buttons.primary(
                                one ? Text.of("inbox.accept") : Text.of("inbox.accept.many", count),
                                () -> steps.accept(which)),
                        "inbox.keys.accept"));
        if (one) {
            getChildren()
                    .addAll(
                            keyed(Buttons.plain(Text.of("inbox.edit"), steps::edit), "inbox.keys.edit"),
                            keyed(Buttons.plain(Text.of("inbox.merge"), steps::merge), "inbox.keys.merge"));
        }
        getChildren()
                .add(keyed(
                        Buttons.quiet(
                                one ? Text.of("inbox.dismiss") : Text.of("inbox.dismiss.many", count),
                                () -> steps.dismiss(which)),
                        "inbox.keys.dismiss"));
    }

    private static Button keyed(Button button, String key) {
        var keys = Text.of(key);
        button.setGraphic(new Kbd(keys));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleHelp(keys);
        return button;
    }
}
