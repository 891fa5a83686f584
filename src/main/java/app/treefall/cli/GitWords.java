package app.treefall.cli;

import app.treefall.domain.Batch;
import app.treefall.usecase.FileRead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/// What is asked and said of a repository.
final class GitWords {

    private static final int MOST_SHOWN = 40;

    private GitWords() {}

    static boolean isGit(Batch batch) {
        return batch.format().text().equals("git");
    }

    static String nothingIn(String file, Batch batch) {
        return isGit(batch)
                ? "Nothing of " + file + " is left to suggest."
                : "Nothing in " + file + " was understood as something that was done.";
    }

    /// As the importer takes them.
    static Map<String, String> answers(ParseResult call, Session session) {
        var answers = new HashMap<String, String>();
        List<String> me = call.matchedOptionValue("--me", List.of());
        if (!me.isEmpty()) {
            answers.put("me", String.join("\n", me));
        }
        String since = call.matchedOptionValue("--since", null);
        if (since != null) {
            answers.put("since", session.day(since).toString());
        }
        return answers;
    }

    /// Which of these one may be, the one with the most commits first.
    static String people(FileRead read) {
        if (!(read instanceof FileRead.Refused refused) || refused.questions().isEmpty()) {
            return "Nobody is named in its commits.";
        }
        var question = refused.questions().getFirst();
        var people = question.choices();
        var text = new StringBuilder("Which of these are you? Say it with --me, once for each.");
        for (int i = 0; i < people.size() && i < MOST_SHOWN; i++) {
            int commits = question.counts().get(i);
            text.append("\n  ")
                    .append(Shown.visible(people.get(i)))
                    .append("  ")
                    .append(commits)
                    .append(commits == 1 ? " commit" : " commits");
        }
        if (people.size() > MOST_SHOWN) {
            text.append("\n  … and ").append(people.size() - MOST_SHOWN).append(" more");
        }
        return text.toString();
    }
}
