package app.treefall.ui.settings;

import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.layout.VBox;

/// Who writes, and which words leave in no document.
final class YouView extends VBox {

    YouView(YouViewModel model) {
        getStyleClass().add("settings-form");
        getChildren()
                .addAll(
                        Forms.heading(Text.of("settings.you"), Text.of("settings.you.why"), model.saidProperty()),
                        WordsBack.of(model.typed()),
                        Forms.row(
                                Forms.line(Text.of("settings.you.name"), model.name(), model::keep),
                                Forms.line(Text.of("settings.you.job"), model.title(), model::keep)),
                        Forms.row(
                                Forms.line(Text.of("settings.you.team"), model.team(), model::keep),
                                Forms.line(Text.of("settings.you.company"), model.company(), model::keep)),
                        Forms.address(Text.of("form.address"), model.address(), model::keep),
                        Forms.part(Text.of("settings.you.redactions"), Text.of("settings.you.redactions.why")),
                        Forms.pairs(
                                model.redactions(),
                                Text.of("settings.you.word"),
                                Text.of("settings.you.replacement"),
                                Text.of("settings.you.redactions.add"),
                                model::addRedaction,
                                model::keep,
                                model::remove));
    }
}
