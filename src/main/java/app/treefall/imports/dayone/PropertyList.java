package app.treefall.imports.dayone;

import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.Visible;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.MissingResourceException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A property list in XML, the only XML this program reads: pulled token by token, without document types and without
/// entities of anybody's, so that nothing is fetched and nothing grows.
final class PropertyList {

    private static final int DEPTH = 64;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_VALUES = 100_000;

    sealed interface Reading {

        record Read(JsonValue value) implements Reading {}

        record Refused(Intake.Refused because) implements Reading {}
    }

    /// Ends the reading from wherever it is.
    private static final class Refusing extends Exception {
        private static final long serialVersionUID = 1L;
        private final Refusal reason;

        Refusing(Refusal reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    private final XMLStreamReader xml;
    private int values;

    private PropertyList(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Reading read(byte[] bytes) {
        if (bytes.length > Source.MOST_BYTES) {
            return new Reading.Refused(new Intake.Refused(Refusal.TOO_LARGE, 0));
        }
        int line = 1;
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            var list = new PropertyList(xml);
            try {
                return new Reading.Read(list.top());
            } catch (Refusing e) {
                line = xml.getLocation().getLineNumber();
                return new Reading.Refused(new Intake.Refused(e.reason, line));
            } catch (MissingResourceException e) { // the JDK's parser has no words for some flaws of a document type
                line = xml.getLocation().getLineNumber();
                return new Reading.Refused(new Intake.Refused(Refusal.NOT_A_PROPERTY_LIST, line));
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            line = e.getLocation() == null ? line : Math.max(1, e.getLocation().getLineNumber());
            return new Reading.Refused(new Intake.Refused(Refusal.NOT_A_PROPERTY_LIST, line));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private JsonValue top() throws XMLStreamException, Refusing {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (!xml.getLocalName().equals("plist")) {
                    throw new Refusing(Refusal.NOT_A_PROPERTY_LIST);
                }
                return nextStart() ? value(1) : JsonValue.nothing();
            }
        }
        throw new Refusing(Refusal.NOT_A_PROPERTY_LIST);
    }

    /// To the next beginning of an element; false at the end of the one around it.
    private boolean nextStart() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // blanks, comments
                }
            }
        }
    }

    private JsonValue value(int depth) throws XMLStreamException, Refusing {
        if (depth > DEPTH) {
            throw new Refusing(Refusal.NESTED_TOO_DEEPLY);
        }
        if (++values > MOST_VALUES) {
            throw new Refusing(Refusal.TEXT_TOO_LONG);
        }
        return switch (xml.getLocalName()) {
            case "dict" -> fields(depth);
            case "array" -> items(depth);
            case "true" -> ended(new JsonValue.Truth(true));
            case "false" -> ended(new JsonValue.Truth(false));
            case "integer", "real" -> new JsonValue.Number(text());
            case "string", "date" -> new JsonValue.Text(text());
            case "data" -> {
                text();
                yield JsonValue.nothing(); // a picture
            }
            default -> throw new Refusing(Refusal.NOT_A_PROPERTY_LIST);
        };
    }

    private JsonValue fields(int depth) throws XMLStreamException, Refusing {
        var fields = new LinkedHashMap<String, JsonValue>();
        while (nextStart()) {
            if (!xml.getLocalName().equals("key")) {
                throw new Refusing(Refusal.NOT_A_PROPERTY_LIST);
            }
            var key = text();
            if (!nextStart()) {
                throw new Refusing(Refusal.NOT_A_PROPERTY_LIST);
            }
            if (fields.put(key, value(depth + 1)) != null) {
                throw new Refusing(Refusal.KEY_TWICE);
            }
        }
        return new JsonValue.Fields(fields);
    }

    private JsonValue items(int depth) throws XMLStreamException, Refusing {
        var items = new ArrayList<JsonValue>();
        while (nextStart()) {
            items.add(value(depth + 1));
        }
        return new JsonValue.Items(items);
    }

    private JsonValue ended(JsonValue value) throws XMLStreamException, Refusing {
        text();
        return value;
    }

    /// The text of this element, which has no other in it.
    private String text() throws XMLStreamException, Refusing {
        var text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return Visible.of(text.toString());
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // says nothing
                }
                default -> throw new Refusing(Refusal.NOT_A_PROPERTY_LIST); // an element, or an entity of theirs
            }
            if (text.length() > LONGEST_TEXT) {
                throw new Refusing(Refusal.TEXT_TOO_LONG);
            }
        }
    }
}
