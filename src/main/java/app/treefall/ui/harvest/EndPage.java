package app.treefall.ui.harvest;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import javafx.scene.layout.VBox;

/// The end of the harvest: what the week holds now, and when it will be told.
final class EndPage extends VBox {

    EndPage(HarvestViewModel model) {
        var plan = model.tellPlan();
        getStyleClass().add("page");
        var holds = Page.wrapped("", "story");
        var tells = Page.wrapped("", "story");
        var prepare = Buttons.quiet(Text.of("harvest.end.prepare"), plan::prepare);
        getChildren()
                .addAll(
                        Page.title(Text.of("harvest.end.title")),
                        holds,
                        tells,
                        Page.row("on", Buttons.primary(Text.of("harvest.end.leave"), model::leave), prepare));
        Runnable show = () -> {
            int entries = model.weekProperty().get().entries();
            holds.setText(entries == 1 ? Text.of("harvest.end.one") : Text.of("harvest.end.some", entries));
            var episode = plan.episodeProperty().get();
            tells.setText(
                    episode == null
                            ? Text.of("harvest.end.unplanned")
                            : plan.meetingProperty().get() + " " + planned(plan.planned()));
            Page.show(prepare, episode != null);
        };
        model.weekProperty().subscribe(_ -> show.run());
        plan.candidatesProperty().subscribe(_ -> show.run());
        plan.meetingProperty().subscribe(_ -> show.run());
    }

    private static String planned(int count) {
        return count == 1 ? Text.of("harvest.end.planned.one") : Text.of("harvest.end.planned", count);
    }
}
