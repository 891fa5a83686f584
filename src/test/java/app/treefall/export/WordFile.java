package app.treefall.export;

import app.treefall.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A Word file opened again with the JDK alone: its parts by their paths, and its paragraphs as they are read.
public record WordFile(Map<String, byte[]> parts) {

    public static WordFile of(Document document) throws IOException {
        return of(Exporters.write(document, Format.DOCX).bytes());
    }

    public static WordFile of(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new WordFile(parts);
    }

    Element xml(String part) throws IOException {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part), part)))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(part, e);
        }
    }

    /// All elements of one name in the body.
    List<Element> all(String name) throws IOException {
        return list(xml("word/document.xml").getElementsByTagName(name));
    }

    /// A line for each paragraph: its style, then what is read of it, pictures by their description.
    String read() throws IOException {
        var lines = new StringBuilder();
        for (var paragraph : all("w:p")) {
            lines.append(styleOf(paragraph))
                    .append(": ")
                    .append(textOf(paragraph))
                    .append('\n');
        }
        return lines.toString();
    }

    static String styleOf(Element paragraph) {
        return ((Element) paragraph.getElementsByTagName("w:pStyle").item(0)).getAttribute("w:val");
    }

    static String textOf(Element paragraph) {
        var text = new StringBuilder();
        for (var part : list(paragraph.getElementsByTagName("*"))) {
            switch (part.getTagName()) {
                case "w:t" -> text.append(part.getTextContent());
                case "w:tab" -> text.append(part.getParentNode().getNodeName().equals("w:r") ? "\t" : "");
                case "w:br" -> text.append(" / ");
                case "wp:docPr" ->
                    text.append('[').append(part.getAttribute("descr")).append(']');
                default -> {}
            }
        }
        return text.toString();
    }

    static List<Element> list(NodeList nodes) {
        var list = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }
}
