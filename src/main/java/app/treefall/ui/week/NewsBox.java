package app.treefall.ui.week;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One line for a thread that has been quiet. Enter keeps it.
final class NewsBox extends VBox {

    NewsBox(NewsViewModel model, Runnable close) {
        getStyleClass().add("loop-box");
        var title = new Label(model.headline());
        title.getStyleClass().add("list-headline");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var line = FormField.told(Text.of("week.news"), "");
        line.input().textProperty().bindBidirectional(model.wordsProperty());
        line.input().setOnAction(_ -> model.save(close));
        line.errorProperty().bind(model.errorProperty());
        var steps = new HBox(
                Buttons.primary(Text.of("week.news.save"), () -> model.save(close)),
                Buttons.quiet(Text.of("week.news.open"), model::open),
                Buttons.quiet(Text.of("week.news.cancel"), close));
        steps.getStyleClass().add("loop-steps");
        getChildren().addAll(title, new WordsBack(model.form()).endingTheForm(), line, steps);
    }
}
