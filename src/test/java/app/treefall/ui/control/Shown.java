package app.treefall.ui.control;

import app.treefall.ui.harness.FxThread;
import app.treefall.ui.theme.Theme;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A window with one thing in it, dressed as the program dresses it.
record Shown<P extends Parent>(P root, Theme theme, Stage stage) implements AutoCloseable {

    static <P extends Parent> Shown<P> of(Supplier<P> content) throws Exception {
        var shown = FxThread.call(() -> {
            var theme = new Theme();
            var stage = new Stage();
            var root = content.get();
            stage.setScene(new Scene(root, 640, 480));
            theme.dress(stage.getScene());
            stage.show();
            return new Shown<>(root, theme, stage);
        });
        FxThread.settle();
        return shown;
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
