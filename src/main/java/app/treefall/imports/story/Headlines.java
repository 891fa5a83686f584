package app.treefall.imports.story;

import java.util.regex.Pattern;

/// Where the headline of a long item ends. No word is lost: what is cut off goes into the story.
final class Headlines {

    private static final int LONGEST = 160;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private Headlines() {}

    record Halves(String first, String rest) {}

    static Halves cut(String text) {
        var words = text.strip();
        int end = words.indexOf('\n');
        var line = end < 0 ? words : words.substring(0, end);
        if (line.length() > LONGEST) {
            line = line.substring(0, endOfSentence(line));
        }
        return new Halves(line.strip(), words.substring(line.length()).strip());
    }

    /// Without what is seen by nobody and changes what others see, for names.
    static String visible(String name) {
        return UNSEEN.matcher(name).replaceAll("");
    }

    private static int endOfSentence(String line) {
        for (int i = LONGEST - 1; i > LONGEST / 5; i--) {
            if (".!?;。".indexOf(line.charAt(i)) >= 0
                    && (i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)))) {
                return i + 1;
            }
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int cut = blank > LONGEST / 5 ? blank : LONGEST;
        return Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
    }
}
