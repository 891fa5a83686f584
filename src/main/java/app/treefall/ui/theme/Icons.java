package app.treefall.ui.theme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javafx.scene.shape.SVGPath;

/// Draws icons as stroked outlines: crisp at any scale, in the colour of the words around them (`-tf-icon`).
public final class Icons {

    private static final double BOX = 24;
    private static final Map<Icon, String> OUTLINES = read("/icons/icons.properties");

    private Icons() {}

    /// In a chip or beside a caption.
    public static Drawing small(Icon icon) {
        return of(icon, 14);
    }

    /// Beside a line of text or in a button.
    public static Drawing of(Icon icon) {
        return of(icon, 16);
    }

    /// @param side pixels at a text size of 100 %
    public static Drawing of(Icon icon, double side) {
        var path = new SVGPath();
        path.setContent(OUTLINES.get(icon));
        path.getStyleClass().add("icon-path");
        var drawing = new Drawing(side, BOX, List.of(path));
        drawing.getStyleClass().addAll("icon", icon.key());
        return drawing;
    }

    private static Map<Icon, String> read(String resource) {
        var file = new Properties();
        try (var in = Icons.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + resource + " is missing");
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var outlines = new EnumMap<Icon, String>(Icon.class);
        for (var icon : Icon.values()) {
            var outline = file.getProperty(icon.key());
            if (outline == null) {
                throw new IllegalStateException("No outline for the icon " + icon.key());
            }
            outlines.put(icon, outline);
        }
        return outlines;
    }
}
