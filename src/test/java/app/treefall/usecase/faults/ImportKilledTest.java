package app.treefall.usecase.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.JournalException;
import app.treefall.usecase.TestDesks;
import app.treefall.usecase.faults.ImportRobot.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at a random moment while a long file comes into the inbox, all of it is accepted, and the whole import is
/// taken back: each step is there whole or not at all, and none that was acknowledged is lost.
///
/// `-Dkills=100` kills that often; otherwise three times.
class ImportKilledTest {

    private static final int SUGGESTIONS = 400;
    private static final int LONGEST_MILLIS = 250;
    private static final int MOST_STEPS = 5;

    @TempDir
    Path folder;

    @Test
    void eachStepIsThereWholeOrNotAtAll() throws Exception {
        int kills = Integer.getInteger("kills", 3);
        var random = new Random(31);
        var journal = folder.resolve("journal.db");
        TestDesks.empty(folder).close();
        var log = Files.writeString(folder.resolve("log.md"), log());
        Map<State, Integer> found = new EnumMap<>(State.class);
        for (int round = 0; round < kills; round++) {
            int steps = 1 + random.nextInt(MOST_STEPS);
            var possible = writtenUntilKilled(journal, log, steps, random.nextInt(LONGEST_MILLIS));
            var state = state(journal);
            assertTrue(possible.contains(state), "round " + round + ": " + state + " instead of " + possible);
            found.merge(state, 1, Integer::sum);
        }
        System.out.printf("kill -9 while importing: %d rounds, found whole as %s%n", kills, found);
    }

    private State state(Path journal) throws JournalException {
        try (var desk = TestDesks.open(journal)) {
            return ImportRobot.of(desk.readJournal().run(), SUGGESTIONS);
        }
    }

    /// The states the journal may be in: what was reached last, and what was on its way.
    private Set<State> writtenUntilKilled(Path journal, Path log, int steps, int millis) throws Exception {
        var possible = EnumSet.of(state(journal));
        var process = robot(journal, log);
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertTrue("ready".equals(lines.readLine()), "the program did not begin");
            for (int begun = 0; begun < steps; ) {
                var line = lines.readLine();
                assertTrue(line != null, "the program ended by itself");
                note(line, possible);
                begun += line.startsWith("to ") ? 1 : 0;
            }
            Thread.sleep(millis);
            process.toHandle()
                    .destroyForcibly(); // of the handle: the process itself would close what it still had to say
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line, possible);
            }
        }
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        return possible;
    }

    /// A line that was cut off by the kill does not count.
    private static void note(String line, Set<State> possible) {
        for (var state : State.values()) {
            if (line.equals("at " + state)) {
                possible.clear();
                possible.add(state);
            } else if (line.equals("to " + state)) {
                possible.add(state);
            }
        }
    }

    private static Process robot(Path journal, Path log) throws IOException {
        var path = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "");
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        path,
                        ImportRobot.class.getName(),
                        journal.toString(),
                        log.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String log() {
        var text = new StringBuilder("# 2025\n\n");
        for (int i = 0; i < SUGGESTIONS; i++) {
            text.append("- Moved table ").append(i).append(" of the ledger\n");
        }
        return text.toString();
    }
}
