package app.treefall.store.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at a random moment while it writes. What was acknowledged is there, whole, every time.
/// `-Dkills=200` kills that often.
class KillerTest {

    private static final int FEWEST = 40;

    private final Map<String, String> saved = new HashMap<>();
    private final Set<String> trashed = new HashSet<>();
    private String draft = "";
    private int acknowledged;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostHoweverOftenItIsKilled() throws Exception {
        int kills = Integer.getInteger("kills", 10);
        var random = new Random(12);
        int all = 0;
        for (int round = 0; round < kills; round++) {
            var file = folder.resolve("journal-" + round / 10 + ".db");
            if (round % 10 == 0) {
                begin(file);
            }
            acknowledged = 0;
            writeUntilKilled(file, round, random.nextInt(250));
            assertNothingLost(file, round);
            all += acknowledged;
        }
        System.out.printf(
                "kill -9: %d rounds, %d writes acknowledged, 0 lost, 0 half, 0 integrity failures%n", kills, all);
    }

    private void begin(Path file) throws JournalException {
        Journal.create(file, BeforeFirstWrite.NOTHING, InstantSource.system()).close();
        saved.clear();
        trashed.clear();
        draft = "";
    }

    private void writeUntilKilled(Path file, int round, int longer) throws IOException, InterruptedException {
        var path = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        path,
                        Writer.class.getName(),
                        file.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged < FEWEST) {
                note(lines.readLine());
            }
            Thread.sleep(longer);
            process.toHandle()
                    .destroyForcibly(); // of the handle: the process itself would close what it still had to say
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line);
            }
        }
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    }

    /// A line that was cut off by the kill was not yet said; its write may or may not be there.
    private void note(String line) {
        var words = line.split(" ");
        switch (words[0]) {
            case "put" -> {
                if (words.length == 3 && words[2].length() == 16) {
                    saved.put(words[1], words[2]);
                    acknowledged++;
                }
            }
            case "pair" -> {
                if (words.length == 5 && words[4].length() == 16) {
                    saved.put(words[1], words[2]);
                    saved.put(words[3], words[4]);
                    acknowledged++;
                }
            }
            case "trash" -> {
                if (words.length == 2 && words[1].length() == 36) {
                    trashed.add(words[1]);
                    acknowledged++;
                }
            }
            case "draft" -> {
                if (words.length == 2 && words[1].length() == 16) {
                    draft = words[1];
                    acknowledged++;
                }
            }
            default -> {}
        }
    }

    private void assertNothingLost(Path file, int round) throws JournalException {
        try (var journal = Journal.open(file, BeforeFirstWrite.NOTHING, InstantSource.system())) {
            journal.verifyRest();
            var live = journal.snapshot().entries().stream()
                    .collect(Collectors.toMap(e -> e.id().toString(), Writer::digest));
            var trash = journal.read(Tx::trashed).stream()
                    .collect(Collectors.toMap(
                            t -> t.saved().value().id().toString(),
                            t -> Writer.digest((Entry) t.saved().value())));
            int unsaid = 0;
            for (var each : saved.entrySet()) {
                var there = live.getOrDefault(each.getKey(), trash.get(each.getKey()));
                assertTrue(there != null, () -> "lost in round " + round);
                unsaid += there.equals(each.getValue()) ? 0 : 1;
                saved.put(each.getKey(), there);
            }
            for (var id : trashed) {
                assertTrue(trash.containsKey(id), () -> "trashing lost in round " + round);
            }
            unsaid += (int)
                    trash.keySet().stream().filter(id -> !trashed.contains(id)).count();
            trashed.addAll(trash.keySet());
            unsaid += newPairs(live, trash);
            unsaid += newDraft(journal);
            long paired = journal.snapshot().entries().stream()
                    .filter(entry -> entry.project().equals(Writer.PAIRED))
                    .count();
            assertEquals(0, paired % 2, "half a pair in round " + round);
            assertTrue(unsaid <= 1, "only the last write may be there unsaid, round " + round + " has " + unsaid);
        }
    }

    /// Entries nobody acknowledged: none, one, or the two of a pair; two alike come from one write, found by their
    /// sequence.
    private int newPairs(Map<String, String> live, Map<String, String> trash) {
        var unknown = new HashSet<>(live.keySet());
        unknown.addAll(trash.keySet());
        unknown.removeAll(saved.keySet());
        assertTrue(unknown.size() <= 2, "more than one write unsaid");
        for (var id : unknown) {
            saved.put(id, live.getOrDefault(id, trash.get(id)));
        }
        return unknown.isEmpty() ? 0 : 1;
    }

    private int newDraft(Journal journal) throws JournalException {
        var drafts = journal.read(Tx::drafts);
        assertEquals(draft.isEmpty() && drafts.isEmpty() ? 0 : 1, drafts.size());
        var there = drafts.isEmpty() ? "" : Writer.digest(Codec.toText(drafts.getFirst()));
        boolean same = there.equals(draft);
        draft = there;
        return same ? 0 : 1;
    }
}
