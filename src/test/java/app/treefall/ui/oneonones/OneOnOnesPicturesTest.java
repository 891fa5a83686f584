package app.treefall.ui.oneonones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Look.Appearance;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.TestDesks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The 1:1s as they look, for eyes.
@ExtendWith(Fx.class)
final class OneOnOnesPicturesTest {

    @ParameterizedTest
    @CsvSource({
        "960, 640, LIGHT",
        "1280, 800, LIGHT",
        "1600, 1000, LIGHT",
        "960, 640, DARK",
        "1280, 800, DARK",
        "1600, 1000, DARK"
    })
    void theNextEpisodeOfTheSample(int width, int height, Appearance appearance, @TempDir Path folder)
            throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            shoot(new TestBench(desk), width, height, appearance, "", _ -> {});
        }
    }

    @Test
    void theOtherFaces(@TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            shoot(new TestBench(desk), 1280, 800, Appearance.LIGHT, "-wrap-up", root -> press(root, "Say how it went"));
            shoot(new TestBench(desk), 1280, 1300, Appearance.LIGHT, "-tall", _ -> {});
            shoot(new TestBench(desk), 960, 640, Appearance.LIGHT, "-beside", root -> press(root, "Ask, next time"));
            shoot(new TestBench(desk), 1280, 800, Appearance.LIGHT, "-plan", root -> press(root, "Hugo"));
            shoot(new TestBench(desk), 1280, 800, Appearance.DARK, "-another", root -> press(root, "Plan a 1:1"));
            shoot(new TestBench(desk), 1280, 800, Appearance.LIGHT, "-held", root -> {
                var line = (javafx.scene.control.ListView<?>) root.lookup(".story-line");
                line.getSelectionModel().select(1);
            });
        }
    }

    @Test
    void nobodyYet(@TempDir Path folder) throws Exception {
        try (var desk = TestDesks.empty(folder)) {
            shoot(new TestBench(desk), 1280, 800, Appearance.LIGHT, "-nobody", _ -> {});
        }
    }

    private static void shoot(
            TestBench tools, int width, int height, Appearance appearance, String more, Consumer<Parent> doing) {
        FxThread.run(() -> {
            var theme = new Theme();
            theme.appearanceProperty().set(appearance);
            var ones = new OneOnOnesScreen(tools.bench);
            var rail = new Region();
            rail.setMinWidth(width < 1280 ? 60 : 208);
            rail.setStyle("-fx-background-color: -tf-line, -tf-rail; -fx-background-insets: 0, 0 1px 0 0;");
            HBox.setHgrow(ones.node(), Priority.ALWAYS);
            var scene = new Scene(new HBox(rail, ones.node()), width, height);
            theme.dress(scene);
            ones.fit(Screen.Width.of(width));
            ones.show(new Place.OneOnOnes());
            settle(scene);
            doing.accept(scene.getRoot());
            settle(scene);
            var picture = scene.snapshot(null);
            save(
                    picture,
                    "one-on-ones" + more + "-" + width + "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");
            assertEquals(width, picture.getWidth());
        });
    }

    private static void settle(Scene scene) {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void press(Node node, String name) {
        if (node instanceof ButtonBase button
                && (name.equals(button.getText()) || name.equals(button.getAccessibleText()))) {
            button.fire();
        } else if (node instanceof Parent parent) {
            java.util.List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> press(child, name));
        }
    }

    private static void save(WritableImage picture, String name) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            var file = Path.of("target", "pictures", name);
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
