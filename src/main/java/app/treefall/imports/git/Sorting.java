package app.treefall.imports.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One's own commits, each either in a piece of work or counted as noise; none is in neither.
///
/// @param others how many commits are somebody else's
record Sorting(List<Work> works, Map<Noise, Integer> noise, int mine, int others) {

    private static final Pattern REVERTS = Pattern.compile("This reverts commit ([0-9a-f]{7,40})");
    private static final Pattern QUOTED = Pattern.compile("Revert \"(.*)\"(?: \\([#!]\\d+\\))?");
    private static final Pattern BULLET = Pattern.compile("^[*-] +(.+)$", Pattern.MULTILINE);
    private static final Comparator<Commit> OLDEST_FIRST =
            Comparator.comparingLong(Commit::second).thenComparing(Commit::hash);

    static Sorting of(History history, Way way) throws Way.Cancelled {
        return new Sorter(history, way).sorted();
    }

    @Override
    public String toString() {
        return "Sorting[" + works.size() + "]";
    }

    private static final class Sorter {

        private final History history;
        private final Way way;
        private final Branches branches;
        private final List<Commit> mine;
        private final Map<Commit, Noise> noise = new HashMap<>();
        private final List<Work> works = new ArrayList<>();

        Sorter(History history, Way way) throws Way.Cancelled {
            this.history = history;
            this.way = way;
            way.part(5, history.commits().size());
            branches = new Branches(history, way);
            mine = history.commits().stream()
                    .filter(Commit::mine)
                    .sorted(OLDEST_FIRST)
                    .toList();
        }

        Sorting sorted() throws Way.Cancelled {
            way.part(5, history.commits().size());
            findReverted();
            way.part(5, history.commits().size());
            findSquashed();
            way.part(5, mine.size());
            findCopies();
            var left = new LinkedHashMap<String, Commit>();
            mine.forEach(commit -> left.put(commit.hash(), commit));
            way.part(5, branches.broughtBy().size());
            for (var merge : branches.broughtBy().entrySet()) {
                way.step();
                merged(merge.getKey(), merge.getValue(), left);
            }
            left.values().removeIf(this::isLeftOut);
            way.part(10, left.size());
            works.addAll(new Kindred().together(left.values(), way));
            works.sort(Comparator.comparing(work -> work.commits().getFirst(), OLDEST_FIRST));
            var counted = new EnumMap<Noise, Integer>(Noise.class);
            noise.values().forEach(each -> counted.merge(each, 1, Integer::sum));
            return new Sorting(
                    List.copyOf(works), counted, mine.size(), history.commits().size() - mine.size());
        }

        /// From the newest, so that what was reverted and brought back stands.
        private void findReverted() throws Way.Cancelled {
            var byHash = new HashMap<String, Commit>();
            var bySubject = new HashMap<String, Deque<Commit>>();
            var all = history.commits().stream()
                    .filter(commit -> !commit.subject().isEmpty())
                    .sorted(OLDEST_FIRST)
                    .toList();
            for (var commit : all) {
                byHash.put(commit.hash(), commit);
                bySubject
                        .computeIfAbsent(plain(commit.subject()), _ -> new ArrayDeque<>())
                        .add(commit);
            }
            var gone = new HashSet<Commit>();
            for (var commit : all.reversed()) {
                way.step();
                var target = gone.contains(commit) ? null : reverted(commit, byHash, bySubject, gone);
                if (target != null) {
                    gone.add(commit);
                    gone.add(target);
                }
            }
            gone.stream().filter(Commit::mine).forEach(commit -> noise.put(commit, Noise.REVERTED));
        }

        private static @Nullable Commit reverted(
                Commit commit, Map<String, Commit> byHash, Map<String, Deque<Commit>> bySubject, Set<Commit> gone) {
            var hash = REVERTS.matcher(commit.body());
            if (hash.find()) {
                var named = byHash.get(hash.group(1));
                if (named != null && named != commit && !gone.contains(named)) {
                    return named;
                }
            }
            var quoted = QUOTED.matcher(commit.subject());
            if (!quoted.matches()) {
                return null;
            }
            var named = bySubject.getOrDefault(plain(quoted.group(1)), new ArrayDeque<>());
            while (!named.isEmpty()
                    && (gone.contains(named.getLast()) || named.getLast().second() > commit.second())) {
                named.removeLast(); // those that follow are older, and look for nothing newer than they are
            }
            return named.peekLast();
        }

        /// The commits of a branch that came into the main one as a single other commit, which lists them.
        private void findSquashed() throws Way.Cancelled {
            var listed = new HashSet<String>();
            for (var commit : history.commits()) {
                way.step();
                if (commit.mine() && branches.isOnTheMain(commit)) {
                    if (!commit.said().pullRequest().isEmpty()) {
                        listed.add(plain(commit.said().words()));
                        BULLET.matcher(commit.body()).results().forEach(hit -> listed.add(plain(hit.group(1))));
                    }
                }
            }
            for (var commit : mine) {
                boolean told = listed.contains(plain(commit.subject()))
                        || listed.contains(plain(commit.said().words()));
                if (told && !branches.isOnTheMain(commit)) {
                    noise.putIfAbsent(commit, Noise.SQUASHED);
                }
            }
        }

        /// Rebased or picked elsewhere: the same hand, the same second, the same words.
        private void findCopies() throws Way.Cancelled {
            var known = new HashMap<List<Object>, Commit>();
            for (var commit : mine) {
                way.step();
                var same = List.<Object>of(commit.author(), commit.second(), commit.subject());
                var there = known.putIfAbsent(same, commit);
                if (there != null && !commit.isMerge()) {
                    boolean better = branches.isOnTheMain(commit) && !branches.isOnTheMain(there);
                    noise.putIfAbsent(better ? there : commit, Noise.COPY);
                    known.put(same, better ? commit : there);
                }
            }
        }

        private void merged(Commit merge, List<Commit> brought, Map<String, Commit> left) {
            var title = MergeTitle.of(merge);
            if (title == null) {
                return; // what came with it stands for itself
            }
            var said = brought.stream()
                    .filter(commit -> commit.mine() && !noise.containsKey(commit) && !commit.isMerge())
                    .sorted(OLDEST_FIRST)
                    .toList();
            var whole = said.stream().filter(commit -> !isBeside(commit)).toList();
            boolean named = !title.title().isEmpty() && Noise.in(title.title()) == null;
            if (whole.stream().allMatch(commit -> commit.noise() == Noise.UNSAID) && !named) {
                return;
            }
            if (whole.isEmpty()) {
                return;
            }
            var together = new ArrayList<>(whole);
            if (merge.mine() && !noise.containsKey(merge)) {
                together.add(merge);
            }
            together.forEach(commit -> left.remove(commit.hash()));
            works.add(new Work(together, title.title(), title.pullRequest()));
        }

        /// Noise also in the middle of what is none.
        private static boolean isBeside(Commit commit) {
            return commit.noise() != null && commit.noise() != Noise.UNSAID;
        }

        private boolean isLeftOut(Commit commit) {
            var why = noise.get(commit);
            if (why == null) {
                why = commit.isMerge() ? Noise.MERGE : commit.noise();
            }
            if (why != null) {
                noise.put(commit, why);
            }
            return why != null;
        }

        private static String plain(String words) {
            return words.strip().toLowerCase(Locale.ROOT);
        }
    }
}
