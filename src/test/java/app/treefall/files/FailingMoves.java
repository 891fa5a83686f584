package app.treefall.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The steps of the system, of which one fails.
public final class FailingMoves implements FileMoves {

    public enum Step {
        CREATE,
        WRITE,
        SYNC,
        MOVE,
        SYNC_FOLDER,
        DELETE,
        NONE
    }

    private final Step failing;
    private final String reason;
    private final List<Step> taken = new ArrayList<>();

    public FailingMoves(Step failing, String reason) {
        this.failing = failing;
        this.reason = reason;
    }

    public static FailingMoves fullDiskAt(Step step) {
        return new FailingMoves(step, "No space left on device");
    }

    public List<Step> taken() {
        return taken;
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        take(Step.CREATE);
        return new FilterOutputStream(OF_THE_SYSTEM.create(file)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count / 2);
                take(Step.WRITE);
                out.write(bytes, from + count / 2, count - count / 2);
            }
        };
    }

    @Override
    public void sync(Path file) throws IOException {
        take(Step.SYNC);
        OF_THE_SYSTEM.sync(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        take(Step.MOVE);
        OF_THE_SYSTEM.move(from, to);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        take(Step.SYNC_FOLDER);
        OF_THE_SYSTEM.syncFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        take(Step.DELETE);
        OF_THE_SYSTEM.delete(file);
    }

    private void take(Step step) throws IOException {
        taken.add(step);
        if (step == failing) {
            throw new FileSystemException("a file", null, reason);
        }
    }
}
