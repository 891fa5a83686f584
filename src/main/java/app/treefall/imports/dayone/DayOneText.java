package app.treefall.imports.dayone;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.days.CellDays;
import app.treefall.imports.days.Frame;
import app.treefall.imports.days.WrittenDays;
import app.treefall.imports.story.Collected;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.StoryBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Day One's plain text: an entry begins with a tab, a word for its date, another tab and the date; lines of the same
/// shape below it say where it was and how the weather was.
final class DayOneText {

    private static final Pattern HEAD = Pattern.compile("^\\t(\\p{L}[\\p{L} ]{0,20}):\\t(.{1,200})$");
    private static final Pattern ITS_DATE =
            Pattern.compile("(?i)date|datum|fecha|data|дата|dato|päivämäärä|日付|日期|날짜|tarih");

    private final List<String> lines;
    private final ImportOptions options;

    DayOneText(List<String> lines, ImportOptions options) {
        this.lines = lines;
        this.options = options;
    }

    static boolean begins(String beginning) {
        return beginning
                .lines()
                .map(line -> line.replaceFirst("^\uFEFF", ""))
                .filter(line -> !line.isBlank())
                .limit(1)
                .anyMatch(line -> {
                    var head = HEAD.matcher(line);
                    return head.matches() && ITS_DATE.matcher(head.group(1)).matches();
                });
    }

    Intake read() {
        var collected = new Collected(options);
        var structure = new ArrayList<Integer>();
        var leftOver = new ArrayList<TextLine>();
        var frame = new Frame(null, options.today(), options.order());
        int at = 0;
        while (at < lines.size()) {
            var days = dayAt(at, frame);
            if (days == null) {
                if (!lines.get(at).isBlank()) {
                    leftOver.add(new TextLine(at + 1, lines.get(at)));
                }
                at++;
                continue;
            }
            if (days.isUnclear()) {
                return new Intake.Refused(Refusal.DAY_OR_MONTH_FIRST, at + 1);
            }
            int end = at + 1;
            while (end < lines.size() && dayAt(end, frame) == null) {
                end++;
            }
            entry(at, end, days, collected, structure, leftOver);
            var refusal = collected.refusal();
            if (refusal != null) {
                return new Intake.Refused(refusal, 0);
            }
            at = end;
            options.progress().advanced(at, lines.size());
        }
        return new Intake.Understood(collected.found(), structure, leftOver);
    }

    private void entry(
            int at, int end, WrittenDays days, Collected collected, List<Integer> structure, List<TextLine> leftOver) {
        int body = at + 1;
        while (body < end && HEAD.matcher(lines.get(body)).matches()) {
            body++;
        }
        var story = DayOneEntry.told(String.join("\n", lines.subList(body, end)));
        story.said(days.said());
        for (int line = at + 1; line < body; line++) {
            var head = HEAD.matcher(lines.get(line));
            if (head.matches()) {
                head(story, head.group(1), head.group(2).strip());
            }
        }
        for (int line = at; line < end; line++) {
            story.lines().add(line + 1);
        }
        if (!collected.add(story)) {
            structure.add(at + 1);
            for (int line = at + 1; line < end; line++) {
                if (!lines.get(line).isBlank()) {
                    leftOver.add(new TextLine(line + 1, lines.get(line)));
                }
            }
        }
    }

    private static void head(StoryBuilder story, String name, String words) {
        if (Label.named(name) == Label.TAGS) {
            story.part(Label.TAGS, name, words);
        } else {
            story.label(name, words);
        }
    }

    private @Nullable WrittenDays dayAt(int line, Frame frame) {
        var text = lines.get(line);
        var head = HEAD.matcher(text);
        boolean dated = text.startsWith("\t")
                && head.matches()
                && ITS_DATE.matcher(head.group(1)).matches();
        return dated ? CellDays.read(head.group(2), frame) : null;
    }
}
