package app.treefall.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;

/// What in the bytes of a document a reader could run, fetch or follow to where it should not: read by a parser of the
/// format, never by looking for words. Empty where everything typed stayed words.
public final class Alive {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "main",
            "section",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "span",
            "strong",
            "em",
            "sup",
            "a",
            "ul",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "blockquote",
            "br",
            "footer",
            "svg",
            "line",
            "polyline",
            "circle",
            "path",
            "rect",
            "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "dir",
            "href",
            "title",
            "scope",
            "role",
            "aria-label",
            "width",
            "height",
            "viewBox",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "d",
            "points",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linejoin",
            "font-size",
            "font-weight",
            "text-anchor",
            "style");
    private static final String OUTSIDE = "(?s)(https?://|mailto:).*";
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Alive() {}

    /// Word is asked otherwise: [#namesInWord(byte[])].
    public static Set<String> in(byte[] bytes, Format format) throws IOException {
        return switch (format) {
            case HTML -> inHtml(bytes);
            case MARKDOWN -> inMarkdown(new String(bytes, StandardCharsets.UTF_8));
            case TEXT -> inText(new String(bytes, StandardCharsets.UTF_8));
            case PDF -> inPdf(bytes);
            case DOCX -> inWord(bytes);
        };
    }

    static Set<String> inHtml(byte[] bytes) {
        var strangers = new TreeSet<String>();
        collect(parsed(bytes).getDocumentElement(), strangers);
        return strangers;
    }

    static org.w3c.dom.Document parsed(byte[] html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(html));
        } catch (Exception e) {
            throw new AssertionError("no well-formed page", e);
        }
    }

    private static void collect(Element element, Set<String> strangers) {
        if (!ELEMENTS.contains(element.getTagName())) {
            strangers.add("<" + element.getTagName() + ">");
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var value = attributes.item(i).getNodeValue();
            if (!ATTRIBUTES.contains(name)) {
                strangers.add(name);
            }
            if (name.equals("href") && !value.startsWith("#evidence-") && !value.matches(OUTSIDE)) {
                strangers.add("href to elsewhere");
            }
            if (name.equals("style") && !value.matches("width:\\d+px")) {
                strangers.add("style");
            }
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, strangers);
            }
        }
    }

    private static Set<String> inMarkdown(String text) {
        var strangers = new TreeSet<String>();
        collect(MARKDOWN.parse(text), strangers);
        return strangers;
    }

    private static void collect(Node node, Set<String> strangers) {
        switch (node) {
            case HtmlBlock html -> strangers.add(html.getLiteral());
            case HtmlInline html -> strangers.add(html.getLiteral());
            case Image image -> strangers.add("image " + image.getDestination());
            case Link link
            when !link.getDestination().startsWith("#evidence-")
                    && !link.getDestination().matches(OUTSIDE) -> strangers.add("link " + link.getDestination());
            default -> {}
        }
        for (var inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
            collect(inner, strangers);
        }
    }

    /// A terminal obeys control characters.
    private static Set<String> inText(String text) {
        var strangers = new TreeSet<String>();
        text.codePoints()
                .filter(c -> Character.isISOControl(c) && c != '\n')
                .forEach(c -> strangers.add("U+" + Integer.toHexString(c)));
        return strangers;
    }

    private static Set<String> inPdf(byte[] bytes) throws IOException {
        var strangers = new TreeSet<String>();
        try (var paper = Loader.loadPDF(bytes)) {
            for (var page : paper.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI uri
                            && !uri.getURI().matches(OUTSIDE)) {
                        strangers.add("link " + uri.getURI());
                    }
                }
            }
            var catalog = paper.getDocumentCatalog();
            if (catalog.getNames() != null && catalog.getNames().getJavaScript() != null) {
                strangers.add("script");
            }
            if (catalog.getCOSObject().containsKey(COSName.OPEN_ACTION)) {
                strangers.add("action when opened");
            }
        }
        return strangers;
    }

    private static Set<String> inWord(byte[] bytes) throws IOException {
        var strangers = new TreeSet<String>();
        var file = WordFile.of(bytes);
        for (var link : WordWriterTest.outside(file)) {
            if (!link.matches(OUTSIDE)) {
                strangers.add("link " + link);
            }
        }
        for (var edge : List.of("word/header.xml", "word/footer.xml", "word/footer-first.xml")) {
            for (var field : WordFile.list(file.xml(edge).getElementsByTagName("w:fldSimple"))) {
                if (!Set.of(" PAGE ", " NUMPAGES ").contains(field.getAttribute("w:instr"))) {
                    strangers.add(field.getAttribute("w:instr"));
                }
            }
        }
        return strangers;
    }

    /// Cells that a spreadsheet would run; numbers are none.
    public static Set<String> inCsv(byte[] bytes) {
        var strangers = new TreeSet<String>();
        for (var row : ReadCsv.rows(bytes)) {
            row.stream()
                    .filter(cell -> CsvWriterTest.beginsAsFormula(cell) && !cell.matches("-\\d+(\\.\\d+)?"))
                    .forEach(strangers::add);
        }
        return strangers;
    }

    /// All elements and attributes of all parts, to be compared with those of a harmless document.
    public static Set<String> namesInWord(byte[] bytes) throws IOException {
        return WordHostileWordsTest.names(WordFile.of(bytes));
    }
}
