package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class WordWriterTest {

    private static WordFile dossier = new WordFile(java.util.Map.of());

    @BeforeAll
    static void writeOnce() throws IOException {
        dossier = WordFile.of(SampleDocument.dossier());
    }

    @Test
    void aDossierReadsAsItAlwaysDid() throws IOException {
        assertEquals(golden("dossier.docx.txt"), dossier.read());
    }

    @Test
    void aBriefReadsAsItAlwaysDid() throws IOException {
        assertEquals(
                golden("brief.docx.txt"), WordFile.of(SampleDocument.brief()).read());
    }

    @Test
    void headingsAreNativeAndSkipNoLevel() throws IOException {
        int before = 0;
        var names = new ArrayList<String>();
        for (var paragraph : dossier.all("w:p")) {
            var style = WordFile.styleOf(paragraph);
            if (style.startsWith("Heading") && style.length() == "Heading1".length()) {
                int level = style.charAt(style.length() - 1) - '0';
                assertTrue(level <= before + 1, WordFile.textOf(paragraph));
                before = level;
                names.add(WordFile.textOf(paragraph));
            }
        }
        assertEquals(14, names.size(), names.toString());
        assertEquals("The case", names.getFirst());
        assertEquals("Appendix: the evidence", names.getLast());
    }

    @Test
    void everyStyleThatIsUsedIsThereUnderAName() throws IOException {
        var used = new TreeSet<String>();
        var there = new TreeSet<String>();
        for (var name : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            dossier.all(name).forEach(style -> used.add(style.getAttribute("w:val")));
        }
        for (var style : WordFile.list(dossier.xml("word/styles.xml").getElementsByTagName("w:style"))) {
            assertEquals(1, style.getElementsByTagName("w:name").getLength());
            there.add(style.getAttribute("w:styleId"));
        }
        assertTrue(used.size() > 20, used.toString());
        assertTrue(there.containsAll(used), () -> used + " but " + there);
    }

    @Test
    void everyRaisedNumberLeadsToItsRowOfTheAppendix() throws IOException {
        var marks = new ArrayList<String>();
        dossier.all("w:bookmarkStart").forEach(mark -> marks.add(mark.getAttribute("w:name")));
        assertEquals(28, new HashSet<>(marks).size());
        assertEquals(28, marks.size());
        int leading = 0;
        for (var link : dossier.all("w:hyperlink")) {
            if (link.hasAttribute("w:anchor")) {
                assertEquals("evidence_" + WordFile.textOf(link), link.getAttribute("w:anchor"));
                assertTrue(marks.contains(link.getAttribute("w:anchor")), link.getAttribute("w:anchor"));
                leading++;
            }
        }
        assertTrue(leading >= 30, "leading " + leading);
    }

    @Test
    void withoutAnAppendixNumbersLeadNowhereAndTheFootDoesNotSpeakOfThem() throws IOException {
        var brief = WordFile.of(SampleDocument.brief());

        assertEquals(List.of(), brief.all("w:hyperlink"));
        assertTrue(WordFile.textOf(brief.xml("word/footer-first.xml")).startsWith("Ines Varga, for her own use"));
        assertTrue(WordFile.textOf(dossier.xml("word/footer-first.xml"))
                .startsWith("Raised numbers lead to the evidence in the appendix."));
    }

    @Test
    void evidenceLeadsOutToWebAndMailAlone() throws IOException {
        assertEquals(28, outside(dossier).size());
        assertTrue(outside(dossier).contains("https://grafana.example/d/9"));
    }

    @Test
    void tablesRepeatTheirHeadsAndKeepTheirRowsWhole() throws IOException {
        var tables = dossier.all("w:tbl");

        assertEquals(3, tables.size());
        for (var table : tables) {
            var rows = WordFile.list(table.getElementsByTagName("w:tr"));
            assertEquals(1, rows.getFirst().getElementsByTagName("w:tblHeader").getLength());
            assertEquals(1, table.getElementsByTagName("w:tblHeader").getLength());
            rows.forEach(row ->
                    assertEquals(1, row.getElementsByTagName("w:cantSplit").getLength()));
        }
    }

    @Test
    void nothingIsPlacedOnThePageAndNoParagraphIsEmptyButWhereWordWantsOne() throws IOException {
        for (var document : List.of(SampleDocument.dossier(), SampleDocument.brief())) {
            var file = WordFile.of(document);
            for (var name : List.of("wp:anchor", "w:framePr", "w:txbxContent", "w:pict", "w:object")) {
                assertEquals(List.of(), file.all(name), name);
            }
            for (var paragraph : file.all("w:p")) {
                boolean inACell = paragraph.getParentNode().getNodeName().equals("w:tc");
                boolean partsTables = WordFile.styleOf(paragraph).equals("AfterTable");
                assertTrue(
                        inACell || partsTables || !WordFile.textOf(paragraph).isEmpty(), WordFile.styleOf(paragraph));
            }
        }
    }

    @Test
    void aLineOfWeightAloneStaysWithWhatFollowsIt() throws IOException {
        var headline = new Block.Text(
                new Paragraph(List.of(new Run.Strong(Prose.of("Halved on-call pages"))), List.of()),
                Block.Text.Voice.STORY);
        var story = new Block.Text(Paragraph.plain("Nine pages a week."), Block.Text.Voice.STORY);

        assertEquals(
                "Headline: Halved on-call pages\nBodyText: Nine pages a week.\n",
                WordFile.of(documentOf(List.of(headline, story))).read());
    }

    @Test
    void aDocumentDoesNotEndWithATable() throws IOException {
        var body = (Element) dossier.xml("word/document.xml").getFirstChild();

        assertEquals("w:sectPr", body.getLastChild().getNodeName());
        assertEquals(
                "w:p",
                WordFile.list(body.getElementsByTagName("*")).stream()
                        .filter(element -> element.getParentNode() == body)
                        .toList()
                        .reversed()
                        .get(1)
                        .getTagName());
    }

    @Test
    void titleLanguageAndDayAreSaidAndNobodyElseIs() throws IOException {
        var core = dossier.xml("docProps/core.xml");
        var said = new ArrayList<String>();
        WordFile.list(core.getElementsByTagName("*"))
                .forEach(one -> said.add(one.getTagName() + " " + one.getTextContent()));

        assertEquals(
                List.of(
                        "dc:title Ines Varga, Promotion dossier, committee edition",
                        "dc:subject From Senior to Staff Engineer, Checkout and Payments, Marlow",
                        "dc:language en",
                        "dcterms:created 2026-11-20T00:00:00Z",
                        "dcterms:modified 2026-11-20T00:00:00Z"),
                said);
        assertTrue(WordFile.textOf(dossier.xml("word/header.xml")).contains("Ines Varga, Promotion dossier"));
    }

    @Test
    void everyPictureIsDescribedAndIsThereAsVectorsAndAsPixels() throws IOException {
        var pictures = dossier.all("wp:docPr");
        assertEquals(15, pictures.size());
        pictures.forEach(picture -> assertFalse(picture.getAttribute("descr").isBlank()));
        for (var part : dossier.parts().entrySet()) {
            if (part.getKey().endsWith(".svg")) {
                assertEquals(
                        0,
                        dossier.xml(part.getKey()).getElementsByTagName("text").getLength());
            } else if (part.getKey().endsWith(".png")) {
                assertEquals("PNG", new String(part.getValue(), 1, 3, StandardCharsets.US_ASCII));
            }
        }
    }

    @Test
    void everyPartThatIsPointedToIsThereAndEveryPartIsTyped() throws IOException {
        var typed = new TreeSet<String>();
        for (var type : WordFile.list(dossier.xml("[Content_Types].xml").getElementsByTagName("*"))) {
            typed.add(
                    type.getTagName().equals("Override")
                            ? type.getAttribute("PartName")
                            : type.getAttribute("Extension"));
        }
        for (var path : dossier.parts().keySet()) {
            boolean own = typed.contains("/" + path);
            assertTrue(own || path.matches("\\[Content_Types].xml|.*\\.(rels|png|svg)"), path);
        }
        for (var relation :
                WordFile.list(dossier.xml("word/_rels/document.xml.rels").getElementsByTagName("Relationship"))) {
            boolean leavesTheFile = relation.getAttribute("TargetMode").equals("External");
            assertTrue(leavesTheFile || dossier.parts().containsKey("word/" + relation.getAttribute("Target")));
        }
    }

    @Test
    void wordsFromTheRightAreMarkedAndEastAsianOnesHaveAFont() throws IOException {
        var file = WordFile.of(SampleDocument.brief(
                words -> words.replace("The quiet pager.", "מה אמר 42 דניאל").replace("Legal", "山田 さん محمد")));

        var line = file.all("w:p").stream()
                .filter(one -> WordFile.textOf(one).contains("דניאל"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, line.getElementsByTagName("w:bidi").getLength());
        var turned = WordFile.list(line.getElementsByTagName("w:rtl"));
        assertTrue(turned.size() >= 2, "the words on both sides of the number");
        var styles = new String(Objects.requireNonNull(file.parts().get("word/styles.xml")), StandardCharsets.UTF_8);
        assertTrue(styles.contains("w:eastAsia=\"Yu Mincho\""));
        assertTrue(styles.contains("w:eastAsia=\"ja-JP\""));
        assertEquals(List.of(), WordFile.of(SampleDocument.brief()).all("w:bidi"));
    }

    @Test
    void lineEndsAreKeptAndTabsAndSignsThatNoReaderMayMeetAreNot() throws IOException {
        var file = WordFile.of(
                SampleDocument.brief(words -> words.replace("Legal", "one\ntwo\tthree \u009B\uFFFF\uD83Dfour")));

        assertTrue(file.read().contains("one / two three "), file.read());
        assertTrue(file.read().codePoints().allMatch(point -> point == '\n' || point == '\t' || point >= ' '));
        assertFalse(file.read().contains("\u009B") || file.read().contains("\uFFFF"));
    }

    @Test
    void anEmptyDocumentIsStillAFile() throws IOException {
        var none = documentOf(List.of());

        assertEquals("", WordFile.of(none).read());
        assertEquals(
                "Treefall",
                WordFile.of(none).xml("docProps/core.xml").getFirstChild().getTextContent());
    }

    private static Document documentOf(List<Block> blocks) {
        return new Document(
                Document.Genre.DOSSIER,
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                List.of(),
                Prose.NONE,
                "",
                SampleDocument.DAY,
                blocks);
    }

    static Set<String> outside(WordFile file) throws IOException {
        var links = new TreeSet<String>();
        for (var relation :
                WordFile.list(file.xml("word/_rels/document.xml.rels").getElementsByTagName("Relationship"))) {
            if (relation.getAttribute("TargetMode").equals("External")) {
                links.add(relation.getAttribute("Target"));
            }
        }
        return links;
    }

    private static String golden(String name) throws IOException {
        try (var in = Objects.requireNonNull(WordWriterTest.class.getResourceAsStream("/export/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
