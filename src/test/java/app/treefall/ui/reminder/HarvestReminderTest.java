package app.treefall.ui.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Reminder;
import app.treefall.ui.frame.HarvestMark;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HarvestReminderTest {

    private static final LocalDate FRIDAY = TestDesks.TODAY.plusDays(1);

    private Desk desk;
    private TestBench window;
    private HarvestReminder reminder;
    private LocalDate today = FRIDAY;
    private LocalTime clock = LocalTime.of(15, 0);
    private final List<String> onTheDesktop = new ArrayList<>();

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk, () -> today, () -> clock);
        reminder = new HarvestReminder(
                window.bench, window.rhythm, (title, words) -> onTheDesktop.add(title + ": " + words));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itIsSilentUntilSomebodyAsksForIt() {
        clock = LocalTime.of(18, 0);

        reminder.check();

        assertTrue(window.said.isEmpty());
    }

    @Test
    void itWakesOnceAtItsTimeAndNotAgainThatWeek() {
        remind(Reminder.How.IN_THE_WINDOW);

        reminder.check();
        assertTrue(window.said.isEmpty());
        clock = LocalTime.of(16, 0);
        reminder.check();
        reminder.check();
        clock = LocalTime.of(23, 0);
        reminder.check();
        today = FRIDAY.plusDays(1);
        reminder.check();

        assertEquals(1, window.said.size());
        assertTrue(onTheDesktop.isEmpty());

        today = FRIDAY.plusDays(7);
        reminder.check();
        assertEquals(2, window.said.size());
    }

    @Test
    void aProgramThatStartsLaterThatDayStillReminds() {
        remind(Reminder.How.IN_THE_WINDOW);
        clock = LocalTime.of(20, 0);

        reminder.check();

        assertEquals(
                "Five minutes for the week’s harvest?", window.said.getLast().words());
        Objects.requireNonNull(window.said.getLast().run()).run();
        assertInstanceOf(Place.Harvest.class, window.went.getLast());
    }

    @Test
    void onTheDesktopItSaysNoWordOfTheJournal() {
        remind(Reminder.How.ON_THE_DESKTOP);
        clock = LocalTime.of(16, 5);

        reminder.check();

        assertEquals(List.of("Treefall: Five minutes for the week’s harvest?"), onTheDesktop);
    }

    @Test
    void aHarvestThatIsDoneIsNotCalledToMind() throws Exception {
        new HarvestMark(LocalDate.of(2026, 11, 16), HarvestMark.DONE).keep(desk);
        remind(Reminder.How.ON_THE_DESKTOP);
        clock = LocalTime.of(16, 5);

        reminder.check();

        assertTrue(window.said.isEmpty());
        assertTrue(onTheDesktop.isEmpty());
    }

    @Test
    void eachDesktopIsToldByItsOwnProgram() {
        assertEquals(
                List.of("notify-send", "--app-name=Treefall", "Treefall", "Five minutes?"),
                new SystemNotice("Linux").command("Treefall", "Five minutes?"));
        assertEquals(
                List.of("osascript", "-e", "display notification \"Say \\\"it\\\"\" with title \"Treefall\""),
                new SystemNotice("Mac OS X").command("Treefall", "Say \"it\""));
        assertTrue(new SystemNotice("Windows 11")
                .command("Treefall", "Five minutes?")
                .isEmpty());
    }

    private void remind(Reminder.How how) {
        window.rhythm.change(new Reminder(how, null, LocalTime.of(16, 0), null));
    }
}
