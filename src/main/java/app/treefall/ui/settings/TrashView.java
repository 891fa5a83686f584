package app.treefall.ui.settings;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.text.Text;
import app.treefall.usecase.TrashEntry.InTrash;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The entries that were thrown away.
final class TrashView extends VBox {

    private final TrashViewModel model;

    TrashView(TrashViewModel model) {
        this.model = model;
        getStyleClass().add("settings-form");
        var list = new ListView<>(model.trash());
        list.getStyleClass().add("trash");
        list.setAccessibleText(Text.of("settings.trash"));
        list.setPlaceholder(Forms.label(Text.of("settings.trash.empty"), "story", "soft"));
        list.setCellFactory(_ -> new TrashCell());
        model.doubtedProperty().subscribe(_ -> list.refresh());
        getChildren().addAll(Forms.heading(Text.of("settings.trash"), Text.of("settings.trash.why"), null), list);
    }

    private final class TrashCell extends ListCell<InTrash> {

        @Override
        protected void updateItem(@Nullable InTrash thing, boolean empty) {
            super.updateItem(thing, empty);
            setPrefWidth(0);
            setGraphic(thing == null || empty ? null : line(thing));
        }

        private Node line(InTrash thing) {
            boolean doubted = thing.equals(model.doubtedProperty().get());
            var headline = Forms.label(thing.entry().headline().text(), "list-headline");
            var words = new VBox(
                    headline,
                    doubted
                            ? Forms.label(Text.of("settings.trash.sure"), "secondary", "rust")
                            : Forms.label(model.when(thing), "caption"));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(words);
            line.getStyleClass().add("trash-line");
            if (doubted) {
                line.getChildren()
                        .addAll(
                                Buttons.small(Buttons.danger(Text.of("settings.trash.delete"), model::deleteForGood)),
                                Buttons.small(Buttons.plain(Text.of("settings.trash.keep"), model::keepIt)));
            } else {
                line.getChildren()
                        .addAll(
                                Buttons.small(
                                        Buttons.plain(Text.of("settings.trash.restore"), () -> model.restore(thing))),
                                Buttons.beside(Text.of("settings.trash.ask"), () -> model.askToDelete(thing)));
            }
            line.getChildren().stream().skip(1).forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
            return line;
        }
    }
}
