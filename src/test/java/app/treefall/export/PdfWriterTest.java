package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PdfWriterTest {

    private static final PdfWriter WRITER = new PdfWriter(List::of);
    private static byte[] dossier = {};

    @BeforeAll
    static void typesetOnce() {
        dossier = WRITER.write(SampleDocument.dossier()).bytes();
    }

    @Test
    void wordsCanBeSelectedInReadingOrder() throws IOException {
        var text = textOf(dossier);

        assertInOrder(
                text,
                "Ines Varga",
                "The case",
                "In the second half of 2026",
                "What changed",
                "Checkout p95",
                "1.8 s",
                "0.6 s",
                "−67%",
                "Refund turnaround",
                "Jonas Weil’s",
                "Prevented",
                "In others’ words",
                "Not one double-charge ticket",
                "criterion by criterion",
                "Business impact",
                "Moves a number",
                "Growth",
                "Appendix: the evidence",
                "Grafana, checkout board");
    }

    @Test
    void bookmarksNameThePartsAndTheirLabels() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            var names = new ArrayList<String>();
            for (var part : paper.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(part.getTitle());
                part.children().forEach(label -> names.add("  " + label.getTitle()));
            }
            assertEquals(
                    List.of(
                            "The case",
                            "What changed",
                            "Prevented",
                            "In others’ words",
                            "Staff Engineer, criterion by criterion",
                            "  Business impact",
                            "  Operational excellence",
                            "  Raising others",
                            "  Checkout p95",
                            "  Growth",
                            "What else there is",
                            "  Told",
                            "  Travels",
                            "Appendix: the evidence"),
                    names);
        }
    }

    @Test
    void allFontsAreEmbeddedSubsets() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            var fonts = new HashSet<PDFont>();
            for (var page : paper.getPages()) {
                collectFonts(page.getResources(), fonts);
            }
            assertTrue(fonts.size() >= 5);
            for (var font : fonts) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+(Inter|SourceSerif4).*"), font.getName());
            }
        }
    }

    @Test
    void titleLanguageAndTagsAreThere() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            assertEquals(
                    "Ines Varga, Promotion dossier, committee edition",
                    paper.getDocumentInformation().getTitle());
            assertEquals("en", paper.getDocumentCatalog().getLanguage());
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(paper.getDocumentCatalog().getStructureTreeRoot());
            assertEquals(5, paper.getNumberOfPages());
        }
    }

    @Test
    void pagesAreNumberedAndTheFirstSaysWhereNumbersLead() throws IOException {
        var text = textOf(dossier);

        assertTrue(text.contains("Raised numbers lead to the evidence in the appendix, page 4."), text);
        assertTrue(text.contains("1 of 5"), text);
        assertTrue(text.contains("5 of 5"), text);
    }

    @Test
    void raisedNumbersLeadInsideAndEvidenceLeadsOut() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            var inside = new AtomicInteger();
            var outside = new TreeSet<String>();
            for (var page : paper.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        outside.add(uri.getURI());
                    } else {
                        inside.incrementAndGet();
                    }
                }
            }
            assertTrue(inside.get() >= 30, "inside: " + inside);
            assertEquals(28, outside.size());
            assertTrue(outside.contains("https://grafana.example/d/9"));
        }
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPage() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            var stripper = new PDFTextStripper();
            for (int page = 4; page <= 5; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(paper).contains("Entry and evidence"), "page " + page);
            }
        }
    }

    @Test
    void aBriefIsOnePage() throws IOException {
        try (var paper = Loader.loadPDF(WRITER.write(SampleDocument.brief()).bytes())) {
            assertEquals(1, paper.getNumberOfPages());
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertArrayEquals(dossier, WRITER.write(SampleDocument.dossier()).bytes());
    }

    @Test
    void whatNoFontHasIsNamedAndReported() throws IOException {
        var written = WRITER.write(SampleDocument.brief(words -> words.replace("Legal", "山田太郎 🚀")));

        assertEquals(
                List.of("[4 Chinese or Japanese characters]", "[rocket]"),
                written.missing().stream()
                        .map(missing -> missing.shown().text())
                        .toList());
        assertTrue(textOf(written.bytes())
                .replaceAll("\\s+", " ")
                .contains("[4 Chinese or Japanese characters] [rocket]"));
    }

    @Test
    void cyrillicGreekAndCzechNeedNoSpareFont() throws IOException {
        var written = WRITER.write(SampleDocument.brief(words -> words.replace("Legal", "Žofie Марія Ελένη")));

        assertEquals(List.of(), written.missing());
        assertTrue(textOf(written.bytes()).contains("Žofie Марія Ελένη"));
    }

    @Test
    void hostileWordsStayWordsAndLeadNowhere() throws IOException {
        var payloads = HostileWords.all();
        for (int start = 0; start < payloads.size(); start += 100) {
            var next = new AtomicInteger(start);
            var written = WRITER.write(SampleDocument.brief(
                    words -> words + " " + payloads.get(next.getAndIncrement() % payloads.size())));
            var more =
                    WRITER.write(SampleDocument.dossier(_ -> payloads.get(next.getAndIncrement() % payloads.size())));
            assertNoStrangeLinks(written.bytes());
            assertNoStrangeLinks(more.bytes());
        }
    }

    @Test
    void anEmptyDocumentIsStillAPage() throws IOException {
        var none = new Document(
                Document.Genre.BRIEF,
                app.treefall.domain.Prose.NONE,
                app.treefall.domain.Prose.NONE,
                app.treefall.domain.Prose.NONE,
                List.of(),
                app.treefall.domain.Prose.NONE,
                "",
                SampleDocument.DAY,
                List.of());
        try (var paper = Loader.loadPDF(WRITER.write(none).bytes())) {
            assertEquals(1, paper.getNumberOfPages());
        }
    }

    private static void assertNoStrangeLinks(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            for (var page : paper.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        assertTrue(uri.getURI().matches("(https?://|mailto:).*"), uri.getURI());
                    }
                }
            }
            assertNoScripts(paper);
        }
    }

    private static void assertNoScripts(PDDocument paper) {
        var names = paper.getDocumentCatalog().getNames();
        assertTrue(names == null || names.getJavaScript() == null);
        assertFalse(paper.getDocumentCatalog().getCOSObject().containsKey(org.apache.pdfbox.cos.COSName.OPEN_ACTION));
    }

    private static void collectFonts(PDResources resources, Set<PDFont> fonts) throws IOException {
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collectFonts(form.getResources(), fonts);
            }
        }
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (var part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, "“" + part + "” after " + from + " in " + text);
            from = at + 1;
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
