package app.treefall.imports.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    private final List<JsonRecord> records = new ArrayList<>();

    @Test
    void recordsComeOneByOneWithTheirLines() {
        assertInstanceOf(JsonRecords.End.Whole.class, read("[\n{\"a\": 1},\n{\"a\":\n 2.50}\n]"));
        assertEquals(List.of(2, 3), records.stream().map(JsonRecord::first).toList());
        assertEquals(List.of(2, 4), records.stream().map(JsonRecord::last).toList());
        assertEquals("a: 2.50", records.getLast().value().words());
    }

    @Test
    void listsWithKnownKeysHoldRecordsAndValuesMayFollowOneAnother() {
        read("{\"x\": 1, \"entries\": [{\"a\": 1}, 2], \"y\": [3]}");
        assertEquals(
                List.of("entries", "entries"),
                records.stream().map(JsonRecord::section).toList());
        records.clear();
        read("{\"a\": 1}\n{\"a\": 2}\n");
        assertEquals(2, records.size());
    }

    @Test
    void theDepthIsLimited() {
        assertInstanceOf(JsonRecords.End.Whole.class, read("[".repeat(64) + "]".repeat(64)));
        assertEquals(Refusal.NESTED_TOO_DEEPLY, refusal("[".repeat(65) + "]".repeat(65)));
        assertEquals(Refusal.NESTED_TOO_DEEPLY, refusal("[".repeat(100_000)));
        assertEquals(Refusal.NESTED_TOO_DEEPLY, refusal("{\"a\":".repeat(100_000)));
    }

    @Test
    void textsNumbersAndRecordsAreLimited() {
        assertInstanceOf(JsonRecords.End.Whole.class, read("[\"" + "x".repeat(1_000_000) + "\"]"));
        assertEquals(Refusal.TEXT_TOO_LONG, refusal("[\"" + "x".repeat(1_000_001) + "\"]"));
        assertInstanceOf(JsonRecords.End.Whole.class, read("[" + "1".repeat(100) + "]"));
        assertEquals(Refusal.TEXT_TOO_LONG, refusal("[" + "1".repeat(101) + "]"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertEquals(Refusal.TEXT_TOO_LONG, refusal("1".repeat(1_000_000))));
        assertEquals(Refusal.TEXT_TOO_LONG, refusal("[[" + "1,".repeat(100_000) + "1]]"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertEquals(Refusal.KEY_TWICE, refusal("[{\"a\": 1, \"a\": 2}]"));
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirLine() {
        var bytes = new byte[] {'[', '\n', '"', (byte) 0xC0, (byte) 0x80, '"', ']'};
        assertEquals(
                new JsonRecords.End.Refused(new Intake.Refused(Refusal.NOT_UTF_8, 2)),
                JsonRecords.read(bytes, Set.of(), records::add));
        assertEquals(Refusal.UTF_16, refusal("[1]".getBytes(StandardCharsets.UTF_16)));
        assertEquals(Refusal.TOO_LARGE, refusal(new byte[Source.MOST_BYTES + 1]));
        assertInstanceOf(JsonRecords.End.Whole.class, read("\uFEFF[1]"));
    }

    @Test
    void controlCharactersAreSeen() {
        read("[\"a\\u0000b\\u001bc\\u007fd\\n\"]");
        assertEquals("a\u2400b\u241bc\u2421d", records.getFirst().value().words());
        assertInstanceOf(JsonRecords.End.Broken.class, read("[\"a\0b\"]"));
    }

    @Test
    void whatIsCutOffEndsBehindTheLastWholeRecord() {
        var end = assertInstanceOf(JsonRecords.End.Broken.class, read("[\n{\"a\": 1},\n{\"a\": "));
        assertEquals(2, end.line());
        assertEquals(10, end.offset());
        assertEquals(1, records.size());
    }

    @Test
    void theFirstIsFoundWithoutReadingTheRest() {
        var bytes = "[{\"a\": 1}, nothing that is JSON".getBytes(StandardCharsets.UTF_8);
        assertEquals("a: 1", JsonRecords.first(bytes, Set.of()).value().words());
        assertNull(JsonRecords.first("<xml/>".getBytes(StandardCharsets.UTF_8), Set.of()));
    }

    private JsonRecords.End read(String text) {
        return JsonRecords.read(text.getBytes(StandardCharsets.UTF_8), Set.of("entries"), records::add);
    }

    private Refusal refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private Refusal refusal(byte[] bytes) {
        var end = JsonRecords.read(bytes, Set.of(), records::add);
        return assertInstanceOf(JsonRecords.End.Refused.class, end).because().reason();
    }
}
