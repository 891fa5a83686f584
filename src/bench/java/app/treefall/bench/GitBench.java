package app.treefall.bench;

import app.treefall.imports.FolderImporter;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Progress;
import app.treefall.usecase.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Reading a repository, two commits in three one's own, into suggestions, before anything is kept.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class GitBench {

    @Param({"20000", "100000"})
    public int commits;

    private Path folder;

    @Setup
    public void write() throws Exception {
        folder = Files.createTempDirectory("treefall-git-bench");
        GeneratedRepository.write(folder, commits);
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Leftovers.delete(folder);
    }

    @Benchmark
    public FolderImporter.Reading read() {
        var options = new ImportOptions(
                LocalDate.of(2026, 11, 23),
                Locale.ENGLISH,
                null,
                Map.of(),
                Map.of("me", "ada@example.org"),
                Progress.NONE);
        return Importers.FOLDERS.getFirst().read(folder, options);
    }
}
