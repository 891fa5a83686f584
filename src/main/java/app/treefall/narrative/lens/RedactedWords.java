package app.treefall.narrative.lens;

import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Replaces the words of the redaction list: whole words, in any case, with any white space between them. Longer ones
/// first, and what
/// was put in is not looked at again.
final class RedactedWords {

    /// What stands for a word whose owner gave no replacement.
    private static final String NAMELESS = "[withheld]";

    private record Rule(Pattern pattern, String replacement) {}

    private final List<Rule> rules;
    private final Pattern any;

    private RedactedWords(List<Rule> rules) {
        this.rules = rules;
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
        var matcher = any.matcher(text);
        if (!matcher.find()) {
            return prose;
        }
        return Prose.of(matcher.replaceAll(found -> Matcher.quoteReplacement(replacementOf(found.group()))));
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
        var words = normal(redaction.word().text().strip()).split("\\s+");
        var inner = new ArrayList<String>();
        for (var word : words) {
            inner.add(Pattern.quote(word));
        }
        // the first letter is looked for before all else: it is cheap
        var first = Pattern.quote(words[0].substring(0, words[0].offsetByCodePoints(0, 1)));
        var pattern = Pattern.compile(
                "(?=" + first + ")(?<![\\p{L}\\p{N}])" + String.join("\\s+", inner) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Rule(
                pattern,
                redaction.replacement().isBlank()
                        ? NAMELESS
                        : redaction.replacement().text().strip());
    }

    private static String normal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
