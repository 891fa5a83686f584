package app.treefall.ui.audience;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Gives the keyboard to something that may not stand in the window yet: the content of a pane comes there with its
/// first layout.
final class Keyboard implements ChangeListener<@Nullable Scene> {

    private final Node node;

    private Keyboard(Node node) {
        this.node = node;
    }

    static void to(Node node) {
        if (node.getScene() == null) {
            node.sceneProperty().addListener(new Keyboard(node));
        } else {
            node.requestFocus();
        }
    }

    @Override
    public void changed(ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene before, @Nullable Scene now) {
        if (now != null) {
            node.sceneProperty().removeListener(this);
            node.requestFocus();
        }
    }
}
