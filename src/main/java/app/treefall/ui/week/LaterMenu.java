package app.treefall.ui.week;

import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The ways of putting one thing off, and why it stands where it stands.
final class LaterMenu extends ContextMenu {

    LaterMenu(List<Later> laters, Consumer<Later> putOff, Runnable why) {
        for (var later : laters) {
            getItems().add(item(later.words(), Icon.CLOCK, () -> putOff.accept(later)));
        }
        getItems().addAll(new SeparatorMenuItem(), item(Text.of("week.why"), Icon.HELP_CIRCLE, why));
    }

    private static MenuItem item(String words, Icon icon, Runnable run) {
        var item = new MenuItem(words, Icons.small(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
