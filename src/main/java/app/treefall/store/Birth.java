package app.treefall.store;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// Makes a new journal file: beside its place first, whole and on the disk, then moved there. Killed half-way it
/// leaves no half journal.
final class Birth {

    private final Path file;
    private final Schema schema;

    Birth(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    void run() throws JournalException, SQLException {
        var newborn = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            var folder = file.getParent();
            if (folder != null) {
                OwnerOnly.makeFolder(folder);
            }
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(null);
            }
            clear(newborn);
            OwnerOnly.makeFile(newborn);
            fill(newborn);
            takePlace(newborn);
        } catch (FileAlreadyExistsException e) {
            throw new JournalException(new Trouble.Other("FILE_EXISTS"), e);
        } catch (IOException e) {
            throw new JournalException(new Trouble.ReadOnly(), e);
        }
    }

    /// A hard link is made whole or not at all, and never over a file. A disk that knows none (a memory stick) gets
    /// its journal made in place.
    private void takePlace(Path newborn) throws IOException, SQLException, JournalException {
        try {
            Files.createLink(file, newborn);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            OwnerOnly.makeFile(file);
            fill(file);
        } finally {
            Files.deleteIfExists(newborn);
        }
    }

    private void fill(Path newborn) throws SQLException, JournalException {
        try (var sql = new Sql(JournalFile.connect(JournalFile.url(newborn, "?mode=rw")))) {
            Pragmas.applyTo(sql);
            schema.migrate(sql);
            sql.run(
                    "insert into meta (name, value) values ('journal', ?)",
                    UUID.randomUUID().toString());
        }
    }

    /// What an earlier attempt left; the name is ours alone.
    private static void clear(Path newborn) throws IOException {
        Files.deleteIfExists(newborn);
        Files.deleteIfExists(newborn.resolveSibling(newborn.getFileName() + "-journal"));
    }
}
