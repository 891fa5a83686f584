package app.treefall.ui.settings;

import app.treefall.ui.control.Banner;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.form.Forms;
import app.treefall.ui.settings.ArchiveStep.AskPassphrase;
import app.treefall.ui.settings.ArchiveStep.AskPrivate;
import app.treefall.ui.settings.ArchiveStep.AskReplace;
import app.treefall.ui.settings.ArchiveStep.AskWhose;
import app.treefall.ui.settings.ArchiveStep.Both;
import app.treefall.ui.settings.ArchiveStep.Done;
import app.treefall.ui.settings.ArchiveStep.Nothing;
import app.treefall.ui.settings.ArchiveStep.Reading;
import app.treefall.ui.settings.ArchiveStep.Writing;
import app.treefall.ui.settings.ArchiveStep.Wrong;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The whole journal out into one file, and such a file in.
final class ArchiveView extends VBox {

    private final ArchiveViewModel model;
    private final VBox stage = new VBox();
    private @Nullable Label progress;

    ArchiveView(ArchiveViewModel model) {
        this.model = model;
        getStyleClass().add("archive");
        stage.getStyleClass().add("archive-stage");
        stage.managedProperty().bind(Bindings.isNotEmpty(stage.getChildren()));
        getChildren()
                .addAll(
                        Forms.part(Text.of("archive.title"), Text.of("archive.why")),
                        row(
                                Buttons.plain(Text.of("archive.export"), model::export),
                                Buttons.plain(Text.of("archive.bring.in"), model::bringIn)),
                        stage);
        model.stepProperty().subscribe(this::show);
    }

    private void show(ArchiveStep step) {
        if (step instanceof Writing(var words) && progress != null) {
            progress.setText(words);
            return;
        }
        progress = null;
        stage.getChildren()
                .setAll(
                        switch (step) {
                            case Nothing() -> List.<Node>of();
                            case AskPrivate() -> askPrivate();
                            case AskReplace(var file) ->
                                List.of(
                                        Banner.needsAWord(Text.of("archive.there", file)),
                                        row(Buttons.plain(Text.of("archive.replace"), model::replace), cancel()));
                            case Writing(var words) -> writing(words);
                            case Reading() -> List.of(Forms.wrapped(Text.of("archive.reading"), "secondary"));
                            case AskPassphrase asked -> askPassphrase(asked);
                            case AskWhose asked -> askWhose(asked);
                            case Done(var words) -> List.of(done(words));
                            case Wrong(var words) -> List.of(Banner.wrong(words));
                        });
    }

    private List<Node> askPrivate() {
        var first = passphrase("archive.passphrase").hint(Text.of("archive.optional"));
        var again = passphrase("archive.again");
        again.errorProperty().bind(model.objectionProperty());
        Runnable export = () ->
                model.exportEverything(first.input().getText(), again.input().getText());
        again.input().setOnAction(_ -> export.run());
        first.input().setOnAction(_ -> again.input().requestFocus());
        return List.of(
                Banner.needsAWord(Text.of("archive.private")),
                Forms.row(first, again),
                Forms.wrapped(Text.of("archive.final"), "caption"),
                row(Buttons.plain(Text.of("archive.with.private"), export), cancel()));
    }

    private List<Node> askPassphrase(AskPassphrase asked) {
        var typed = passphrase("archive.passphrase");
        typed.errorProperty().bind(model.objectionProperty());
        Runnable open = () -> model.open(typed.input().getText());
        typed.input().setOnAction(_ -> open.run());
        typed.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                typed.input().requestFocus();
            }
        });
        return List.of(
                Forms.wrapped(Text.of("archive.sealed", asked.file()), "body"),
                typed,
                row(Buttons.plain(Text.of("archive.unlock"), open), cancel()));
    }

    private List<Node> writing(String words) {
        progress = Forms.label(words, "secondary");
        return List.of(progress, row(Buttons.plain(Text.of("archive.stop"), model::cancel)));
    }

    private List<Node> askWhose(AskWhose asked) {
        var list = new ListView<>(FXCollections.observableArrayList(asked.both()));
        list.getStyleClass().addAll("backups", "conflicts");
        list.setAccessibleText(Text.of("archive.list"));
        list.setCellFactory(_ -> new BothCell());
        return List.of(
                Banner.needsAWord(asked.words()),
                list,
                row(
                        Buttons.plain(Text.of("archive.keep.mine"), model::keepMine),
                        Buttons.plain(Text.of("archive.take.theirs"), model::takeTheirs),
                        cancel()));
    }

    private static Node done(String words) {
        var said = Forms.wrapped(words, "body", "leaf");
        said.setGraphic(Icons.of(Icon.CHECK));
        return said;
    }

    private Node cancel() {
        return Buttons.quiet(Text.of("archive.cancel"), model::cancel);
    }

    private static FormField<PasswordField> passphrase(String key) {
        return new FormField<>(Text.of(key), new PasswordField());
    }

    private static HBox row(Node... steps) {
        var row = new HBox(steps);
        row.getStyleClass().add("settings-row");
        return row;
    }

    /// One thing as it is on both sides.
    private static final class BothCell extends ListCell<Both> {

        @Override
        protected void updateItem(@Nullable Both both, boolean empty) {
            super.updateItem(both, empty);
            if (both == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var box = new VBox(
                    Forms.label(both.what(), "field-label"),
                    Forms.label(both.mine(), "body"),
                    Forms.label(both.theirs(), "body"));
            if (!both.differ().isEmpty()) {
                box.getChildren().add(Forms.label(both.differ(), "caption"));
            }
            setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(String.join(". ", both.what(), both.mine(), both.theirs(), both.differ()));
        }
    }
}
