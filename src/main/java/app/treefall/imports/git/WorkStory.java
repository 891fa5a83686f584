package app.treefall.imports.git;

import app.treefall.domain.DaySpan;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.StoryBuilder;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One piece of work as a suggestion: its headline, what was done, its days, its commits as evidence.
final class WorkStory {

    private static final int MOST_LINKS = 50;
    private static final int MOST_SCOPES = 5;
    private static final List<Set<String>> WEIGHT = List.of(
            Set.of("feat", "feature"),
            Set.of("perf", "security"),
            Set.of("fix", "bugfix", "hotfix"),
            Set.of("refactor"),
            Set.of(""));
    private static final Pattern TRAILER = Pattern.compile(
            "(?im)^(?:signed-off-by|co-authored-by|reviewed-by|acked-by|tested-by|change-id|reviewed-on|cherry-picked-from):.*$|^\\(cherry"
                + " picked from commit [0-9a-f]+\\)$|^See merge request \\S+$");

    private final String repository;
    private final ImportOptions options;

    WorkStory(String repository, ImportOptions options) {
        this.repository = repository;
        this.options = options;
    }

    static boolean endsBefore(Work work, LocalDate since) {
        var days = days(work);
        return days != null && days.last().isBefore(since);
    }

    Found of(Work work) {
        var lead = lead(work);
        var told = work.commits().stream().filter(commit -> !commit.isMerge()).toList();
        var title = work.title().isEmpty() ? lead.subject() : work.title();
        var story = new StoryBuilder("git")
                .origin(key(work.commits().getFirst()))
                .days(days(work))
                .project(repository)
                .headline(headline(title, lead));
        tell(story, told, title, lead);
        var scopes = new LinkedHashSet<String>();
        work.commits().forEach(commit -> scopes.add(commit.said().scope()));
        story.part(Label.TAGS, "Parts", scopes.stream().limit(MOST_SCOPES).collect(Collectors.joining(",")));
        if (!work.pullRequest().isEmpty()) {
            story.label("Pull request", work.pullRequest());
        }
        var tickets = told.stream()
                .map(commit -> commit.said().ticket())
                .filter(ticket -> !ticket.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        story.label("Ticket", tickets);
        evidence(story, work.commits());
        return story.finished(options, 0);
    }

    /// When it was written and its words, which stay when it is rebased, picked or gets other changes in it.
    private static String key(Commit commit) {
        return commit.second() == 0 ? commit.hash() : commit.second() + " " + commit.subject();
    }

    private static String headline(String title, Commit lead) {
        var words = Headline.of(title);
        if (!words.isEmpty()) {
            return words;
        }
        return "Commit " + lead.shortHash(); // it says nothing, and it is not left out either
    }

    /// What the others say, and what stands below their first lines.
    private static void tell(StoryBuilder story, List<Commit> told, String title, Commit lead) {
        var titled = Subject.of(title).words();
        var said = new LinkedHashSet<String>();
        for (var commit : told) {
            boolean says = commit.noise() == null && !commit.said().words().equalsIgnoreCase(titled);
            if (says) {
                said.add(commit.said().words());
            }
        }
        for (var words : said) {
            if (!words.isBlank()) {
                story.action("- " + words);
            }
        }
        story.action(TRAILER.matcher(lead.body())
                .replaceAll("")
                .replaceAll("\n{3,}", "\n\n")
                .strip());
    }

    private static void evidence(StoryBuilder story, List<Commit> commits) {
        commits.stream().limit(MOST_LINKS).forEach(commit -> story.link("commit " + commit.shortHash(), commit.hash()));
        if (commits.size() > MOST_LINKS) {
            story.label(
                    "More commits",
                    commits.stream().skip(MOST_LINKS).map(Commit::shortHash).collect(Collectors.joining(" ")));
        }
    }

    /// The commit that says best what all were for: the weightiest kind, and of these the one that says most.
    private static Commit lead(Work work) {
        Commit best = work.commits().getFirst();
        for (var commit : work.commits()) {
            if (weight(commit) < weight(best)) {
                best = commit;
            }
        }
        return best;
    }

    private static int weight(Commit commit) {
        if (commit.isMerge() || commit.noise() != null) {
            return WEIGHT.size() + 1;
        }
        var type = commit.said().type();
        for (int i = 0; i < WEIGHT.size(); i++) {
            if (WEIGHT.get(i).contains(type)) {
                return i;
            }
        }
        return WEIGHT.size();
    }

    private static @Nullable DaySpan days(Work work) {
        var days = work.commits().stream()
                .filter(commit -> !commit.isMerge())
                .map(Commit::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : new DaySpan(days.getFirst(), days.getLast());
    }
}
