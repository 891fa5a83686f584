package app.treefall.ui;
import app.treefall.domain.Look.Appearance;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.*;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.*;
import javafx.scene.input.*;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
@ExtendWith(Fx.class)
class TmpHoldShots {
  @Test void shots(@TempDir Path folder) throws Exception {
    try (var desk = TestDesks.sample(folder)) {
      var ep = desk.readJournal().run().episodes().stream().filter(e -> !e.held()).findFirst().orElseThrow();
      shot(desk, folder, Appearance.LIGHT, 1440, 900, "a", ep, false);
      shot(desk, folder, Appearance.DARK, 1280, 800, "a", ep, false);
      shot(desk, folder, Appearance.LIGHT, 960, 640, "a", ep, false);
      shot(desk, folder, Appearance.LIGHT, 1600, 1000, "b", ep, true);
      shot(desk, folder, Appearance.DARK, 960, 640, "b", ep, true);
      shot(desk, folder, Appearance.LIGHT, 1280, 800, "p", ep, false);
    }
  }
  static void key(Node on, KeyCode c) { on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", c, false,false,false,false)); on.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", c, false,false,false,false));}
  void shot(app.treefall.usecase.Desk desk, Path folder, Appearance look, int w, int h, String kind, app.treefall.domain.Episode ep, boolean wrap) throws Exception {
    var scene = FxThread.call(() -> Furnished.scene(desk, folder, look, w, h, s -> s.go(kind.equals("p") ? new Place.Prepare(ep.person()) : new Place.Hold(ep.id()))));
    FxThread.settle();
    FxThread.run(() -> {
      for (int i = 0; i < 3; i++) { scene.getRoot().applyCss(); scene.getRoot().layout(); }
      var root = scene.lookup(".hold");
      if (root != null && scene.lookup(".hold-row:done") == null) {
      var row = scene.lookup(".hold-row");
      key(row, KeyCode.DIGIT2);
      ((javafx.scene.control.TextInputControl) scene.lookup(".hold-words")).setText("So that is 56 orders a day we were throwing away.");
      key(row, KeyCode.DOWN);
      key(row, KeyCode.P);
      ((javafx.scene.control.TextInputControl) scene.lookup(".promise-row .told")).setText("Send the retry numbers to Priya");
      }
      if (wrap) key(scene.lookup(".hold-row"), KeyCode.W);
      for (int i = 0; i < 4; i++) { scene.getRoot().applyCss(); scene.getRoot().layout(); }
      Shot.save(scene.snapshot(null), Path.of("target/pictures/tmp-" + kind + "-" + look + "-" + w + ".png"));
    });
  }
}
