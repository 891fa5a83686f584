package app.treefall.ui.journal;

import app.treefall.narrative.coach.Mend;
import app.treefall.narrative.coach.Reason;
import app.treefall.narrative.coach.Remark;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Meter;
import app.treefall.ui.control.Panel;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The coach beside the page: how strong the entry is, what would make it stronger, what is good, what could be
/// forwarded.
final class CoachPane extends VBox {

    private static final double FULL = 100;

    private final Frame frame;
    private final Consumer<Mend> mend;
    private final Consumer<Remark> silence;
    private CoachViewModel.@Nullable Said shown;

    CoachPane(CoachViewModel model, Frame frame, Consumer<Mend> mend, Consumer<Remark> silence) {
        this.frame = frame;
        this.mend = mend;
        this.silence = silence;
        getStyleClass().add("coach");
        model.saidProperty().subscribe(this::show);
    }

    private void show(CoachViewModel.@Nullable Said said) {
        var before = shown;
        shown = said;
        if (said == null) {
            getChildren().clear();
            return;
        }
        if (before != null
                && before.reading().equals(said.reading())
                && before.forwardable().equals(said.forwardable())) {
            return;
        }
        var parts = new ArrayList<Node>();
        parts.add(head());
        parts.add(strength(said.reading().strength().score()));
        parts.add(wrapped(CoachViewModel.summaryOf(said.reading()), "secondary", "coach-summary"));
        int number = 0;
        for (var remark : said.reading().remarks()) {
            number++;
            parts.add(remark(number, remark));
        }
        parts.add(reasons(said));
        if (!said.forwardable().isEmpty()) {
            parts.add(forwardable(said));
        }
        getChildren().setAll(parts);
    }

    private static HBox head() {
        var coach = wrapped(Text.of("journal.coach"), "section");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(coach, space, wrapped(Text.of("journal.strength"), "secondary"));
        head.getStyleClass().add("coach-head");
        return head;
    }

    private static HBox strength(int score) {
        var meter = new Meter(score / FULL, Text.of("journal.strength.of", score));
        HBox.setHgrow(meter, Priority.ALWAYS);
        meter.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(meter, wrapped(String.valueOf(score), "strength-number"));
        row.getStyleClass().add("strength-row");
        return row;
    }

    private HBox remark(int number, Remark remark) {
        var sign = new StackPane(wrapped(String.valueOf(number), "remark-count"));
        sign.getStyleClass().add("remark-sign");
        var words = new VBox(wrapped(remark.words().text(), "body", "remark-words"));
        var steps = new HBox();
        steps.getStyleClass().add("remark-steps");
        var what = remark.mend();
        if (what != null) {
            var step = Buttons.link(what.label().text(), () -> mend.accept(what));
            step.setMinWidth(0);
            step.getStyleClass().add("remark-mend");
            steps.getChildren().add(step);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var quiet = Buttons.icon(Icon.X, Text.of("journal.coach.silence"), () -> silence.accept(remark));
        quiet.setAccessibleText(Text.of("journal.coach.silence.of", number));
        quiet.getStyleClass().add("remark-quiet");
        steps.getChildren().addAll(space, quiet);
        words.getChildren().add(steps);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(sign, words);
        row.getStyleClass().add("remark");
        return row;
    }

    private static VBox reasons(CoachViewModel.Said said) {
        var reasons = new VBox();
        reasons.getStyleClass().add("reasons");
        for (Reason reason : said.reading().strength().reasons()) {
            var row = new HBox(Icons.small(Icon.CHECK), wrapped(reason.words().text(), "secondary"));
            row.getStyleClass().add("reason");
            reasons.getChildren().add(row);
        }
        return reasons;
    }

    private Panel forwardable(CoachViewModel.Said said) {
        var title = wrapped(
                said.boss().isEmpty() ? Text.of("journal.forward.nobody") : Text.of("journal.forward", said.boss()),
                "forward-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                title,
                space,
                Buttons.icon(Icon.COPY, Text.of("journal.forward.copy"), () -> frame.copy(said.forwardable())));
        head.getStyleClass().add("forward-head");
        var panel = Panel.ofWordsThatTravel(head, wrapped(said.forwardable(), "forward-words"));
        panel.getStyleClass().add("forwardable");
        return panel;
    }

    private static Label wrapped(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
