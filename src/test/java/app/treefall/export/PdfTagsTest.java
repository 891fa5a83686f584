package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What somebody who does not see the page is told of it. The whole of PDF/UA-1 is asked by veraPDF: `mvn -Ppdfua`.
final class PdfTagsTest {

    private static final PdfWriter WRITER = new PdfWriter(List::of);
    private static byte[] dossier = {};
    private static byte[] brief = {};

    @BeforeAll
    static void typesetOnce() {
        dossier = WRITER.write(SampleDocument.dossier()).bytes();
        brief = WRITER.write(SampleDocument.brief()).bytes();
    }

    @Test
    void everyKindOfTextHasItsTag() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            var tags = tags(paper);
            assertTrue(
                    tags.containsAll(
                            Set.of("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "Link", "Figure", "BlockQuote")),
                    tags.toString());
        }
        try (var paper = Loader.loadPDF(brief)) {
            assertTrue(
                    tags(paper).containsAll(Set.of("H1", "H2", "L", "LI", "LBody")),
                    tags(paper).toString());
        }
    }

    @Test
    void everyPictureSaysInWordsWhatItShows() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            var figures = elements(paper).stream()
                    .filter(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                    .toList();
            assertTrue(figures.size() > 5);
            for (var figure : figures) {
                assertFalse(figure.getString(COSName.ALT, "").isBlank());
            }
        }
    }

    @Test
    void everyPictureIsReadWhereItStands() throws IOException {
        for (var pdf : List.of(dossier, brief)) {
            try (var paper = Loader.loadPDF(pdf)) {
                for (var element : elements(paper)) {
                    var parent = element.getCOSDictionary(COSName.P);
                    assertFalse(
                            "Figure".equals(element.getNameAsString(COSName.S))
                                    && "Document".equals(parent.getNameAsString(COSName.S)),
                            "a picture that is read after everything else");
                }
            }
        }
    }

    @Test
    void everyLinkIsTaggedAndSaysWhereItLeads() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            int links = 0;
            for (var page : paper.getPages()) {
                assertEquals("S", page.getCOSObject().getNameAsString("Tabs"), "Tab follows the tags");
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links++;
                    assertTrue(annotation.getStructParent() >= 0, "a link outside the tagged text");
                    assertFalse(annotation.getContents().isBlank());
                }
            }
            assertTrue(links > 50, "links: " + links);
        }
    }

    @Test
    void theFileSaysWhatItIsAndShowsItsTitle() throws IOException {
        try (var paper = Loader.loadPDF(dossier)) {
            var catalog = paper.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
            assertTrue(metadata.contains("Ines Varga, Promotion dossier"), metadata);
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("en", catalog.getLanguage());
        }
    }

    private static Set<String> tags(PDDocument paper) {
        var tags = new TreeSet<String>();
        elements(paper).forEach(element -> tags.add(element.getNameAsString(COSName.S)));
        return tags;
    }

    private static List<COSDictionary> elements(PDDocument paper) {
        var found = new ArrayList<COSDictionary>();
        var root = paper.getDocumentCatalog().getStructureTreeRoot();
        assertNotNull(root);
        collect(root.getCOSObject().getItem(COSName.K), found);
        return found;
    }

    private static void collect(COSBase at, List<COSDictionary> found) {
        switch (at) {
            case COSObject object -> collect(object.getObject(), found);
            case COSArray many -> many.forEach(one -> collect(one, found));
            case COSDictionary element -> {
                if (element.containsKey(COSName.S)) {
                    found.add(element);
                }
                if (element.containsKey(COSName.K)) {
                    collect(element.getItem(COSName.K), found);
                }
            }
            case null, default -> {}
        }
    }
}
