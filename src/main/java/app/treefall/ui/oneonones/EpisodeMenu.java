package app.treefall.ui.oneonones;

import app.treefall.ui.text.Text;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The episodes as a menu, where there is no room for a line.
final class EpisodeMenu extends MenuButton {

    EpisodeMenu(OneOnOnesViewModel model) {
        getStyleClass().add("episode-menu");
        setAccessibleHelp(Text.of("oneonones.story"));
        setMinWidth(USE_PREF_SIZE);
        model.rowsProperty().subscribe(rows -> {
            getItems().clear();
            for (var row : rows) {
                var item = new MenuItem(Text.of("oneonones.menu.item", row.title(), row.line()));
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> model.look(row.episode()));
                getItems().add(item);
            }
            setDisable(rows.isEmpty());
        });
        model.chosenProperty()
                .subscribe(row -> setText(
                        row == null ? Text.of("oneonones.menu.none") : Text.of("oneonones.menu", row.number())));
    }
}
