package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.Source;
import app.treefall.imports.ladders.LadderIntake;
import app.treefall.imports.ladders.LadderReader;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A ladder of ten levels by twenty competencies in a space that holds a few of them.
@ExtendWith(Fx.class)
final class LadderGridTest {

    private static final Path BIG = Path.of("src/test/resources/ladder/ten-by-twenty.csv");

    @Test
    void theNamesOfLevelsAndCompetenciesStayInSightWhereverItIsScrolled() throws Exception {
        var read = (LadderIntake.Understood)
                LadderReader.read(new Source(BIG.getFileName().toString(), Files.readAllBytes(BIG)));
        FxThread.run(() -> {
            var grid = new LadderGrid(read.ladder());
            var scene = new Scene(grid, 600, 400);
            new Theme().dress(scene);
            scene.getRoot().getStylesheets().add(Theme.sheet("/css/settings.css"));
            layOut(scene);

            grid.setHvalue(1);
            grid.setVvalue(1);
            layOut(scene);

            var level = named(grid, "Fellow");
            var competency = named(grid, "Stewardship of the craft");
            var last = named(grid, "Began strategy within a field that did not exist before");
            assertTrue(inside(scene, level) && inside(scene, competency) && inside(scene, last));
            assertEquals(top(named(grid, "Intern")), top(level), 0.5);
            assertEquals(left(named(grid, "Code")), left(competency), 0.5);
            assertTrue(top(level) < 4 && left(competency) < 4, top(level) + ", " + left(competency));
            assertTrue(left(last)
                    > left(competency) + competency.getBoundsInParent().getWidth() - 1);
        });
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Node named(LadderGrid grid, String words) {
        return grid.lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static boolean inside(Scene scene, Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getCenterX() > 0
                && bounds.getCenterX() < scene.getWidth()
                && bounds.getCenterY() > 0
                && bounds.getCenterY() < scene.getHeight();
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    private static double left(Node node) {
        return node.localToScene(0, 0).getX();
    }
}
