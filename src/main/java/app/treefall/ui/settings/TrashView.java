package app.treefall.ui.settings;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.text.Text;
import app.treefall.usecase.TrashThing.InTrash;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was thrown away, of whatever kind, each with its way back.
final class TrashView extends VBox {

    private final TrashViewModel model;
    private final HBox foot = new HBox();

    TrashView(TrashViewModel model) {
        this.model = model;
        getStyleClass().add("settings-form");
        var list = new ListView<>(model.trash());
        list.getStyleClass().add("trash");
        list.setAccessibleText(Text.of("settings.trash"));
        list.setPlaceholder(Forms.label(Text.of("settings.trash.empty"), "story", "soft"));
        list.setCellFactory(_ -> new TrashCell());
        model.doubtedProperty().subscribe(_ -> list.refresh());
        foot.getStyleClass().add("trash-line");
        model.emptyingProperty().subscribe(this::showFoot);
        foot.visibleProperty().bind(Bindings.isNotEmpty(model.trash()));
        foot.managedProperty().bind(foot.visibleProperty());
        getChildren().addAll(Forms.heading(Text.of("settings.trash"), Text.of("settings.trash.why"), null), list, foot);
    }

    private void showFoot(boolean emptying) {
        if (!emptying) {
            foot.getChildren().setAll(List.of(Buttons.beside(Text.of("settings.trash.empty.ask"), model::askToEmpty)));
            return;
        }
        var sure = Forms.wrapped(Text.of("settings.trash.empty.sure"), "secondary", "rust");
        HBox.setHgrow(sure, Priority.ALWAYS);
        foot.getChildren()
                .setAll(List.of(
                        sure,
                        Buttons.small(Buttons.danger(Text.of("settings.trash.empty.do"), model::empty)),
                        Buttons.small(Buttons.plain(Text.of("settings.trash.keep.all"), model::keepIt))));
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
            var title = model.title(thing);
            var words = new VBox(
                    Forms.label(title, "list-headline"),
                    doubted
                            ? Forms.wrapped(model.doubt(thing), "secondary", "rust")
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
            for (var step : line.getChildren().subList(1, line.getChildren().size())) {
                ((Region) step).setMinWidth(USE_PREF_SIZE);
                step.setAccessibleHelp(title);
            }
            return line;
        }
    }
}
