package app.treefall.ui;

import app.treefall.domain.Look;
import app.treefall.domain.WindowBounds;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.KeepSettings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Carries the remembered look into the theme and the window, and back.
final class Looks {

    private Looks() {}

    static void apply(Look look, Theme theme) {
        theme.appearanceProperty().set(look.appearance());
        theme.textSizeProperty().set(look.textSize());
        theme.motionProperty().set(look.motion());
    }

    /// Where the window last stood, when some of that is still on a screen.
    static void place(Stage stage, KeepSettings settings) {
        var bounds = settings.window();
        if (bounds == null) {
            return;
        }
        var there = new Rectangle2D(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        if (!Screen.getScreensForRectangle(there).isEmpty()) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.extent() == WindowBounds.Extent.MAXIMISED);
        }
    }

    static void remember(Stage stage, KeepSettings settings) {
        var extent = stage.isMaximized() ? WindowBounds.Extent.MAXIMISED : WindowBounds.Extent.AS_SIZED;
        int width = (int) stage.getWidth();
        int height = (int) stage.getHeight();
        if (width > 0 && height > 0) {
            settings.keep(new WindowBounds((int) stage.getX(), (int) stage.getY(), width, height, extent));
        }
    }
}
