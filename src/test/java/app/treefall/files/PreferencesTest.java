package app.treefall.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Look;
import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Look.Motion;
import app.treefall.domain.Reminder;
import app.treefall.domain.Trouble;
import app.treefall.domain.WindowBounds;
import app.treefall.domain.WindowBounds.Extent;
import app.treefall.domain.WorkingWeek;
import app.treefall.files.FailingMoves.Step;
import app.treefall.files.Preferences.Keeping;
import app.treefall.files.Preferences.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void where() {
        file = folder.resolve("settings/preferences.properties");
    }

    @Test
    void whatIsKeptIsReadAgain() {
        var settings = Settings.PLAIN
                .withLook(new Look(Appearance.DARK, 130, Motion.REDUCED))
                .withWindow(new WindowBounds(-1200, 40, 1100, 720, Extent.MAXIMISED))
                .withWeek(new WorkingWeek(DayOfWeek.SATURDAY, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)))
                .withReminder(new Reminder(
                        Reminder.How.ON_THE_DESKTOP, DayOfWeek.MONDAY, LocalTime.of(9, 5), LocalDate.of(2026, 11, 16)))
                .withJournal(folder.resolve("žluťoučký = 日記\n.db"))
                .withJournal(folder.resolve("journal.db"));
        var preferences = fresh();

        assertEquals(new Keeping.Kept(), preferences.keep(settings));

        assertEquals(new Reading.Read(settings), preferences().read());
    }

    @Test
    void aPlaceThatOnceHeldAJournalIsKnownForGood() {
        var settings = Settings.PLAIN.withJournal(folder.resolve("one.db")).withJournal(folder.resolve("two.db"));

        assertTrue(settings.knows(folder.resolve("one.db")));
        assertEquals(false, settings.knows(folder.resolve("three.db")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not ours",
                "treefall.settings=1\nlook.appearance=PINK\n",
                "treefall.settings=1\nlook.text-size=9000\n",
                "treefall.settings=1\nwindow.bounds=1 2\n",
                "treefall.settings=1\nbroken=\\u12",
                "\0\0\0\0"
            })
    void whatIsNotUnderstoodIsPutAsideWhole(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        var preferences = preferences();
        var reading = assertInstanceOf(Reading.Unreadable.class, preferences.read());

        assertEquals(file.resolveSibling("preferences.properties.unreadable"), reading.keptAs());
        assertEquals(text, Files.readString(reading.keptAs()));
        assertEquals(new Keeping.Kept(), preferences.keep(reading.settings()));
        assertEquals(text, Files.readString(reading.keptAs()));
    }

    @Test
    void whatCanBeUnderstoodOfItIsUsed() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "treefall.settings=1\nlook.appearance=PINK\nlook.text-size=120\njournal.known.1=/a.db\n");

        var reading = assertInstanceOf(Reading.Unreadable.class, preferences().read());

        assertEquals(List.of("look.appearance"), reading.flaws());
        assertEquals(120, reading.settings().look().textSize());
        assertTrue(reading.settings().knows(Path.of("/a.db")));
    }

    @Test
    void aSecondUnreadableFileDoesNotReplaceTheFirst() throws IOException {
        Files.createDirectories(file.getParent());
        for (var text : List.of("one", "two")) {
            Files.writeString(file, text);
            preferences().read();
        }

        assertEquals("one", Files.readString(file.resolveSibling("preferences.properties.unreadable")));
        assertEquals("two", Files.readString(file.resolveSibling("preferences.properties.unreadable-2")));
    }

    @Test
    void anUnreadableFileThatCannotBeMovedIsNeverWrittenOver() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not ours");
        var preferences = new Preferences(file, FailingMoves.fullDiskAt(Step.MOVE));

        preferences.read();

        assertEquals(new Keeping.NotKept(new Trouble.ReadOnly()), preferences.keep(Settings.PLAIN));
        assertEquals("not ours", Files.readString(file));
    }

    @Test
    void whatANewerVersionWroteIsCarriedOn() throws IOException {
        fresh().keep(Settings.PLAIN);
        Files.writeString(file, Files.readString(file) + "sidebar.width=240\n");

        var preferences = preferences();
        preferences.read();
        preferences.keep(Settings.PLAIN);

        assertTrue(Files.readString(file).contains("sidebar.width=240\n"));
    }

    @Test
    void aFullDiskLeavesTheOldSettings() {
        fresh().keep(Settings.PLAIN);
        var preferences = new Preferences(file, FailingMoves.fullDiskAt(Step.WRITE));
        preferences.read();

        var keeping = preferences.keep(Settings.PLAIN.withJournal(folder));

        assertEquals(new Keeping.NotKept(new Trouble.DiskFull()), keeping);
        assertEquals(new Reading.Read(Settings.PLAIN), preferences().read());
    }

    @Test
    void aLinkToSettingsKeptElsewhereStaysALink() throws IOException {
        var elsewhere = folder.resolve("dotfiles.properties");
        var preferences = fresh();
        preferences.keep(Settings.PLAIN);
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);

        assertEquals(new Keeping.Kept(), preferences.keep(Settings.PLAIN.withJournal(folder)));

        assertTrue(Files.isSymbolicLink(file));
        assertEquals(
                new Reading.Read(Settings.PLAIN.withJournal(folder)),
                preferences().read());
    }

    private Preferences fresh() {
        var preferences = preferences();
        assertEquals(new Reading.Fresh(), preferences.read());
        return preferences;
    }

    private Preferences preferences() {
        return new Preferences(file, FileMoves.OF_THE_SYSTEM);
    }
}
