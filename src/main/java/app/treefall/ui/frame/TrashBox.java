package app.treefall.ui.frame;

import app.treefall.domain.Kept;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Popover;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What points to a thing that is about to be thrown away, and the second yes.
public final class TrashBox extends VBox {

    /// Asks first where there is something to say, in a small card beside the step it came from.
    ///
    /// @param then runs once it is in the trash
    public static void ask(Workbench bench, Kept thing, Popover popover, Node beside, Runnable then) {
        var away = new ThrowingAway(bench);
        var warning = away.warning(thing);
        if (warning.isEmpty()) {
            popover.close();
            away.run(thing, then);
            return;
        }
        popover.open(
                new TrashBox(
                        warning,
                        () -> {
                            popover.close();
                            away.run(thing, then);
                        },
                        popover::close),
                beside);
    }

    private TrashBox(String warning, Runnable move, Runnable keep) {
        getStyleClass().add("trash-box");
        getStylesheets().add(Theme.sheet("/css/trash.css"));
        var title = new Label(Text.of("trash.ask"));
        title.getStyleClass().add("section");
        var words = new Label(warning);
        words.getStyleClass().add("body");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var steps =
                new FlowPane(Buttons.primary(Text.of("trash.move"), move), Buttons.quiet(Text.of("trash.keep"), keep));
        steps.getStyleClass().add("trash-steps");
        getChildren().addAll(title, words, steps);
    }
}
