package app.treefall.narrative.finding;

import app.treefall.domain.Prose;
import java.util.List;

/// A part of what was typed that looks like a filter and cannot be one: what, where, and what to do about it.
///
/// @param start in chars, as `end`
/// @param key   the word before the colon
/// @param value what stands behind it
public record Flaw(int start, int end, String key, Prose value, Reason reason) {

    /// Why it cannot be a filter.
    public sealed interface Reason {

        /// Nothing in the journal is called so.
        ///
        /// @param known the first few that would do
        record NoSuch(List<Prose> known) implements Reason {}

        record NoSuchChoice(List<String> choices) implements Reason {}

        record NotADay() implements Reason {}

        record NotAStrength() implements Reason {}
    }

    /// In plain words, for people.
    public String inWords() {
        return switch (reason) {
            case Reason.NoSuch(var known)
            when known.isEmpty() ->
                "Nothing in this journal can stand after %s:. Take “%s” out.".formatted(key, written());
            case Reason.NoSuch(var known) ->
                "Nothing is called “%s”. After %s: there can be %s."
                        .formatted(
                                value.text(),
                                key,
                                joined(known.stream().map(Prose::text).toList()));
            case Reason.NoSuchChoice(var choices) ->
                "“%s” cannot stand after %s:. It can be %s.".formatted(value.text(), key, joined(choices));
            case Reason.NotADay() ->
                "“%s” is no day. Write %s:2026-09-14, %s:2026-09 or %s:2026.".formatted(value.text(), key, key, key);
            case Reason.NotAStrength() ->
                "“%s” is no strength. Write strength:<60, strength:>=60 or strength:40-60, from 0 to 100."
                        .formatted(value.text());
        };
    }

    private String written() {
        return key + ":" + value.text();
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
}
