package app.treefall.ui.settings;

import app.treefall.ui.control.Banner;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.usecase.KeepSafe;
import app.treefall.usecase.KeepSafe.Copy;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the words are, what keeps them, and what does not.
final class SafetyView extends VBox {

    private final SafetyViewModel model;
    private final VBox answer = new VBox();
    private final VBox doubt = new VBox();

    SafetyView(SafetyViewModel model, ArchiveViewModel archive) {
        this.model = model;
        getStyleClass().add("settings-form");
        answer.managedProperty().bind(Bindings.isNotEmpty(answer.getChildren()));
        model.answerProperty().subscribe(this::say);
        doubt.managedProperty().bind(Bindings.isNotEmpty(doubt.getChildren()));
        model.doubtProperty().subscribe(this::ask);
        var where = new TextField(model.where());
        where.setEditable(false);
        where.setAccessibleText(Text.of("settings.safety.where"));
        var steps = new HBox(
                Buttons.plain(Text.of("settings.safety.back.up"), model::backUp),
                Buttons.plain(Text.of("settings.safety.check"), model::check));
        steps.getStyleClass().add("settings-row");
        getChildren()
                .addAll(
                        Forms.heading(Text.of("settings.safety"), Text.of("settings.safety.why"), null),
                        Forms.sub(Text.of("settings.safety.where")),
                        where,
                        promise(Icon.LOCK, "settings.safety.owner"),
                        promise(Icon.SHIELD, "settings.safety.offline"),
                        promise(Icon.INFO, "settings.safety.disk"),
                        Forms.part(Text.of("settings.safety.backups"), Text.of("settings.safety.backups.why")),
                        doubt,
                        steps,
                        answer,
                        list(),
                        new ArchiveView(archive));
    }

    private static Node promise(Icon icon, String key) {
        var row = new HBox(Icons.of(icon), Forms.wrapped(Text.of(key), "body"));
        row.getStyleClass().add("promise");
        return row;
    }

    private Node list() {
        var list = new ListView<>(model.copies());
        list.getStyleClass().add("backups");
        list.setAccessibleText(Text.of("settings.safety.backups"));
        list.setPlaceholder(Forms.label(Text.of("settings.safety.none"), "secondary"));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Copy copy, boolean empty) {
                super.updateItem(copy, empty);
                setText(copy == null || empty ? null : model.words(copy));
            }
        });
        return list;
    }

    private void ask(KeepSafe.@Nullable Doubt waiting) {
        doubt.getChildren().clear();
        if (waiting != null) {
            doubt.getChildren()
                    .add(Banner.needsAWord(model.words(waiting)).with(Text.of("settings.safety.go.on"), model::goOn));
        }
    }

    private void say(SafetyViewModel.Answer said) {
        answer.getChildren().clear();
        switch (said.tone()) {
            case NONE -> {
                if (!said.words().isEmpty()) {
                    answer.getChildren().add(Forms.label(said.words(), "secondary"));
                }
            }
            case WELL -> {
                var words = Forms.wrapped(said.words(), "body", "leaf");
                words.setGraphic(Icons.of(Icon.CHECK));
                answer.getChildren().add(words);
            }
            case WRONG -> answer.getChildren().add(Banner.wrong(said.words()));
        }
    }
}
