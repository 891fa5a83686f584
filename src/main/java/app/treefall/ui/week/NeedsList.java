package app.treefall.ui.week;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Popover;
import app.treefall.ui.feedback.LoopBox;
import app.treefall.ui.telling.TellBox;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.geometry.Side;
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
    private static final double BELOW = 4;

    private final NeedsViewModel needs;
    private final Popover popover;
    private List<Need> all = List.of();

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
        var aside = new VBox();
        getChildren().add(aside);
        week.needsProperty().subscribe(shown -> {
            all = shown;
            count.setText(shown.isEmpty() ? "" : String.valueOf(shown.size()));
            fill(rows, shown, FIRST);
        });
        week.putOffProperty().subscribe(putOff -> offer(aside, putOff));
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
        var steps = new HBox();
        steps.getStyleClass().add("steps");
        for (var step : need.steps()) {
            var button = steps.getChildren().isEmpty()
                    ? Buttons.link(step.words(), () -> {})
                    : Buttons.beside(step.words(), () -> {});
            button.setOnAction(_ -> take(need, step, button));
            steps.getChildren().add(said(button, need));
        }
        steps.getChildren().add(said(later(need), need));
        return line(need, sentence, steps);
    }

    private static Node line(Need need, Label sentence, HBox steps) {
        var words = new VBox(sentence, steps);
        words.getStyleClass().add("need-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Icons.of(need.icon(), ICON), words);
        row.getStyleClass().add("need");
        return row;
    }

    private Button later(Need need) {
        var button = Buttons.beside(Text.of("week.later.step"), () -> {});
        button.setOnAction(_ -> new LaterMenu(
                        needs.laters(need.nudge()), later -> needs.putOff(need.nudge(), later), () -> why(need, button))
                .show(button, Side.BOTTOM, 0, BELOW));
        return button;
    }

    private void why(Need need, Node from) {
        popover.open(new WhyBox(need, all.indexOf(need) + 1, all.size(), popover::close), from);
    }

    /// What was put off can be seen and brought back: nothing goes out of sight for good by one click.
    private void offer(VBox aside, List<Need> putOff) {
        aside.getChildren().clear();
        if (!putOff.isEmpty()) {
            var show = Buttons.beside(Text.of("week.put.off", putOff.size()), () -> {});
            show.setOnAction(_ -> aside.getChildren()
                    .setAll(putOff.stream().map(this::backRow).toList()));
            show.getStyleClass().add("small-words");
            var line = new HBox(show);
            line.getStyleClass().add("need");
            aside.getChildren().add(line);
        }
    }

    private Node backRow(Need need) {
        var sentence = new Label(need.sentence());
        sentence.getStyleClass().addAll("body", "soft");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var steps = new HBox(said(Buttons.link(Text.of("week.bring.back"), () -> needs.bringBack(need.nudge())), need));
        steps.getStyleClass().add("steps");
        return line(need, sentence, steps);
    }

    private void take(Need need, Need.Step step, Node from) {
        switch (needs.take(need, step)) {
            case NeedsViewModel.Asks.News(var news) -> popover.open(new NewsBox(news, popover::close), from);
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
