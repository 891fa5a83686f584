package app.treefall.ui.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.ui.RealWindow;
import app.treefall.ui.faults.TypingRobot.Into;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// H-1, H-2: the program is ended while somebody types. At most the last two seconds of typing are lost to `kill -9`,
/// nothing to a polite end, and what was typed is offered where it was typed.
///
/// `-Dkills=100` kills that often; otherwise twice.
@ExtendWith(Fx.class)
class TypingKilledTest {

    private static final long PROMISED_MILLIS = 2_000;
    private static final int LEAST_MILLIS = 1_500;
    private static final int MORE_MILLIS = 4_000;

    /// What is said to be typed may come after the moment the end began.
    private static final int LONGEST_WORD = 10;

    private record Typed(long at, int chars) {}

    /// @param millis of typing that were lost
    /// @param typed  characters
    /// @param lost   characters
    private record Loss(long millis, int typed, int lost) {}

    @TempDir
    Path folder;

    private Entry entry;

    @BeforeEach
    void beginAJournal() throws Exception {
        entry = Entry.jotted(Prose.of("Cut checkout latency"), LocalDate.now());
        try (var desk = RealWindow.begin(folder)) {
            desk.editEntry().run(entry, 0);
        }
    }

    @Test
    void atMostTwoSecondsOfTypingAreLostToAKillAndTheRestIsOfferedAtTheSamePlace() throws Exception {
        int kills = Integer.getInteger("kills", 2);
        var random = new Random(31);
        var losses = new ArrayList<Loss>();
        for (int round = 0; round < kills; round++) {
            var into = round % 2 == 0 ? Into.EDITOR : Into.CAPTURE;
            losses.add(killOnce(into, round, LEAST_MILLIS + random.nextInt(MORE_MILLIS)));
        }
        var sorted = losses.stream().mapToLong(Loss::millis).sorted().toArray();
        System.out.printf(
                "kill -9 while typing: %d rounds, %d characters typed, lost at most %d ms of typing, median %d ms, %d"
                        + " characters in all; offered again at the same place in all%n",
                kills,
                losses.stream().mapToInt(Loss::typed).sum(),
                sorted[sorted.length - 1],
                sorted[sorted.length / 2],
                losses.stream().mapToInt(Loss::lost).sum());
    }

    @Test
    void nothingIsLostWhenTheSystemEndsTheProgram() throws Exception {
        for (var into : Into.values()) {
            var typed = new ArrayList<Typed>();
            var process = start(into, 500);
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                typeFor(LEAST_MILLIS, lines, typed);
                process.toHandle().destroy();
                rest(lines, typed);
            }
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertTrue(kept(into, 500).length() >= typed.getLast().chars() - LONGEST_WORD, into + " lost words");
        }
    }

    private Loss killOnce(Into into, int round, int millis) throws Exception {
        var typed = new ArrayList<Typed>();
        long killed;
        var process = start(into, round);
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            typeFor(millis, lines, typed);
            killed = System.currentTimeMillis();
            process.toHandle().destroyForcibly();
            rest(lines, typed);
        }
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        var kept = kept(into, round);
        assertTrue(TypingRobot.text(round).startsWith(kept), "something else was kept than was typed");
        long safe = typed.stream()
                .filter(one -> one.chars() <= kept.length())
                .mapToLong(Typed::at)
                .max()
                .orElse(typed.getFirst().at());
        long lost = killed - safe;
        assertTrue(
                lost <= PROMISED_MILLIS,
                "round " + round + ", " + into + ": " + lost + " ms of typing are lost; kept " + kept.length());
        assertOffered(into, kept);
        int all = typed.getLast().chars();
        return new Loss(lost, all, Math.max(0, all - kept.length()));
    }

    private void assertOffered(Into into, String kept) {
        if (kept.isEmpty()) {
            return;
        }
        try (var _ = RealWindow.open(folder)) {
            switch (into) {
                case EDITOR -> {
                    Screen.await("Words you typed and did not save are kept: “Cut checkout latency”.");
                    Screen.click("Show me");
                    Screen.await("What you typed last is back. It is not saved yet.");
                    assertReads("Stakes", kept);
                }
                case CAPTURE -> {
                    Screen.await(() -> text("What did you do?").equals(kept), Screen::reads);
                    Screen.write("What did you do?", "");
                    Keyboard.press(KeyCode.A, Held.CONTROL);
                    Keyboard.press(KeyCode.BACK_SPACE);
                }
            }
        }
    }

    private static void assertReads(String field, String words) {
        Screen.await(() -> text(field).equals(words), () -> field + " reads: " + text(field));
        assertEquals(words, text(field));
    }

    private static String text(String field) {
        var control = (TextInputControl) Screen.field(field);
        return FxThread.call(control::getText);
    }

    /// What of the round's text is in the journal, saved or not; empty for nothing.
    private String kept(Into into, long round) throws JournalException {
        try (var desk = RealWindow.second(folder)) {
            var longest = "";
            for (var draft : desk.keepDraft().all()) {
                var words = switch (draft) {
                    case Draft.Line(var text) -> into == Into.CAPTURE ? text.text() : "";
                    case Draft.EntryEdit(var edited, var _) ->
                        into == Into.EDITOR ? edited.story().stakes().text() : "";
                    case Draft.Form _, Draft.Note _ -> "";
                };
                longest = words.length() > longest.length() ? words : longest;
            }
            return longest.startsWith("Round " + round + ":") ? longest : "";
        }
    }

    private static void typeFor(int millis, BufferedReader lines, List<Typed> typed) throws IOException {
        long end = System.currentTimeMillis() + millis;
        while (System.currentTimeMillis() < end || typed.isEmpty()) {
            note(lines.readLine(), typed);
        }
    }

    private static void rest(BufferedReader lines, List<Typed> typed) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            note(line, typed);
        }
    }

    /// A line that was cut off by the kill does not count.
    private static void note(String line, List<Typed> typed) {
        if (line == null) {
            throw new AssertionError("the program ended by itself");
        }
        var words = line.split(" ");
        if (words.length == 3 && words[0].equals("typed")) {
            typed.add(new Typed(Long.parseLong(words[1]), Integer.parseInt(words[2])));
        }
    }

    private Process start(Into into, long round) throws IOException {
        return KilledProgram.start(folder, TypingRobot.class, into.name(), Long.toString(round));
    }
}
