package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Whatever is typed stays words in a Word file: no element, no field, no link to elsewhere comes of it.
final class WordHostileWordsTest {

    private static final List<String> OF_WORD = List.of(
            "</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe</w:instrText></w:r>",
            "{ HYPERLINK \"javascript:alert(1)\" }",
            "\u009B INCLUDETEXT \"file:///etc/passwd\" \u0085",
            "=cmd|' /C calc'!A0",
            "\" w:instr=\" DDE x y",
            "<w:altChunk r:id=\"rId1\"/>",
            "</w:body></w:document>",
            "{\\field{\\*\\fldinst DDEAUTO}}");

    @Test
    void twoHundredPayloadsAndThoseForWordStayWords() throws IOException {
        var payloads = new java.util.ArrayList<>(HostileWords.all());
        payloads.addAll(OF_WORD);
        var plain = names(WordFile.of(SampleDocument.dossier()));
        plain.addAll(names(WordFile.of(SampleDocument.brief())));
        plain.add("w:br");
        plain.add("w:rtl");
        plain.add("w:bidi");
        var next = new AtomicInteger();
        while (next.get() < 2 * payloads.size()) {
            var all = WordFile.of(SampleDocument.dossier(_ -> payloads.get(next.getAndIncrement() % payloads.size())));
            var some = WordFile.of(SampleDocument.brief(
                    words -> words + " " + payloads.get(next.getAndIncrement() % payloads.size())));
            assertStayWords(all, plain);
            assertStayWords(some, plain);
        }
    }

    @Test
    void anAddressMadeOfAPayloadIsNoLink() throws IOException {
        for (var payload : List.of("javascript:alert(1)", "file:///etc/passwd", "ms-word:ofe|u|https://x.example")) {
            assertEquals(Set.of(), WordWriterTest.outside(WordFile.of(SampleDocument.dossier(_ -> payload))));
        }
    }

    @Test
    void hostileWordsAreStillThereToBeRead() throws IOException {
        var brief = WordFile.of(SampleDocument.brief(words -> words + OF_WORD.getFirst()));

        assertTrue(brief.read().contains("Previously on" + OF_WORD.getFirst()));
        assertTrue(
                brief.xml("docProps/core.xml").getFirstChild().getTextContent().contains(OF_WORD.getFirst()));
    }

    private static void assertStayWords(WordFile file, Set<String> plain) throws IOException {
        var strangers = names(file);
        strangers.removeAll(plain);
        assertEquals(Set.of(), strangers);
        for (var edge : List.of("word/header.xml", "word/footer.xml", "word/footer-first.xml")) {
            for (var field : WordFile.list(file.xml(edge).getElementsByTagName("w:fldSimple"))) {
                assertTrue(Set.of(" PAGE ", " NUMPAGES ").contains(field.getAttribute("w:instr")), edge);
            }
        }
        for (var link : WordWriterTest.outside(file)) {
            assertTrue(link.matches("(https?://|mailto:).*"), link);
        }
    }

    /// Of all elements and attributes of all parts.
    static Set<String> names(WordFile file) throws IOException {
        var names = new TreeSet<String>();
        for (var part : file.parts().keySet()) {
            if (!part.endsWith(".png")) {
                for (var element : WordFile.list(file.xml(part).getElementsByTagName("*"))) {
                    names.add(element.getTagName());
                    collectAttributes(element, names);
                }
            }
        }
        return names;
    }

    private static void collectAttributes(Element element, Set<String> names) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add("@" + element.getAttributes().item(i).getNodeName());
        }
    }
}
