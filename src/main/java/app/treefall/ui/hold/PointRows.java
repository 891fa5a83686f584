package app.treefall.ui.hold;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.oneonones.Flow;
import app.treefall.ui.oneonones.MeetingNotes;
import app.treefall.ui.oneonones.PointSaid;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The points of the meeting with their ticks, and what they said last. One stop for Tab; the arrows go from point to
/// point.
final class PointRows extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double GLYPH = 12;
    private static final double TICK = 14;

    private final HoldViewModel model;
    private final MeetingNotes notes;
    private final List<HBox> rows = new ArrayList<>();
    private final VBox last = new VBox();

    PointRows(HoldViewModel model, MeetingNotes notes) {
        this.model = model;
        this.notes = notes;
        getStyleClass().add("hold-rows");
        var list = new VBox();
        list.getStyleClass().add("hold-points");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(Text.of("hold.points"));
        for (int i = 0; i < notes.points().size(); i++) {
            var row = row(notes.points().get(i), i);
            rows.add(row);
            list.getChildren().add(row);
        }
        if (rows.isEmpty()) {
            list.setFocusTraversable(true);
        }
        last.getStyleClass().add("hold-last");
        getChildren().addAll(list, last);
        notes.atProperty().subscribe(_ -> here());
        model.lastWordsProperty().subscribe(this::show);
    }

    void takeKeyboard() {
        int at = notes.atProperty().get();
        if (at < rows.size()) {
            rows.get(at).requestFocus();
        } else {
            getChildren().getFirst().requestFocus();
        }
    }

    private HBox row(PointSaid point, int index) {
        var tick = new StackPane();
        tick.getStyleClass().add("tick");
        var state = new HBox();
        state.getStyleClass().add("hold-state");
        var words = new VBox(Flow.label(point.headline(), "hold-row-headline"), state);
        words.getStyleClass().add("hold-row-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(tick, words);
        row.getStyleClass().add("hold-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        point.outcomeProperty().subscribe(outcome -> {
            boolean done = outcome != null && outcome != Outcome.DEFERRED;
            row.pseudoClassStateChanged(DONE, done);
            tick.getChildren().setAll(done ? List.of(Icons.of(Icon.CHECK, TICK)) : List.of());
            state.getChildren().setAll(state(point, outcome));
            row.setAccessibleText(Text.of(
                    "hold.point.spoken",
                    index + 1,
                    notes.points().size(),
                    point.headline(),
                    outcome == null ? Text.of("hold.unsaid") : words(outcome)));
        });
        tick.setOnMouseClicked(_ -> {
            go(index);
            model.said();
        });
        words.setOnMouseClicked(_ -> go(index));
        return row;
    }

    private void go(int index) {
        model.goTo(index);
        takeKeyboard();
    }

    private static List<Node> state(PointSaid point, @Nullable Outcome outcome) {
        if (outcome == null) {
            var told = point.point();
            int minutes = told == null ? 0 : told.minutes();
            return List.of(Flow.label(
                    minutes == 1 ? Text.of("hold.minutes.one") : Text.of("hold.minutes", minutes), "caption"));
        }
        return List.of(new StateGlyph(StateGlyph.State.of(outcome), GLYPH, ""), Flow.label(words(outcome), "caption"));
    }

    private static String words(Outcome outcome) {
        return Text.of("hold.outcome." + outcome);
    }

    private void here() {
        int at = notes.atProperty().get();
        boolean hadKeyboard = rows.stream().anyMatch(Node::isFocused);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(HERE, i == at);
            rows.get(i).setFocusTraversable(i == at);
        }
        if (hadKeyboard) {
            takeKeyboard();
        }
    }

    private void show(@Nullable LastWords words) {
        last.getChildren().clear();
        last.setVisible(words != null);
        if (words != null) {
            last.getChildren()
                    .addAll(Flow.label(words.when(), "secondary"), Flow.label("“" + words.words() + "”", "quotation"));
        }
    }
}
