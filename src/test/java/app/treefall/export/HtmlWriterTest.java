package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Document;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

final class HtmlWriterTest {

    @Test
    void aDossierIsWellFormedAndSaysWhatItIs() throws Exception {
        var html = parsed(SampleDocument.dossier());

        assertEquals("en", html.getDocumentElement().getAttribute("lang"));
        assertEquals(
                "Ines Varga, Promotion dossier, committee edition",
                html.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(1, html.getElementsByTagName("h1").getLength());
        assertTrue(html.getDocumentElement().getTextContent().contains("Designs are one page now, stakes first."));
    }

    @Test
    void nothingMayBeFetchedOrRun() throws Exception {
        var metas = parsed(SampleDocument.dossier()).getElementsByTagName("meta");
        var policy = "";
        for (int i = 0; i < metas.getLength(); i++) {
            var meta = (Element) metas.item(i);
            policy += "Content-Security-Policy".equals(meta.getAttribute("http-equiv"))
                    ? meta.getAttribute("content")
                    : "";
        }
        assertEquals("default-src 'none'; style-src 'unsafe-inline'; img-src data:", policy);
    }

    @Test
    void twoHundredPayloadsInEveryFieldStayWords() throws Exception {
        assertTrue(HostileWords.all().size() >= 200);
        for (var payload : HostileWords.all()) {
            for (var document :
                    List.of(SampleDocument.dossier(_ -> payload), SampleDocument.brief(words -> words + payload))) {
                var html = Exporters.write(document, Format.HTML).bytes();
                assertEquals(Set.of(), Alive.inHtml(html), payload);
            }
        }
    }

    @Test
    void hostileWordsAreStillThereToBeRead() throws Exception {
        var html = parsed(SampleDocument.brief(words -> words + "</title><script>alert(1)</script>"));

        assertTrue(html.getElementsByTagName("title")
                .item(0)
                .getTextContent()
                .contains("</title><script>alert(1)</script>"));
        assertEquals(0, html.getElementsByTagName("script").getLength());
    }

    @Test
    void everyRaisedNumberLeadsToARowThatIsThere() throws Exception {
        var html = parsed(SampleDocument.dossier());
        var ids = new TreeSet<String>();
        var links = new TreeSet<String>();
        collectAnchors(html.getDocumentElement(), ids, links);

        assertTrue(links.size() > 10, links.toString());
        assertTrue(ids.containsAll(links), links.toString());
    }

    private static void collectAnchors(Element element, Set<String> ids, Set<String> links) {
        ids.add(element.getAttribute("id"));
        if (element.getAttribute("href").startsWith("#")) {
            links.add(element.getAttribute("href").substring(1));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collectAnchors(inner, ids, links);
            }
        }
    }

    private static org.w3c.dom.Document parsed(Document document) throws Exception {
        return Alive.parsed(Exporters.write(document, Format.HTML).bytes());
    }
}
