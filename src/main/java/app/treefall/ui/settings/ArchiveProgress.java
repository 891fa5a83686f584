package app.treefall.ui.settings;

import app.treefall.ui.text.Text;
import app.treefall.usecase.ExportArchive;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// How much of an archive is written, said by the thread that writes it, and whether it shall stop.
final class ArchiveProgress implements ExportArchive.Watcher {

    private static final long MEGA = 1_000_000;

    private final Executor fx;
    private final Consumer<String> say;
    private long said;
    private volatile boolean stopped;

    ArchiveProgress(Executor fx, Consumer<String> say) {
        this.fx = fx;
        this.say = say;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void wrote(long bytes) {
        long whole = bytes / MEGA;
        if (whole > said) {
            said = whole;
            fx.execute(() -> say.accept(Text.of("archive.writing.so.far", whole)));
        }
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }
}
