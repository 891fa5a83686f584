package app.treefall.export;

import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
                glue(text.text(), Run.Words::new, rest, pieces);
            } else if (run instanceof Run.Strong(var text) && beforeTrace) {
                glue(text.text(), Run.Strong::new, rest, pieces);
            } else if (run instanceof Run.Trace) {
                rest.addFirst(run);
                pieces.add(together("", Run.Words::new, rest));
            } else {
                pieces.add(List.of(run));
            }
        }
        return pieces;
    }

    private static void glue(String text, Function<Prose, Run> voice, List<Run> rest, List<List<Run>> pieces) {
        int cut = lastBreak(text);
        if (cut > 0) {
            pieces.add(List.of(voice.apply(Prose.of(text.substring(0, cut)))));
        }
        pieces.add(together(text.substring(cut), voice, rest));
    }

    private static List<Run> together(String word, Function<Prose, Run> voice, List<Run> rest) {
        var piece = new ArrayList<Run>();
        if (!word.isEmpty()) {
            piece.add(voice.apply(Prose.of(word)));
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
