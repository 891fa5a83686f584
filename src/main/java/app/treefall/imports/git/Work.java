package app.treefall.imports.git;

import java.util.List;

/// Commits that belong together, the oldest first.
///
/// @param title of the pull request or the branch they came with; empty where nothing names them together
/// @param pullRequest `#12`; else empty
record Work(List<Commit> commits, String title, String pullRequest) {

    Work {
        commits = List.copyOf(commits);
    }

    @Override
    public String toString() {
        return "Work[" + commits.size() + "]";
    }
}
