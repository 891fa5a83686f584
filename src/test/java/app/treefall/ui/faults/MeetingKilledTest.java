package app.treefall.ui.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.ui.RealWindow;
import app.treefall.ui.faults.MeetingScript.Noted;
import app.treefall.ui.harness.Fx;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The machine dies in the middle of a meeting. All that was noted until two seconds before is there at the next start,
/// at the same point.
///
/// Ten kills; `-Dkills=100` kills that often.
@ExtendWith(Fx.class)
class MeetingKilledTest {

    private static final long PROMISED_MILLIS = 2_000;
    private static final int LEAST_MILLIS = 1_200;
    private static final int MORE_MILLIS = 3_000;

    private record Step(long at, int steps) {}

    @TempDir
    Path folder;

    private final List<Entry> entries = new ArrayList<>();
    private Episode meeting;

    @BeforeEach
    void planAMeeting() throws Exception {
        var today = LocalDate.now();
        var boss = Person.named(Prose.of("Daniel Roth"), Person.Relation.MANAGER);
        for (var headline : List.of("Cut checkout latency", "Wrote the runbook", "Moved card capture")) {
            entries.add(Entry.jotted(Prose.of(headline), today.minusDays(2)));
        }
        meeting = Episode.planned(boss.id(), today, 30)
                .toDraft()
                .points(entries.stream()
                        .map(entry -> TalkingPoint.about(entry.id(), Prose.NONE))
                        .toList())
                .finished();
        try (var desk = RealWindow.begin(folder)) {
            desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, entries);
            desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, List.of(boss, meeting));
        }
    }

    @Test
    void everythingNotedIsThereAtTheNextStartAtTheSamePoint() throws Exception {
        int kills = Integer.getInteger("kills", 10);
        var random = new Random(47);
        long worst = 0;
        for (int round = 0; round < kills; round++) {
            worst = Math.max(worst, killOnce(round, LEAST_MILLIS + random.nextInt(MORE_MILLIS)));
        }
        System.out.printf("kill -9 in a meeting: %d rounds, lost at most %d ms of noting%n", kills, worst);
    }

    private long killOnce(int round, int millis) throws Exception {
        var taken = new ArrayList<Step>();
        long killed;
        var process = KilledProgram.start(folder, MeetingRobot.class, Integer.toString(round));
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            long end = System.currentTimeMillis() + millis;
            while (System.currentTimeMillis() < end || taken.isEmpty()) {
                note(lines.readLine(), taken);
            }
            killed = System.currentTimeMillis();
            process.toHandle().destroyForcibly();
            rest(lines, taken);
        }
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        var kept = kept();
        long lost = killed - lastKept(round, kept, taken);
        assertTrue(lost <= PROMISED_MILLIS, "round " + round + ": " + lost + " ms of noting are lost; kept " + kept);
        assertOpensAtTheSamePoint(kept);
        forget();
        return Math.max(0, lost);
    }

    /// When that was the whole of what was noted, for the last time; fails when it never was.
    private static long lastKept(int round, Noted kept, List<Step> taken) {
        var script = MeetingScript.of(round);
        var noted = Noted.NOTHING;
        long at = noted.equals(kept) ? taken.getFirst().at() : 0;
        int most = taken.getLast().steps() + 1;
        for (int i = 0; i < most; i++) {
            if (noted.isWhatWasKept(kept, script.get(i))) {
                at = timeOf(i, taken);
            }
            noted = noted.after(script.get(i));
        }
        if (noted.isWhatWasKept(kept, script.get(most))) {
            at = taken.getLast().at();
        }
        assertTrue(at > 0, "something else was kept than was noted: " + kept);
        return at;
    }

    /// The moment of the step after which it was noted.
    private static long timeOf(int steps, List<Step> taken) {
        return taken.get(Math.clamp(steps, 0, taken.size() - 1)).at();
    }

    private Noted kept() throws JournalException {
        var fields = fields();
        var outcomes = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var entry : entries) {
            outcomes.add(field(fields, "outcome " + entry.id()));
            words.add(field(fields, "words " + entry.id()));
        }
        var at = field(fields, "point");
        var promises = field(fields, "promises")
                .lines()
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .toList();
        return new Noted(at.isEmpty() ? 0 : Integer.parseInt(at), outcomes, words, promises);
    }

    private List<Draft.Field> fields() throws JournalException {
        try (var desk = RealWindow.second(folder)) {
            for (var draft : desk.keepDraft().all()) {
                if (draft instanceof Draft.Form form && form.place().equals(Draft.Form.wrapUp(meeting.id()))) {
                    return form.fields();
                }
            }
        }
        return List.of();
    }

    private static String field(List<Draft.Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.words().text())
                .findFirst()
                .orElse("");
    }

    private void assertOpensAtTheSamePoint(Noted kept) {
        if (kept.equals(Noted.NOTHING)) {
            return;
        }
        try (var _ = RealWindow.open(folder)) {
            Screen.click("Show me");
            Screen.await("Kept as you type");
            var here = "Point " + (kept.at() + 1) + " of " + MeetingScript.POINTS;
            Screen.await(() -> Screen.focused().startsWith(here), Screen::focused);
            var field = "What did Daniel say? Daniel’s words, not yours.";
            assertEquals(kept.words().get(kept.at()), Screen.written(field));
        }
    }

    private void forget() throws JournalException {
        try (var desk = RealWindow.second(folder)) {
            desk.keepDraft().discard(Draft.Form.wrapUp(meeting.id()));
        }
    }

    private static void rest(BufferedReader lines, List<Step> taken) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            note(line, taken);
        }
    }

    /// A line that was cut off by the kill does not count.
    private static void note(String line, List<Step> taken) {
        if (line == null) {
            throw new AssertionError("the program ended by itself");
        }
        var words = line.split(" ");
        if (words.length == 3 && words[0].equals("noted")) {
            taken.add(new Step(Long.parseLong(words[1]), Integer.parseInt(words[2])));
        }
    }
}
