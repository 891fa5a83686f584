package app.treefall.narrative;

import app.treefall.export.Format;
import app.treefall.export.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;

/// The bytes of a document as somebody reads them who looks for what they should not hold: zips and streams unpacked,
/// names of parts and properties beside the words. A new format does not compile in here until it is said how.
public final class Unpacked {

    private Unpacked() {}

    public static String text(byte[] bytes, Format format) throws IOException {
        return switch (format) {
            case MARKDOWN, HTML, TEXT -> new String(bytes, StandardCharsets.UTF_8);
            case DOCX -> unzipped(bytes);
            case PDF -> streams(bytes);
        };
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        WordFile.of(bytes)
                .parts()
                .forEach(
                        (path, part) -> all.append(path).append('\n').append(new String(part, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static String streams(byte[] bytes) throws IOException {
        try (var paper = Loader.loadPDF(bytes)) {
            var all = new StringBuilder(new PDFTextStripper().getText(paper));
            for (var key : paper.getDocument().getXrefTable().keySet()) {
                var object = paper.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary named) {
                    named.getValues()
                            .forEach(value -> all.append(value instanceof COSString said ? said.getString() : ""));
                }
                if (object instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            return all.toString();
        }
    }
}
