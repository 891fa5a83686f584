package app.treefall.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Look.Motion;
import app.treefall.ui.control.Panel;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class ThemeTest {

    @Test
    void aChangeOfAppearanceReachesAScene() {
        FxThread.run(() -> {
            var theme = new Theme();
            var label = new Label("Nobody has heard about the VAT release.");
            var scene = dressed(theme, label);
            theme.appearanceProperty().set(Appearance.LIGHT);
            scene.getRoot().applyCss();
            assertEquals(Color.web("22251F"), label.getTextFill());
            theme.appearanceProperty().set(Appearance.DARK);
            scene.getRoot().applyCss();
            assertTrue(theme.darkProperty().get());
            assertEquals(Color.web("E9EAE3"), label.getTextFill());
        });
    }

    @Test
    void theTextSizeReachesWordsAndDrawingsAndIsHeldWithinItsRange() {
        FxThread.run(() -> {
            var theme = new Theme();
            var headline = new Label("Payments that come back");
            headline.getStyleClass().add("entry-title");
            var icon = Icons.of(Icon.FLAG);
            var scene = dressed(theme, headline, icon);
            assertSize(scene, headline, icon, 27, 16);
            theme.textSizeProperty().set(130);
            assertSize(scene, headline, icon, 35.1, 20.8);
            theme.textSizeProperty().set(400);
            assertSize(scene, headline, icon, 35.1, 20.8);
            theme.textSizeProperty().set(90);
            assertSize(scene, headline, icon, 24.3, 14.4);
        });
    }

    @Test
    void eachWeightIsItsOwnFamily() {
        FxThread.run(() -> {
            var title = new Label("This week");
            title.getStyleClass().add("screen-title");
            var story = new Label("I replayed a day of real baskets.");
            story.getStyleClass().add("story");
            var quotation = new Label("So the team sleeps.");
            quotation.getStyleClass().add("quotation");
            dressed(new Theme(), title, story, quotation).getRoot().applyCss();
            assertEquals("Inter SemiBold", title.getFont().getName());
            assertEquals("Source Serif 4", story.getFont().getFamily());
            assertEquals("Source Serif 4 Italic", quotation.getFont().getName());
        });
    }

    @Test
    void reducedMotionTakesNoTime() {
        FxThread.run(() -> {
            var theme = new Theme();
            theme.motionProperty().set(Motion.FULL);
            assertEquals(Duration.millis(150), theme.lasting(Duration.millis(150)));
            theme.motionProperty().set(Motion.REDUCED);
            assertEquals(Duration.ZERO, theme.lasting(Duration.millis(150)));
        });
    }

    @Test
    void everyIconHasAnOutlineWithinItsBox() {
        for (var icon : Icon.values()) {
            var outline = (SVGPath) Icons.of(icon).lookup(".icon-path");
            var bounds = outline.getBoundsInLocal();
            assertFalse(bounds.isEmpty(), icon.key());
            assertTrue(
                    bounds.getMinX() >= -1
                            && bounds.getMaxX() <= 25
                            && bounds.getMinY() >= -1
                            && bounds.getMaxY() <= 25,
                    () -> icon.key() + " " + bounds);
        }
    }

    private static void assertSize(Scene scene, Label headline, Drawing icon, double font, double side) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().applyCss();
        assertEquals(font, headline.getFont().getSize(), .2);
        assertEquals(side, icon.prefWidth(-1), .01);
    }

    private static Scene dressed(Theme theme, Node... content) {
        var scene = new Scene(new HBox(new ScrollPane(new Panel(content))), 600, 200);
        theme.dress(scene);
        return scene;
    }
}
