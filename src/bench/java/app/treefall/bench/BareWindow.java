package app.treefall.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least window JavaFX can show with something to type into: what the start of Treefall is held against. Says the
/// same lines as `app.treefall.ui.Times`.
public final class BareWindow extends Application {

    private int pulses;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        var field = new TextField();
        var scene = new Scene(new StackPane(field), 1280, 800);
        scene.addPostLayoutPulseListener(() -> {
            pulses++;
            if (pulses == 3) {
                System.err.println("treefall.painted " + System.currentTimeMillis());
                System.err.println("treefall.ready " + System.currentTimeMillis());
            }
            if (pulses < 3) {
                javafx.application.Platform.requestNextPulse();
            }
        });
        stage.setScene(scene);
        stage.show();
        field.requestFocus();
    }
}
