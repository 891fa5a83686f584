package app.treefall.export;

import app.treefall.document.Document;
import app.treefall.export.picture.Pencil;
import app.treefall.export.picture.Picture;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The printed face: A4, two voices, hanging labels, pictures as vectors, tagged for readers, the same bytes every
// time.
public final class PdfWriter implements Exporter {

    private static final float VERSION = 1.7f;
    private static final String PRODUCER = "Treefall";

    private final SpareFonts spareFonts;

    public PdfWriter(SpareFonts spareFonts) {
        this.spareFonts = spareFonts;
    }

    @Override
    public Written write(Document document) {
        Libraries.silence();
        try (var paper = new PDDocument()) {
            var fonts = new PaperFonts(paper, spareFonts);
            var glyphs = new Glyphs(fonts);
            var face = new PaperFace(glyphs, Set.of());
            try (var draft = renderer(page(document, face, fonts), face.pictures(), paper, fonts)) {
                draft.layout();
                var orphans = Orphans.in(draft.getRootBox());
                if (orphans.isEmpty()) {
                    draft.createPDFWithoutClosing();
                } else {
                    again(document, new PaperFace(glyphs, orphans), paper, fonts);
                }
            }
            return new Written(saved(paper, document, fonts), glyphs.missing());
        } catch (IOException e) {
            throw new UncheckedIOException("the pages could not be typeset", e);
        }
    }

    private static void again(Document document, PaperFace face, PDDocument paper, PaperFonts fonts)
            throws IOException {
        try (var renderer = renderer(page(document, face, fonts), face.pictures(), paper, fonts)) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static String page(Document document, PaperFace face, PaperFonts fonts) {
        var body = new Markup();
        body.open("body", "class", document.genre().name().toLowerCase(Locale.ROOT));
        new Feet(document, face, body).write();
        new Sheet(document, face, body).write();
        body.close();
        var head = new Markup();
        head.open("head").element("title", Language.title(document));
        head.empty("meta", "name", "description", "content", Language.description(document));
        bookmarks(document, head);
        head.style(StyleSheets.PAPER.replace(" SPARES", fonts.familiesAfterTheFirst()))
                .close();
        var page = new Markup();
        page.open("html", "lang", Language.of(document));
        return page + head.toString() + body + "</html>";
    }

    private static void bookmarks(Document document, Markup head) {
        head.open("bookmarks");
        int open = 0;
        for (var place : Outline.of(document)) {
            while (open >= place.depth()) {
                head.close();
                open--;
            }
            head.open("bookmark", "name", place.name(), "href", "#" + place.id());
            open++;
        }
        while (open > 0) {
            head.close();
            open--;
        }
        head.close();
    }

    private static PdfBoxRenderer renderer(String page, List<Picture> pictures, PDDocument paper, PaperFonts fonts) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(paper);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.withProducer(PRODUCER);
        builder.useUnicodeBidiSplitter(BidiRuns::new);
        builder.useUnicodeBidiReorderer(new JdkBidi());
        builder.useExternalResourceAccessControl((_, _) -> false, null);
        builder.useObjectDrawerFactory(drawing(pictures));
        fonts.useIn(builder);
        builder.withHtmlContent(page, null);
        return builder.buildPdfRenderer();
    }

    private static DefaultObjectDrawerFactory drawing(List<Picture> pictures) {
        var factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(PaperFace.PICTURE, (element, x, y, width, height, device, _, dotsPerPixel) -> {
            var picture = pictures.get(Integer.parseInt(element.getAttribute(PaperFace.WHICH)));
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    graphics -> Pencil.draw(picture, graphics));
            return null;
        });
        return factory;
    }

    private static byte[] saved(PDDocument paper, Document document, PaperFonts fonts) throws IOException {
        var day = GregorianCalendar.from(document.day().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        paper.getDocumentInformation().setCreationDate(day);
        paper.getDocumentInformation().setModificationDate(day);
        paper.setDocumentId(document.day().toEpochDay());
        paper.save(OutputStream.nullOutputStream()); // subsets the fonts and names their characters
        TextLayer.mend(fonts.ownFonts());
        var out = new ByteArrayOutputStream(1 << 17);
        paper.save(out);
        return out.toByteArray();
    }
}
