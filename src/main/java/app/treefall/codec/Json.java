package app.treefall.codec;

import java.util.List;
import java.util.Map;

/// The five shapes a text of the journal can have. No `null` and no fractions: absent is left out, amounts are strings.
/// Printing one shows none of its words.
sealed interface Json {

    record Text(String text) implements Json {
        @Override
        public String toString() {
            return "Text[" + text.length() + " chars]";
        }
    }

    record Whole(long number) implements Json {}

    record Truth(boolean value) implements Json {}

    record Items(List<Json> items) implements Json {}

    record Fields(Map<String, Json> fields) implements Json {
        @Override
        public String toString() {
            return "Fields[" + fields.size() + "]";
        }
    }
}
