package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Text to its shape. The text is in memory already, so only its depth and its numbers are limited here;
/// whoever reads a strange file limits its size first.
final class JsonText {

    static final int DEPTH = 64;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(100)
                    .maxNameLength(1000)
                    .build())
            .build();

    private JsonText() {}

    static JsonObject object(String text) throws CodecException {
        return object(shape(text));
    }

    private static JsonObject object(Json shape) throws CodecException {
        if (shape instanceof Json.Fields fields) {
            return new JsonObject(fields.fields(), JsonPlace.TOP);
        }
        throw JsonPlace.TOP.wrong(Problem.WRONG_SHAPE);
    }

    private static Json shape(String text) throws CodecException {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var shape = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw JsonPlace.TOP.wrong(Problem.NOT_JSON);
            }
            return shape;
        } catch (StreamConstraintsException e) {
            throw JsonPlace.TOP.wrong(Problem.TOO_DEEP);
        } catch (JacksonException e) {
            throw JsonPlace.TOP.wrong(Problem.NOT_JSON);
        }
    }

    private static Json value(JsonParser parser, @Nullable JsonToken token) throws CodecException {
        return switch (token) {
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NUMBER_INT -> new Json.Whole(whole(parser));
            case START_ARRAY -> items(parser);
            case START_OBJECT -> fields(parser);
            case null, default -> throw JsonPlace.TOP.wrong(token == null ? Problem.NOT_JSON : Problem.WRONG_SHAPE);
        };
    }

    private static long whole(JsonParser parser) throws CodecException {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default -> throw JsonPlace.TOP.wrong(Problem.OUT_OF_RANGE);
        };
    }

    private static Json items(JsonParser parser) throws CodecException {
        var items = new ArrayList<Json>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Json.Items(items);
    }

    private static Json fields(JsonParser parser) throws CodecException {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var earlier = fields.put(key, value(parser, parser.nextToken()));
            if (earlier != null) {
                throw JsonPlace.TOP.wrong(Problem.DUPLICATE_KEY);
            }
        }
        return new Json.Fields(fields);
    }
}
