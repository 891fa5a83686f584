package app.treefall.imports.jrnl;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.days.CellDays;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.days.Frame;
import app.treefall.imports.days.WrittenDays;
import app.treefall.imports.story.Collected;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The file jrnl keeps: an entry begins with a line that begins with a day and a time, in brackets or, in the oldest
/// ones, without.
final class JrnlText {

    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
    private static final Pattern BRACKETED =
            Pattern.compile("^\\[(?<when>[^\\]\\[]{4,40}?\\s(?<time>" + CLOCK + "))\\](?:\\s(?<title>.*))?$");
    private static final Pattern BARE =
            Pattern.compile("^(?<when>(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})\\s(?<time>" + CLOCK
                    + "))(?:\\s(?<title>.*))?$");

    private final List<String> lines;
    private final ImportOptions options;

    JrnlText(List<String> lines, ImportOptions options) {
        this.lines = lines;
        this.options = options;
    }

    /// Whether one of the first lines that say anything begins an entry.
    static boolean begins(String beginning) {
        return beginning
                .lines()
                .map(line -> line.replaceFirst("^\uFEFF", ""))
                .filter(line -> !line.isBlank())
                .limit(5)
                .anyMatch(line -> Head.in(line) != null);
    }

    private record Head(String when, String time, String title) {

        static @Nullable Head in(String line) {
            var beginning = line.length() > 5_000 ? line.substring(0, 5_000) : line;
            for (var pattern : List.of(BRACKETED, BARE)) {
                var matcher = pattern.matcher(beginning);
                if (matcher.matches()) {
                    int title = matcher.start("title");
                    return new Head(
                            matcher.group("when"), matcher.group("time"), title < 0 ? "" : line.substring(title));
                }
            }
            return null;
        }
    }

    Intake read() {
        var collected = new Collected(options);
        var leftOver = new ArrayList<TextLine>();
        var structure = new ArrayList<Integer>();
        var frame = new Frame(null, options.today(), options.order() == null ? order() : options.order());
        int at = 0;
        while (at < lines.size()) {
            var head = Head.in(lines.get(at));
            var days = head == null ? null : CellDays.read(head.when, frame);
            if (head == null || days == null) {
                leftOver(at, leftOver);
                at++;
                continue;
            }
            if (days.isUnclear()) {
                return new Intake.Refused(Refusal.DAY_OR_MONTH_FIRST, at + 1);
            }
            int end = endOf(at, frame);
            var story = JrnlEntry.told(
                    head.title.strip(), String.join("\n", lines.subList(at + 1, end)), days.days(), head.time);
            for (int line = at; line < end; line++) {
                story.lines().add(line + 1);
            }
            if (!collected.add(story)) {
                structure.add(at + 1); // a day and a time, and nothing else
            }
            var refusal = collected.refusal();
            if (refusal != null) {
                return new Intake.Refused(refusal, 0);
            }
            at = end;
            options.progress().advanced(at, lines.size());
        }
        return new Intake.Understood(collected.found(), structure, leftOver);
    }

    /// Where the next entry begins.
    private int endOf(int at, Frame frame) {
        int end = at + 1;
        while (end < lines.size() && !beginsEntry(lines.get(end), frame)) {
            end++;
        }
        return end;
    }

    private static boolean beginsEntry(String line, Frame frame) {
        var head = Head.in(line);
        WrittenDays days = head == null ? null : CellDays.read(head.when, frame);
        return days != null;
    }

    private void leftOver(int at, List<TextLine> leftOver) {
        if (!lines.get(at).isBlank()) {
            leftOver.add(new TextLine(at + 1, lines.get(at)));
        }
    }

    /// Which comes first, when the days that can only be read one way agree.
    private @Nullable DateOrder order() {
        DateOrder one = null;
        for (var line : lines) {
            var head = Head.in(line);
            var shown = head == null ? null : CellDays.shownBy(head.when);
            if (shown != null && one != null && shown != one) {
                return null;
            }
            one = shown == null ? one : shown;
        }
        return one;
    }
}
