package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Kind;
import app.treefall.domain.Look.Appearance;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the page for every kind of entry, at the widths and text sizes there are; they go to `target/pictures`.
@ExtendWith(Fx.class)
final class EditorPicturesTest {

    private static final Path FOLDER = Path.of("target", "pictures");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, NARROW, 960, 640, 100",
        "DARK, USUAL, 1280, 800, 100",
        "LIGHT, WIDE, 1600, 1000, 100",
        "LIGHT, USUAL, 1280, 800, 90",
        "LIGHT, USUAL, 1280, 1100, 130",
        "LIGHT, NARROW, 960, 900, 130"
    })
    void everyKindIsPaintedAtEverySize(
            Appearance appearance,
            app.treefall.ui.frame.Screen.Width width,
            int wide,
            int high,
            int textSize,
            @TempDir Path folder)
            throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            for (var kind : Kind.Name.values()) {
                var name = "editor-%s-%s-%d-%d"
                        .formatted(
                                kind.name().toLowerCase(Locale.ROOT),
                                appearance.name().toLowerCase(Locale.ROOT),
                                wide,
                                textSize);
                FxThread.run(() -> {
                    var bench = new TestBench(desk).bench;
                    var screen = new JournalScreen(bench, () -> null);
                    var scene = new Scene((Parent) screen.node(), wide - rail(width), high);
                    new Stage().setScene(scene);
                    var theme = new Theme();
                    theme.appearanceProperty().set(appearance);
                    theme.textSizeProperty().set(textSize);
                    theme.dress(scene);
                    screen.fit(width);
                    screen.show(new Place.OpenEntry(bench.live().snapshot().entries().stream()
                            .filter(entry -> entry.kindName() == kind)
                            .reduce((_, later) -> later)
                            .orElseThrow()
                            .id()));
                    for (int pass = 0; pass < 4; pass++) {
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                    }
                    var picture = scene.snapshot(null);
                    assertEquals(high, picture.getHeight());
                    Shot.save(picture, FOLDER.resolve(name + ".png"));
                });
            }
        }
    }

    private static int rail(app.treefall.ui.frame.Screen.Width width) {
        return width == app.treefall.ui.frame.Screen.Width.NARROW ? 60 : 208;
    }
}
