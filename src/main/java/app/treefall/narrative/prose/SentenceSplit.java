package app.treefall.narrative.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into its sentences without losing a word: at full stops followed by a new beginning, at line ends and
/// list items; never inside code, a quotation or a number.
public final class SentenceSplit {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "vs", "etc", "approx", "dr", "mr", "mrs", "ms", "no", "fig", "ca", "cf", "incl", "resp",
            "z.b", "bzw", "d.h", "st", "jr", "inc", "ltd", "max", "min", "avg", "a.k.a", "u.s", "u.k", "p.m", "a.m");
    private static final Set<String> SMALL_BEGINNINGS = Set.of(
            "i", "we", "our", "my", "the", "it", "they", "he", "she", "this", "that", "there", "now", "nobody", "then",
            "also", "after", "so", "but");
    private static final String BEGINNINGS = "“\"‘(`€$£−«「[";

    private SentenceSplit() {}

    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        for (var line : Markup.lines(text)) {
            cut(line, sentences);
        }
        return sentences;
    }

    private static void cut(String line, List<String> sentences) {
        var untouched = Untouched.in(line);
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean within = untouched.isQuoted(i) && i + 1 < line.length() && untouched.isQuoted(i + 1);
            if (!within && isEnd(line, start, i)) {
                add(line.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(line.substring(start), sentences);
    }

    private static boolean isEnd(String line, int start, int at) {
        char c = line.charAt(at);
        if (c == '。' || c == '！' || c == '？') {
            return at + 1 < line.length() && "”」』".indexOf(line.charAt(at + 1)) < 0;
        }
        boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
        boolean closing = "”\")»’'".indexOf(c) >= 0 && at > start && ".!?…".indexOf(line.charAt(at - 1)) >= 0;
        if ((!stop && !closing) || at + 2 >= line.length() || line.charAt(at + 1) != ' ') {
            return false;
        }
        int next = line.codePointAt(at + 2);
        boolean begins = Character.isUpperCase(next)
                || Character.isDigit(next)
                || BEGINNINGS.indexOf(next) >= 0
                || beginsSmall(line, at + 2);
        return begins && !(c == '.' && isAbbreviation(line, start, at));
    }

    /// Written in a hurry: "It fell. nobody noticed."
    private static boolean beginsSmall(String line, int from) {
        int end = from;
        while (end < line.length() && end - from < 10 && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end < line.length() && line.charAt(end) == ' ' && SMALL_BEGINNINGS.contains(line.substring(from, end));
    }

    private static boolean isAbbreviation(String line, int start, int at) {
        int from = at;
        while (from > start && at - from < 12 && line.charAt(from - 1) != ' ') {
            from--;
        }
        while (from < at && "([“\"".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        var word = line.substring(from, at);
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !"I".equals(word));
    }

    private static void add(String sentence, List<String> sentences) {
        var bare = sentence.strip();
        if (!bare.isEmpty()) {
            sentences.add(bare);
        }
    }
}
