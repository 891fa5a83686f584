package app.treefall.imports.git;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first line of a commit, taken apart.
///
/// @param type        of a conventional commit: `feat`; else empty
/// @param scope       `billing` of `feat(billing): …` and of `billing: …`; else empty
/// @param ticket      `ABC-12`; else empty
/// @param pullRequest `#12`; else empty
/// @param words       what is left; empty when there are none
record Subject(String type, String scope, String ticket, String pullRequest, String words) {

    private static final Set<String> TYPES = Set.of(
            "feat",
            "feature",
            "fix",
            "bugfix",
            "hotfix",
            "perf",
            "refactor",
            "docs",
            "doc",
            "test",
            "tests",
            "chore",
            "build",
            "ci",
            "style",
            "security",
            "deps",
            "wip",
            "revert");
    private static final Pattern MARK = Pattern.compile("^(?::[a-z0-9_+-]{2,40}:|[\\p{So}\\x{FE0F}\\x{200D}]+)\\s*");
    private static final Pattern TICKET =
            Pattern.compile("^[\\[(]?([A-Z][A-Z0-9]{1,9}-\\d{1,7})[\\])]?[:\\s-]+(?=\\S)");
    private static final Pattern PREFIX =
            Pattern.compile("^(\\p{Alpha}[\\w./-]{0,30})(?:\\(([^()]{1,60})\\))?!?:\\s+(?=\\S)");
    private static final Pattern PULL_REQUEST = Pattern.compile("\\s*\\(([#!]\\d{1,9})\\)$");
    /// Said with a colon behind them, they are no part of the program.
    private static final Set<String> VERBS = Set.of("add", "added", "remove", "removed", "update", "change", "improve");

    private static final int MOST_PARTS = 20;

    static Subject of(String line) {
        var found = new Subject("", "", "", "", line.strip());
        for (int i = 0; i < MOST_PARTS; i++) {
            var next = found.step();
            if (next.equals(found)) {
                return found;
            }
            found = next;
        }
        return found;
    }

    private Subject step() {
        var mark = MARK.matcher(words);
        if (mark.find()) {
            return with(words.substring(mark.end()));
        }
        var number = PULL_REQUEST.matcher(words);
        if (number.find()) {
            var all = pullRequest.isEmpty() ? number.group(1) : pullRequest;
            return new Subject(
                    type, scope, ticket, all, words.substring(0, number.start()).strip());
        }
        var named = TICKET.matcher(words);
        if (named.find()) {
            var first = ticket.isEmpty() ? named.group(1) : ticket;
            return new Subject(type, scope, first, pullRequest, words.substring(named.end()));
        }
        var prefix = PREFIX.matcher(words);
        return prefix.find() ? without(prefix.group(1), prefix.group(2), words.substring(prefix.end())) : this;
    }

    /// Without a prefix: a type that is known, or, in small letters, a part of the program.
    private Subject without(String name, @Nullable String part, String rest) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (TYPES.contains(lower)) {
            return new Subject(
                    type.isEmpty() ? lower : type,
                    scope.isEmpty() && part != null ? part.strip() : scope,
                    ticket,
                    pullRequest,
                    rest);
        }
        if (part == null && VERBS.contains(lower)) {
            return with(name + " " + rest);
        }
        if (part == null && name.equals(lower) && scope.isEmpty() && type.isEmpty()) {
            return new Subject(type, name, ticket, pullRequest, rest);
        }
        return this;
    }

    private Subject with(String rest) {
        return new Subject(type, scope, ticket, pullRequest, rest);
    }

    @Override
    public String toString() {
        return "Subject[" + type + "]";
    }
}
