package app.treefall.ui.harness;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Starts the toolkit once for all window tests, fails a test in which any thread died of an exception,
/// and stops the toolkit at the end: the test run would otherwise wait half a minute for its thread.
public final class Fx implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Toolkit.class, _ -> new Toolkit());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        UNCAUGHT.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        FxThread.settle();
        if (!UNCAUGHT.isEmpty()) {
            var first = UNCAUGHT.peek();
            var all = UNCAUGHT.stream().map(Throwable::toString).collect(Collectors.joining("\n"));
            UNCAUGHT.clear();
            fail("a thread died of an exception that nobody caught:\n" + all, first);
        }
    }

    /// What died so far in this test; taking it out lets a test expect it.
    public static Queue<Throwable> uncaught() {
        return UNCAUGHT;
    }

    private static final class Toolkit implements AutoCloseable {

        Toolkit() {
            Thread.setDefaultUncaughtExceptionHandler((_, e) -> UNCAUGHT.add(e));
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            try {
                if (!started.await(30, TimeUnit.SECONDS)) {
                    throw new AssertionError("JavaFX did not start");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Platform.setImplicitExit(false);
        }

        @Override
        public void close() {
            Platform.exit();
        }
    }
}
