package app.treefall.ui.week;

import app.treefall.narrative.ledger.Nudge;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Popover;
import app.treefall.ui.telling.TellBox;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What needs a word, by value, each with the one step that answers it and a way to put it off.
///
/// Not virtual: the ledger keeps three of a kind at most, so the list cannot grow.
final class NeedsList extends VBox {

    private static final double ICON = 17;
    private static final int FIRST = 6;

    private final NeedsViewModel needs;
    private final Popover popover;

    NeedsList(WeekViewModel week, NeedsViewModel needs, Popover popover) {
        this.needs = needs;
        this.popover = popover;
        getStyleClass().add("needs");
        var rows = new VBox();
        var count = new Label();
        count.getStyleClass().addAll("secondary", "faint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var title = new Label(Text.of("week.needs"));
        title.getStyleClass().add("section");
        var head = new HBox(title, space, count);
        head.getStyleClass().add("needs-head");
        getChildren().addAll(head, rows);
        week.needsProperty().subscribe(shown -> {
            count.setText(shown.isEmpty() ? "" : String.valueOf(shown.size()));
            fill(rows, shown, FIRST);
        });
        visibleProperty().bind(week.lessonProperty().isNotEqualTo(WeekViewModel.Lesson.LOG_SOMETHING));
    }

    /// The first few, so that the list can be finished; the rest on demand.
    private void fill(VBox rows, List<Need> needed, int most) {
        rows.getChildren()
                .setAll(
                        needed.isEmpty()
                                ? List.of(nothing())
                                : needed.stream().limit(most).map(this::row).toList());
        if (needed.size() > most) {
            var more = Buttons.link(Text.of("week.needs.more", needed.size() - most), () -> {
                fill(rows, needed, needed.size());
            });
            more.getStyleClass().add("small-words");
            var last = new HBox(more);
            last.getStyleClass().add("need");
            rows.getChildren().add(last);
        }
    }

    private Node row(Need need) {
        var sentence = new Label(need.sentence());
        sentence.getStyleClass().add("body");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var step = Buttons.link(need.step(), () -> {});
        step.setOnAction(_ -> answer(need, step));
        var steps = new HBox(said(step, need), said(other(need), need));
        steps.getStyleClass().add("steps");
        var words = new VBox(sentence, steps);
        words.getStyleClass().add("need-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Icons.of(need.icon(), ICON), words);
        row.getStyleClass().add("need");
        return row;
    }

    private Button other(Need need) {
        return need.nudge() instanceof Nudge.ToldDidItLand told
                ? Buttons.beside(Text.of("week.step.not.yet"), () -> needs.notYet(told))
                : Buttons.beside(Text.of("week.later.step"), () -> needs.putOff(need.nudge()));
    }

    private void answer(Need need, Node from) {
        switch (needs.answer(need.nudge())) {
            case NeedsViewModel.Asks.Nothing() -> {}
            case NeedsViewModel.Asks.Telling(var telling) -> popover.open(new TellBox(telling, popover::close), from);
            case NeedsViewModel.Asks.Loop(var loop) -> popover.open(new LoopBox(loop, popover::close), from);
        }
    }

    /// Many rows say "Later": read aloud, each says what.
    private static Button said(Button button, Need need) {
        button.getStyleClass().add("small-words");
        button.setAccessibleText(button.getText() + ": " + need.sentence());
        return button;
    }

    private static Label nothing() {
        var words = new Label(Text.of("week.needs.none"));
        words.getStyleClass().add("secondary");
        return words;
    }
}
