package app.treefall.imports.git;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts commits that no merge holds together into pieces of work: by ticket, by part of the program, by words, as
/// long as not too much time lies between them. What came as a pull request stays by itself.
final class Kindred {

    private static final long DAY = 24 * 60 * 60L;
    private static final long CLOSE = 14 * DAY;
    private static final long CLOSE_IN_WORDS = 7 * DAY;
    private static final long LONGEST = 60 * DAY;

    /// How many of the newest pieces one more commit is compared with.
    private static final int MOST_OPEN = 60;

    private static final int FEWEST_WORDS = 2;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Set<String> COMMON = Set.of(
            "with", "from", "into", "that", "this", "when", "then", "also", "more", "some", "them", "test", "tests",
            "code", "file", "files", "support", "update", "remove", "rename", "change", "improve", "error", "errors",
            "missing");

    private static final class Piece {

        private final List<Commit> commits = new ArrayList<>();
        private final Set<String> words = new HashSet<>();
        private String scope = "";
        private String ticket = "";

        private boolean takes(Commit commit, Subject subject, Set<String> others) {
            long gap = commit.second() - commits.getLast().second();
            if (gap > CLOSE || commit.second() - commits.getFirst().second() > LONGEST) {
                return false;
            }
            if (!subject.ticket().isEmpty() || !ticket.isEmpty()) {
                return subject.ticket().equals(ticket);
            }
            if (!subject.scope().isEmpty() && !scope.isEmpty()) {
                return subject.scope().equalsIgnoreCase(scope);
            }
            return gap <= CLOSE_IN_WORDS && isAlike(others);
        }

        private boolean isAlike(Set<String> others) {
            long common = others.stream().filter(words::contains).count();
            return common >= FEWEST_WORDS && common * 2 >= Math.min(others.size(), words.size());
        }

        private void add(Commit commit, Subject subject, Set<String> more) {
            commits.add(commit);
            words.addAll(more);
            scope = scope.isEmpty() ? subject.scope() : scope;
            ticket = ticket.isEmpty() ? subject.ticket() : ticket;
        }
    }

    private final List<Work> done = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();

    /// @param commits the oldest first
    List<Work> together(Collection<Commit> commits, Way way) throws Way.Cancelled {
        for (var commit : commits) {
            way.step();
            var subject = commit.said();
            if (subject.pullRequest().isEmpty()) {
                add(commit, subject);
            } else {
                done.add(new Work(List.of(commit), "", subject.pullRequest()));
            }
        }
        open.forEach(this::finish);
        return done;
    }

    private void add(Commit commit, Subject subject) {
        var words = words(subject.words());
        for (var piece : open.reversed()) {
            if (piece.takes(commit, subject, words)) {
                piece.add(commit, subject, words);
                return;
            }
        }
        if (open.size() == MOST_OPEN) {
            finish(open.removeFirst());
        }
        var piece = new Piece();
        piece.add(commit, subject, words);
        open.add(piece);
    }

    private void finish(Piece piece) {
        done.add(new Work(piece.commits, "", ""));
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 3 && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
