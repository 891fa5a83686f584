package app.treefall.imports.git;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was read of a repository.
///
/// @param commits  all that its branches reach, the newest first
/// @param branches the newest commit of each, the one that others go into first
record History(List<Commit> commits, List<String> branches) {

    /// Everybody who wrote here and how many commits.
    Map<Who, Integer> people() {
        var people = new TreeMap<Who, Integer>(Who.BY_ADDRESS);
        commits.forEach(commit -> people.merge(commit.author(), 1, Integer::sum));
        return people;
    }

    @Override
    public String toString() {
        return "History[" + commits.size() + "]";
    }
}
