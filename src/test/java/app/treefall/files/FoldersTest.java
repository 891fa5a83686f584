package app.treefall.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.files.Folders.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {

    @TempDir
    Path temp;

    @Test
    void onLinuxTheCustomsOfTheDesktopHold() throws IOException {
        var plain = in("Linux", Map.of("HOME", "/home/ada"));
        var moved =
                in("Linux", Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "/big/data", "XDG_CONFIG_HOME", "/big/conf"));

        assertEquals(Path.of("/home/ada/.local/share/treefall/journal.db"), plain.journal());
        assertEquals(Path.of("/home/ada/.config/treefall/preferences.properties"), plain.preferences());
        assertEquals(Path.of("/big/data/treefall"), moved.data());
        assertEquals(Path.of("/big/conf/treefall"), moved.settings());
    }

    @Test
    void aRelativeDesktopFolderIsIgnored() throws IOException {
        assertEquals(
                Path.of("/home/ada/.local/share/treefall"),
                in("Linux", Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "data"))
                        .data());
    }

    @Test
    void onAMacEverythingIsInApplicationSupport() throws IOException {
        var mac = in("Mac OS X", Map.of("HOME", "/Users/ada"));

        assertEquals(Path.of("/Users/ada/Library/Application Support/Treefall/journal.db"), mac.journal());
        assertEquals(mac.data(), mac.settings());
    }

    /// Roaming data is copied to a server at log-out: no place for a database.
    @Test
    void onWindowsTheJournalStaysOnTheMachine() throws IOException {
        var windows = in("Windows 11", Map.of("LOCALAPPDATA", "/c/Local", "APPDATA", "/c/Roaming"));

        assertEquals(Path.of("/c/Local/Treefall"), windows.data());
        assertEquals(Path.of("/c/Roaming/Treefall"), windows.settings());
    }

    @Test
    void oneVariableMovesEverything() throws IOException {
        var chosen = in("Linux", Map.of("TREEFALL_HOME", "/stick/tree fall", "XDG_DATA_HOME", "/big"));

        assertEquals(Path.of("/stick/tree fall/journal.db"), chosen.journal());
        assertEquals(Path.of("/stick/tree fall"), chosen.settings());
    }

    @Test
    void withoutTheVariableTheAccountKnowsItsHome() throws IOException {
        assertEquals(
                Path.of("/home/eve/.local/share/treefall"),
                Folders.in(new Surroundings(Map.of(), "/home/eve", "Linux")).data());
    }

    @Test
    void noHomeAtAllIsSaidAndNothingIsGuessed() {
        var failure = assertThrows(
                Folders.NoHomeException.class, () -> Folders.in(new Surroundings(Map.of("HOME", ""), "?", "Linux")));

        assertTrue(String.valueOf(failure.getMessage()).contains("TREEFALL_HOME"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "žluťoučký 日記", "%20", "quote's", "a/b/c", "long"})
    void anyHomeWorks(String name) throws IOException {
        var home = temp.resolve(name.equals("long") ? "x".repeat(200) : name);

        var folders = in("Linux", Map.of("HOME", home.toString()));
        folders.make();

        assertTrue(Files.isDirectory(home.resolve(".local/share/treefall")));
        assertTrue(Files.isDirectory(home.resolve(".config/treefall")));
    }

    @Test
    void aLinkedHomeIsTheSameHome() throws IOException {
        var real = Files.createDirectory(temp.resolve("real"));
        var link = Files.createSymbolicLink(temp.resolve("link"), real);

        var throughLink = in("Linux", Map.of("HOME", link.toString()));
        throughLink.make();
        var direct = in("Linux", Map.of("HOME", real.toString()));

        assertEquals(name(direct.backupsOf(direct.journal())), name(throughLink.backupsOf(throughLink.journal())));
        assertEquals(RealPath.of(direct.journal()), RealPath.of(throughLink.journal()));
    }

    @Test
    void twoJournalsNeverShareBackups() throws IOException {
        var folders = in("Linux", Map.of("HOME", temp.toString()));

        var one = folders.backupsOf(temp.resolve("work/journal.db"));
        var two = folders.backupsOf(temp.resolve("play/journal.db"));

        assertNotEquals(one, two);
        assertTrue(name(one).matches("journal-[0-9a-f]{16}"));
        assertEquals(folders.data().resolve("backups"), one.getParent());
    }

    @Test
    void aJournalOnADriveThatIsGoneStillFindsItsBackups() throws IOException {
        var folders = in("Linux", Map.of("HOME", temp.toString()));
        var drive = Files.createDirectories(temp.resolve("drive/journals"));
        var link = Files.createSymbolicLink(temp.resolve("link"), drive);
        var there = folders.backupsOf(link.resolve("journal.db"));

        Files.delete(drive);
        Files.delete(temp.resolve("drive"));

        assertEquals(there, folders.backupsOf(link.resolve("journal.db")));
    }

    @Test
    void linksInACircleEnd() throws IOException {
        var one = temp.resolve("one");
        var two = Files.createSymbolicLink(temp.resolve("two"), one);
        Files.createSymbolicLink(one, two);

        assertTrue(RealPath.of(one.resolve("journal.db")).isAbsolute());
    }

    private static Folders in(String system, Map<String, String> environment) throws IOException {
        return Folders.in(new Surroundings(environment, null, system));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
