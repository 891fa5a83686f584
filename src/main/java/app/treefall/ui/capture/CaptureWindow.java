package app.treefall.ui.capture;

import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The small window for one line, opened by a shortcut of the desktop: Enter saves and closes, Escape closes and keeps
/// the words.
public final class CaptureWindow {

    private final Stage stage;
    private final CaptureViewModel model;
    private final CaptureBox box;

    public CaptureWindow(Stage stage, Theme theme, CaptureViewModel model) {
        this.stage = stage;
        this.model = model;
        box = new CaptureBox(model, _ -> close()).closing(this::close);
        var page = new VBox(box);
        page.getStyleClass().add("capture-window");
        page.getStylesheets().add(Theme.sheet("/css/capture.css"));
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        var scene = new Scene(page);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Text.of("capture.window"));
        stage.setAlwaysOnTop(true);
        stage.setOnHiding(_ -> model.keepNow());
        model.chipsProperty().subscribe(_ -> fit());
        model.complaintsProperty().subscribe(_ -> fit());
        model.twinProperty().subscribe(_ -> fit());
    }

    /// Opens it, or brings it to the front, with the keyboard in the line.
    public void show() {
        stage.show();
        stage.toFront();
        stage.requestFocus();
        box.takeFocus();
    }

    public void close() {
        model.keepNow();
        stage.close();
    }

    /// As high as what is in it.
    private void fit() {
        if (stage.isShowing()) {
            stage.sizeToScene();
        }
    }
}
