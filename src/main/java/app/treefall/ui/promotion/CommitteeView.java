package app.treefall.ui.promotion;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.promotion.CaseShown.Saying;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The case read by somebody who doubts it: each objection with its one step, then quietly what holds.
final class CommitteeView extends VBox {

    private static final int COLUMNS = 2;
    private static final double HALF = 50;

    private final Label counts = new Label();
    private final HBox most = new HBox();
    private final GridPane sayings = new GridPane();
    private final Consumer<Saying> take;

    CommitteeView(Consumer<Saying> take) {
        this.take = take;
        getStyleClass().add("committee");
        var title = new Label(Text.of("promotion.committee"));
        title.getStyleClass().add("section");
        counts.getStyleClass().addAll("secondary", "faint");
        var head = new HBox(title, counts);
        head.getStyleClass().add("committee-head");
        sayings.getStyleClass().add("sayings");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            sayings.getColumnConstraints().add(column);
        }
        most.getStyleClass().add("most");
        getChildren().addAll(head, most, sayings);
    }

    void show(CaseShown shown) {
        counts.setText(shown.counts());
        showMost(shown.next());
        var all = new ArrayList<Node>();
        shown.objections().forEach(saying -> all.add(objection(saying)));
        shown.passed().forEach(words -> all.add(line(Icon.CHECK, "leaf", words(words, "soft"), List.of())));
        sayings.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            sayings.add(all.get(i), i % COLUMNS, i / COLUMNS);
        }
    }

    /// The one step that would change the case most.
    private void showMost(@Nullable Saying next) {
        most.setVisible(next != null);
        most.setManaged(next != null);
        if (next == null) {
            return;
        }
        var what = words(Text.of("promotion.most", next.words()), "ink");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var step = Buttons.small(Buttons.plain(next.stepWords(), () -> take.accept(next)));
        step.setAccessibleText(Text.of("promotion.most.step", next.stepWords()));
        step.setMinWidth(Region.USE_PREF_SIZE);
        most.getChildren().setAll(what, step);
    }

    private Node objection(Saying saying) {
        var step = Buttons.link(saying.stepWords(), () -> take.accept(saying));
        step.getStyleClass().add("step");
        step.setAccessibleText(saying.stepWords() + ". " + saying.words());
        return line(Icon.ALERT_CIRCLE, "ochre", words(saying.words(), "ink"), List.of(step));
    }

    private static Node line(Icon icon, String hue, Label words, List<Node> below) {
        var sign = new StackPane(Icons.of(icon));
        sign.getStyleClass().addAll("sign", hue);
        var content = new VBox(words);
        content.getChildren().addAll(below);
        content.getStyleClass().add("content");
        HBox.setHgrow(content, Priority.ALWAYS);
        var line = new HBox(sign, content);
        line.getStyleClass().add("saying");
        return line;
    }

    private static Label words(String words, String hue) {
        var label = new Label(words);
        label.getStyleClass().addAll("body", hue);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
