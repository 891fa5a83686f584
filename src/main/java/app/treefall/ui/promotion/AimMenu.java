package app.treefall.ui.promotion;

import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Another level, another season, or the settings of both.
final class AimMenu extends ContextMenu {

    AimMenu(Aim aim) {
        add(aim.levels());
        add(aim.seasons());
        getItems()
                .addAll(
                        item(Text.of("promotion.aim.settings"), Icon.AWARD, aim::openSettings),
                        item(Text.of("promotion.aim.ladders"), Icon.LAYERS, aim::openLadders));
    }

    private void add(List<Aim.Choice> choices) {
        for (var choice : choices) {
            var item = new RadioMenuItem(choice.words());
            item.setMnemonicParsing(false);
            item.setSelected(choice.isChosen());
            item.setOnAction(_ -> choice.choose().run());
            getItems().add(item);
        }
        if (!choices.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
    }

    private static MenuItem item(String words, Icon icon, Runnable run) {
        var item = new MenuItem(words, Icons.small(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
