package app.treefall.imports.git;

import java.util.List;

/// What was read of a repository.
///
/// @param commits  all that its branches reach, the newest first
/// @param branches the newest commit of each, the one that others go into first
record History(List<Commit> commits, List<String> branches) {

    @Override
    public String toString() {
        return "History[" + commits.size() + "]";
    }
}
