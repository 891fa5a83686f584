package app.treefall.ui.journal;

import app.treefall.narrative.coach.Mend;
import app.treefall.narrative.coach.Remark;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One remark of the coach with its mend and the way to silence it. Shows another remark when one is given, so that
/// typing builds no nodes.
final class RemarkRow extends HBox {

    private final Label count = new Label();
    private final Label words = new Label();
    private final Button step = Buttons.link("", this::mend);
    private final Button quiet = Buttons.icon(Icon.X, Text.of("journal.coach.silence"), this::silence);
    private final Consumer<Mend> mend;
    private final Consumer<Remark> silence;
    private @Nullable Remark remark;

    RemarkRow(Consumer<Mend> mend, Consumer<Remark> silence) {
        this.mend = mend;
        this.silence = silence;
        count.getStyleClass().add("remark-count");
        words.getStyleClass().addAll("body", "remark-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        step.setMinWidth(0);
        step.getStyleClass().add("remark-mend");
        step.managedProperty().bind(step.visibleProperty());
        quiet.getStyleClass().add("remark-quiet");
        var sign = new StackPane(count);
        sign.getStyleClass().add("remark-sign");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var steps = new HBox(step, space, quiet);
        steps.getStyleClass().add("remark-steps");
        var said = new VBox(words, steps);
        HBox.setHgrow(said, Priority.ALWAYS);
        getStyleClass().add("remark");
        getChildren().addAll(sign, said);
    }

    void show(int number, Remark next) {
        remark = next;
        count.setText(String.valueOf(number));
        words.setText(next.words().text());
        var what = next.mend();
        step.setVisible(what != null);
        step.setText(what == null ? "" : what.label().text());
        quiet.setAccessibleText(Text.of("journal.coach.silence.of", number));
    }

    /// Puts the keyboard on what silences it.
    void takeFocus() {
        quiet.requestFocus();
    }

    private void mend() {
        var now = remark;
        if (now != null && now.mend() != null) {
            mend.accept(now.mend());
        }
    }

    private void silence() {
        if (remark != null) {
            silence.accept(remark);
        }
    }
}
