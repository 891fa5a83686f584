package app.treefall.ui.journal;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// A short menu below what was pressed.
final class Choices {

    private final ContextMenu menu = new ContextMenu();

    Choices add(Icon icon, String words, Runnable run) {
        return add(new MenuItem(words, Icons.small(icon)), run);
    }

    Choices add(String words, Runnable run) {
        return add(new MenuItem(words), run);
    }

    /// Something that is on or off.
    Choices toggle(String words, boolean on, Runnable run) {
        var item = new CheckMenuItem(words);
        item.setSelected(on);
        return add(item, run);
    }

    Choices line() {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        return this;
    }

    void below(Node anchor) {
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    private Choices add(MenuItem item, Runnable run) {
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        menu.getItems().add(item);
        return this;
    }
}
