package app.treefall.imports.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Repositories that are set up otherwise, half there, broken or hostile: each is read, or refused in words, and none
/// is changed by a byte.
class StrangeRepositoriesTest {

    private static final List<String> ALL =
            List.of("Showed delivery dates", "Retried failed payments", "Began the shop");

    @TempDir
    Path folder;

    private Built repository;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void aSmallRepository() throws Exception {
        repository = new Built(folder.resolve("shop"));
        repository
                .by("Ada <ada@example.org>")
                .commit("a", "2026-01-01", "Begin the shop")
                .commit("b", "2026-02-20", "Retry failed payments", "a")
                .commit("c", "2026-04-01", "Show delivery dates", "b")
                .branch("main", "c");
    }

    @AfterEach
    void notAByteOfItIsOther() throws Exception {
        assertEquals(before, bytes());
        repository.close();
    }

    @Test
    void aCommitGraphWithItsFiltersIsReadPast() throws Exception {
        repository.pack();
        repository.writeCommitGraph();
        config("[core]\n\tcommitGraph = true\n[commitGraph]\n\treadChangedPaths = true\n");
        assertEquals(ALL, headlines());
    }

    @Test
    void aCommitGraphThatIsNonsenseIsHarmless() throws Exception {
        repository.pack();
        write("objects/info/commit-graph", "CGPH\u0001\u0001\u0004\u0000 nonsense");
        assertEquals(ALL, headlines());
    }

    @Test
    void aDetachedHeadAndABareRepositoryAreRead() throws Exception {
        write("HEAD", repository.hash("b") + "\n");
        assertEquals(ALL, headlines());
        assertEquals(ALL, headlinesOf(repository.git()));
    }

    @Test
    void aShallowCopyIsReadAsFarAsItGoes() throws Exception {
        write("shallow", repository.hash("b") + "\n");
        assertEquals(ALL.subList(0, 2), headlines());
    }

    @Test
    void aRepositoryWithoutACommitAsksNobody() throws Exception {
        Files.delete(repository.git().resolve("refs/heads/main"));
        assertEquals(Refusal.WHO_ARE_YOU, refusal(folder.resolve("shop")));
    }

    @Test
    void whatStandsInForACommitIsNotHeard() throws Exception {
        Files.createDirectories(repository.git().resolve("refs/replace"));
        write("refs/replace/" + repository.hash("c"), repository.hash("a") + "\n");
        assertEquals(ALL, headlines());
    }

    @Test
    void aWorktreeAndASubmoduleNameTheirRepositoryInstead() throws Exception {
        var worktree = Files.createDirectories(folder.resolve("worktree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + repository.git() + "/worktrees/x\n");
        before = bytes();
        assertEquals(Refusal.REPOSITORY_ELSEWHERE, refusal(worktree));
        Files.writeString(worktree.resolve(".git"), "gitdir: ../../../../../../etc\n");
        assertEquals(Refusal.REPOSITORY_ELSEWHERE, refusal(worktree));
        assertTrue(new GitImporter().recognises(worktree), "so that it is told, and its files are not read instead");
    }

    @Test
    void aLinkInsteadOfTheRepositoryIsNotFollowed() throws Exception {
        var other = Files.createDirectories(folder.resolve("other"));
        Files.createSymbolicLink(other.resolve(".git"), repository.git());
        before = bytes();
        assertEquals(Refusal.REPOSITORY_ELSEWHERE, refusal(other));
    }

    @Test
    void objectsThatAreCutOffOrOverwrittenAreRefusedInWords() throws Exception {
        var hash = repository.hash("b");
        var loose = repository.git().resolve("objects/" + hash.substring(0, 2) + "/" + hash.substring(2));
        assertTrue(loose.toFile().setWritable(true));
        Files.write(loose, new byte[] {0x78, 0x01, 0x00});
        before = bytes();
        assertEquals(Refusal.REPOSITORY_BROKEN, refusal(folder.resolve("shop")));
    }

    @Test
    void aPackThatIsOverwrittenIsRefusedInWords() throws Exception {
        repository.pack();
        Path pack;
        try (var files = Files.list(repository.git().resolve("objects/pack"))) {
            pack = files.filter(file -> file.toString().endsWith(".pack"))
                    .findFirst()
                    .orElseThrow();
        }
        assertTrue(pack.toFile().setWritable(true));
        var cut = Files.readAllBytes(pack);
        java.util.Arrays.fill(cut, 12, cut.length - 20, (byte) 0xA5);
        Files.write(pack, cut);
        before = bytes();
        assertEquals(Refusal.REPOSITORY_BROKEN, refusal(folder.resolve("shop")));
    }

    @Test
    void aCommitOfSixMegabytesIsRefused() throws Exception {
        repository
                .by("Ada <ada@example.org>")
                .commit("huge", "2026-05-01", "Write much\n\n" + "x ".repeat(3_000_000), "c");
        write("refs/heads/main", repository.hash("huge") + "\n");
        assertEquals(Refusal.REPOSITORY_BROKEN, refusal(folder.resolve("shop")));
    }

    private void config(String text) throws IOException {
        write("config", text);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(repository.git().resolve(file), text, StandardCharsets.ISO_8859_1);
        before = bytes();
    }

    private List<String> headlines() throws IOException {
        return headlinesOf(folder.resolve("shop"));
    }

    private List<String> headlinesOf(Path where) throws IOException {
        before = bytes();
        return ((Intake.Understood) read(where))
                .found().reversed().stream()
                        .map(Found::entry)
                        .map(entry -> entry.headline().text())
                        .toList();
    }

    private Refusal refusal(Path where) throws IOException {
        before = bytes();
        return ((Intake.Refused) read(where)).reason();
    }

    private static Intake read(Path where) {
        var options = new ImportOptions(
                LocalDate.of(2026, 6, 30),
                Locale.ENGLISH,
                null,
                Map.of(),
                Map.of("me", "ada@example.org"),
                Progress.NONE);
        return new GitImporter().read(where, options).intake();
    }

    /// Everything there is, with its digest and its time.
    private Map<String, String> bytes() throws IOException {
        var all = new TreeMap<String, String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                all.put(file.toString(), attributes.lastModifiedTime() + " " + digest(file, attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        assertFalse(all.isEmpty());
        return all;
    }

    private static String digest(Path file, BasicFileAttributes attributes) throws IOException {
        try {
            var bytes = attributes.isRegularFile() ? Files.readAllBytes(file) : new byte[0];
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
