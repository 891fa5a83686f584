package app.treefall.imports.git;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Progress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What Jazzer calls with bytes for a repository: a mailmap, then the messages of commits, a NUL between them. The
/// formats of git itself are JGit's to read, and fuzzed there.
public final class GitFuzz {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final ImportOptions OPTIONS = new ImportOptions(DAY, Locale.ENGLISH, null);
    private static final Me ME = new Me("ada@example.org");
    private static final int MOST = 200;

    private GitFuzz() {}

    /// Loads what reading needs, so that the first input is not taken for a hang.
    public static void fuzzerInitialize() throws Way.Cancelled {
        fuzzerTestOneInput(
                "Ada <ada@example.org> <a@b>\u0000fix(api): drop it (#1)\n\nbody".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws Way.Cancelled {
        var parts = new String(bytes, StandardCharsets.UTF_8).split("\u0000", MOST);
        var mailmap = new Mailmap(parts[0]);
        var commits = new ArrayList<Commit>();
        for (int i = parts.length - 1; i >= 1; i--) {
            commits.add(commit(i, parts[i], mailmap));
        }
        var branches = commits.isEmpty()
                ? List.<String>of()
                : List.of(commits.getFirst().hash());
        var sorting = Sorting.of(new History(commits, branches), new Way(Progress.NONE));
        var story = new WorkStory("fuzz", OPTIONS);
        sorting.works().forEach(story::of);
    }

    /// Every fourth is a merge of the one before the last.
    private static Commit commit(int number, String message, Mailmap mailmap) {
        int end = message.indexOf('\n');
        var subject = end < 0 ? message : message.substring(0, end);
        var body = end < 0 ? "" : message.substring(end + 1);
        var parents = new ArrayList<String>();
        if (number > 1) {
            parents.add(hash(number - 1));
        }
        if (number > 2 && number % 4 == 0) {
            parents.add(hash(number - 2));
        }
        boolean mine = number % 3 != 0 || ME.wroteAlong(body, mailmap);
        var who = mailmap.proper(new Who("Ada", "ada@example.org"));
        return new Commit(hash(number), List.copyOf(parents), who, mine, DAY, number * 40_000L, subject, body);
    }

    private static String hash(int number) {
        return "%040d".formatted(number);
    }
}
