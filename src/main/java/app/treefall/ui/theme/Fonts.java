package app.treefall.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Brings our fonts into the toolkit. Every weight is a family of its own ("Inter Medium"), as JavaFX wants it.
final class Fonts {

    private static final List<String> FILES = List.of(
            "Inter-Regular.ttf",
            "Inter-Medium.ttf",
            "Inter-SemiBold.ttf",
            "SourceSerif4-Regular.ttf",
            "SourceSerif4-Italic.ttf",
            "SourceSerif4-SemiBold.ttf");
    private static boolean loaded;

    private Fonts() {}

    static synchronized void load() {
        if (loaded) {
            return;
        }
        for (var file : FILES) {
            load(file);
        }
        ComplexScripts.letWrap();
        loaded = true;
    }

    private static void load(String file) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null || Font.loadFont(in, 0) == null) {
                throw new IllegalStateException(
                        "The program is incomplete: the font " + file + " is missing or broken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
