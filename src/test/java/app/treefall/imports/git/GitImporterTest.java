package app.treefall.imports.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.imports.markdown.PrintedIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Repositories built for it, the ugly ones too, and what comes out of them.
class GitImporterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/import/git");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String ADA = "Ada Lovelace <ada@example.org>";
    private static final String BOB = "Bob <bob@example.org>";

    @TempDir
    Path folder;

    private Built repository;

    @BeforeEach
    void anEmptyRepository() throws Exception {
        repository = new Built(folder.resolve("shop"));
    }

    @Test
    void aPullRequestThatWasMergedIsOnePieceOfWork() throws Exception {
        repository
                .by(BOB)
                .commit("root", "2026-01-01", "Begin")
                .by(ADA)
                .commit("a", "2026-01-05", "feat(billing): retry failed payments\n\nFrom 12 failures/day to 2.", "root")
                .commit("b", "2026-01-06", "wip", "a")
                .commit("c", "2026-01-07", "test(billing): cover the retries", "b")
                .commit("d", "2026-01-07", "Bump stripe from 1.2 to 1.3", "c")
                .by(BOB)
                .commit("other", "2026-01-06", "Paint the shed", "root")
                .commit(
                        "merge",
                        "2026-01-08",
                        "Merge pull request #12 from ada/retries\n\nRetry failed payments",
                        "other",
                        "d")
                .branch("main", "merge");
        assertGolden("merged");
    }

    @Test
    void squashedPullRequestsAndTheBranchesTheyWereAreToldOnce() throws Exception {
        repository
                .by(ADA)
                .commit("root", "2026-02-01", "Initial commit")
                .commit("a", "2026-02-02", "sketch the exporter", "root")
                .commit("b", "2026-02-03", "finish the exporter", "a")
                .commit(
                        "squash",
                        "2026-02-04",
                        "Add CSV export (#31)\n\n"
                                + "* sketch the exporter\n"
                                + "* finish the exporter\n\n"
                                + "Co-authored-by: Bob <bob@example.org>",
                        "root")
                .commit("fmt", "2026-02-05", "style: reformat", "squash")
                .commit("second", "2026-02-06", "Speed up the export from 9s to 2s (#32)", "fmt")
                .branch("main", "second")
                .branch("export", "b");
        assertGolden("squashed");
    }

    @Test
    void whatWasRevertedIsNoiseAndWhatCameBackIsNot() throws Exception {
        repository
                .by(ADA)
                .commit("a", "2026-03-01", "Cache the price list")
                .commit("gone", "2026-03-02", "Use a bloom filter for stock", "a");
        repository
                .commit(
                        "undone",
                        "2026-03-03",
                        "Revert \"Use a bloom filter for stock\"\n\nThis reverts commit " + repository.hash("gone")
                                + ".",
                        "gone")
                .commit("b", "2026-03-04", "Show delivery dates", "undone")
                .commit("rb", "2026-03-05", "Revert \"Show delivery dates\"", "b")
                .commit("rrb", "2026-03-06", "Revert \"Revert \"Show delivery dates\"\"", "rb")
                .by(BOB)
                .commit("bobs", "2026-03-07", "Revert \"Cache the price list\"", "rrb")
                .branch("main", "bobs");
        assertGolden("reverted");
    }

    @Test
    void severalAddressesEmptyNamesAndAMailmapAreOnePerson() throws Exception {
        repository
                .mailmap("# who is who\nAda Lovelace <ada@example.org> <ada@old.example>\n"
                        + "Ada Lovelace <ada@example.org> root <root@localhost>\nbroken line <\n")
                .by("A. Lovelace <ada@old.example>")
                .commit("a", "2026-04-01", "search: rank by what was bought")
                .by("root <root@localhost>")
                .commit("b", "2026-04-02", "search: fix a crash on empty words", "a")
                .by(" <ada@EXAMPLE.org>")
                .commit("c", "2026-04-09", "Übersetzung der Fehlermeldungen", "b")
                .by(" <>")
                .commit("d", "2026-04-10", "Nobody did this", "c")
                .branch("main", "d");
        assertGolden("people");
    }

    @Test
    void anOctopusAMergeOfMainAndCopiesAreSeenThrough() throws Exception {
        repository
                .by(ADA)
                .commit("root", "2026-05-01", "init")
                .commit("one", "2026-05-02", "[SHOP-7] add: basket totals", "root")
                .commit("two", "2026-05-03", ":sparkles: Introduce gift cards and fix rounding", "root")
                .commit("main", "2026-05-03", "SHOP-9: validate postcodes", "root")
                .commit("back", "2026-05-04", "Merge branch 'main' into totals", "one", "main")
                .commit("octopus", "2026-05-05", "Merge branches 'totals' and 'gifts'", "main", "back", "two")
                .commit("nul", "2026-05-06", "Log \u0007 the \u202Estrange\u202C signs", "octopus")
                .commit("empty", "2026-05-07", "", "nul")
                .commit("ages", LocalDate.of(2038, 1, 1), "Write from the future", "empty")
                .branch("main", "ages");
        assertGolden("octopus");
    }

    @Test
    void everyCommitIsInASuggestionOrCounted() throws Exception {
        octopusOfMany(400);
        var understood = understood(ADA);
        int evidence = understood.found().stream()
                .mapToInt(found -> found.entry().evidence().size())
                .sum();
        int counted = understood.leftOver().stream()
                .mapToInt(line -> Integer.parseInt(line.text().replaceFirst(" .*", "")))
                .sum();
        assertEquals(402, evidence + counted);
    }

    @Test
    void twiceIsOnceAndOlderWorkKeepsItsKeyWhenMoreComes() throws Exception {
        octopusOfMany(60);
        var keys = keys(understood(ADA));
        assertEquals(keys, keys(understood(ADA)));
        repository.pack();
        assertEquals(keys, keys(understood(ADA)), "packed, it is the same");
        repository
                .by(ADA)
                .commit("later", "2026-06-20", "Add a whole new thing", "last")
                .branch("main", "later");
        assertTrue(keys(understood(ADA)).containsAll(keys));
    }

    @Test
    void thePeriodLeavesOutWhatEndedBefore() throws Exception {
        octopusOfMany(60);
        var all = understood(ADA);
        var some = (Intake.Understood) read(Map.of("me", ADA, "since", "2026-02-01"), Progress.NONE);
        assertTrue(some.found().size() < all.found().size());
        assertTrue(some.leftOver().stream().anyMatch(line -> line.text().endsWith("before 2026-02-01")));
        assertTrue(keys(all).containsAll(keys(some)));
    }

    @Test
    void withoutAnAnswerItAsksWhoOneIs() throws Exception {
        octopusOfMany(4);
        var reading = new GitImporter().read(folder.resolve("shop"), options(Map.of(), Progress.NONE));
        assertEquals(new Intake.Refused(Refusal.WHO_ARE_YOU, 0), reading.intake());
        assertEquals(List.of(ADA, BOB), reading.questions().getFirst().choices());
        Files.writeString(repository.git().resolve("config"), "[user]\n\temail = bob@example.org\n");
        var bobs = new GitImporter().read(folder.resolve("shop"), options(Map.of(), Progress.NONE));
        assertTrue(bobs.intake() instanceof Intake.Understood, "the repository's own config says it");
    }

    @Test
    void hooksConfigAndFiltersOfTheRepositoryDoNothing() throws Exception {
        octopusOfMany(6);
        repository.pack();
        var victim = folder.resolve("victim");
        var run = "touch " + victim;
        var git = repository.git();
        Files.createDirectories(git.resolve("hooks"));
        for (var hook : List.of("post-checkout", "reference-transaction", "fsmonitor-watchman", "pre-commit")) {
            var script = Files.writeString(git.resolve("hooks").resolve(hook), "#!/bin/sh\n" + run + "\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        Files.writeString(git.resolve("config"), """
            [core]
                fsmonitor = "%1$s"
                hooksPath = hooks
                pager = "%1$s"
                sshCommand = "%1$s"
                gitProxy = "%1$s"
                worktree = /
            [include]
                path = /dev/zero
            [filter "x"]
                clean = "%1$s"
                smudge = "%1$s"
                process = "%1$s"
            [diff "x"]
                textconv = "%1$s"
            [alias]
                log = "!%1$s"
            [extensions]
                refStorage = reftable
            """.formatted(run));
        Files.createDirectories(git.resolve("info"));
        Files.writeString(git.resolve("info").resolve("attributes"), "* filter=x diff=x\n");
        var before = tree(git);
        assertFalse(keys(understood(ADA)).isEmpty());
        assertFalse(Files.exists(victim), "something was run");
        assertEquals(before, tree(git), "something was written");
    }

    @Test
    void linksAndAlternatesAreRefused() throws Exception {
        octopusOfMany(4);
        var alternates = repository.git().resolve("objects/info/alternates");
        Files.createDirectories(alternates.getParent());
        Files.writeString(alternates, "/elsewhere\n");
        assertEquals(Refusal.NOT_PLAIN_FILES, refusal());
        Files.delete(alternates);
        Files.createSymbolicLink(repository.git().resolve("refs/heads/x"), Path.of("/dev/zero"));
        assertEquals(Refusal.NOT_PLAIN_FILES, refusal());
    }

    @Test
    void aBrokenRepositoryIsRefusedAndThrowsNothing() throws Exception {
        octopusOfMany(4);
        Files.writeString(repository.git().resolve("refs/heads/main"), "0123456789012345678901234567890123456789\n");
        assertEquals(Refusal.REPOSITORY_BROKEN, refusal());
        Files.writeString(repository.git().resolve("refs/heads/main"), "\u0000 nonsense");
        assertEquals(Refusal.WHO_ARE_YOU, refusal(), "no branch, no commits");
        assertEquals(
                Refusal.NOT_A_REPOSITORY,
                ((Intake.Refused) new GitImporter()
                                .read(folder, options(Map.of(), Progress.NONE))
                                .intake())
                        .reason());
    }

    @Test
    void itSaysHowFarItIsAndStopsWhenNobodyWaits() throws Exception {
        octopusOfMany(50);
        var steps = new ArrayList<Long>();
        var progress = new Progress() {
            @Override
            public void advanced(long done, long total) {
                steps.add(done);
                assertTrue(done <= total);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() >= 10;
            }
        };
        assertEquals(new Intake.Refused(Refusal.CANCELLED, 0), read(Map.of("me", ADA), progress));
        assertEquals(10, steps.size());
    }

    /// Commits of two people in a row, two of them merges' roots.
    private void octopusOfMany(int many) throws IOException {
        repository.by(BOB).commit("c0", "2026-01-01", "Begin the shop");
        var words =
                List.of("Add page %d", "fix(api): stale token %d", "wip", "Bump a from 1 to %d", "docs: chapter %d");
        for (int i = 1; i <= many; i++) {
            repository
                    .by(i % 3 == 0 ? BOB : ADA)
                    .commit(
                            "c" + i,
                            LocalDate.of(2026, 1, 1).plusDays(i * 150L / many),
                            words.get(i % words.size()).formatted(i),
                            "c" + (i - 1));
        }
        repository.by(ADA).commit("last", "2026-06-02", "Merge branch 'main' of host", "c" + many, "c1");
        repository.branch("main", "last");
    }

    private void assertGolden(String name) throws IOException {
        var printed = PrintedIntake.of(read(Map.of("me", "ada@example.org"), Progress.NONE));
        var golden = GOLDEN.resolve(name + ".golden");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, printed);
        }
        assertEquals(Files.readString(golden), printed);
    }

    private Intake.Understood understood(String me) {
        return (Intake.Understood) read(Map.of("me", me), Progress.NONE);
    }

    private Refusal refusal() {
        return ((Intake.Refused) read(Map.of("me", "ada@example.org"), Progress.NONE)).reason();
    }

    private Intake read(Map<String, String> answers, Progress progress) {
        return new GitImporter()
                .read(folder.resolve("shop"), options(answers, progress))
                .intake();
    }

    private static ImportOptions options(Map<String, String> answers, Progress progress) {
        return new ImportOptions(TODAY, Locale.ENGLISH, null, Map.of(), new HashMap<>(answers), progress);
    }

    private static List<String> keys(Intake.Understood understood) {
        return understood.found().stream().map(Found::key).toList();
    }

    private static Map<String, String> tree(Path git) throws IOException {
        var all = new TreeMap<String, String>();
        try (var walk = Files.walk(git)) {
            for (var path : walk.toList()) {
                all.put(git.relativize(path).toString(), Files.getLastModifiedTime(path) + " " + Files.size(path));
            }
        }
        return all;
    }
}
