package app.treefall.imports.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/// Makes values of the tokens a parser gives, whatever it reads: JSON, TOML. How deep they go is the parser's to bound.
public final class TokenTree {

    /// A key stands twice in one thing, and nothing says which one is meant.
    public static final class DoubledKeyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DoubledKeyException() {
            super("a key stands there twice", null, false, false);
        }
    }

    private final JsonParser parser;
    private final int mostValues;
    private int values;

    public TokenTree(JsonParser parser, int mostValues) {
        this.parser = parser;
        this.mostValues = mostValues;
    }

    /// The value that begins with this token, to its end.
    public JsonValue value(@Nullable JsonToken token) {
        if (++values > mostValues) {
            throw new StreamConstraintsException("too many values", parser.currentLocation());
        }
        return switch (token) {
            case VALUE_STRING -> new JsonValue.Text(Visible.of(parser.getString()));
            case VALUE_TRUE -> new JsonValue.Truth(true);
            case VALUE_FALSE -> new JsonValue.Truth(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Number(parser.getString());
            case START_ARRAY -> {
                var items = new ArrayList<JsonValue>();
                for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(next));
                }
                yield new JsonValue.Items(items);
            }
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, JsonValue>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    put(fields, parser.currentName(), parser.nextToken());
                }
                yield new JsonValue.Fields(fields);
            }
            case null, default -> JsonValue.nothing();
        };
    }

    void put(Map<String, JsonValue> fields, String key, @Nullable JsonToken token) {
        if (fields.put(Visible.of(key), value(token)) != null) {
            throw new DoubledKeyException();
        }
    }
}
