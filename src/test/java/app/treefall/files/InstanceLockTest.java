package app.treefall.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Trouble;
import app.treefall.files.InstanceLock.Answer;
import app.treefall.files.InstanceLock.Attempt;
import app.treefall.files.InstanceLock.Wish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

    @TempDir
    Path folder;

    private Path journal;

    @BeforeEach
    void aJournal() throws IOException {
        journal = Files.writeString(folder.resolve("journal.db"), "a journal");
    }

    @RepeatedTest(4)
    void ofTwoStartsAtTheSameMomentExactlyOneOpens() throws IOException {
        var go = folder.resolve("go");
        try (var one = ChildProgram.start(Window.class, journal, go);
                var two = ChildProgram.start(Window.class, journal, go)) {
            assertEquals("ready", one.line());
            assertEquals("ready", two.line());
            Files.createFile(go);

            var said = Stream.of(one.line(), two.line()).sorted().toList();

            assertEquals(List.of("open already COMES_FORWARD", "the only window"), said);
            assertEquals("a journal", Files.readString(journal));
        }
    }

    @Test
    void theFirstWindowIsAskedToComeForward() throws Exception {
        var raised = new CountDownLatch(1);
        try (var lock = taken();
                var second = ChildProgram.start(Window.class, journal, journal)) {
            lock.whenAsked(_ -> raised.countDown());

            assertEquals("ready", second.line());
            assertEquals("open already COMES_FORWARD", second.line());
            assertTrue(raised.await(20, TimeUnit.SECONDS));
            assertTrue(second.process().waitFor(Duration.ofSeconds(20)));
        }
    }

    @Test
    void aStartThatWantsTheCaptureWindowIsToldApart() throws Exception {
        var asked = new LinkedBlockingQueue<Wish>();
        try (var lock = taken()) {
            lock.whenAsked(asked::add);

            assertEquals(new Attempt.AlreadyOpen(Answer.COMES_FORWARD), InstanceLock.take(journal, Wish.CAPTURE));
            assertEquals(Wish.CAPTURE, asked.poll(20, TimeUnit.SECONDS));
            assertEquals(new Attempt.AlreadyOpen(Answer.COMES_FORWARD), InstanceLock.take(journal, Wish.JOURNAL));
            assertEquals(Wish.JOURNAL, asked.poll(20, TimeUnit.SECONDS));
        }
    }

    /// The window may see the question in the moment it is made, before the asking start is done with the file.
    @Test
    void anAnswerInTheSameMomentIsAnAnswer() throws Exception {
        var raise = folder.resolve("journal.raise");
        var watch = Thread.ofPlatform().daemon().start(() -> takeAwayAtOnce(raise));
        try (var _ = taken()) {
            for (int i = 0; i < 300; i++) {
                assertEquals(new Attempt.AlreadyOpen(Answer.COMES_FORWARD), InstanceLock.take(journal, Wish.JOURNAL));
            }
        } finally {
            watch.interrupt();
            watch.join();
        }
    }

    private static void takeAwayAtOnce(Path raise) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Files.deleteIfExists(raise);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void aWindowThatDoesNotAnswerIsToldOf() throws IOException {
        try (var _ = taken();
                var second = ChildProgram.start(Window.class, journal, journal)) {
            assertEquals("ready", second.line());
            assertEquals("open already NONE", second.line());
            assertTrue(Files.notExists(folder.resolve("journal.raise")));
        }
    }

    @Test
    void aKilledHolderLeavesNoStaleLock() throws Exception {
        try (var first = ChildProgram.start(Window.class, journal, journal)) {
            assertEquals("ready", first.line());
            assertEquals("the only window", first.line());
            first.kill();
        }

        taken().close();
    }

    /// Closing any descriptor drops a process's locks on a file; a second attempt in the same program must not open
    /// one.
    @Test
    void aSecondAttemptInTheSameProgramDoesNotLoseTheLock() throws IOException {
        try (var _ = taken()) {
            assertEquals(new Attempt.AlreadyOpen(Answer.NONE), InstanceLock.take(journal, Wish.JOURNAL));

            try (var other = ChildProgram.start(Window.class, journal, journal)) {
                assertEquals("ready", other.line());
                assertEquals("open already NONE", other.line());
            }
        }
    }

    @Test
    void aClosedLockCanBeTakenAgain() throws IOException {
        taken().close();

        taken().close();
    }

    @Test
    void aLinkToTheJournalIsTheSameJournal() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), folder);

        try (var _ = taken()) {
            assertInstanceOf(Attempt.AlreadyOpen.class, InstanceLock.take(link.resolve("journal.db"), Wish.JOURNAL));
        }
    }

    @Test
    void twoJournalsInOneFolderAreTwo() throws IOException {
        try (var _ = taken();
                var other = ((Attempt.Taken) InstanceLock.take(folder.resolve("journal.old"), Wish.JOURNAL)).lock()) {
            assertTrue(Files.exists(folder.resolve("journal.old.lock")), other::toString);
        }
    }

    @Test
    void aQuestionLeftByADeadStartRaisesNobody() throws Exception {
        Files.createFile(folder.resolve("journal.raise"));
        var raised = new CountDownLatch(1);

        try (var lock = taken()) {
            lock.whenAsked(_ -> raised.countDown());

            assertEquals(false, raised.await(600, TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void whereNothingCanBeWrittenThereIsNoLockAndAReason() {
        var attempt = InstanceLock.take(folder.resolve("gone/journal.db"), Wish.JOURNAL);

        assertEquals(new Attempt.NotPossible(new Trouble.Missing()), attempt);
    }

    private InstanceLock taken() {
        return assertInstanceOf(Attempt.Taken.class, InstanceLock.take(journal, Wish.JOURNAL))
                .lock();
    }

    /// Opens the journal's window once the second file exists, and keeps it open until it is killed.
    static final class Window {
        public static void main(String[] arguments) throws Exception {
            RealPath.of(Path.of(arguments[0]));
            System.out.println("ready");
            while (Files.notExists(Path.of(arguments[1]))) {
                Thread.onSpinWait();
            }
            switch (InstanceLock.take(Path.of(arguments[0]), Wish.JOURNAL)) {
                case Attempt.Taken(var lock) -> {
                    lock.whenAsked(_ -> {});
                    System.out.println("the only window");
                    Thread.sleep(Duration.ofMinutes(1));
                }
                case Attempt.AlreadyOpen(var answer) -> System.out.println("open already " + answer);
                case Attempt.NotPossible(var trouble) -> System.out.println(trouble);
            }
        }
    }
}
