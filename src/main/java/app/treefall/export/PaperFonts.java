package app.treefall.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one printed document: ours, and spare ones of the machine for characters that ours lack.
final class PaperFonts {

    private record Face(String file, String family, int weight, FontStyle style) {}

    private record Own(Face face, TrueTypeFont font) {}

    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Inter";
    private static final List<Face> FACES = List.of(
            new Face("SourceSerif4-Regular", SERIF, 400, FontStyle.NORMAL),
            new Face("SourceSerif4-Italic", SERIF, 400, FontStyle.ITALIC),
            new Face("SourceSerif4-SemiBold", SERIF, 600, FontStyle.NORMAL),
            new Face("SourceSerif4-SemiBoldItalic", SERIF, 600, FontStyle.ITALIC),
            new Face("Inter-Regular", SANS, 400, FontStyle.NORMAL),
            new Face("Inter-Medium", SANS, 500, FontStyle.NORMAL),
            new Face("Inter-SemiBold", SANS, 600, FontStyle.NORMAL),
            new Face("Inter-Italic", SANS, 400, FontStyle.ITALIC));

    private final PDDocument paper;
    private final SpareFonts spareFonts;
    private final List<Own> own = new ArrayList<>();
    private final List<PDType0Font> used = new ArrayList<>();
    private final List<PDType0Font> spares = new ArrayList<>();
    private final List<CmapLookup> spareCharacters = new ArrayList<>();
    private final Map<Integer, Boolean> known = new HashMap<>();
    private List<Path> untried = List.of();
    private boolean looked;

    PaperFonts(PDDocument paper, SpareFonts spareFonts) throws IOException {
        this.paper = paper;
        this.spareFonts = spareFonts;
        for (var face : FACES) {
            var font = read(face);
            own.add(new Own(face, font));
            used.add(PDType0Font.load(paper, font, true));
        }
    }

    /// Whether some font can set this character, after looking for one if need be.
    boolean cover(int point) {
        return known.computeIfAbsent(point, this::find);
    }

    /// What follows the first family in a style sheet.
    String familiesAfterTheFirst() {
        var families = new StringBuilder(", Inter, \"Source Serif 4\"");
        for (int i = 0; i < spares.size(); i++) {
            families.append(", ").append(spareName(i));
        }
        return families.toString();
    }

    void useIn(PdfRendererBuilder builder) {
        for (int i = 0; i < own.size(); i++) {
            var face = own.get(i).face();
            builder.useFont(new PDFontSupplier(used.get(i)), face.family(), face.weight(), face.style(), true);
        }
        for (int i = 0; i < spares.size(); i++) {
            builder.useFont(new PDFontSupplier(spares.get(i)), spareName(i), 400, FontStyle.NORMAL, true);
        }
    }

    /// Ours, in this document.
    List<PDType0Font> ownFonts() {
        return used;
    }

    private static String spareName(int index) {
        return "Spare" + (index + 1);
    }

    private boolean find(int point) {
        boolean ours = hasAll(SERIF, point) || hasAll(SANS, point);
        return ours || spareCharacters.stream().anyMatch(lookup -> lookup.getGlyphId(point) > 0) || findSpare(point);
    }

    private boolean hasAll(String family, int point) {
        return own.stream().filter(one -> one.face().family().equals(family)).allMatch(one -> has(one.font(), point));
    }

    private static boolean has(TrueTypeFont font, int point) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(point) > 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Opens spare fonts one after the other until one has the character.
    private boolean findSpare(int point) {
        if (!looked) {
            looked = true;
            untried = new ArrayList<>(spareFonts.files());
        }
        for (var file : List.copyOf(untried)) {
            if (take(file, point)) {
                untried.remove(file);
                return true;
            }
        }
        return false;
    }

    private boolean take(Path file, int point) {
        try {
            for (var font : fontsIn(file)) {
                if (has(font, point)) {
                    font.setEnableGsub(false);
                    spares.add(PDType0Font.load(paper, font, true));
                    spareCharacters.add(font.getUnicodeCmapLookup());
                    return true;
                }
                font.close();
            }
        } catch (IOException | RuntimeException _) {
            // a font that cannot be read, or may not be embedded, is none; what stays missing is reported
        }
        return false;
    }

    private static List<TrueTypeFont> fontsIn(Path file) throws IOException {
        if (!file.toString().endsWith(".ttc")) {
            return List.of(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
        }
        var fonts = new ArrayList<TrueTypeFont>();
        new TrueTypeCollection(file.toFile()).processAllFonts(fonts::add);
        return fonts;
    }

    /// PDFBox applies a font's GSUB table with regular expressions per string: slow, and ligatures lose letters
    /// when
    // copied.
    private static TrueTypeFont read(Face face) throws IOException {
        var name = "/fonts/" + face.file() + ".ttf";
        try (var in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(name), name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }
}
