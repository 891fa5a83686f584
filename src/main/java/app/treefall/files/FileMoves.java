package app.treefall.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// The five steps by which a whole file takes the place of another. An interface because faults come in here.
public interface FileMoves {

    FileMoves OF_THE_SYSTEM = new SystemMoves();

    /// Opens a new file for writing, readable by its owner only. Fails when the name is taken.
    OutputStream create(Path file) throws IOException;

    /// Returns when what was written to the file is on the disk.
    void sync(Path file) throws IOException;

    /// In one step, on one disk; `to` is replaced.
    void move(Path from, Path to) throws IOException;

    /// Returns when the names in the folder are on the disk.
    void syncFolder(Path folder) throws IOException;

    /// Nothing happens when there is no such file.
    void delete(Path file) throws IOException;
}
