package app.treefall.ui.oneonones;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A promise made in a 1:1: whose, what, how long it has been open; one click says that it was kept.
final class PromiseLine extends HBox {

    private static final double GLYPH = 15;

    PromiseLine(PromiseShown promise, Runnable kept) {
        getStyleClass().addAll("previous", "promise");
        var sign = Icons.of(promise.open() ? Icon.CORNER_UP_RIGHT : Icon.CHECK, GLYPH);
        sign.getStyleClass().add(promise.open() ? "owed" : "done");
        var words = Flow.of(
                Flow.text(promise.whose() + " ", "previous-words", "strong"),
                Flow.text(promise.words() + " ", "previous-words"),
                Flow.text(promise.state(), "previous-words", promise.open() ? "ochre" : "leaf"));
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        if (promise.open()) {
            var button = Buttons.link(Text.of("oneonones.kept"), kept);
            button.getStyleClass().add("small-words");
            button.setAccessibleText(Text.of("oneonones.kept.spoken", promise.words()));
            getChildren().add(button);
        }
    }
}
