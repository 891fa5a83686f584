package app.treefall.ui.harvest;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pieces every page of the harvest is made of: one question in large letters, what it is for, the way on.
final class Page {

    private Page() {}

    static Label title(String words) {
        return wrapped(words, "meeting-headline");
    }

    static Label why(String words) {
        return wrapped(words, "why");
    }

    /// The way on is said by what comes next.
    static HBox on(HarvestViewModel model, HarvestStep here) {
        int next = here.ordinal() + 1;
        boolean isLast = next == HarvestStep.values().length;
        var words = isLast
                ? Text.of("harvest.finish")
                : Text.of("harvest.next", Text.of("harvest.step." + HarvestStep.values()[next].name()));
        var row = new HBox(Buttons.primary(words, model::next));
        if (here != HarvestStep.WEEK) {
            row.getChildren().add(Buttons.quiet(Text.of("harvest.back"), model::back));
        }
        row.getStyleClass().add("on");
        return row;
    }

    static Label wrapped(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static HBox row(String kind, Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add(kind);
        return row;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static VBox column(String kind, Node... parts) {
        var column = new VBox(parts);
        column.getStyleClass().add(kind);
        return column;
    }
}
