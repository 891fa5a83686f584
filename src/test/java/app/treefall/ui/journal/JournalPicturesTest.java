package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
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

/// The journal as it looks, for eyes.
@ExtendWith(Fx.class)
final class JournalPicturesTest {

    @ParameterizedTest
    @CsvSource({
        "960, 640, LIGHT",
        "1280, 800, LIGHT",
        "1440, 900, LIGHT",
        "1600, 1000, LIGHT",
        "960, 640, DARK",
        "1280, 800, DARK",
        "1600, 1000, DARK"
    })
    void aPrevention(int width, int height, Appearance appearance, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var tools = new TestBench(desk);
            shoot(
                    tools,
                    new Place.OpenEntry(named(tools, "Stopped a price release").id()),
                    width,
                    height,
                    appearance,
                    "");
        }
    }

    @ParameterizedTest
    @CsvSource({"Asked Legal, -thread", "Learned how issuing, -learning", "Cut failed card, -win"})
    void theOtherKinds(String headline, String name, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var tools = new TestBench(desk);
            shoot(tools, new Place.OpenEntry(named(tools, headline).id()), 1440, 900, Appearance.LIGHT, name);
        }
    }

    @Test
    void theEmptyJournal(@TempDir Path folder) throws Exception {
        try (var desk = TestDesks.empty(folder)) {
            shoot(new TestBench(desk), new Place.Journal(), 1280, 800, Appearance.LIGHT, "-empty");
        }
    }

    private static Entry named(TestBench tools, String start) {
        return tools.bench.live().snapshot().entries().stream()
                .filter(entry -> entry.headline().text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static void shoot(TestBench tools, Place place, int width, int height, Appearance appearance, String more) {
        FxThread.run(() -> {
            var theme = new Theme();
            theme.appearanceProperty().set(appearance);
            var journal = new JournalScreen(tools.bench, () -> null);
            var rail = new Region();
            rail.setMinWidth(width < 1280 ? 60 : 208);
            rail.setStyle("-fx-background-color: -tf-line, -tf-rail; -fx-background-insets: 0, 0 1px 0 0;");
            HBox.setHgrow(journal.node(), Priority.ALWAYS);
            var scene = new Scene(new HBox(rail, journal.node()), width, height);
            theme.dress(scene);
            journal.fit(Screen.Width.of(width));
            journal.show(place);
            for (int pass = 0; pass < 5; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            var name = "journal" + more + "-" + width + "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png";
            var picture = scene.snapshot(null);
            save(picture, name);
            assertTrue(picture.getWidth() == width);
        });
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
