package app.treefall.cli;

import app.treefall.domain.Prose;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One answer for scripts, on one line. A list is there even when it is empty; what is unknown is left out.
final class JsonLine {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator out;

    private JsonLine(JsonGenerator out) {
        this.out = out;
    }

    static String object(Consumer<JsonLine> fields) {
        var text = new StringWriter(512);
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonLine(generator).braced(fields);
        }
        return text.toString();
    }

    JsonLine words(String key, Prose words) {
        return words.isBlank() ? this : text(key, words.text());
    }

    /// What prints itself as a script wants it: ids, days, times, paths.
    JsonLine text(String key, @Nullable Object value) {
        if (value != null) {
            out.writeStringProperty(key, value.toString());
        }
        return this;
    }

    JsonLine name(String key, @Nullable Enum<?> name) {
        return name == null ? this : text(key, Shown.word(name).replace(' ', '-'));
    }

    JsonLine whole(String key, long number) {
        out.writeNumberProperty(key, number);
        return this;
    }

    JsonLine truth(String key, boolean truth) {
        out.writeBooleanProperty(key, truth);
        return this;
    }

    JsonLine object(String key, Consumer<JsonLine> fields) {
        out.writeName(key);
        braced(fields);
        return this;
    }

    <T> JsonLine list(String key, List<T> things, BiConsumer<JsonLine, T> fields) {
        out.writeArrayPropertyStart(key);
        things.forEach(thing -> braced(line -> fields.accept(line, thing)));
        out.writeEndArray();
        return this;
    }

    JsonLine texts(String key, List<?> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(value -> out.writeString(value instanceof Prose words ? words.text() : value.toString()));
        out.writeEndArray();
        return this;
    }

    /// Things that are JSON already.
    JsonLine written(String key, List<String> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(out::writeRawValue);
        out.writeEndArray();
        return this;
    }

    private void braced(Consumer<JsonLine> fields) {
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
    }
}
