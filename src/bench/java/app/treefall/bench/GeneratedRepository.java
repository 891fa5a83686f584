package app.treefall.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;

/// A repository of so many commits, one after the other and packed; two in three are Ada's, the others Bob's.
public final class GeneratedRepository {

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

    private GeneratedRepository() {}

    public static void write(Path folder, int commits) throws Exception {
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
