package app.treefall.narrative.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the marks of Markdown out of a text that is to be read as sentences; its words stay. Lines that were only
/// wrapped become one again, the items under a line that ends in a colon follow it, and a block of code is one piece.
final class Markup {

    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_])(\\*\\*|__|~~|\\*|_)(?=\\S)([^*_~\\n]{1,200}+)(?<=\\S)\\1(?![\\p{L}\\p{N}])");
    private static final int WRAPPED_FROM = 40;
    private static final String BULLETS = "-*•+–";

    private final List<String> done = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int lastLine;
    private boolean listed;

    private Markup() {}

    /// The text as paragraphs of plain words.
    static List<String> lines(String text) {
        var markup = new Markup();
        var code = new StringBuilder();
        boolean inCode = false;
        for (var raw : text.split("\n")) {
            var line = singleSpaced(raw);
            if (line.startsWith("```") || line.startsWith("~~~")) {
                inCode = !inCode;
                markup.addCode(code);
            } else if (inCode) {
                code.append(code.isEmpty() ? "" : " ").append(line.replace('`', '\''));
            } else {
                markup.add(line);
            }
        }
        markup.addCode(code);
        markup.finish();
        return markup.done;
    }

    /// The text as one line, its items apart by semicolons.
    static String oneLine(String text) {
        var words = new StringBuilder();
        for (var raw : text.split("\n")) {
            var line = plain(withoutMark(singleSpaced(raw)));
            if (!line.isEmpty()) {
                words.append(words.isEmpty() ? "" : endsOpen(words) ? " " : "; ")
                        .append(line);
            }
        }
        return words.toString();
    }

    private static boolean endsOpen(CharSequence words) {
        return ".:;,!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private void add(String line) {
        if (line.isEmpty() || isRuler(line)) {
            finish();
            return;
        }
        var words = plain(withoutMark(line));
        boolean item = bulletLength(line) > 0;
        if (line.startsWith("> ")) {
            finish();
            done.add(words.startsWith("“") || words.startsWith("\"") ? words : quoted(words));
        } else if (item && (listed || endsWith(":"))) {
            follow(listed ? "; " : " ", words);
            listed = true;
        } else if (!item && isWrapped(words)) {
            follow(" ", words);
        } else {
            finish();
            follow("", words);
        }
    }

    private static String quoted(String words) {
        return "“" + words + (endsOpen(words) ? "”" : ".”");
    }

    private void follow(String between, String words) {
        if (between.startsWith(";") && endsWith(".")) {
            current.setLength(current.length() - 1);
        }
        current.append(between).append(words);
        lastLine = words.length();
    }

    private void finish() {
        if (!current.isEmpty()) {
            done.add(current.toString());
        }
        current.setLength(0);
        listed = false;
    }

    private boolean endsWith(String mark) {
        return !current.isEmpty() && current.charAt(current.length() - 1) == mark.charAt(0);
    }

    /// A line that goes on in small letters where the one before was full.
    private boolean isWrapped(String words) {
        return !current.isEmpty()
                && lastLine >= WRAPPED_FROM
                && !endsOpen(current)
                && !words.isEmpty()
                && Character.isLowerCase(words.codePointAt(0));
    }

    private void addCode(StringBuilder code) {
        if (!code.toString().isBlank()) {
            finish();
            done.add("`" + code.toString().strip() + "`");
        }
        code.setLength(0);
    }

    private static boolean isRuler(String line) {
        return line.length() >= 3
                && line.chars().allMatch(c -> "-=*_|: ".indexOf(c) >= 0)
                && line.chars().anyMatch(c -> c != ' ');
    }

    private static String withoutMark(String line) {
        var rest = line.substring(bulletLength(line));
        int marks = 0;
        while (marks < rest.length() && marks < 6 && rest.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks < rest.length() && rest.charAt(marks) == ' ';
        boolean quotation = rest.startsWith("> ");
        var words = heading ? rest.substring(marks + 1) : quotation ? rest.substring(2) : rest;
        boolean box = words.startsWith("[ ] ") || words.startsWith("[x] ") || words.startsWith("[X] ");
        return box ? words.substring(4) : words;
    }

    /// How long "- ", "• ", "3. " or "3) " is at the beginning, 0 where there is none.
    private static int bulletLength(String line) {
        if (line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
            return 2;
        }
        int digits = 0;
        while (digits < line.length() && digits < 2 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0
                && digits + 2 < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && line.charAt(digits + 1) == ' ';
        return numbered ? digits + 2 : 0;
    }

    /// Links by their words, emphasis without its marks; code and quotations as they are.
    static String plain(String line) {
        var linked = line.contains("](") ? withoutLinks(line) : line;
        boolean marked = linked.indexOf('*') >= 0 || linked.indexOf('_') >= 0 || linked.indexOf('~') >= 0;
        return marked ? withoutEmphasis(linked) : linked;
    }

    private static String withoutEmphasis(String line) {
        var untouched = Untouched.in(line);
        var matcher = EMPHASIS.matcher(line);
        var plain = new StringBuilder();
        int copied = 0;
        while (matcher.find()) {
            if (!untouched.isQuoted(matcher.start())) {
                plain.append(line, copied, matcher.start()).append(matcher.group(2));
                copied = matcher.end();
            }
        }
        return plain.append(line, copied, line.length()).toString();
    }

    private static String withoutLinks(String line) {
        var untouched = Untouched.in(line);
        var plain = new StringBuilder();
        int copied = 0;
        int middle = line.indexOf("](");
        int close = line.indexOf(')', Math.max(0, middle));
        while (middle >= 0 && close >= 0) {
            int open = middle - 1;
            while (open >= copied && line.charAt(open) != '[') {
                open--;
            }
            close = close < middle ? line.indexOf(')', middle) : close;
            if (open >= copied && close > middle && !untouched.isQuoted(middle)) {
                boolean image = open > copied && line.charAt(open - 1) == '!';
                plain.append(line, copied, image ? open - 1 : open).append(line, open + 1, middle);
                copied = close + 1;
            } else {
                plain.append(line, copied, middle + 2);
                copied = middle + 2;
            }
            middle = line.indexOf("](", copied);
        }
        return plain.append(line, copied, line.length()).toString();
    }

    static String singleSpaced(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = c == ' ' || c == '\t';
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
