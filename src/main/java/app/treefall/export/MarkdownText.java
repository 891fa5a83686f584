package app.treefall.export;

import java.util.regex.Pattern;

/// Words as Markdown that means nothing but these words: no list, no heading, no HTML, no formula, no picture.
final class MarkdownText {

    private static final String ALWAYS = "\\`*_[]|~$";
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(?!(?:https?|mailto):)([a-z][a-z0-9+.-]*):(?=\\S)");
    private static final Pattern LINE_START = Pattern.compile("^(\\s*)([#+=-]|\\d{1,9}(?=[.)](?:\\s|$)))");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n]]+");

    private MarkdownText() {}

    /// On one line, for headings and cells; line ends become spaces.
    static String inline(String words) {
        return escaped(words.replace('\n', ' ').strip());
    }

    /// As it stands inside a line: white space at its ends is kept.
    static String within(String words) {
        return escaped(words.replaceAll("\\s*\\n\\s*", " "));
    }

    /// At the beginning of a line, where a dash or a number with a full stop would begin a list.
    static String guarded(String line) {
        var match = LINE_START.matcher(line);
        if (!match.find()) {
            return line.strip();
        }
        var sign = match.group(2);
        boolean isNumber = Character.isDigit(sign.charAt(0));
        var rest = line.substring(match.end());
        return isNumber ? sign + "\\" + rest : "\\" + sign + rest;
    }

    private static String escaped(String words) {
        var plain = INVISIBLE.matcher(words).replaceAll(" ");
        var out = new StringBuilder(plain.length() + 16);
        var entities =
                ENTITY.matcher(SCHEME.matcher(plain).replaceAll("$1\u0000:")).replaceAll("\u0000&");
        for (int i = 0; i < entities.length(); i++) {
            char c = entities.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\u0000' -> out.append('\\');
                default -> out.append(ALWAYS.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return out.toString();
    }
}
