package app.treefall.ui.impact;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.layout.VBox;

/// Which share of a number is mine. Enter keeps it.
final class ShareBox extends VBox {

    ShareBox(ShareViewModel model, Runnable close) {
        getStyleClass().add("impact-box");
        Runnable save = () -> model.save(close);
        getChildren()
                .addAll(
                        Pieces.title(Text.of("impact.share")),
                        Pieces.label(model.headline(), "list-headline", "soft"),
                        new WordsBack(model.form()).endingTheForm(),
                        Pieces.line(
                                Text.of("impact.share.percent"),
                                model.shareProperty(),
                                model.errorProperty(),
                                Text.of("impact.share.hint"),
                                save),
                        Pieces.steps(
                                Buttons.primary(Text.of("impact.share.save"), save),
                                Buttons.quiet(Text.of("impact.cancel"), close)));
    }
}
