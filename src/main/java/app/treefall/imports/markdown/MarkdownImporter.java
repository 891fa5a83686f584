package app.treefall.imports.markdown;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.days.CellDays;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.days.Frame;
import app.treefall.imports.days.WrittenDays;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Brag documents and work logs in Markdown, as people really write them.
public final class MarkdownImporter implements Importer {

    static final String FORMAT = "markdown";

    /// A longer line is left over: nobody wrote it by hand, and its marks could nest as deep as it is long.
    private static final int LONGEST_LINE = 20_000;

    /// In lines. The parser looks at all of a paragraph again at each of its lines; a line is left over now and
    /// then.
    private static final int LONGEST_PARAGRAPH = 2_000;

    private static final Pattern BEGINS_ANEW = Pattern.compile("^\\s{0,3}(#{1,6}|[-*+])\\s");
    private static final int LOOKED_AT = 4096;
    private static final Pattern LOOKS_LIKE_IT =
            Pattern.compile("(?m)^\\s{0,3}(#{1,6}\\s|[-*+•◦▪‣●]\\s|\\d{1,3}[.)]\\s|\\|.*\\|)");
    private static final Pattern THREE_NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?!\\d)");

    private static final int LONGEST_DAY = 60;
    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d[-./]\\d{2}(?!\\d)");

    /// A day that is written in full needs nothing else to be known, and none is too late.
    private static final Frame NO_FRAME = new Frame(null, LocalDate.of(2099, 1, 1), null);

    /// At the beginning of a line: within a sentence it is a fraction.
    private static final Pattern TWO_NUMBERS = Pattern.compile("^[\\s>#*+|\\[(_-]*(?i:week of |week beginning |w/c )?"
            + "(\\d{1,2})/(\\d{1,2})[*_]*\\s*(?:[-–—:|)\\]]|$)(?:\\s*(\\d{1,2})/(\\d{1,2})\\s*(?:[-–—:|)\\]]|$))?");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Source source) {
        if (source.isNamed(".md", ".markdown", ".mdown", ".mkd")) {
            return true;
        }
        var head = new String(source.bytes(), 0, Math.min(LOOKED_AT, source.bytes().length), StandardCharsets.UTF_8);
        return source.isNamed(".txt") && (LOOKS_LIKE_IT.matcher(head).find() || isDated(head));
    }

    /// A log without marks: two lines begin with a whole day.
    private static boolean isDated(String head) {
        return head.lines().filter(MarkdownImporter::beginsWithADay).limit(2).count() == 2;
    }

    private static boolean beginsWithADay(String line) {
        var beginning = line.strip();
        beginning = beginning.substring(0, Math.min(LONGEST_DAY, beginning.length()));
        var days = YEAR.matcher(beginning).find() ? WrittenDays.atLineStart(beginning, NO_FRAME) : null;
        var span = days == null ? null : days.days();
        return days != null && (span == null || span.first().equals(span.last()));
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        return switch (PlainText.of(source.bytes())) {
            case PlainText.Refused(var because) -> because;
            case PlainText.Lines(var lines) -> read(lines, options);
        };
    }

    private Intake read(List<String> lines, ImportOptions options) {
        var document = parsed(lines);
        if (document == null) {
            return new Intake.Refused(Refusal.NESTED_TOO_DEEPLY, 0);
        }
        if (options.order() != null) {
            return new MarkdownReading(lines, options).of(document);
        }
        var shown = ordersIn(lines);
        var order = shown.size() == 1 ? shown.firstEntry().getKey() : null;
        var intake = new MarkdownReading(lines, options.with(order)).of(document);
        boolean contradict = shown.size() > 1
                && intake instanceof Intake.Refused(var reason, var _)
                && reason == Refusal.DAY_OR_MONTH_FIRST;
        return contradict
                ? new Intake.Refused(Refusal.DAYS_CONTRADICT, shown.lastEntry().getValue())
                : intake;
    }

    private @Nullable Node parsed(List<String> lines) {
        var text = new StringBuilder();
        int running = 0;
        for (var each : lines) {
            var line = each.length() <= LONGEST_LINE ? PastedBullets.asMarkdown(each) : each;
            running = line.isBlank() || BEGINS_ANEW.matcher(line).find() ? 0 : running + 1;
            boolean readable = line.length() <= LONGEST_LINE && running < LONGEST_PARAGRAPH;
            text.append(readable ? line : "").append('\n');
            running = readable ? running : 0;
        }
        try {
            return MarkdownText.parse(text.toString());
        } catch (StackOverflowError e) {
            return null; // the parser joins texts by recursion, as deep as marks are nested over many lines
        }
    }

    /// Which comes first in the days that can only be read one way, and the first line that shows it.
    private static SequencedMap<DateOrder, Integer> ordersIn(List<String> lines) {
        var orders = new LinkedHashMap<DateOrder, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = THREE_NUMBERS.matcher(readable(lines.get(i)));
            while (matcher.find()) {
                add(CellDays.shownBy(matcher.group()), i + 1, orders);
            }
        }
        boolean none = orders.isEmpty();
        for (int i = 0; i < lines.size() && none; i++) {
            var matcher = TWO_NUMBERS.matcher(readable(lines.get(i)));
            if (matcher.find()) {
                ofTwoNumbers(matcher, i + 1, orders);
            }
        }
        return orders;
    }

    private static void ofTwoNumbers(Matcher matcher, int line, SequencedMap<DateOrder, Integer> orders) {
        for (int group = 1; group <= 3 && matcher.group(group) != null; group += 2) {
            add(CellDays.shownBy(matcher.group(group) + "/" + matcher.group(group + 1)), line, orders);
        }
    }

    private static void add(@Nullable DateOrder order, int line, SequencedMap<DateOrder, Integer> orders) {
        if (order != null) {
            orders.putIfAbsent(order, line);
        }
    }

    private static String readable(String line) {
        return line.length() > LONGEST_LINE ? "" : line;
    }
}
