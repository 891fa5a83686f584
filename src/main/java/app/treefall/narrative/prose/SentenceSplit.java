package app.treefall.narrative.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a text into its sentences without losing a word: at full stops followed by a new beginning, at line ends and
/// list items; never
/// inside `code`, quotation marks or a number.
public final class SentenceSplit {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "vs", "etc", "approx", "dr", "mr", "mrs", "ms", "no", "fig", "ca", "cf", "incl", "resp",
            "z.b", "bzw", "d.h", "st", "jr", "inc", "ltd", "max", "min", "avg");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•]|\\d{1,2}[.)])\\s+");
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    private SentenceSplit() {}

    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        for (var line : text.split("\n")) {
            var bare =
                    BULLET.matcher(SPACES.matcher(line.strip()).replaceAll(" ")).replaceFirst("");
            cut(bare, sentences);
        }
        return sentences;
    }

    private static void cut(String line, List<String> sentences) {
        int start = 0;
        boolean code = false;
        int quotes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            code ^= c == '`';
            quotes += c == '“' ? 1 : c == '”' ? -1 : 0;
            if (!code && quotes <= 0 && isEnd(line, start, i)) {
                add(line.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(line.substring(start), sentences);
    }

    private static boolean isEnd(String line, int start, int at) {
        char c = line.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?' || c == '。';
        boolean closing = (c == '”' || c == '"' || c == ')') && at > start && ".!?".indexOf(line.charAt(at - 1)) >= 0;
        if ((!stop && !closing) || at + 2 >= line.length()) {
            return c == '。' && at + 1 < line.length();
        }
        if (c == '。') {
            return true;
        }
        int next = line.codePointAt(at + 2);
        boolean begins = Character.isUpperCase(next) || Character.isDigit(next) || "“\"(`€$£−".indexOf(next) >= 0;
        return line.charAt(at + 1) == ' ' && begins && !(c == '.' && isAbbreviation(line.substring(start, at)));
    }

    private static boolean isAbbreviation(String before) {
        int space = before.lastIndexOf(' ');
        var word = before.substring(space + 1).replaceAll("^[(\\[“\"]+", "");
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
