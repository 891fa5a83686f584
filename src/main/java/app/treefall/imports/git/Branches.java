package app.treefall.imports.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which merge brought a commit into the branch that others go into. Each commit is looked at once.
final class Branches {

    private final Way way;
    private final Map<String, Commit> all = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Commit, List<Commit>> broughtBy = new LinkedHashMap<>();
    private final Set<String> onTheMain = new HashSet<>();

    /// @param way takes a step for each commit
    Branches(History history, Way way) throws Way.Cancelled {
        this.way = way;
        for (var commit : history.commits()) {
            all.put(commit.hash(), commit);
        }
        boolean main = true;
        for (var branch : history.branches()) {
            follow(branch);
            if (main) {
                onTheMain.addAll(seen);
                main = false;
            }
        }
    }

    /// What each merge brought in, without the merge itself.
    Map<Commit, List<Commit>> broughtBy() {
        return broughtBy;
    }

    boolean isOnTheMain(Commit commit) {
        return onTheMain.contains(commit.hash());
    }

    private void follow(String newest) throws Way.Cancelled {
        var line = new ArrayList<Commit>();
        for (@Nullable Commit at = all.get(newest); at != null && seen.add(at.hash()); at = parent(at, 0)) {
            way.step();
            line.add(at);
        }
        Collections.reverse(line);
        for (var commit : line) {
            if (commit.isMerge()) {
                var brought = new ArrayList<Commit>();
                for (int i = 1; i < commit.parents().size(); i++) {
                    bring(commit.parents().get(i), brought);
                }
                broughtBy.put(commit, brought);
            }
        }
    }

    private void bring(String newest, List<Commit> brought) throws Way.Cancelled {
        var waiting = new ArrayDeque<String>();
        waiting.push(newest);
        while (!waiting.isEmpty()) {
            var commit = all.get(waiting.pop());
            if (commit != null && seen.add(commit.hash())) {
                way.step();
                brought.add(commit);
                commit.parents().forEach(waiting::push);
            }
        }
    }

    private @Nullable Commit parent(Commit commit, int which) {
        return commit.parents().size() > which ? all.get(commit.parents().get(which)) : null;
    }
}
