package app.treefall.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A calendar, from the file to the planned 1:1, by what stands in the window.
@ExtendWith(Fx.class)
final class CalendarWindowTest {

    private Desk desk;
    private TestBench tools;
    private InboxScreen screen;
    private Stage stage;
    private List<Path> offered = List.of();

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        tools = new TestBench(desk);
        FxThread.run(() -> {
            screen = new InboxScreen(tools.bench, new FileDialogs() {
                @Override
                public List<Path> files() {
                    return offered;
                }

                @Override
                public List<Path> folder() {
                    return List.of();
                }
            });
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 990, 900));
            new Theme().dress(stage.getScene());
            screen.fit(Width.USUAL);
            stage.show();
            screen.show(new Place.Inbox());
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        FxThread.settle();
        desk.close();
    }

    @Test
    void aCalendarIsGuidedInAndItsOneOnOnePlanned(@TempDir Path other) throws Exception {
        offered = List.of(calendar(other));
        Screen.click("Import…");
        Screen.click("Choose files…");
        Screen.await("2 suggestions would come into the inbox.");
        Shot.of(Path.of("target/pictures/inbox-calendar-guide.png"), 1);
        Screen.click("Import 2 suggestions");
        Screen.await("2 suggestions to say yes or no to");
        Screen.await("1:1 with Anna Keller, every two weeks");
        Shot.of(Path.of("target/pictures/inbox-calendar.png"), 1);
        int before = tools.bench.live().snapshot().episodes().size();

        Screen.click("Plan the next one");
        Screen.await("one suggestion to say yes or no to");
        assertEquals("Plan the next one", Screen.focused());
        assertEquals(before + 1, tools.bench.live().snapshot().episodes().size());
        assertEquals("1:1s in the journal: 1", tools.said.getLast().words());
        Screen.click("Dismiss");
        Screen.awaitGone("1:1 with Lea Brandt");
        assertEquals(List.of(), tools.bench.live().snapshot().oneOnOnesWaiting());
    }

    private static Path calendar(Path folder) throws Exception {
        var first = TestDesks.TODAY.minusDays(12).toString().replace("-", "");
        var once = TestDesks.TODAY.plusDays(3).toString().replace("-", "");
        return Files.writeString(folder.resolve("work.ics"), """
            BEGIN:VCALENDAR
            X-WR-CALNAME:ada@example.org
            BEGIN:VEVENT
            UID:weekly
            DTSTART:%sT100000
            RRULE:FREQ=WEEKLY;INTERVAL=2
            ATTENDEE;CN=Anna Keller:mailto:anna@example.org
            ATTENDEE;CN=Ada:mailto:ada@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:once
            DTSTART:%sT150000
            ATTENDEE;CN=Lea Brandt:mailto:lea@example.org
            ATTENDEE;CN=Ada:mailto:ada@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:town-hall
            DTSTART:%sT160000
            SUMMARY:Town hall
            END:VEVENT
            END:VCALENDAR
            """.formatted(first, once, once));
    }
}
