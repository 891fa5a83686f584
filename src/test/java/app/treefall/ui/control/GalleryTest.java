package app.treefall.ui.control;

import app.treefall.ui.harness.Ui;
import app.treefall.ui.theme.*;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.*;

final class GalleryTest {
    @Test void pictures() throws Exception {
        Ui.start();
        Ui.run(() -> {
            var theme = new Theme();
            var stage = new Stage();
            var gallery = new Gallery();
            stage.setScene(new Scene(gallery, 990, 990));
            theme.dress(stage.getScene());
            stage.show();
            for (var look : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
                theme.appearanceProperty().set(look);
                var whole = new Gallery();
                var scene = new Scene(whole, 1640, 1100);
                theme.dress(scene);
                whole.applyCss(); whole.layout(); whole.applyCss(); whole.layout(); 
                try { Ui.png(scene.snapshot(null), Path.of("target/pictures/gallery-" + look + ".png")); } catch (Exception e) { throw new IllegalStateException(e); }
            }
        });
        Assertions.assertTrue(Ui.failures.isEmpty(), Ui.failures.toString());
    }
}
