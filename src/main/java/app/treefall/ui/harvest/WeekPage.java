package app.treefall.ui.harvest;

import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icons;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the week holds already, day by day: nobody remembers Monday without it.
final class WeekPage extends VBox {

    private static final double ICON = 17;

    WeekPage(HarvestViewModel model) {
        getStyleClass().add("page");
        var why = Page.why("");
        var days = Page.column("days");
        getChildren().addAll(Page.title(Text.of("harvest.week.title")), why, days, Page.on(model, HarvestStep.WEEK));
        model.weekProperty().subscribe(week -> {
            why.setText(
                    switch (week.entries()) {
                        case 0 -> Text.of("harvest.week.none");
                        case 1 -> Text.of("harvest.week.one");
                        default -> Text.of("harvest.week.some", week.entries());
                    });
            days.getChildren().setAll(week.days().stream().map(WeekPage::day).toList());
        });
    }

    private static Node day(HarvestWeek.Day day) {
        var name = Page.column("day-name", Page.wrapped(day.name(), "body-strong"));
        if (!day.note().isEmpty()) {
            name.getChildren().add(Page.wrapped(day.note(), "caption"));
        }
        var lines = Page.column("lines");
        if (day.lines().isEmpty()) {
            lines.getChildren().add(Page.wrapped(Text.of("harvest.week.nothing"), "secondary", "faint"));
        }
        for (var line : day.lines()) {
            lines.getChildren()
                    .add(Page.row("line", Icons.of(line.icon(), ICON), Page.wrapped(line.words(), "list-headline")));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        return Page.row("day", name, lines);
    }
}
