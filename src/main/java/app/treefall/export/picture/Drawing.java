package app.treefall.export.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as a file of its own, words and all: vectors, and pixels for readers that know no vectors.
public final class Drawing {

    /// Pixels of the file for each of the picture: sharp in print.
    private static final int SCALE = 3;

    private final Lettering lettering = new Lettering();

    /// Numbers and names only: nothing in here needs escaping, for its words are outlines.
    public String svg(Picture picture) {
        var width = Svg.number(picture.width());
        var height = Svg.number(picture.height());
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\""
                + height + "\" viewBox=\"0 0 " + width + " " + height + "\">");
        for (var mark : picture.marks()) {
            var element = Svg.of(mark);
            svg.append('<').append(element.name());
            for (int i = 0; i < element.attributes().size(); i += 2) {
                svg.append(' ').append(element.attributes().get(i)).append("=\"");
                svg.append(element.attributes().get(i + 1)).append('"');
            }
            svg.append("/>");
        }
        for (var label : picture.labels()) {
            svg.append("<path fill=\"").append(label.ink().hex()).append("\" d=\"");
            svg.append(path(lettering.outline(label))).append("\"/>");
        }
        return svg.append("</svg>").toString();
    }

    public byte[] png(Picture picture) {
        var image = new BufferedImage(
                (int) Math.ceil(picture.width() * SCALE),
                (int) Math.ceil(picture.height() * SCALE),
                BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        Pencil.draw(picture, graphics);
        for (var label : picture.labels()) {
            graphics.setColor(Color.decode(label.ink().hex()));
            graphics.fill(lettering.outline(label));
        }
        graphics.dispose();
        return png(image);
    }

    /// In memory alone: by itself the library would put what it writes into a file of the system's.
    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream(1 << 12);
        try (var memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be drawn", e);
        }
        return out.toByteArray();
    }

    private static String path(Shape shape) {
        var path = new StringBuilder();
        var c = new double[6];
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> step(path, 'M', c, 2);
                case PathIterator.SEG_LINETO -> step(path, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> step(path, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> step(path, 'C', c, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void step(StringBuilder path, char letter, double[] numbers, int count) {
        path.append(letter);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(Svg.number(numbers[i]));
        }
    }
}
