package app.treefall.narrative.history;

import app.treefall.domain.Prose;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Sets two texts against each other, word by word: what stayed, what came, what went.
final class WordDiff {

    /// Above so many pairs of words that differ, the texts are told whole: nobody could read such a difference.
    private static final long MOST_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    static List<Piece> of(String before, String after) {
        var diff = new WordDiff(before, after);
        diff.run();
        return diff.merged();
    }

    private void run() {
        int start = 0;
        int common = Math.min(before.size(), after.size());
        while (start < common && isSame(start, start)) {
            start++;
        }
        int end = 0;
        while (end < common - start && isSame(before.size() - 1 - end, after.size() - 1 - end)) {
            end++;
        }
        int beforeEnd = before.size() - end;
        int afterEnd = after.size() - end;
        add(Piece.Sort.SAME, after.subList(0, start));
        if ((long) (beforeEnd - start) * (afterEnd - start) > MOST_PAIRS) {
            add(Piece.Sort.REMOVED, before.subList(start, beforeEnd));
            add(Piece.Sort.ADDED, after.subList(start, afterEnd));
        } else {
            meet(start, beforeEnd, afterEnd);
        }
        add(Piece.Sort.SAME, after.subList(afterEnd, after.size()));
    }

    /// The longest sequence of words both have stays; around it words went and came.
    private void meet(int start, int beforeEnd, int afterEnd) {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        var longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = isSame(start + i, start + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && isSame(start + i, start + j)) {
                add(Piece.Sort.SAME, List.of(after.get(start + j)));
                i++;
                j++;
            } else if (i < rows && (j == columns || longest[i + 1][j] >= longest[i][j + 1])) {
                add(Piece.Sort.REMOVED, List.of(before.get(start + i)));
                i++;
            } else {
                add(Piece.Sort.ADDED, List.of(after.get(start + j)));
                j++;
            }
        }
    }

    private void add(Piece.Sort sort, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(sort, Prose.of(String.join("", words))));
        }
    }

    /// Neighbours of one sort become one; between two changes what went stands before what came.
    private List<Piece> merged() {
        var merged = new ArrayList<Piece>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        var same = new StringBuilder();
        for (var piece : pieces) {
            var words = piece.words().text();
            switch (piece.sort()) {
                case SAME -> {
                    flush(merged, Piece.Sort.REMOVED, removed);
                    flush(merged, Piece.Sort.ADDED, added);
                    same.append(words);
                }
                case REMOVED -> {
                    flush(merged, Piece.Sort.SAME, same);
                    removed.append(words);
                }
                case ADDED -> {
                    flush(merged, Piece.Sort.SAME, same);
                    added.append(words);
                }
            }
        }
        flush(merged, Piece.Sort.SAME, same);
        flush(merged, Piece.Sort.REMOVED, removed);
        flush(merged, Piece.Sort.ADDED, added);
        return Collections.unmodifiableList(merged);
    }

    private static void flush(List<Piece> merged, Piece.Sort sort, StringBuilder words) {
        if (!words.isEmpty()) {
            merged.add(new Piece(sort, Prose.of(words.toString())));
            words.setLength(0);
        }
    }

    private boolean isSame(int inBefore, int inAfter) {
        return before.get(inBefore).strip().equals(after.get(inAfter).strip());
    }

    /// Each with the space behind it. Scripts without spaces are cut where their words end.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var word = text.substring(start, end);
            if (word.isBlank() && !words.isEmpty()) {
                words.set(words.size() - 1, words.getLast() + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }
}
