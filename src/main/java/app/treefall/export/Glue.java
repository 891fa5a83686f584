package app.treefall.export;

import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;

/// Keeps a raised number on the line of the word it belongs to, with the full stop that follows it.
final class Glue {

    /// Longer words must be allowed to break.
    private static final int LONGEST = 30;

    private Glue() {}

    /// Runs in order; those of one list of several must stay on one line.
    static List<List<Run>> pieces(List<Run> runs) {
        var pieces = new ArrayList<List<Run>>();
        var rest = new ArrayList<>(runs);
        while (!rest.isEmpty()) {
            var run = rest.removeFirst();
            boolean beforeTrace = !rest.isEmpty() && rest.getFirst() instanceof Run.Trace;
            if (run instanceof Run.Words(var text) && beforeTrace) {
                int cut = lastBreak(text.text());
                add(pieces, text.text().substring(0, cut));
                pieces.add(together(text.text().substring(cut), rest));
            } else if (run instanceof Run.Trace) {
                rest.addFirst(run);
                pieces.add(together("", rest));
            } else {
                pieces.add(List.of(run));
            }
        }
        return pieces;
    }

    private static List<Run> together(String word, List<Run> rest) {
        var piece = new ArrayList<Run>();
        if (!word.isEmpty()) {
            piece.add(Run.words(word));
        }
        while (!rest.isEmpty() && rest.getFirst() instanceof Run.Trace trace) {
            piece.add(trace);
            rest.removeFirst();
        }
        if (!rest.isEmpty() && rest.getFirst() instanceof Run.Words(var text)) {
            int cut = firstBreak(text.text());
            rest.removeFirst();
            if (cut < text.text().length()) {
                rest.addFirst(new Run.Words(Prose.of(text.text().substring(cut))));
            }
            if (cut > 0) {
                piece.add(Run.words(text.text().substring(0, cut)));
            }
        }
        return piece;
    }

    private static void add(List<List<Run>> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(List.of(Run.words(words)));
        }
    }

    private static int lastBreak(String text) {
        int cut = text.length();
        while (cut > 0 && !Character.isWhitespace(text.charAt(cut - 1))) {
            cut--;
        }
        return text.length() - cut > LONGEST ? text.length() : cut;
    }

    /// Only what hugs the number: a full stop, a comma, a bracket.
    private static int firstBreak(String text) {
        int cut = 0;
        while (cut < text.length() && cut < 3 && isClosing(text.charAt(cut))) {
            cut++;
        }
        return cut;
    }

    private static boolean isClosing(char c) {
        return ".,;:)]!?…”’»".indexOf(c) >= 0;
    }
}
