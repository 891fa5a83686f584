package app.treefall.imports.json;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// A piece of strange JSON, whatever shape it has. Printing one shows none of its words.
public sealed interface JsonValue {

    record Text(String text) implements JsonValue {
        @Override
        public String toString() {
            return "Text[" + text.length() + " chars]";
        }
    }

    /// @param digits as they stand there
    record Number(String digits) implements JsonValue {}

    record Truth(boolean value) implements JsonValue {}

    record Nothing() implements JsonValue {}

    record Items(List<JsonValue> items) implements JsonValue {
        @Override
        public String toString() {
            return "Items[" + items.size() + "]";
        }
    }

    record Fields(Map<String, JsonValue> fields) implements JsonValue {

        /// What stands there; nothing where nothing does.
        public JsonValue get(String key) {
            return fields.getOrDefault(key, nothing());
        }

        @Override
        public String toString() {
            return "Fields[" + fields.size() + "]";
        }
    }

    static JsonValue nothing() {
        return new Nothing();
    }

    /// Its words, without the signs of JSON; empty for nothing, for what is empty and for a plain `false`.
    default String words() {
        return switch (this) {
            case Text(var text) -> text.strip();
            case Number(var digits) -> digits;
            case Truth(var value) -> value ? "yes" : "";
            case Nothing() -> "";
            case Items(var items) -> {
                var words = new StringJoiner(", ");
                items.stream()
                        .map(JsonValue::words)
                        .filter(each -> !each.isEmpty())
                        .forEach(words::add);
                yield words.toString();
            }
            case Fields(var fields) -> {
                var words = new StringJoiner("; ");
                fields.forEach((key, value) -> {
                    var said = value.words();
                    if (!said.isEmpty()) {
                        words.add(key + ": " + said);
                    }
                });
                yield words.toString();
            }
        };
    }
}
