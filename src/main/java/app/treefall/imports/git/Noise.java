package app.treefall.imports.git;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a commit is no accomplishment, nor part of one.
enum Noise {
    MERGE("merges that bring in what others did"),
    REVERTED("reverted, with what reverts them"),
    COPY("copies of another one here"),
    SQUASHED("squashed into another one here"),
    BUMP("new versions of dependencies"),
    RELEASE("numbers of versions"),
    FORMATTING("formatting, spelling"),
    UNSAID("without words that say what was done");

    private static final Pattern BUMPS = Pattern.compile("(?:build|chore|fix|feat)?\\(?(?:npm-)?deps(?:-dev)?\\)?!?:"
            + " .*|(?:\\w+(?:\\([^)]*\\))?!?: )?(?:bump|upgrade|update|pin|lock) .{1,200} (?:from \\S+ )?to"
            + " v?\\d[\\w.+-]*.*|(?:\\w+(?:\\([^)]*\\))?!?: )?(?:bump|upgrade|update|refresh) (?:all )?(?:the"
            + " )?(?:dependenc(?:y|ies)|deps|lock ?files?|packages)\\b.*|.*\\b(?:renovate|dependabot)\\b.*|lock file"
            + " maintenance");
    private static final Pattern RELEASES =
            Pattern.compile("(?:\\w+(?:\\([^)]*\\))?!?: )?(?:bump|set|prepare|release|cut|tag|update)? ?(?:the"
                    + " )?(?:version|release|next|snapshot|development|iteration|for|to|v|is|of|at| )*"
                    + " ?v?\\d+\\.\\d+[\\w.+-]*|\\[maven-release-plugin\\].*|bump version.*|prepare (?:for )?next"
                    + " (?:development|release).*");
    private static final Pattern FORMATS = Pattern.compile("style(?:\\([^)]*\\))?!?: .*|(?:\\w+(?:\\([^)]*\\))?!?:"
        + " )?(?:re-?format(?:ted|ting)?|run|apply|fix|auto)?[ -]?(?:the |some |all |code )*"
        + "(?:prettier|spotless|gofmt|black|clang-format|eslint|rustfmt|ktlint|lint(?:er|ing)?|format(?:ter|ting)?|whitespaces?|trailing"
        + " (?:white)?spaces?|typos?|spelling|indent(?:ation)?|imports?|checkstyle)(?:"
        + " (?:errors?|issues?|warnings?|fix(?:es)?|code|everything|again|all|files?))*(?: (?:in|on|with)"
        + " .{1,100})?|(?:\\w+: )?re-?format\\b.*|(?:organi[sz]e|optimi[sz]e|sort) imports.*");
    private static final Pattern UNSAYING = Pattern.compile(
            "(?:wip|fix(?:es|ed|up)?|tmp|temp|test(?:s|ing)?|update[sd]?|change[sd]?|changes|stuff|misc|cleanup|clean"
                    + " up|minor|more|again|oops|done|ok|save|savepoint|checkpoint|commit|initial commit|first"
                    + " commit|init|initial|asdf?|x+|[^\\p{L}\\p{N}]*|\\w|review|address(?:ed)?"
                    + " (?:review|pr|comments?|feedback).*|nit(?:s)?|small (?:fix|change)(?:es|s)?|try again|empty"
                    + " commit|trigger ci|wip\\b.*|(?:fixup|squash|amend)!.*)[.!…]*");

    private final String words;

    Noise(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// What its first line alone shows.
    static @Nullable Noise in(String line) {
        var lower = line.strip().toLowerCase(Locale.ROOT);
        lower = lower.length() > 160 ? lower.substring(0, 160) : lower;
        var words = Subject.of(lower).words();
        if (BUMPS.matcher(lower).matches()) {
            return BUMP;
        }
        if (RELEASES.matcher(lower).matches()) {
            return RELEASE;
        }
        if (FORMATS.matcher(lower).matches()) {
            return FORMATTING;
        }
        return UNSAYING.matcher(lower).matches() || UNSAYING.matcher(words).matches() ? UNSAID : null;
    }
}
