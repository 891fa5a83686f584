package app.treefall.ui.feedback;

import app.treefall.domain.Prose;
import app.treefall.narrative.loop.Arc;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What grew out of criticism: what they said, what I did, what came of it.
final class ArcsPane extends VBox {

    private static final double ICON = 15;
    private static final int MOST_AT_FIRST = 8;

    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final FeedbackViewModel model;
    private final Button all = Buttons.link("", this::showAll);
    private int most = MOST_AT_FIRST;

    ArcsPane(FeedbackViewModel model) {
        this.model = model;
        getStyleClass().add("arcs");
        var name = new Label(Text.of("feedback.arcs"));
        name.getStyleClass().add("section");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hint = new Label(Text.of("feedback.arcs.hint"));
        hint.getStyleClass().add("secondary");
        var head = new HBox(name, all, space, hint);
        head.getStyleClass().add("arcs-head");
        grid.getStyleClass().add("arcs-grid");
        grid.getColumnConstraints().addAll(words(), arrow(), words(), arrow(), words());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("arcs-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.loopsProperty().subscribe(loops -> show(loops.arcs()));
    }

    private void showAll() {
        most = Integer.MAX_VALUE;
        scroll.requestFocus();
        show(model.loopsProperty().get().arcs());
    }

    private void show(List<Arc> found) {
        var arcs = found.stream().limit(most).toList();
        all.setText(Text.of("feedback.arcs.all", found.size()));
        all.setVisible(arcs.size() < found.size());
        all.setManaged(all.isVisible());
        grid.getChildren().clear();
        int row = 0;
        for (var arc : arcs) {
            var said = told(arc.said(), "quotation");
            grid.addRow(row++, said, sign(), told(arc.did(), "arc-words"), sign(), came(arc));
        }
        scroll.setAccessibleText(arcs.stream().map(this::aloud).collect(Collectors.joining(" ")));
    }

    private static Node came(Arc arc) {
        var words = new VBox();
        if (arc.came().hasWords()) {
            words.getChildren().add(told(arc.came(), "arc-words"));
        }
        var echo = arc.isConfirmed() ? Prose.of("“" + arc.echo().text().strip() + "”") : arc.echo();
        words.getChildren().add(told(echo, arc.isConfirmed() ? "quotation" : "secondary"));
        return words;
    }

    private String aloud(Arc arc) {
        return Text.of(
                "feedback.arc.aloud",
                CardWords.title(arc.card(), model.today()),
                arc.said().text(),
                arc.did().text(),
                arc.came().text(),
                arc.echo().text());
    }

    private static Label told(Prose words, String role) {
        var label = new Label(words.text().strip());
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node sign() {
        var arrow = Icons.of(Icon.ARROW_RIGHT, ICON);
        arrow.getStyleClass().add("faint");
        return arrow;
    }

    private static ColumnConstraints words() {
        var third = new ColumnConstraints();
        third.setPercentWidth(100 / 3.0 - 4);
        third.setHgrow(Priority.ALWAYS);
        return third;
    }

    private static ColumnConstraints arrow() {
        var narrow = new ColumnConstraints();
        narrow.setHalignment(HPos.CENTER);
        narrow.setPercentWidth(6);
        return narrow;
    }
}
