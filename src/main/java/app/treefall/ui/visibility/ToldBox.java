package app.treefall.ui.visibility;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was told and may not have landed, each with the two answers there are.
final class ToldBox extends VBox {

    ToldBox(
            String name,
            List<VisibilityViewModel.ToldRow> rows,
            Consumer<VisibilityViewModel.ToldRow> landed,
            Consumer<VisibilityViewModel.ToldRow> notYet,
            Runnable close) {
        getStyleClass().add("told-box");
        var title = new Label(Text.of("visibility.told.title", name));
        title.getStyleClass().add("section");
        var list = new VBox();
        list.getStyleClass().add("told-rows");
        for (var row : rows) {
            list.getChildren().add(line(row, landed, notYet));
        }
        var scroll = new ScrollPane(list);
        scroll.getStyleClass().add("told-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(title, scroll, Buttons.quiet(Text.of("visibility.cancel"), close));
    }

    private static VBox line(
            VisibilityViewModel.ToldRow row,
            Consumer<VisibilityViewModel.ToldRow> landed,
            Consumer<VisibilityViewModel.ToldRow> notYet) {
        var headline = new Label(row.entry().headline().text());
        headline.getStyleClass().add("list-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        var when = new Label(row.words());
        when.getStyleClass().add("caption");
        var yes = Buttons.link(Text.of("visibility.told.landed"), () -> landed.accept(row));
        var no = Buttons.beside(Text.of("visibility.told.not"), () -> notYet.accept(row));
        yes.setAccessibleText(yes.getText() + ": " + headline.getText());
        no.setAccessibleText(no.getText() + ": " + headline.getText());
        var steps = new HBox(when, yes, no);
        steps.getStyleClass().add("told-steps");
        var line = new VBox(headline, steps);
        line.getStyleClass().add("told-row");
        return line;
    }
}
