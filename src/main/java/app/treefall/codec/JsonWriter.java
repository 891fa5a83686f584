package app.treefall.codec;

import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// Writes one text, key by key in the order it is told; leaves out what is empty, so that the same thing always
/// gives the same text.
final class JsonWriter {

    /// How the fields of one thing are written.
    @FunctionalInterface
    interface Writing<T> {
        void to(JsonWriter out, T thing);
    }

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    static <T> String text(T thing, Writing<? super T> writing) {
        var text = new StringWriter(512);
        try (var generator = JsonText.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonWriter(generator).object(thing, writing);
        }
        return text.toString();
    }

    JsonWriter is(String variant) {
        out.writeStringProperty("is", variant);
        return this;
    }

    JsonWriter prose(String key, Prose prose) {
        return prose.text().isEmpty() ? this : text(key, prose.text());
    }

    JsonWriter text(String key, String value) {
        out.writeStringProperty(key, value);
        return this;
    }

    /// What prints itself as the format wants it: ids, days, times.
    JsonWriter plain(String key, @Nullable Object value) {
        return value == null ? this : text(key, value.toString());
    }

    JsonWriter name(String key, @Nullable Enum<?> name) {
        return name == null ? this : text(key, name.name());
    }

    <E extends Enum<E>> JsonWriter nameUnless(String key, E absent, E name) {
        return name == absent ? this : text(key, name.name());
    }

    JsonWriter amount(String key, @Nullable BigDecimal amount) {
        return amount == null ? this : text(key, Amounts.toText(amount));
    }

    JsonWriter whole(String key, long number) {
        out.writeNumberProperty(key, number);
        return this;
    }

    JsonWriter truth(String key, boolean truth) {
        if (truth) {
            out.writeBooleanProperty(key, true);
        }
        return this;
    }

    <T> JsonWriter object(String key, @Nullable T thing, Writing<? super T> writing) {
        if (thing != null) {
            out.writeName(key);
            object(thing, writing);
        }
        return this;
    }

    <T> JsonWriter list(String key, List<T> things, Writing<? super T> writing) {
        if (!things.isEmpty()) {
            out.writeArrayPropertyStart(key);
            things.forEach(thing -> object(thing, writing));
            out.writeEndArray();
        }
        return this;
    }

    JsonWriter proses(String key, List<Prose> proses) {
        if (!proses.isEmpty()) {
            out.writeArrayPropertyStart(key);
            proses.forEach(prose -> out.writeString(prose.text()));
            out.writeEndArray();
        }
        return this;
    }

    <T> JsonWriter ids(String key, List<Id<T>> ids) {
        if (!ids.isEmpty()) {
            out.writeArrayPropertyStart(key);
            ids.forEach(id -> out.writeString(id.toString()));
            out.writeEndArray();
        }
        return this;
    }

    private <T> void object(T thing, Writing<? super T> writing) {
        out.writeStartObject();
        writing.to(this, thing);
        out.writeEndObject();
    }
}
