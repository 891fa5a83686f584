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
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The coach beside the page: how strong the entry is and why, what would make it stronger, what is good, what could
/// be forwarded. What it says is put into the nodes that stand there, so that a remark that stays keeps the keyboard.
final class CoachPane extends VBox {

    private static final double FULL = 100;

    /// What the coach asks for.
    interface Wishes {
        void mend(Mend mend);

        void silence(Remark remark);

        /// A rule that was silenced on this entry speaks again.
        void speakAgain(String rule);
    }

    private final Frame frame;
    private final Wishes wishes;
    private final Meter meter = new Meter(0, "");
    private final Label score = wrapped("", "strength-number");
    private final Label summary = wrapped("", "secondary", "coach-summary");
    private final StrengthAccount account = new StrengthAccount();
    private final VBox remarks = new VBox();
    private final VBox silenced = new VBox();
    private final VBox reasons = new VBox();
    private final VBox forward = new VBox();
    private final List<RemarkRow> rows = new ArrayList<>();
    private final List<Node> parts;
    private CoachViewModel.@Nullable Said shown;

    CoachPane(CoachViewModel model, Frame frame, Wishes wishes) {
        this.frame = frame;
        this.wishes = wishes;
        getStyleClass().add("coach");
        silenced.getStyleClass().add("silenced");
        reasons.getStyleClass().add("reasons");
        parts = List.of(head(), strength(), summary, account, remarks, silenced, reasons, forward);
        model.saidProperty().subscribe(this::show);
    }

    private void show(CoachViewModel.@Nullable Said said) {
        var before = shown;
        shown = said;
        if (said == null) {
            getChildren().clear();
            return;
        }
        if (getChildren().isEmpty()) {
            getChildren().setAll(parts);
        }
        var reading = said.reading();
        if (before == null || !before.reading().equals(reading)) {
            int points = reading.strength().score();
            meter.shareProperty().set(points / FULL);
            meter.setAccessibleText(Text.of("journal.strength.of", points));
            score.setText(String.valueOf(points));
            summary.setText(CoachViewModel.summaryOf(reading));
            account.show(reading);
            showRemarks(reading.remarks());
            showReasons(reading.strength().reasons());
        }
        var rules = silencedOn(said);
        if (before == null || !silencedOn(before).equals(rules)) {
            showSilenced(rules);
        }
        if (before == null
                || !before.forwardable().equals(said.forwardable())
                || !before.boss().equals(said.boss())) {
            forward.getChildren().setAll(said.forwardable().isEmpty() ? List.of() : List.of(forwardable(said)));
        }
    }

    private void showRemarks(List<Remark> said) {
        while (rows.size() < said.size()) {
            rows.add(new RemarkRow(wishes::mend, wishes::silence));
        }
        for (int i = 0; i < said.size(); i++) {
            rows.get(i).show(i + 1, said.get(i));
        }
        if (remarks.getChildren().size() != said.size()) {
            boolean focused = remarks.isFocusWithin();
            remarks.getChildren().setAll(rows.subList(0, said.size()));
            if (focused && !remarks.isFocusWithin() && !said.isEmpty()) {
                rows.get(said.size() - 1).takeFocus();
            }
        }
    }

    private void showReasons(List<Reason> good) {
        var lines = new ArrayList<Node>();
        for (var reason : good) {
            var row = new HBox(Icons.small(Icon.CHECK), wrapped(reason.words().text(), "secondary"));
            row.getStyleClass().add("reason");
            lines.add(row);
        }
        reasons.getChildren().setAll(lines);
    }

    private static List<String> silencedOn(CoachViewModel.Said said) {
        var rules = new LinkedHashSet<String>();
        said.entry().silenced().forEach(one -> rules.add(one.rule().text()));
        return List.copyOf(rules);
    }

    private void showSilenced(List<String> rules) {
        var lines = new ArrayList<Node>();
        for (var rule : rules) {
            var again = Buttons.link(Text.of("editor.silenced.again"), () -> wishes.speakAgain(rule));
            again.setAccessibleText(Text.of("editor.silenced.again.of", RuleWords.of(rule)));
            var words = wrapped(Text.of("editor.silenced", RuleWords.of(rule)), "caption");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            var line = new HBox(words, again);
            line.getStyleClass().add("silenced-line");
            lines.add(line);
        }
        boolean focused = silenced.isFocusWithin();
        silenced.getChildren().setAll(lines);
        silenced.setVisible(!rules.isEmpty());
        silenced.setManaged(!rules.isEmpty());
        if (focused && !rows.isEmpty()) {
            rows.getFirst().takeFocus();
        }
    }

    private static HBox head() {
        var head = new HBox(
                wrapped(Text.of("journal.coach"), "section"),
                space(),
                wrapped(Text.of("journal.strength"), "secondary"));
        head.getStyleClass().add("coach-head");
        return head;
    }

    private HBox strength() {
        HBox.setHgrow(meter, Priority.ALWAYS);
        meter.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(meter, score);
        row.getStyleClass().add("strength-row");
        return row;
    }

    private Panel forwardable(CoachViewModel.Said said) {
        var title = wrapped(
                said.boss().isEmpty() ? Text.of("journal.forward.nobody") : Text.of("journal.forward", said.boss()),
                "forward-title");
        Button copy = Buttons.icon(Icon.COPY, Text.of("journal.forward.copy"), () -> frame.copy(said.forwardable()));
        var head = new HBox(title, space(), copy);
        head.getStyleClass().add("forward-head");
        var panel = Panel.ofWordsThatTravel(head, wrapped(said.forwardable(), "forward-words"));
        panel.getStyleClass().add("forwardable");
        return panel;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label wrapped(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
