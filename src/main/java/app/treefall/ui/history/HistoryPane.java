package app.treefall.ui.history;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.history.HistoryViewModel.Listed;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The versions of an entry on the left, what changed with the chosen one on the right, and the step that brings it
/// back.
public final class HistoryPane extends VBox {

    private final HistoryViewModel model;
    private final ListView<Listed> list = new ListView<>();
    private final VBox changes = new VBox();
    private final Button bringBack;

    /// @param close what takes the pane away once a version is back
    public HistoryPane(HistoryViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("history");
        getStylesheets().add(Theme.sheet("/css/history.css"));
        bringBack = Buttons.primary(Text.of("history.bring.back"), () -> model.bringBack(close));
        list.getStyleClass().add("versions");
        list.setAccessibleText(Text.of("history.versions"));
        list.setCellFactory(_ -> new VersionCell());
        list.setPlaceholder(new Label(Text.of("history.none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.bringBack(close);
            }
        });
        changes.getStyleClass().add("changes");
        var scroll = new ScrollPane(changes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var body = new HBox(list, scroll);
        body.getStyleClass().add("history-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var steps = new HBox(bringBack, Buttons.quiet(Text.of("history.close"), close));
        steps.getStyleClass().add("history-steps");
        var title = new Label(Text.of("history.title"));
        title.getStyleClass().add("section");
        getChildren().addAll(title, body, steps);
        model.versionsProperty().subscribe(versions -> {
            list.getItems().setAll(versions);
            list.getSelectionModel().select(model.chosenProperty().get());
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chosenProperty().set(chosen);
            }
        });
        model.chosenProperty().subscribe(this::show);
    }

    private void show(@Nullable Listed version) {
        bringBack.setDisable(!model.canBringBack());
        changes.getChildren().clear();
        if (version == null) {
            return;
        }
        if (list.getSelectionModel().getSelectedItem() != version) {
            list.getSelectionModel().select(version);
        }
        var head = new Label(Text.of("history.head." + version.stage(), version.when()));
        head.getStyleClass().add("secondary");
        head.setWrapText(true);
        changes.getChildren().add(head);
        version.changes().forEach(change -> changes.getChildren().add(new ChangeFlow(change)));
    }

    private static final class VersionCell extends ListCell<Listed> {

        @Override
        protected void updateItem(@Nullable Listed version, boolean empty) {
            super.updateItem(version, empty);
            setPrefWidth(0);
            setText(null);
            if (empty || version == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var when = new Label(version.when());
            when.getStyleClass().add("body");
            var what = new Label(fields(version));
            what.getStyleClass().add("caption");
            var both = new VBox(when, what);
            both.setMinWidth(0);
            setGraphic(both);
            setAccessibleText(version.when() + ". " + what.getText());
        }

        private static String fields(Listed version) {
            return switch (version.stage()) {
                case NOW -> Text.of("history.now");
                case FIRST -> Text.of("history.first");
                case EARLIER ->
                    String.join(
                            ", ",
                            version.changes().stream()
                                    .map(change -> Text.of("history.field." + change.field()))
                                    .toList());
            };
        }
    }
}
