package app.treefall.bench;

import app.treefall.imports.FolderImporter;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Progress;
import app.treefall.usecase.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
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

    private static final List<String> VERBS = List.of("Add", "Fix", "Remove", "Speed up", "Cache", "Validate", "Retry");
    private static final List<String> WORDS = List.of(
            "checkout",
            "basket",
            "invoice",
            "payment",
            "ledger",
            "search",
            "index",
            "ranking",
            "label",
            "refund",
            "voucher",
            "session",
            "token",
            "webhook",
            "queue",
            "exporter",
            "report",
            "metric",
            "alert",
            "pipeline",
            "schema",
            "client");
    private static final List<String> SCOPES = List.of("feat(billing): ", "fix(api): ", "", "", "", "search: ");
    private static final long SECOND = 1_400_000_000L;

    @Param({"20000", "100000"})
    public int commits;

    private Path folder;

    @Setup
    public void write() throws Exception {
        folder = Files.createTempDirectory("treefall-git-bench");
        try (var git = Git.init()
                        .setDirectory(folder.toFile())
                        .setInitialBranch("main")
                        .call();
                var inserter = ((ObjectDirectory) git.getRepository().getObjectDatabase()).newPackInserter()) {
            var dice = new Random(7);
            var tree = inserter.insert(new TreeFormatter());
            ObjectId last = null;
            for (int i = 0; i < commits; i++) {
                var commit = new CommitBuilder();
                var who = new PersonIdent(
                        i % 3 == 0 ? "Bob" : "Ada",
                        i % 3 == 0 ? "bob@example.org" : "ada@example.org",
                        Instant.ofEpochSecond(SECOND + i * 3_000L),
                        ZoneOffset.UTC);
                commit.setAuthor(who);
                commit.setCommitter(who);
                commit.setTreeId(tree);
                commit.setMessage(message(dice, i));
                if (last != null) {
                    commit.setParentId(last);
                }
                last = inserter.insert(commit);
            }
            inserter.flush();
            var main = git.getRepository().updateRef("refs/heads/main");
            main.setNewObjectId(last);
            main.forceUpdate();
        }
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

    private static String message(Random dice, int number) {
        if (number % 13 == 0) {
            return "wip";
        }
        var line = SCOPES.get(dice.nextInt(SCOPES.size())) + one(VERBS, dice) + " the " + one(WORDS, dice) + " of the "
                + one(WORDS, dice);
        return number % 17 == 0 ? line + " (#" + number + ")\n\nWhy it was done, in some words." : line;
    }

    private static String one(List<String> words, Random dice) {
        return words.get(dice.nextInt(words.size()));
    }
}
