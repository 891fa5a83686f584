package app.treefall.ui.visibility;

import app.treefall.ui.control.TabArrows;
import app.treefall.ui.text.Text;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// On a narrow window: the grid, or what stands beside it.
final class VisibilityTabs extends HBox {

    enum Tab {
        GRID,
        GAP
    }

    VisibilityTabs(Consumer<Tab> show) {
        getStyleClass().add("visibility-tabs");
        TabArrows.turn(this);
        var group = new ToggleGroup();
        for (var tab : Tab.values()) {
            var button = new WordTab(Text.of("visibility.tab." + tab));
            button.setToggleGroup(group);
            button.setSelected(tab == Tab.GRID);
            button.setOnAction(_ -> show.accept(tab));
            getChildren().add(button);
        }
    }

    /// A tab that stays chosen when it is pressed again.
    private static final class WordTab extends ToggleButton {

        WordTab(String words) {
            super(words);
            getStyleClass().setAll("word-tab");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
