package app.treefall.imports.git;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a merge says it merged, in the words of those who host repositories.
///
/// @param title       empty where it has none
/// @param pullRequest `#12`; else empty
record MergeTitle(String title, String pullRequest) {

    private static final Pattern GITHUB = Pattern.compile("Merge pull request (#\\d+) from .*");
    private static final Pattern BITBUCKET =
            Pattern.compile("(?:Merged in .*\\(pull request (#\\d+)\\)|Pull request (#\\d+):? .*)");
    private static final Pattern AZURE = Pattern.compile("Merged PR (\\d+): (.*)");
    private static final Pattern GITLAB = Pattern.compile("(?s).*See merge request \\S*(!\\d+).*");
    private static final Pattern FROM_MAIN =
            Pattern.compile("Merge (?:remote-tracking )?branch(?:es)? '(?:\\w+/)?(?:main|master|trunk|develop|dev)'.*"
                    + "|Merge branch '[^']*' of .*|Merge (?:tag|commit) .*");

    /// Null when nothing of one's own came in with it, but what others did meanwhile.
    static @Nullable MergeTitle of(Commit merge) {
        var line = merge.subject();
        var below = merge.body()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        var github = GITHUB.matcher(line);
        if (github.matches()) {
            return new MergeTitle(below, github.group(1));
        }
        var azure = AZURE.matcher(line);
        if (azure.matches()) {
            return new MergeTitle(azure.group(2), "#" + azure.group(1));
        }
        var bitbucket = BITBUCKET.matcher(line);
        if (bitbucket.matches()) {
            return new MergeTitle(below, bitbucket.group(1) == null ? bitbucket.group(2) : bitbucket.group(1));
        }
        if (FROM_MAIN.matcher(line).matches()) {
            return null;
        }
        var gitlab = GITLAB.matcher(merge.body());
        if (gitlab.matches()) {
            return new MergeTitle(below.startsWith("See merge request") ? "" : below, gitlab.group(1));
        }
        return line.startsWith("Merge ") ? new MergeTitle("", "") : new MergeTitle(line, "");
    }

    @Override
    public String toString() {
        return "MergeTitle[" + pullRequest + "]";
    }
}
