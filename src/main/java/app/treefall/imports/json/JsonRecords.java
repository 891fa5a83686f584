package app.treefall.imports.json;

import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Cuts strange JSON into its records, one after the other, never the whole in memory: the items of a list at the top,
/// of lists with known keys in an object at the top, or each of several values that follow one another.
public final class JsonRecords {

    /// What is allowed of a strange file (RELIABILITY.md E).
    static final int DEPTH = 64;

    static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_LINES_BESIDE = 20_000;
    private static final int MOST_VALUES_OF_A_RECORD = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    /// Where reading ended.
    public sealed interface End {

        /// @param structure the lines on which lists begin and end, and what stands beside them
        record Whole(Set<Integer> structure) implements End {}

        /// Whoever was given the records wanted no more.
        record Enough() implements End {}

        /// Nothing of it is to be taken.
        record Refused(Intake.Refused because) implements End {}

        /// From here on it is no JSON; most often the file was cut off.
        ///
        /// @param line   of the end of the last whole record, from 1
        /// @param offset behind that record, in characters
        record Broken(int line, long offset, Set<Integer> structure) implements End {}
    }

    private final JsonParser parser;
    private final Set<String> sections;
    private final Predicate<JsonRecord> sink;
    private final Set<Integer> structure = new TreeSet<>();
    private int goodLine = 1;
    private long goodOffset;

    private JsonRecords(JsonParser parser, Set<String> sections, Predicate<JsonRecord> sink) {
        this.parser = parser;
        this.sections = sections;
        this.sink = sink;
    }

    /// @param sections the keys of an object at the top whose lists hold records
    /// @param sink     takes each record; false ends the reading
    public static End read(byte[] bytes, Set<String> sections, Predicate<JsonRecord> sink) {
        var flaw = flawIn(bytes);
        if (flaw != null) {
            return new End.Refused(new Intake.Refused(flaw, 0));
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), reader(bytes))) {
            var records = new JsonRecords(parser, sections, sink);
            try {
                return records.read() ? new End.Whole(records.structure) : new End.Enough();
            } catch (StreamConstraintsException e) {
                boolean deep = String.valueOf(e.getOriginalMessage()).contains("depth");
                return records.refused(deep ? Refusal.NESTED_TOO_DEEPLY : Refusal.TEXT_TOO_LONG);
            } catch (TokenTree.DoubledKeyException e) {
                return records.refused(Refusal.KEY_TWICE);
            } catch (JacksonException e) {
                return e.getCause() instanceof CharacterCodingException
                        ? notUtf8(bytes)
                        : new End.Broken(records.goodLine, records.goodOffset, records.structure);
            }
        }
    }

    /// The first record, for seeing what a file is; null where there is none.
    public static @Nullable JsonRecord first(byte[] bytes, Set<String> sections) {
        var first = new ArrayList<JsonRecord>(1);
        read(bytes, sections, record -> {
            first.add(record);
            return false;
        });
        return first.isEmpty() ? null : first.getFirst();
    }

    private static @Nullable Refusal flawIn(byte[] bytes) {
        if (bytes.length > Source.MOST_BYTES) {
            return Refusal.TOO_LARGE;
        }
        boolean wide = bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        return wide && (bytes[0] & 0xFF) >= 0xFE ? Refusal.UTF_16 : null;
    }

    private static Reader reader(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8.newDecoder());
    }

    /// The parser reads ahead, so the line is counted once more.
    private static End.Refused notUtf8(byte[] bytes) {
        return PlainText.of(bytes) instanceof PlainText.Refused(var because)
                ? new End.Refused(because)
                : new End.Refused(new Intake.Refused(Refusal.NOT_UTF_8, 0));
    }

    private End.Refused refused(Refusal reason) {
        return new End.Refused(
                new Intake.Refused(reason, parser.currentLocation().getLineNr()));
    }

    private boolean read() {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean more = switch (token) {
                case START_ARRAY -> items("");
                case START_OBJECT -> object();
                default -> one("", token);
            };
            if (!more) {
                return false;
            }
        }
        return true;
    }

    private boolean items(String section) {
        structure.add(line());
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null || !one(section, token)) {
                return false;
            }
        }
        structure.add(line());
        return true;
    }

    /// An object with lists of records in it; or, where there is none of them, a record itself.
    private boolean object() {
        int first = line();
        var fields = new LinkedHashMap<String, JsonValue>();
        var beside = new ArrayList<Integer>();
        boolean sectioned = false;
        var tree = new TokenTree(parser, MOST_VALUES_OF_A_RECORD);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && sections.contains(key)) {
                sectioned = true;
                if (!items(key)) {
                    return false;
                }
            } else {
                int begun = line();
                tree.put(fields, key, token);
                for (int line = begun; line <= Math.min(line(), begun + MOST_LINES_BESIDE); line++) {
                    beside.add(line);
                }
            }
        }
        if (sectioned) {
            structure.add(first);
            structure.addAll(beside);
            structure.add(line());
        }
        return sectioned || sink(new JsonRecord("", new JsonValue.Fields(fields), first, line(), offset()));
    }

    private boolean one(String section, JsonToken token) {
        int first = line();
        var tree = new TokenTree(parser, MOST_VALUES_OF_A_RECORD);
        return sink(new JsonRecord(section, tree.value(token), first, line(), offset()));
    }

    private boolean sink(JsonRecord record) {
        boolean more = sink.test(record);
        var end = parser.currentLocation();
        goodLine = end.getLineNr();
        goodOffset = Math.max(0, end.getCharOffset());
        return more;
    }

    private long offset() {
        return Math.max(0, parser.currentLocation().getCharOffset());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
