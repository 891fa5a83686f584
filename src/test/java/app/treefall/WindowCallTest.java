package app.treefall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.treefall.files.InstanceLock.Wish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowCallTest {

    @Test
    void withoutACommandItOpensTheJournal() {
        assertEquals(new WindowCall(null, null, Wish.JOURNAL), WindowCall.from(List.of()));
    }

    @Test
    void captureAsksForTheSmallWindowWhereverItStands() {
        var there = Path.of("there.db").toAbsolutePath();
        var day = LocalDate.of(2026, 11, 19);

        assertEquals(new WindowCall(null, null, Wish.CAPTURE), WindowCall.from(List.of("--capture")));
        assertEquals(
                new WindowCall(there, day, Wish.CAPTURE),
                WindowCall.from(List.of("--journal", "there.db", "--capture", "--today", "2026-11-19")));
    }

    @Test
    void whatIsMalformedIsForTheTerminalToExplain() {
        for (var call : List.of(
                List.of("--journal"),
                List.of("--journal", " "),
                List.of("--today", "soon"),
                List.of("--today", "0099-01-01"),
                List.of("--capture", "list"),
                List.of("--capture", "--json"))) {
            assertNull(WindowCall.from(call), call.toString());
        }
    }
}
