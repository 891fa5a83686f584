package app.treefall.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Mends what is copied out of the pages. Where a font draws two characters alike, PDFBox names the one with the lower
/// number, so that an apostrophe would be found as a letter (U+02BC) and a search for “Weil’s” would miss.
final class TextLayer {

    /// What stands at the end of a line of the map from glyphs to characters, and what was meant.
    private static final Map<String, String> MEANT =
            Map.of("<02BC>", "<2019>", "<02BB>", "<2018>", "<02EE>", "<201D>", "<0269>", "<03B9>");

    private TextLayer() {}

    static void mend(List<? extends PDFont> fonts) throws IOException {
        for (var font : fonts) {
            if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
                mend(stream);
            }
        }
    }

    private static void mend(COSStream stream) throws IOException {
        String names;
        try (var in = stream.createInputStream()) {
            names = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        for (var pair : MEANT.entrySet()) {
            names = names.replaceAll("(?m)" + pair.getKey() + "(?=\\s*$)", pair.getValue());
        }
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(names.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
