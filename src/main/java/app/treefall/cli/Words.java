package app.treefall.cli;

import app.treefall.domain.Prose;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Typed words into values, with a message that says what was wrong and what would do.
final class Words {

    private Words() {}

    static <E extends Enum<E>> E choice(Class<E> type, String where, String typed) {
        var wanted = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        throw new WrongCall(
                where + " cannot be '" + typed + "'. It can be " + choices(type) + ". Nothing was changed.");
    }

    /// A word that looks like an option and is none would quietly become part of somebody's diary.
    ///
    /// @param typed the call as typed; after `--` everything is words
    static void refuseOptionsAmong(List<String> words, List<String> typed, String command) {
        if (typed.contains("--")) {
            return;
        }
        for (var word : words) {
            if (word.matches("--?[A-Za-z][A-Za-z-]*(=.*)?")) {
                throw new WrongCall("'" + word + "' is no option of 'treefall " + command
                        + "'. If it is meant as a word, put the line " + "in quotation marks. Nothing was changed.");
            }
        }
    }

    static int count(String where, String typed) {
        try {
            int count = Integer.parseInt(typed);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // the message below says it
        }
        throw new WrongCall(where + " cannot be '" + typed + "'. Write a whole number above zero.");
    }

    /// Words for the journal; control characters are refused here, before anything is written.
    static Prose prose(String where, String typed) {
        var flaw = Prose.flawIn(typed);
        if (flaw != null) {
            throw new WrongCall("%s holds a control character (U+%04X) at position %d. Nothing was changed."
                    .formatted(where, flaw.codePoint(), flaw.index() + 1));
        }
        return Prose.of(typed.strip());
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return String.join(", ", words);
    }
}
