package app.treefall.ui.harness;

import java.awt.AlphaComposite;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// A picture of everything on the screen: all windows in their places, dialogs and popups included.
public final class Shot {

    private record Part(BufferedImage picture, double x, double y) {}

    private Shot() {}

    /// @param scale 1 for a plain screen, 2 for a fine one
    public static void of(Path file, double scale) {
        FxThread.settle();
        save(together(FxThread.call(() -> parts(scale))), file);
    }

    /// What JavaFX has painted, as a PNG file.
    public static void save(Image image, Path file) {
        save(picture(image), file);
    }

    private static void save(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static List<Part> parts(double scale) {
        var parts = new ArrayList<Part>();
        for (var window : Window.getWindows()) {
            if (window.isShowing()) {
                parts.add(part(window, scale));
            }
        }
        return parts;
    }

    private static Part part(Window window, double scale) {
        var scene = window.getScene();
        var how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        how.setFill(scene.getFill() == null ? Color.TRANSPARENT : scene.getFill());
        how.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        var image = scene.getRoot().snapshot(how, null);
        return new Part(picture(image), (window.getX() + scene.getX()) * scale, (window.getY() + scene.getY()) * scale);
    }

    private static BufferedImage together(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new AssertionError("no window is open");
        }
        double left = parts.stream().mapToDouble(Part::x).min().orElseThrow();
        double top = parts.stream().mapToDouble(Part::y).min().orElseThrow();
        double right = parts.stream()
                .mapToDouble(p -> p.x() + p.picture().getWidth())
                .max()
                .orElseThrow();
        double bottom = parts.stream()
                .mapToDouble(p -> p.y() + p.picture().getHeight())
                .max()
                .orElseThrow();
        var whole = new BufferedImage((int) (right - left), (int) (bottom - top), BufferedImage.TYPE_INT_ARGB);
        var pen = whole.createGraphics();
        pen.setComposite(AlphaComposite.SrcOver);
        for (var part : parts) {
            pen.drawImage(part.picture(), (int) (part.x() - left), (int) (part.y() - top), null);
        }
        pen.dispose();
        return whole;
    }
}
