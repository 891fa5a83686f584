package app.treefall.files;

import app.treefall.domain.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One program with windows per journal. The second start finds the lock taken, asks the first to show what was asked
/// of it, and leaves.
///
/// The operating system gives the lock back when its holder dies, however it dies. The lock file itself stays: deleting
/// it would let a third start lock another file of the same name.
///
/// The two programs talk through a file, not a socket, because nothing in Treefall opens one: the second makes
/// `journal.raise` or `journal.capture`, the first sees it within a quarter of a second and takes it away, and that is
/// the answer.
public final class InstanceLock implements AutoCloseable {

    static final long LOOK_EVERY_MILLIS = 250;

    /// Long enough for a busy window, short enough for the person who clicks again.
    private static final long WAIT_FOR_ANSWER_MILLIS = 1_500;

    /// Closing any channel on a file gives up all locks of the process on it (POSIX), so a second one is never
    /// opened.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    public sealed interface Attempt {
        /// This is the only window. Keep the lock until it closes.
        record Taken(InstanceLock lock) implements Attempt {}

        record AlreadyOpen(Answer answer) implements Attempt {}

        /// No lock can be kept beside the journal, most often because nothing can be written there at all.
        record NotPossible(Trouble trouble) implements Attempt {}
    }

    /// What a start wants to see.
    public enum Wish {
        /// The window of the journal.
        JOURNAL(".raise"),
        /// The small window for one line.
        CAPTURE(".capture");

        private final String ending;

        Wish(String ending) {
            this.ending = ending;
        }

        private Path fileBeside(Path journal) {
            return beside(journal, ending);
        }
    }

    /// Whether the window that is open said that it comes forward.
    public enum Answer {
        COMES_FORWARD,
        NONE
    }

    private final Path lockFile;
    private final Path journal;
    private final FileChannel channel;
    private @Nullable Thread watch;

    private InstanceLock(Path lockFile, Path journal, FileChannel channel) {
        this.lockFile = lockFile;
        this.journal = journal;
        this.channel = channel;
    }

    /// Waits at most a second and a half, and only for the answer of a window that is open. The journal is not
    /// touched.
    public static Attempt take(Path journal, Wish wish) {
        var real = RealPath.of(journal);
        var lockFile = beside(real, ".lock");
        var question = wish.fileBeside(real);
        try {
            if (!HELD_HERE.add(lockFile)) {
                return new Attempt.AlreadyOpen(ask(question));
            }
            var lock = lockOrNull(lockFile, real);
            return lock == null ? new Attempt.AlreadyOpen(ask(question)) : new Attempt.Taken(lock);
        } catch (IOException e) {
            return new Attempt.NotPossible(FileTroubles.from(e, RealPath.folderOf(journal)));
        }
    }

    /// Says each time what a second start wants to see, on a thread of its own, until the lock is closed.
    public synchronized void whenAsked(Consumer<Wish> show) {
        if (watch != null) {
            throw new IllegalStateException("watched already");
        }
        watch = Thread.ofPlatform().daemon().name("instance-watch").start(() -> look(show));
    }

    @Override
    public synchronized void close() throws IOException {
        if (watch != null) {
            watch.interrupt();
        }
        if (channel.isOpen()) {
            channel.close();
            HELD_HERE.remove(lockFile);
        }
    }

    /// `journal.lock` for `journal.db`. Another ending stays in the name: `a.db` and `a.old` are two journals.
    private static Path beside(Path journal, String ending) {
        var name = String.valueOf(journal.getFileName());
        return journal.resolveSibling((name.endsWith(".db") ? Folders.stem(journal) : name) + ending);
    }

    private static @Nullable InstanceLock lockOrNull(Path lockFile, Path journal) throws IOException {
        InstanceLock taken = null;
        FileChannel channel = null;
        try {
            channel = open(lockFile);
            if (channel.tryLock() != null) {
                for (var wish : Wish.values()) {
                    Files.deleteIfExists(wish.fileBeside(journal)); // the question of a start that found nobody
                }
                taken = new InstanceLock(lockFile, journal, channel);
            }
            return taken;
        } finally {
            if (taken == null) {
                HELD_HERE.remove(lockFile);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static FileChannel open(Path lockFile) throws IOException {
        try {
            OwnerOnly.makeFile(lockFile);
        } catch (FileAlreadyExistsException e) {
            // left by an earlier window, as it should be
        }
        return FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private static Answer ask(Path question) throws IOException {
        try {
            OwnerOnly.makeFile(question);
        } catch (FileAlreadyExistsException e) {
            // another start asks at the same moment; one answer serves both
        } catch (NoSuchFileException e) {
            return Answer.COMES_FORWARD; // seen and taken away before its permissions were set
        }
        long patience = System.nanoTime() + WAIT_FOR_ANSWER_MILLIS * 1_000_000;
        while (Files.exists(question)) {
            if (System.nanoTime() > patience || !slept(LOOK_EVERY_MILLIS / 5)) {
                Files.deleteIfExists(question);
                return Answer.NONE;
            }
        }
        return Answer.COMES_FORWARD;
    }

    private void look(Consumer<Wish> show) {
        while (channel.isOpen()) {
            for (var wish : Wish.values()) {
                if (isAsked(wish)) {
                    show.accept(wish);
                }
            }
            if (!slept(LOOK_EVERY_MILLIS)) {
                return;
            }
        }
    }

    private boolean isAsked(Wish wish) {
        try {
            return Files.deleteIfExists(wish.fileBeside(journal));
        } catch (IOException e) {
            return false; // the second start waits, gets no answer, and says so
        }
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
