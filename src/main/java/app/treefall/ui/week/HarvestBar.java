package app.treefall.ui.week;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// On the last working day: five minutes for the week, or the rest of them.
final class HarvestBar extends HBox {

    HarvestBar(WeekViewModel model) {
        getStyleClass().add("harvest-bar");
        var words = new Label();
        words.getStyleClass().add("body");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        var begin = Buttons.small(Buttons.plain("", model::harvest));
        getChildren().addAll(Icons.of(Icon.LAYERS), words, begin);
        managedProperty().bind(visibleProperty());
        model.invitationProperty().subscribe(invitation -> {
            setVisible(invitation != WeekViewModel.Invitation.NONE);
            boolean begun = invitation == WeekViewModel.Invitation.GO_ON;
            words.setText(Text.of(begun ? "week.harvest.begun" : "week.harvest"));
            begin.setText(Text.of(begun ? "week.harvest.go.on" : "week.harvest.begin"));
        });
    }
}
