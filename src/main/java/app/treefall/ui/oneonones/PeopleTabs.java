package app.treefall.ui.oneonones;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.TabArrows;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// Whom one meets, one tab each; the plus plans a 1:1 with somebody.
final class PeopleTabs extends FlowPane {

    private final OneOnOnesViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final Node plus;

    PeopleTabs(OneOnOnesViewModel model, Consumer<Node> plan) {
        this.model = model;
        getStyleClass().add("people-tabs");
        TabArrows.turn(this);
        setAccessibleText(Text.of("oneonones.people"));
        var button = Buttons.icon(Icon.PLUS, Text.of("oneonones.plan"), () -> {});
        button.setOnAction(_ -> plan.accept(button));
        plus = button;
        model.peopleProperty().subscribe(_ -> show());
        model.personProperty().subscribe(_ -> select());
    }

    private void show() {
        group.getToggles().clear();
        getChildren().clear();
        for (var met : model.peopleProperty().get()) {
            var tab = new PersonTab(met.name());
            tab.setUserData(met.person());
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> model.meet(met.person()));
            getChildren().add(tab);
        }
        getChildren().add(plus);
        select();
    }

    private void select() {
        var person = model.personProperty().get();
        for (var tab : group.getToggles()) {
            tab.setSelected(person != null && Objects.equals(tab.getUserData(), person.id()));
        }
    }

    /// A tab that stays chosen when it is pressed again.
    private static final class PersonTab extends ToggleButton {

        PersonTab(String name) {
            super(name);
            getStyleClass().setAll("person-tab");
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
