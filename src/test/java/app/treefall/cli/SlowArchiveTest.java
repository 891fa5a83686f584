package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowArchiveTest {

    @Test
    void nothingIsSaidWithinASecondThenHowFarItIs() {
        var clock = new AtomicLong(Long.MAX_VALUE); // clocks of a machine may be anywhere, and go round
        var said = new ArrayList<String>();
        var slow = new SlowArchive(clock::get, said::add);
        for (int half = 0; half < 14; half++) {
            slow.wrote(half * 10_000_000L);
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
        }

        assertEquals(
                List.of("Writing: 20 MB so far. Ctrl-C stops it.", "Writing: 120 MB so far. Ctrl-C stops it."), said);
    }
}
