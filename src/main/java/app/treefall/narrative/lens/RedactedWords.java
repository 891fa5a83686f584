package app.treefall.narrative.lens;

import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Replaces the words of the redaction list: whole words, in any case, with any white space between them; a word that
/// ends in a star also with whatever letters follow, for its inflected forms. Longer ones
/// first, and what
/// was put in is not looked at again.
final class RedactedWords {

    /// What stands for a word whose owner gave no replacement.
    private static final String NAMELESS = "[withheld]";

    /// Stands behind a word whose inflected forms are meant too.
    private static final String STAR = "*";

    private static final int ASCII = 128;
    private static final Pattern ARTICLE_FIRST = Pattern.compile("^(?:an?|the|our)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE_LAST =
            Pattern.compile("(?<!\\p{L})(?:an?|the|our)\\s$", Pattern.CASE_INSENSITIVE);

    /// @param start its first word
    private record Rule(Pattern pattern, String start, String replacement) {}

    private final List<Rule> rules;
    private final Map<Character, List<String>> starts = new HashMap<>();
    private final boolean[] mayStart = new boolean[ASCII];
    private final Pattern any;

    private RedactedWords(List<Rule> rules) {
        this.rules = rules;
        for (var rule : rules) {
            starts.computeIfAbsent(folded(rule.start().charAt(0)), _ -> new ArrayList<>())
                    .add(rule.start());
        }
        for (char c = 0; c < ASCII; c++) {
            mayStart[c] = starts.containsKey(folded(c));
        }
        this.any = Pattern.compile(
                rules.stream().map(rule -> rule.pattern().pattern()).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static RedactedWords of(List<Profile.Redaction> list) {
        var rules = new ArrayList<Rule>();
        list.stream()
                .filter(redaction -> redaction.word().hasWords())
                .sorted(Comparator.comparingInt((Profile.Redaction it) ->
                                -it.word().text().strip().length())
                        .thenComparing(Profile.Redaction::word))
                .forEach(redaction -> rules.add(ruleOf(redaction)));
        return new RedactedWords(rules);
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    Prose replacedIn(Prose prose) {
        if (prose.isBlank() || rules.isEmpty()) {
            return prose;
        }
        var text = normal(prose.text());
        if (!mayHoldOne(text)) {
            return prose;
        }
        var matcher = any.matcher(text);
        if (!matcher.find()) {
            return prose;
        }
        return Prose.of(matcher.replaceAll(
                found -> Matcher.quoteReplacement(fitting(replacementOf(found.group()), text, found.start()))));
    }

    /// A quick look over the text, once and without the patterns, which most texts then never meet.
    private boolean mayHoldOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ASCII || mayStart[c]) && startsAt(text, i, c)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String text, int at, char first) {
        for (var start : starts.getOrDefault(folded(first), List.of())) {
            if (text.regionMatches(true, at, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }

    /// As [String#regionMatches(boolean, int, String, int, int)] compares.
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /// "the Kestrel bill" with "a large customer" for Kestrel is "the large customer bill".
    private static String fitting(String replacement, String text, int at) {
        var own = ARTICLE_FIRST.matcher(replacement);
        return own.find()
                        && ARTICLE_LAST
                                .matcher(text.substring(Math.max(0, at - 5), at))
                                .find()
                ? replacement.substring(own.end())
                : replacement;
    }

    private String replacementOf(String word) {
        for (var rule : rules) {
            if (rule.pattern().matcher(word).matches()) {
                return rule.replacement();
            }
        }
        return NAMELESS;
    }

    private static Rule ruleOf(Profile.Redaction redaction) {
        var typed = normal(redaction.word().text().strip());
        boolean inflected = typed.endsWith(STAR) && typed.length() > 1;
        var words = (inflected ? typed.substring(0, typed.length() - 1) : typed).split("\\s+");
        var inner = new ArrayList<String>();
        for (var word : words) {
            inner.add(Pattern.quote(word));
        }
        // the first letter is looked for before all else: it is cheap
        var first = Pattern.quote(words[0].substring(0, words[0].offsetByCodePoints(0, 1)));
        var pattern = Pattern.compile(
                "(?=" + first + ")(?<![\\p{L}\\p{N}])" + String.join("\\s+", inner)
                        + (inflected ? "[\\p{L}\\p{M}]*" : "") + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Rule(
                pattern,
                words[0],
                redaction.replacement().isBlank()
                        ? NAMELESS
                        : redaction.replacement().text().strip());
    }

    private static String normal(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }
}
