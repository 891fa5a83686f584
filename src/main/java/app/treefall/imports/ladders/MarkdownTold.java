package app.treefall.imports.ladders;

import app.treefall.imports.ladders.TableTold.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads Markdown line by line: front matter, headings with bullets below them, labelled bullets, tables. A word stays
/// as it was written; only the marks of headings, bullets and strong words go.
final class MarkdownTold {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-+)\\s*");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+•]|\\d{1,3}[.)])\\s+(.*)");
    private static final Pattern STRONG = Pattern.compile("(?:\\*\\*|__)([^*_]{1,80})(?:\\*\\*|__)\\s*[:–—-]?\\s*(.*)");
    private static final Pattern LABEL = Pattern.compile("([^:.]{1,40}):\\s*(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*[|:\\s-]*-[|:\\s-]*");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>+\\s?");
    private static final int BELOW_HEADINGS = 7;
    private static final int ITEMS = 10;
    private static final int MOST_WORDS_OF_A_NAME = 6;

    /// @param depth of headings 1 to 6, then strong lines, then bullets by their indent
    private record Open(int depth, Step step, int line) {}

    private final Material material;
    private final List<String> lines;
    private final List<Open> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textLine;
    private boolean held;
    private int titles;
    private int titleDepth = BELOW_HEADINGS;

    private MarkdownTold(Material material, List<String> lines) {
        this.material = material;
        this.lines = lines;
    }

    /// Null, or why nothing of it is taken: front matter that cannot be read.
    static Tree.@Nullable Refused read(Material material, List<String> lines) {
        var markdown = new MarkdownTold(material, lines);
        int start = 0;
        if (!lines.isEmpty() && lines.getFirst().strip().equals("---")) {
            int end = 1;
            while (end < lines.size() && !lines.get(end).strip().equals("---")) {
                end++;
            }
            if (end < lines.size()) {
                switch (YamlTree.read(String.join("\n", lines.subList(1, end)) + "\n")) {
                    case Tree.Refused(var reason, var line) -> {
                        return new Tree.Refused(reason, line == 0 ? 1 : line + 1);
                    }
                    case Tree.Whole whole -> whole.into(material, "front matter", 1);
                }
                start = end + 1;
            }
        }
        markdown.countTitles(start);
        markdown.read(start);
        return null;
    }

    /// A file has a title where one heading stands above all others.
    private void countTitles(int start) {
        boolean deeper = false;
        for (int i = start; i < lines.size(); i++) {
            int depth = depthOf(i);
            deeper |= depth > titleDepth && titles > 0;
            if (depth > 0 && depth < titleDepth) {
                deeper = titles > 0;
                titleDepth = depth;
                titles = 0;
            }
            titles += depth == titleDepth ? 1 : 0;
        }
        if (!deeper && titleDepth > 1) {
            titles = 0; // a heading with no other below it is no title unless it is written as one
        }
    }

    private void read(int start) {
        int at = start;
        while (at < lines.size()) {
            if (isTable(at)) {
                at = table(at);
            } else if (depthOf(at) > 0) {
                boolean underlined = !HEADING.matcher(lines.get(at)).matches();
                heading(depthOf(at), titleOf(at), at + 1);
                at += underlined ? 2 : 1;
            } else {
                line(at);
                at++;
            }
        }
        close(1);
    }

    private int depthOf(int at) {
        var heading = HEADING.matcher(lines.get(at));
        if (heading.matches()) {
            return heading.group(1).length();
        }
        boolean words = !lines.get(at).isBlank() && !ITEM.matcher(lines.get(at)).matches() && !isTable(at);
        if (words
                && at + 1 < lines.size()
                && isSign(lines.get(at))
                && !lines.get(at).contains("|")) {
            var under = UNDERLINE.matcher(lines.get(at + 1));
            return under.matches() ? (under.group(1).startsWith("=") ? 1 : 2) : 0;
        }
        return 0;
    }

    private String titleOf(int at) {
        var heading = HEADING.matcher(lines.get(at));
        return heading.matches() ? heading.group(2) : lines.get(at).strip();
    }

    private void heading(int depth, String written, int line) {
        close(depth);
        var title = plain(written);
        if (depth == titleDepth && titles == 1 && !LevelWords.isLevel(title)) {
            material.name(title, at(line));
            return;
        }
        if (!title.isEmpty()) {
            open(depth, title, line);
        }
    }

    private void open(int depth, String title, int line) {
        open.add(new Open(depth, Step.unsaid(title), line));
        held = false;
    }

    /// Ends what is open at this depth and below it.
    private void close(int depth) {
        flush();
        while (!open.isEmpty() && open.getLast().depth() >= depth) {
            if (!held) {
                material.tell(path(), "", at(open.getLast().line()));
                held = true;
            }
            open.removeLast();
        }
    }

    private void line(int index) {
        var line = QUOTE.matcher(lines.get(index)).replaceFirst("");
        if (line.isBlank()) {
            flush();
            return;
        }
        if (!isSign(line)) {
            flush();
            if (!RULE.matcher(line).matches() && !line.strip().matches("[*_`~=\\s]+")) {
                material.notTaken(at(index + 1), line);
            }
            return;
        }
        if (line.strip().startsWith("<!--") && line.strip().endsWith("-->")) {
            flush();
            material.notTaken(at(index + 1), line);
            return;
        }
        var item = ITEM.matcher(line);
        if (item.matches()) {
            item(item.group(1).replace("\t", "    ").length(), item.group(2), index);
        } else if (text.isEmpty()) {
            paragraph(line.strip(), index);
        } else {
            text.append(' ').append(line.strip());
        }
    }

    private void item(int indent, String words, int index) {
        int depth = ITEMS + indent;
        close(depth);
        var strong = STRONG.matcher(words);
        var label = strong.matches() ? strong : LABEL.matcher(words);
        if (label.matches() && isName(label.group(1)) && isWanted(label.group(1))) {
            open(depth, plain(label.group(1)), index + 1);
            begin(label.group(2), index);
        } else if (isName(words) && isWanted(words) && hasItemsBelow(index, indent)) {
            open(depth, plain(words), index + 1);
        } else {
            begin(words, index);
        }
    }

    private void paragraph(String words, int index) {
        var strong = STRONG.matcher(words);
        if (strong.matches() && isName(strong.group(1))) {
            close(BELOW_HEADINGS);
            if (isWanted(strong.group(1))) {
                open(BELOW_HEADINGS, plain(strong.group(1)), index + 1);
                begin(strong.group(2), index);
                return;
            }
        }
        begin(words, index);
    }

    /// A level where none is open yet, or a competency where there is none.
    private boolean isWanted(String name) {
        boolean level = open.stream().anyMatch(each -> each.step().isLevel());
        boolean competency = open.stream().anyMatch(each -> !each.step().isLevel());
        return LevelWords.isLevel(plain(name)) ? !level : !competency;
    }

    private static boolean isName(String words) {
        return LevelWords.wordsOf(words).length <= MOST_WORDS_OF_A_NAME
                && words.length() <= 80
                && !words.isBlank()
                && !words.endsWith(".")
                && !words.contains("://");
    }

    private boolean hasItemsBelow(int index, int indent) {
        for (int i = index + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var item = ITEM.matcher(lines.get(i));
                return item.matches() && item.group(1).replace("\t", "    ").length() > indent;
            }
        }
        return false;
    }

    private void begin(String words, int index) {
        flush();
        text.append(words.strip());
        textLine = index + 1;
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        var words = text.toString();
        text.setLength(0);
        held = true;
        if (open.isEmpty()) {
            material.notTaken(at(textLine), words);
        } else {
            material.tell(path(), words, at(textLine));
        }
    }

    private List<Step> path() {
        return open.stream().map(Open::step).toList();
    }

    private boolean isTable(int at) {
        return at + 1 < lines.size()
                && lines.get(at).contains("|")
                && lines.get(at + 1).contains("|")
                && RULE.matcher(lines.get(at + 1)).matches();
    }

    private int table(int at) {
        close(ITEMS);
        int before = material.told().size();
        int end = at + 2;
        while (end < lines.size() && lines.get(end).contains("|")) {
            end++;
        }
        var rows = new ArrayList<Row>();
        for (int i = at + 2; i < end; i++) {
            rows.add(row(i));
        }
        TableTold.read(material, path(), row(at), rows);
        held |= material.told().size() > before;
        return end;
    }

    private Row row(int index) {
        var line = lines.get(index).strip();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (int i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cellOf(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cellOf(cell.toString()));
        }
        return new Row(cells, at(index + 1));
    }

    private static String cellOf(String written) {
        var broken = written.replaceAll("(?i)<br\\s*/?>", "\n").replaceAll("(?i)</?(ul|ol|li|p|div)>", "\n");
        var lines = new ArrayList<String>();
        for (var line : broken.split("\n")) {
            var item = ITEM.matcher(line);
            var words = (item.matches() ? item.group(2) : line).strip();
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return plain(String.join("\n", lines));
    }

    private static String plain(String words) {
        var bare = words.strip();
        for (var mark : List.of("**", "__", "*", "_", "`")) {
            boolean around = bare.length() > 2 * mark.length() && bare.startsWith(mark) && bare.endsWith(mark);
            var inside = around ? bare.substring(mark.length(), bare.length() - mark.length()) : "";
            if (around && !inside.contains(mark)) {
                bare = inside.strip();
            }
        }
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private static boolean isSign(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String at(int line) {
        return "line " + line;
    }
}
