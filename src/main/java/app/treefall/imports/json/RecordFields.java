package app.treefall.imports.json;

import app.treefall.imports.story.StoryBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The fields of a record while they are taken: what nobody asked for stays with the entry as not understood.
public final class RecordFields {

    private static final int LONGEST_KEY = 60;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;
    private static final String ZERO = "0001-01-01";

    private final Map<String, JsonValue> left;

    public RecordFields(JsonValue.Fields fields) {
        left = new LinkedHashMap<>(fields.fields());
    }

    public JsonValue take(String key) {
        var value = left.remove(key);
        return value == null ? JsonValue.nothing() : value;
    }

    /// Its words; empty where there are none.
    public String words(String key) {
        return take(key).words();
    }

    /// The words of each of its items, or of each of their fields with a name; of a text itself.
    public String list(String key, String field) {
        var words = new StringJoiner(", ");
        if (take(key) instanceof JsonValue.Items(var items)) {
            for (var item : items) {
                var each = item instanceof JsonValue.Fields fields
                        ? fields.get(field).words()
                        : item.words();
                if (!each.isEmpty()) {
                    words.add(each);
                }
            }
        }
        return words.toString();
    }

    /// The day a moment such as `2024-05-13T15:04:00Z` begins with; null for none, and for a program's zero. A
    /// moment that cannot be read stays with the story as not understood.
    public @Nullable LocalDate day(String key, StoryBuilder story) {
        var moment = words(key);
        var day = dayIn(moment);
        if (day == null && !moment.isEmpty() && !moment.startsWith(ZERO)) {
            story.notUnderstood(key + ": " + moment);
        }
        return day;
    }

    /// Bookkeeping of the program that wrote it.
    public RecordFields leaveOut(String... keys) {
        for (var key : keys) {
            left.remove(key);
        }
        return this;
    }

    /// What is left goes to the story as not understood.
    public void rest(StoryBuilder story) {
        left.forEach((key, value) -> {
            var words = value.words();
            if (!words.isEmpty()) {
                story.notUnderstood(key.substring(0, Math.min(LONGEST_KEY, key.length())) + ": " + words);
            }
        });
    }

    public static @Nullable LocalDate dayIn(String moment) {
        if (moment.length() < 10 || (moment.length() > 10 && "T ".indexOf(moment.charAt(10)) < 0)) {
            return null;
        }
        try {
            var day = LocalDate.parse(moment.substring(0, 10));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "RecordFields[" + left.size() + "]";
    }
}
