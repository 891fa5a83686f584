package app.treefall;

import app.treefall.cli.JournalDoor;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.usecase.KeepSettings;
import java.nio.file.Path;

/// The terminal's own door, with everything under one folder that is thrown away.
public final class TestDoors {

    private TestDoors() {}

    public static JournalDoor in(Path folder) {
        var folders = new Folders(folder, folder);
        var settings = new KeepSettings(new Preferences(folders.preferences(), FileMoves.OF_THE_SYSTEM));
        return new TerminalDoor(folders, settings, trouble -> {
            throw new AssertionError(trouble.getClass().getSimpleName());
        });
    }
}
