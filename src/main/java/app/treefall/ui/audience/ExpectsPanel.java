package app.treefall.ui.audience;

import app.treefall.domain.Expectation;
import app.treefall.domain.Prose;
import app.treefall.narrative.alignment.Expecting;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Panel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What somebody expects now: what would satisfy and what would amaze them, and whether it is time to ask again.
final class ExpectsPanel extends VBox {

    private static final double CHECK = 16;

    private final AudienceViewModel model;

    ExpectsPanel(AudienceViewModel model) {
        this.model = model;
        getStyleClass().add("expects");
        model.expectingProperty().subscribe(_ -> show());
        model.personProperty().subscribe(_ -> show());
    }

    private void show() {
        var person = model.personProperty().get();
        if (person == null) {
            getChildren().clear();
            return;
        }
        var expecting = model.expectingProperty().get();
        var parts = new ArrayList<Node>();
        parts.add(title(person.shortName(), expecting));
        if (expecting == null) {
            parts.add(Labels.wrapped(Text.of("audience.expect.none", person.shortName()), "secondary"));
        } else {
            parts.addAll(bars(expecting.expectation()));
            parts.add(Labels.wrapped(expecting.words(), "secondary", expecting.isTimeToAskAgain() ? "ochre" : "soft"));
        }
        parts.add(steps(expecting));
        getChildren().setAll(new Panel(parts.toArray(Node[]::new)));
    }

    private Node title(String name, @Nullable Expecting expecting) {
        var title = Labels.growing(Text.of("audience.expect.title", name), "section");
        title.setWrapText(true);
        var row = new HBox(title);
        if (expecting != null) {
            var asked = expecting.expectation().asked();
            var caption = Labels.line(
                    Text.of(
                            "audience.expect.asked",
                            Wording.day(asked, model.bench().today().get())),
                    "caption");
            caption.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(caption);
        }
        row.getStyleClass().add("side-title");
        return row;
    }

    /// What would satisfy and what would amaze, each with whether it is met.
    static List<Node> bars(Expectation expectation) {
        boolean amazed = expectation.progress() == Expectation.Progress.AMAZED;
        boolean met = amazed || expectation.progress() == Expectation.Progress.MET;
        var bars = new ArrayList<Node>();
        add(bars, met, "audience.expect.meets", expectation.meets());
        add(bars, amazed, "audience.expect.amazes", expectation.amazes());
        if (bars.isEmpty()) {
            bars.add(Labels.wrapped(expectation.answer().text(), "quotation"));
        }
        return bars;
    }

    private static void add(List<Node> bars, boolean reached, String key, Prose bar) {
        if (bar.hasWords()) {
            var check = Icons.of(reached ? Icon.CHECK : Icon.TARGET, CHECK);
            check.getStyleClass().add(reached ? "leaf" : "faint");
            var name = Labels.line(Text.of(key), "caption");
            var words = Labels.wrapped(bar.text().strip(), "bar-words");
            var both = new VBox(name, words);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            var row = new HBox(check, both);
            row.getStyleClass().addAll("expect-bar", reached ? "reached" : "open");
            row.setAccessibleText(
                    Text.of(reached ? "audience.expect.bar.met" : "audience.expect.bar.open", Text.of(key)));
            bars.add(row);
        }
    }

    private Node steps(@Nullable Expecting expecting) {
        var steps = new FlowPane();
        steps.getStyleClass().add("side-steps");
        steps.getChildren()
                .add(Buttons.link(
                        Text.of(expecting == null ? "audience.expect.first" : "audience.expect.add"),
                        () -> model.noteExpectation(Prose.NONE)));
        if (expecting != null) {
            steps.getChildren().add(Buttons.beside(Text.of("audience.expect.all"), model::showExpectations));
        }
        return steps;
    }
}
