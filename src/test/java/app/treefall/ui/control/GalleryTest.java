package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Look.Appearance;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Looks at all controls together. The pictures are for eyes; what can be asserted is asserted.
@ExtendWith(Fx.class)
final class GalleryTest {

    private static final double WIDTH = 1640;
    private static final double HEIGHT = 1130;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void aPictureIsTakenInEveryAppearance(Appearance appearance) {
        FxThread.run(() -> {
            var theme = new Theme();
            theme.appearanceProperty().set(appearance);
            var picture = laidOut(new Gallery(), theme, 1).snapshot(null);
            save(picture, "gallery-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");
            assertTrue(hues(picture) > 12, "more than a few colours are on it");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 110, 120, 130})
    void noWordIsCutOffAtAnyTextSize(int percent) {
        FxThread.run(() -> {
            var theme = new Theme();
            theme.appearanceProperty().set(Appearance.LIGHT);
            theme.textSizeProperty().set(percent);
            var scene = laidOut(new Gallery(), theme, percent / 100.0);
            save(scene.snapshot(null), "gallery-" + percent + ".png");
            var seen = new ArrayList<String>();
            everyNode(scene.getRoot(), node -> {
                if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
                    assertWhole(labeled, seen);
                }
            });
            assertTrue(seen.size() > 60, "words were looked at: " + seen.size());
        });
    }

    @Test
    void tabReachesEveryControlInReadingOrder() throws Exception {
        try (var shown = Shown.of(Gallery::new)) {
            var gallery = shown.root();
            FxThread.run(gallery.entry::requestFocus);
            var reached = new ArrayList<Node>();
            reached.add(gallery.entry);
            for (int press = 0; press < 60; press++) {
                Keyboard.press(KeyCode.TAB);
                reached.add(FxThread.call(() -> gallery.getScene().getFocusOwner()));
            }
            var round = reached.subList(0, reached.subList(1, reached.size()).indexOf(gallery.entry) + 1);
            assertEquals(
                    gallery.stops(),
                    round.stream().filter(gallery.stops()::contains).toList());
        }
    }

    @Test
    void everythingThatTakesFocusHasAName() throws Exception {
        try (var shown = Shown.of(Gallery::new)) {
            everyNode(shown.root(), node -> {
                if (node.isFocusTraversable()
                        && (node instanceof Button || node.getStyleClass().contains("text-input"))) {
                    var name = node.getAccessibleText() == null && node instanceof Button button
                            ? button.getText()
                            : node.getAccessibleText();
                    assertNotNull(name, node::toString);
                    assertTrue(!name.isBlank(), node::toString);
                }
            });
            for (var glyph : List.of(".state-glyph", ".size-square", ".meter", ".avatar")) {
                shown.root()
                        .lookupAll(glyph)
                        .forEach(node -> assertTrue(!node.getAccessibleText().isBlank(), glyph));
            }
        }
    }

    private static Scene laidOut(Gallery gallery, Theme theme, double scale) {
        var scene = new Scene(gallery, WIDTH * scale, HEIGHT * scale);
        theme.dress(scene);
        for (int pass = 0; pass < 3; pass++) {
            gallery.applyCss();
            gallery.layout();
        }
        return scene;
    }

    private static void assertWhole(Labeled labeled, List<String> seen) {
        for (var child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible()) {
                assertEquals(labeled.getText(), text.getText());
                var words = text.getBoundsInParent();
                assertTrue(
                        words.getMaxX() <= labeled.getWidth() + 1,
                        () -> labeled.getText() + " is wider than its place");
                assertTrue(
                        words.getMinY() >= -3 && words.getMaxY() <= labeled.getHeight() + 3,
                        () -> labeled.getText() + " is higher than its place: " + words + " in " + labeled.getHeight());
                seen.add(labeled.getText());
            }
        }
    }

    private static void everyNode(Node node, Consumer<Node> look) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> everyNode(child, look));
        }
    }

    private static long hues(Image picture) {
        var pixels = picture.getPixelReader();
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        return counts.values().stream().filter(count -> count > 100).count();
    }

    private static void save(Image picture, String name) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            var file = Path.of("target", "pictures", name);
            Files.createDirectories(file.getParent());
            ImageIO.write(drawn, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
