package app.treefall.ui.audience;

import app.treefall.narrative.alignment.Listeners.Listener;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Avatar;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The people beside each other, deciders first; the arrows choose. One more is added at its end.
final class PeopleStrip extends HBox {

    private final AudienceViewModel model;
    private final ListView<Listener> list = new ListView<>();
    private boolean isFollowing;

    PeopleStrip(AudienceViewModel model) {
        this.model = model;
        getStyleClass().add("people-strip");
        list.getStyleClass().add("people");
        list.setOrientation(Orientation.HORIZONTAL);
        list.setAccessibleText(Text.of("audience.people"));
        list.setCellFactory(_ -> new Tile());
        HBox.setHgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> {
            if (chosen != null && !isFollowing) {
                model.choose(chosen.person());
            }
        });
        model.listenersProperty().subscribe(listeners -> {
            isFollowing = true;
            list.getItems().setAll(listeners);
            isFollowing = false;
            follow();
        });
        model.personProperty().subscribe(_ -> follow());
        getChildren().addAll(list, Buttons.icon(Icon.PLUS, Text.of("audience.people.add"), model::addPerson));
    }

    void takeFocus() {
        Keyboard.to(list);
    }

    private void follow() {
        var person = model.personProperty().get();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (person != null
                    && list.getItems().get(i).person().id().equals(person.id())
                    && list.getSelectionModel().getSelectedIndex() != i) {
                isFollowing = true;
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
                isFollowing = false;
            }
        }
    }

    private final class Tile extends ListCell<Listener> {

        @Override
        protected void updateItem(@Nullable Listener listener, boolean empty) {
            super.updateItem(listener, empty);
            if (listener == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var person = listener.person();
            var when = listener.words(model.bench().today().get());
            var relation = Labels.of(person.relation());
            var words = new VBox(
                    Labels.line(person.name().text(), "body-strong"),
                    Labels.line(person.decides() ? Wording.startUpper(relation) + ", " + when : when, "caption"));
            words.getStyleClass().add("tile-words");
            var tile = new HBox(new Avatar(person.name().text()), words);
            tile.getStyleClass().add("tile");
            setGraphic(tile);
            setAccessibleText(Text.of("audience.people.one", person.name().text(), relation, when));
        }
    }
}
