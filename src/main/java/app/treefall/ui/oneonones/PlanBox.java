package app.treefall.ui.oneonones;

import app.treefall.domain.Person;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Planning a 1:1: with whom, which day, when, how long.
final class PlanBox extends VBox {

    PlanBox(PlanViewModel model, Runnable close) {
        getStyleClass().add("plan-box");
        getChildren()
                .addAll(
                        Flow.label(Text.of("oneonones.plan"), "section"),
                        new WordsBack(model.form()).endingTheForm(),
                        whom(model),
                        when(model.when()),
                        steps(model, close));
    }

    /// For a story that has nothing planned: the person is given.
    static PlanBox forThem(PlanViewModel model) {
        var box = new PlanBox(model, () -> {});
        var with = model.personProperty().get();
        var name = with == null ? "" : with.shortName();
        box.getStyleClass().add("standing");
        box.getChildren()
                .setAll(
                        Flow.label(
                                Text.of(model.isFirst() ? "oneonones.first" : "oneonones.following", name),
                                "the-sentence"),
                        Flow.label(Text.of("oneonones.first.why", name), "secondary"),
                        new WordsBack(model.form()),
                        when(model.when()),
                        standingSteps(model));
        return box;
    }

    private static Node standingSteps(PlanViewModel model) {
        var steps = new HBox(
                Buttons.primary(Text.of("oneonones.plan.save"), () -> model.save(() -> {})),
                Buttons.quiet(Text.of("oneonones.plan.met"), () -> model.metAlready(() -> {})));
        steps.getStyleClass().add("plan-steps");
        return steps;
    }

    private static Node whom(PlanViewModel model) {
        var people = new ComboBox<Person>();
        people.getItems().setAll(model.people());
        people.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Person person) {
                return person == null ? "" : person.name().text();
            }

            @Override
            public @Nullable Person fromString(String typed) {
                return null;
            }
        });
        people.valueProperty().bindBidirectional(model.personProperty());
        return field("oneonones.plan.person", people, model.personErrorProperty());
    }

    static Node when(MeetingTime model) {
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        var time = new TextField();
        time.textProperty().bindBidirectional(model.timeProperty());
        time.setPromptText(Text.of("oneonones.plan.time.prompt"));
        var minutes = new TextField();
        minutes.textProperty().bindBidirectional(model.minutesProperty());
        var row = new HBox(
                day.labelled(Text.of("oneonones.plan.day"), model.dayErrorProperty()),
                field("oneonones.plan.time", time, model.timeErrorProperty()),
                field("oneonones.plan.minutes", minutes, model.minutesErrorProperty()));
        row.getStyleClass().add("plan-row");
        return row;
    }

    private static Node steps(PlanViewModel model, Runnable close) {
        var steps = new HBox(
                Buttons.primary(Text.of("oneonones.plan.save"), () -> model.save(close)),
                Buttons.quiet(Text.of("oneonones.plan.met"), () -> model.metAlready(close)),
                Buttons.quiet(Text.of("oneonones.plan.cancel"), close));
        steps.getStyleClass().add("plan-steps");
        return steps;
    }

    private static FormField<Control> field(String key, Control input, ReadOnlyStringProperty error) {
        var field = new FormField<Control>(Text.of(key), input);
        field.errorProperty().bind(error);
        return field;
    }
}
