package app.treefall.ui.week;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.TabArrows;
import app.treefall.ui.text.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// On a narrow window: which of the three parts of the week is shown, with what the other two count.
final class WeekTabs extends HBox {

    enum Tab {
        DAYS,
        NEEDS,
        GAP
    }

    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final ToggleGroup group = new ToggleGroup();

    WeekTabs(WeekViewModel model, Consumer<Tab> show) {
        getStyleClass().add("week-tabs");
        TabArrows.turn(this);
        setAccessibleText(Text.of("week.tabs"));
        for (var tab : Tab.values()) {
            var button = new WordTab();
            button.setToggleGroup(group);
            button.setOnAction(_ -> show.accept(tab));
            tabs.put(tab, button);
            getChildren().add(button);
        }
        button(Tab.DAYS).setText(Text.of("week.tab.week"));
        model.needsProperty().subscribe(needs -> button(Tab.NEEDS).setText(counted("week.needs", needs.size())));
        model.gapProperty()
                .subscribe(gap -> button(Tab.GAP).setText(counted("week.tab.gap", gap == null ? 0 : gap.toGo())));
        button(Tab.DAYS).setSelected(true);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var prepare = Buttons.link("", model::prepare);
        prepare.textProperty().bind(model.prepareProperty());
        getChildren().addAll(space, prepare);
    }

    private ToggleButton button(Tab tab) {
        return Objects.requireNonNull(tabs.get(tab));
    }

    private static String counted(String key, int count) {
        return Text.of(key) + (count == 0 ? "" : "  " + count);
    }

    /// A tab that stays chosen when it is pressed again.
    private static final class WordTab extends ToggleButton {

        WordTab() {
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
