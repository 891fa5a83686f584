package app.treefall.files;

import app.treefall.domain.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The file the settings are kept in.
///
/// A file that cannot be understood is put aside, never overwritten: what stands in it may be all that says where the
/// journal was.
public final class Preferences {

    public sealed interface Reading {

        Settings settings();

        record Read(Settings settings) implements Reading {}

        /// There is no file yet.
        record Fresh() implements Reading {
            @Override
            public Settings settings() {
                return Settings.PLAIN;
            }
        }

        /// To be said to the person.
        ///
        /// @param settings what could be understood; the rest is plain
        /// @param keptAs   where the old file is now; null when it could not be moved, and then nothing will be
        ///                 written
        /// @param flaws    the names of what was not understood
        record Unreadable(Settings settings, @Nullable Path keptAs, List<String> flaws) implements Reading {
            public Unreadable {
                flaws = List.copyOf(flaws);
            }
        }
    }

    public sealed interface Keeping {
        record Kept() implements Keeping {}

        /// The file is as it was. Settings are a comfort: worth a line in the window, not a dialog.
        record NotKept(Trouble trouble) implements Keeping {}
    }

    private final Path file;
    private final FileMoves moves;

    /// What stands in the file and is not ours, kept for the version that wrote it.
    private Properties unknown = new Properties();
    private boolean mayBeReplaced;

    public Preferences(Path file, FileMoves moves) {
        this.file = file;
        this.moves = moves;
    }

    public Reading read() {
        mayBeReplaced = false;
        try {
            var found = SettingsText.read(new ByteArrayInputStream(Files.readAllBytes(file)));
            if (!found.flaws().isEmpty()) {
                return aside(found);
            }
            unknown = found.unknown();
            mayBeReplaced = true;
            return new Reading.Read(found.settings());
        } catch (NoSuchFileException e) {
            mayBeReplaced = true;
            return new Reading.Fresh();
        } catch (IOException e) {
            return new Reading.Unreadable(Settings.PLAIN, null, List.of("file"));
        }
    }

    /// Replaces the file whole. Refuses while an unreadable one stands in its place.
    public Keeping keep(Settings settings) {
        if (!mayBeReplaced) {
            return new Keeping.NotKept(new Trouble.ReadOnly());
        }
        try {
            OwnerOnly.makeFolder(folder());
        } catch (IOException e) {
            return new Keeping.NotKept(FileTroubles.from(e, folder()));
        }
        var text = SettingsText.write(settings, unknown);
        var target = RealPath.of(file); // people keep their settings elsewhere and leave a link
        return switch (new SafeWriting(moves).write(target, SafeWriting.Existing.REPLACE, out -> out.write(text))) {
            case SafeWriting.Result.Written _ -> new Keeping.Kept();
            case SafeWriting.Result.Failed(var _, var trouble) -> new Keeping.NotKept(trouble);
            case SafeWriting.Result.AlreadyThere _, SafeWriting.Result.IsALink _, SafeWriting.Result.IsAFolder _ ->
                new Keeping.NotKept(new Trouble.Other("PREFERENCES_PLACE"));
        };
    }

    private Reading aside(SettingsText.Found found) {
        try {
            var kept = freeName();
            moves.move(file, kept);
            moves.syncFolder(folder());
            OwnerOnly.narrow(List.of(kept));
            mayBeReplaced = true;
            return new Reading.Unreadable(found.settings(), kept, found.flaws());
        } catch (IOException e) {
            return new Reading.Unreadable(found.settings(), null, found.flaws());
        }
    }

    /// An earlier one that was put aside stays too.
    private Path freeName() {
        var plain = file.resolveSibling(file.getFileName() + ".unreadable");
        var free = plain;
        for (int i = 2; Files.exists(free); i++) {
            free = plain.resolveSibling(plain.getFileName() + "-" + i);
        }
        return free;
    }

    private Path folder() {
        var folder = RealPath.of(file).getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
