package app.treefall.capture;

import app.treefall.domain.Direction;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words before a number: what they say about it, and nothing they do not say.
///
/// @param words   the last words before it, in order, punctuation kept
/// @param atStart whether they begin the sentence, so that a verb can be told by its place
record Context(List<String> words, boolean atStart) {

    static final Context NONE = new Context(List.of(), false);

    private static final int LOOK_BACK = 120;
    private static final int LONGEST_SUBJECT = 6;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "our", "my", "their", "its", "his", "her", "your");
    private static final Set<String> BREAKING = Set.of(
            "by", "with", "and", "or", "but", "while", "after", "before", "which", "that", "so", "then", "because",
            "via", "using", "when", "from", "as", "than", "is", "was", "are", "were", "has", "have", "had", "now", "i",
            "we", "it", "they", "down", "up", "about", "where", "until", "since", "during");

    static Context before(String line, int end, int floor) {
        int start = Math.max(floor, end - LOOK_BACK);
        var text = line.substring(start, end).strip();
        if (text.isEmpty()) {
            return NONE;
        }
        var words = List.of(text.split("[\\s\\u00a0]+"));
        boolean cut = start > floor && !Character.isWhitespace(line.charAt(start - 1));
        return new Context(cut ? words.subList(1, words.size()) : words, start == floor);
    }

    /// What is measured, where the words between a verb and the number, or before a colon, say so. Else empty.
    Prose subject() {
        int from = words.size();
        boolean labelled = from > 0 && words.getLast().endsWith(":") && from <= LONGEST_SUBJECT && atStart;
        if (labelled) {
            var first = Words.bare(words.getFirst());
            boolean verb = from > 1 && (Words.movesNumbers(first) || Words.isPast(first));
            var label = String.join(" ", verb ? words.subList(1, from) : words);
            return cleaned(label.substring(0, label.length() - 1));
        }
        while (from > 0 && words.size() - from <= LONGEST_SUBJECT) {
            var word = words.get(from - 1);
            var bare = Words.bare(word);
            boolean verb = Words.movesNumbers(bare) || (from == 1 && atStart && Words.isPast(bare));
            if (verb) {
                return from == words.size() ? Prose.NONE : cleaned(String.join(" ", words.subList(from, words.size())));
            }
            if (BREAKING.contains(bare) || ".,;:!?)(\"".indexOf(word.charAt(word.length() - 1)) >= 0) {
                return Prose.NONE;
            }
            from--;
        }
        return Prose.NONE;
    }

    private static Prose cleaned(String subject) {
        var text = subject.strip();
        int space = text.indexOf(' ');
        if (DETERMINERS.contains(Words.bare(space < 0 ? text : text.substring(0, space)))) {
            text = space < 0 ? "" : text.substring(space + 1);
        }
        boolean saysSomething = text.codePoints().anyMatch(Character::isLetter) && Prose.flawIn(text) == null;
        return saysSomething ? Prose.of(text) : Prose.NONE;
    }

    /// Which way the nearest verb wants its number to go; null when none says.
    @Nullable
    Direction direction() {
        for (var word : words.reversed()) {
            var bare = Words.bare(word);
            if (Words.LOWERING.contains(bare)) {
                return Direction.LOWER;
            }
            if (Words.RAISING.contains(bare)) {
                return Direction.HIGHER;
            }
            if (Words.BETTERING.contains(bare)) {
                return null;
            }
        }
        return null;
    }

    /// Which way the nearest word says that the number went; null when none does. No word on whether that was good.
    @Nullable
    Direction movement() {
        for (var word : words.reversed()) {
            var bare = Words.bare(word);
            if (Words.LOWERING.contains(bare) || Words.FALLING.contains(bare)) {
                return Direction.LOWER;
            }
            if (Words.RAISING.contains(bare) || Words.RISING.contains(bare)) {
                return Direction.HIGHER;
            }
            if (Words.BETTERING.contains(bare)) {
                return null;
            }
        }
        return null;
    }

    /// The same, said by the very last word: "Errors down 30%".
    @Nullable
    Direction lastMovement() {
        return words.isEmpty() ? null : new Context(List.of(words.getLast()), false).movement();
    }

    /// Which way is better, where verb and movement agree.
    @Nullable
    Direction better(@Nullable Quantity difference) {
        if (difference == null || difference.amount().signum() == 0) {
            return null;
        }
        var moved = difference.amount().signum() < 0 ? Direction.LOWER : Direction.HIGHER;
        boolean improved = words.stream().map(Words::bare).anyMatch(Words.BETTERING::contains);
        return moved == direction() || (improved && direction() == null) ? moved : null;
    }

    boolean movesNumbers() {
        return words.stream().map(Words::bare).anyMatch(Words::movesNumbers);
    }

    boolean judgesNumbers() {
        return words.stream().map(Words::bare).anyMatch(Words::judgesNumbers);
    }

    /// Whether the word just before makes a bare number a name: "Sprint 12".
    boolean numbersThings() {
        return !words.isEmpty() && Words.isNumbered(Words.bare(words.getLast()));
    }

    boolean replacesThings() {
        return words.stream().map(Words::bare).anyMatch(Words::replacesThings);
    }

    boolean gains() {
        int size = words.size();
        var near = words.subList(Math.max(0, size - 2), size).stream()
                .map(Words::bare)
                .toList();
        return near.stream().anyMatch(Words.GAINING::contains);
    }

    /// Whether the word just before is a name such as `Kafka` or `iPhone`: with a capital, not all of them, and
    /// not the first.
    boolean namesSomething() {
        if (words.size() < 2) {
            return false;
        }
        var last = words.getLast();
        return last.codePoints().anyMatch(Character::isUpperCase)
                && last.codePoints().anyMatch(Character::isLowerCase);
    }
}
