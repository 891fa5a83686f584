package app.treefall.ui.week;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Look.Appearance;
import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.TestDesks;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
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

/// The week as it looks, for eyes.
@ExtendWith(Fx.class)
final class WeekPicturesTest {

    private static final String LINE =
            "Automated the settlement check 2 days -> 20 min ^cost #payments @tomas @kim yesterday";

    @ParameterizedTest
    @CsvSource({
        "960, 640, LIGHT",
        "1280, 800, LIGHT",
        "1600, 1000, LIGHT",
        "960, 640, DARK",
        "1280, 800, DARK",
        "1600, 1000, DARK"
    })
    void theSampleWeek(int width, int height, Appearance appearance, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            shoot(new TestBench(desk), width, height, appearance, LINE, "");
        }
    }

    @Test
    void theFirstWeek(@TempDir Path folder) throws Exception {
        try (var desk = TestDesks.empty(folder)) {
            shoot(new TestBench(desk), 1280, 800, Appearance.LIGHT, "", "-first");
            shoot(new TestBench(desk), 1280, 800, Appearance.LIGHT, "Fixed the retry queue 31 nov", "-complaint");
        }
    }

    private static void shoot(TestBench tools, int width, int height, Appearance appearance, String line, String more) {
        FxThread.run(() -> {
            var theme = new Theme();
            theme.appearanceProperty().set(appearance);
            var capture = new CaptureViewModel(tools.bench);
            var week = new WeekScreen(tools.bench, capture);
            var rail = new Region();
            rail.setMinWidth(width < 1280 ? 60 : 208);
            rail.setStyle("-fx-background-color: -tf-line, -tf-rail; -fx-background-insets: 0, 0 1px 0 0;");
            HBox.setHgrow(week.node(), Priority.ALWAYS);
            var scene = new Scene(new HBox(rail, week.node()), width, height);
            theme.dress(scene);
            week.fit(Screen.Width.of(width));
            week.show(new Place.Week());
            capture.write(line);
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            var name = "week" + more + "-" + width + "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png";
            var picture = scene.snapshot(null);
            save(picture, name);
            assertTrue(picture.getWidth() == width);
        });
    }

    private static void save(WritableImage picture, String name) throws RuntimeException {
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
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
