package app.treefall.export.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The words of a picture as outlines of our own letters, for files that may embed no font. No font of the system is
/// asked for; a character that ours lack is left out of the picture and stands in the words beside it.
final class Lettering {

    private final Map<Label.Weight, TrueTypeFont> fonts = new EnumMap<>(Label.Weight.class);

    Shape outline(Label label) {
        try {
            return outline(label, fonts.computeIfAbsent(label.weight(), Lettering::read));
        } catch (IOException e) {
            throw new UncheckedIOException("the letters of a picture cannot be read", e);
        }
    }

    private static Shape outline(Label label, TrueTypeFont font) throws IOException {
        var path = new Path2D.Double();
        double reached = 0;
        for (int point : label.text().text().codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
            if (glyph > 0) {
                var drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    path.append(
                            drawn.getPath().getPathIterator(AffineTransform.getTranslateInstance(reached, 0)), false);
                }
                reached += font.getAdvanceWidth(glyph);
            }
        }
        double scale = label.size() / font.getUnitsPerEm();
        double back = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> reached * scale / 2;
            case END -> reached * scale;
        };
        var place = AffineTransform.getTranslateInstance(
                label.at().x() - back, label.at().y());
        place.scale(scale, -scale);
        return path.createTransformedShape(place);
    }

    private static TrueTypeFont read(Label.Weight weight) {
        var name = switch (weight) {
            case REGULAR -> "/fonts/Inter-Regular.ttf";
            case MEDIUM -> "/fonts/Inter-Medium.ttf";
            case SEMIBOLD -> "/fonts/Inter-SemiBold.ttf";
        };
        try (var in = Objects.requireNonNull(Lettering.class.getResourceAsStream(name), name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " of this program cannot be read", e);
        }
    }
}
