package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Look.Appearance;
import app.treefall.files.FileMoves;
import app.treefall.files.Preferences;
import app.treefall.ui.control.NavItem;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.TestDesks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every section of the settings as it looks, for eyes.
@ExtendWith(Fx.class)
final class SettingsPicturesTest {

    private static final int SECTIONS = 7;

    @ParameterizedTest
    @CsvSource({"960, 640, LIGHT", "1280, 800, LIGHT", "1280, 800, DARK", "1600, 1000, LIGHT"})
    void everySection(int width, int height, Appearance appearance, @TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            desk.trashEntry().run(desk.readJournal().run().entries().getFirst());
            for (int section = 0; section < SECTIONS; section++) {
                shoot(new TestBench(desk), folder, section, width, height, appearance);
            }
        }
    }

    private static void shoot(TestBench tools, Path folder, int section, int width, int height, Appearance appearance) {
        FxThread.run(() -> {
            var theme = new Theme();
            theme.appearanceProperty().set(appearance);
            var settings =
                    new KeepSettings(new Preferences(folder.resolve("settings.properties"), FileMoves.OF_THE_SYSTEM));
            var screen = new SettingsScreen(tools.bench, theme, settings);
            screen.show(new Place.Settings());
            var items = List.copyOf(screen.node().lookupAll(".nav-item"));
            assertEquals(SECTIONS, items.size());
            ((NavItem) items.get(section)).fire();
            var rail = new Region();
            rail.setMinWidth(width < 1280 ? 60 : 208);
            rail.setStyle("-fx-background-color: -tf-line, -tf-rail; -fx-background-insets: 0, 0 1px 0 0;");
            HBox.setHgrow(screen.node(), Priority.ALWAYS);
            var scene = new Scene(new HBox(rail, screen.node()), width, height);
            theme.dress(scene);
            screen.fit(Screen.Width.of(width));
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            save(
                    scene.snapshot(null),
                    "settings-" + section + "-" + width + "-"
                            + appearance.name().toLowerCase(Locale.ROOT) + ".png");
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
