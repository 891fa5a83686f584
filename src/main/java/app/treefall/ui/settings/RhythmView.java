package app.treefall.ui.settings;

import app.treefall.domain.Reminder;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.control.Segmented.Option;
import app.treefall.ui.form.Forms;
import app.treefall.ui.settings.RhythmViewModel.On;
import app.treefall.ui.settings.RhythmViewModel.Whose;
import app.treefall.ui.text.Text;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which days a week has, and when its harvest is called to mind.
final class RhythmView extends VBox {

    RhythmView(RhythmViewModel model) {
        getStyleClass().add("settings-form");
        getChildren()
                .addAll(
                        Forms.heading(Text.of("settings.week"), Text.of("settings.week.why"), null),
                        whose(model),
                        own(model),
                        Forms.part(Text.of("settings.reminder"), Text.of("settings.reminder.why")),
                        reminder(model),
                        when(model));
    }

    private static Node whose(RhythmViewModel model) {
        var choice = new Segmented<>(
                Text.of("settings.week.whose"),
                List.of(
                        new Option<>(Whose.USUAL, Text.of("settings.week.usual")),
                        new Option<>(Whose.OWN, Text.of("settings.week.own"))));
        choice.valueProperty().bindBidirectional(model.whoseProperty());
        return choice;
    }

    private static Node own(RhythmViewModel model) {
        var days = new FlowPane();
        days.getStyleClass().add("week-days");
        for (var day : DayOfWeek.values()) {
            var box = new CheckBox(name(day));
            box.selectedProperty().bindBidirectional(model.workedProperty(day));
            days.getChildren().add(box);
        }
        var first = Forms.choice(
                Text.of("settings.week.first"),
                List.of(DayOfWeek.values()),
                model.firstProperty(),
                RhythmView::name,
                () -> {});
        var wrong = new Label();
        wrong.getStyleClass().add("field-error");
        wrong.textProperty().bind(model.weekErrorProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        var box = new VBox(Forms.row(first, new Label()), Forms.sub(Text.of("settings.week.worked")), days, wrong);
        box.getStyleClass().add("form-field");
        box.visibleProperty().bind(model.whoseProperty().isEqualTo(Whose.OWN));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Node reminder(RhythmViewModel model) {
        var choice = new Segmented<>(
                Text.of("settings.reminder"),
                List.of(
                        new Option<>(Reminder.How.OFF, Text.of("settings.reminder.off")),
                        new Option<>(Reminder.How.IN_THE_WINDOW, Text.of("settings.reminder.window")),
                        new Option<>(Reminder.How.ON_THE_DESKTOP, Text.of("settings.reminder.desktop"))));
        choice.valueProperty().bindBidirectional(model.howProperty());
        return choice;
    }

    private static Node when(RhythmViewModel model) {
        var days = new ArrayList<On>();
        days.add(new On(null));
        for (var day : DayOfWeek.values()) {
            days.add(new On(day));
        }
        var on = Forms.choice(Text.of("settings.reminder.day"), days, model.onProperty(), RhythmView::nameOf, () -> {});
        FormField<TextField> at = FormField.told(Text.of("settings.reminder.at"), "16:00");
        at.input().textProperty().bindBidirectional(model.atProperty());
        at.input().setOnAction(_ -> model.changeReminder());
        at.input().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.changeReminder();
            }
        });
        at.errorProperty().bind(model.atErrorProperty());
        var row = Forms.row(on, at);
        row.visibleProperty().bind(model.howProperty().isNotEqualTo(Reminder.How.OFF));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static String nameOf(On on) {
        var day = on.day();
        return day == null ? Text.of("settings.reminder.last") : name(day);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
