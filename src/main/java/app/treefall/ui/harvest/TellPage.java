package app.treefall.ui.harvest;

import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.Popover;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.telling.TellBox;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What will you tell, and to whom? Each entry of the week on the page of the next 1:1, or told already.
final class TellPage extends VBox {

    private static final double ICON = 17;

    private final TellPlanViewModel plan;
    private final Popover popover;

    TellPage(HarvestViewModel model, Popover popover) {
        plan = model.tellPlan();
        this.popover = popover;
        getStyleClass().add("page");
        var meeting = Page.why("");
        meeting.textProperty().bind(plan.meetingProperty());
        var rows = Page.column("rows");
        var planning = planning();
        var somebody = Page.column("form", whom(), meeting, planning, rows);
        var nobody = Page.column(
                "form",
                Page.why(Text.of("harvest.nobody")),
                Buttons.plain(Text.of("harvest.nobody.do"), plan::addPeople));
        getChildren()
                .addAll(Page.title(Text.of("harvest.tell.title")), somebody, nobody, Page.on(model, HarvestStep.TELL));
        plan.candidatesProperty().subscribe(all -> {
            rows.getChildren().setAll(all.stream().map(this::row).toList());
            if (all.isEmpty()) {
                rows.getChildren().add(Page.wrapped(Text.of("harvest.tell.empty"), "secondary", "faint"));
            }
        });
        plan.episodeProperty()
                .subscribe(episode -> Page.show(
                        planning, episode == null && plan.personProperty().get() != null));
        plan.peopleProperty().subscribe(people -> {
            Page.show(somebody, !people.isEmpty());
            Page.show(nobody, people.isEmpty());
        });
    }

    private FormField<PeoplePick> whom() {
        return new FormField<>(
                Text.of("harvest.tell.whom"), new PeoplePick(plan.peopleProperty(), plan.personProperty()));
    }

    private HBox planning() {
        var day = new DatePicker();
        day.valueProperty().bindBidirectional(plan.dayProperty());
        return Page.row(
                "planning",
                new FormField<>(Text.of("harvest.tell.day"), day),
                Buttons.plain(Text.of("harvest.tell.plan"), plan::plan));
    }

    private Node row(TellPlanViewModel.Candidate candidate) {
        var headline = candidate.entry().headline().text();
        var words = Page.column("words", Page.wrapped(headline, "list-headline"));
        if (!candidate.told().isEmpty()) {
            words.getChildren().add(Page.wrapped(candidate.told(), "caption"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Page.row("row", Icons.of(CaptureChip.iconOf(candidate.entry().kindName()), ICON), words);
        if (candidate.state() == TellPlanViewModel.State.UNDERSTOOD) {
            row.getChildren().add(Page.wrapped(Text.of("harvest.tell.understood"), "secondary", "leaf"));
            return row;
        }
        if (plan.episodeProperty().get() != null) {
            row.getChildren().add(onThePage(candidate, headline));
        }
        row.getChildren().add(told(candidate, headline));
        return row;
    }

    private CheckBox onThePage(TellPlanViewModel.Candidate candidate, String headline) {
        var box = new CheckBox(Text.of("harvest.tell.in"));
        box.setSelected(candidate.state() == TellPlanViewModel.State.PLANNED);
        box.setMinWidth(USE_PREF_SIZE);
        box.setAccessibleText(Text.of("harvest.tell.in") + ": " + headline);
        box.setOnAction(_ -> plan.toggle(candidate));
        return box;
    }

    private Button told(TellPlanViewModel.Candidate candidate, String headline) {
        var told = Buttons.beside(Text.of("harvest.tell.already"), () -> {});
        told.setAccessibleText(Text.of("harvest.tell.already") + ": " + headline);
        told.setOnAction(_ -> popover.open(new TellBox(plan.telling(candidate), popover::close), told));
        return told;
    }
}
