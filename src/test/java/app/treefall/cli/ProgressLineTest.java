package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now;

    @Test
    void whatIsOverInASecondSaysNothing() {
        try (var line = line()) {
            now = 900;
            line.advanced(1, 2);
        }
        assertEquals("", written());
    }

    @Test
    void itSaysHowFarItIsNowAndThenAndIsGoneAtTheEnd() {
        try (var line = line()) {
            now = 1_100;
            line.advanced(9, 100);
            now = 1_150;
            line.advanced(10, 100);
            now = 1_400;
            line.advanced(50, 100);
        }
        assertEquals("\rlog.md: 9 %\rlog.md: 50 %\r            \r", written());
    }

    private ProgressLine line() {
        return new ProgressLine("log.md", new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> now);
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
