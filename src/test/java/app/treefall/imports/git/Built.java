package app.treefall.imports.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.internal.storage.commitgraph.CommitGraphWriter;
import org.eclipse.jgit.internal.storage.commitgraph.GraphCommits;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevWalk;

/// A repository as a test needs it: commits with any author, day and words, without a file in it but its mailmap.
public final class Built implements AutoCloseable {

    static {
        QuietSystem.install(); // so that building it reads no config of this machine either
    }

    private final Repository repository;
    private final Map<String, ObjectId> named = new LinkedHashMap<>();
    private String author = "Ada Lovelace <ada@example.org>";
    private ObjectId tree;
    private int minute;

    public Built(Path folder) throws IOException, GitAPIException {
        repository = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()
                .getRepository();
        tree = tree("");
    }

    public Built mailmap(String text) throws IOException {
        tree = tree(text);
        return this;
    }

    public Built by(String nameAndAddress) {
        author = nameAndAddress;
        return this;
    }

    /// As if so many had been made.
    public Built atMinute(int next) {
        minute = next;
        return this;
    }

    /// @param name    by which later ones name it
    /// @param parents names, the first parent first
    public Built commit(String name, String day, String message, String... parents) throws IOException {
        return commit(name, LocalDate.parse(day), message, parents);
    }

    public Built commit(String name, LocalDate day, String message, String... parents) throws IOException {
        var when = day.atTime(LocalTime.of(9, 0).plusMinutes(minute++ % 600)).toInstant(ZoneOffset.ofHours(2));
        int angle = author.indexOf('<');
        var ident = new PersonIdent(
                author.substring(0, angle).strip(),
                author.substring(angle + 1, author.indexOf('>')),
                when,
                ZoneOffset.ofHours(2));
        var commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(ident);
        commit.setCommitter(ident);
        commit.setMessage(message);
        commit.setParentIds(List.of(parents).stream().map(named::get).toList());
        try (var inserter = repository.newObjectInserter()) {
            named.put(name, inserter.insert(commit));
            inserter.flush();
        }
        return this;
    }

    public Built branch(String branch, String commit) throws IOException {
        RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
        update.setNewObjectId(named.get(commit));
        update.forceUpdate();
        return this;
    }

    public String hash(String name) {
        return named.get(name).name();
    }

    public Path git() {
        return repository.getDirectory().toPath();
    }

    public void pack() throws GitAPIException {
        new Git(repository).gc().call();
    }

    /// As `git commit-graph write --changed-paths` does.
    public void writeCommitGraph() throws IOException {
        var file = git().resolve("objects").resolve("info").resolve("commit-graph");
        Files.createDirectories(file.getParent());
        try (var reader = repository.newObjectReader();
                var walk = new RevWalk(reader);
                var out = Files.newOutputStream(file)) {
            var graph = GraphCommits.fromWalk(NullProgressMonitor.INSTANCE, Set.copyOf(named.values()), walk);
            new CommitGraphWriter(graph, true).write(NullProgressMonitor.INSTANCE, out);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    private ObjectId tree(String mailmap) throws IOException {
        try (var inserter = repository.newObjectInserter()) {
            var files = new TreeFormatter();
            if (!mailmap.isEmpty()) {
                var blob = inserter.insert(Constants.OBJ_BLOB, mailmap.getBytes(StandardCharsets.UTF_8));
                files.append(".mailmap", FileMode.REGULAR_FILE, blob);
            }
            var written = inserter.insert(files);
            inserter.flush();
            return written;
        }
    }
}
