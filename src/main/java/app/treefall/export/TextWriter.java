package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A document as plain lines for chat and mail: states as signs, raised numbers in brackets, tables as columns.
public final class TextWriter implements Exporter {

    @Override
    public Written write(Document document) {
        return new Written(text(document).getBytes(StandardCharsets.UTF_8), List.of());
    }

    /// The same as a string, for the clipboard and the terminal.
    public static String text(Document document) {
        return new Pages(document).written();
    }

    private static final class Pages {

        private static final String INDENT = "  ";

        private final Document document;
        private final Locale locale;
        private final StringBuilder out = new StringBuilder();

        private Pages(Document document) {
            this.document = document;
            this.locale = Locale.forLanguageTag(document.language());
        }

        private String written() {
            para(clean(document.kicker()));
            underlined(document.title(), '=');
            para(clean(document.subtitle()));
            document.byline().forEach(line -> para(clean(line)));
            document.blocks().forEach(block -> block(block, '='));
            if (document.footer().hasWords()) {
                para("--\n" + clean(document.footer()));
            }
            return out.toString();
        }

        private void block(Block block, char line) {
            switch (block) {
                case Block.Part part -> {
                    underlined(part.heading(), line);
                    para(clean(part.lead()));
                    part.blocks().forEach(one -> block(one, '-'));
                }
                case Block.Labelled labelled -> labelled(labelled);
                case Block.Text text -> text(text);
                case Block.Lines lines -> lines(lines);
                case Block.Point point -> point(point);
                case Block.ImpactTable table -> impact(table);
                case Block.Quote quote -> {
                    var said = PlainColumns.wrapped("“" + clean(quote.words()) + "”", INDENT, INDENT + " ");
                    said.addAll(PlainColumns.wrapped(clean(quote.attribution()), INDENT, INDENT));
                    lines(said);
                }
                case Block.Forwardable forwardable ->
                    lines(PlainColumns.wrapped(words(forwardable.paragraph()), "", ""));
                case Block.Series series -> series(series);
                case Block.RuledLines ruled ->
                    para("\n".repeat(1)
                            + ("_".repeat(60) + "\n\n").repeat(ruled.count()).strip());
                case Block.TraceTable table -> table.rows().forEach(this::trace);
            }
        }

        private void labelled(Block.Labelled labelled) {
            underlined(labelled.label(), '-');
            var notes = new ArrayList<String>();
            labelled.notes().forEach(note -> notes.add(clean(note)));
            if (!labelled.months().isEmpty()) {
                notes.add(Months.inWords(labelled.months(), locale));
            }
            para(Words.inOneLine(notes));
            labelled.blocks().forEach(one -> block(one, '-'));
        }

        private void text(Block.Text text) {
            var words = words(text.paragraph());
            switch (text.voice()) {
                case LEAD, STORY, NOTE -> para(words);
                case EXPECTATION -> lines(PlainColumns.wrapped(words, "| ", "| "));
            }
        }

        private void lines(Block.Lines lines) {
            var list = new ArrayList<String>();
            for (var line : lines.lines()) {
                list.addAll(PlainColumns.wrapped(words(line.paragraph()), TextSigns.of(line.sign()) + " ", INDENT));
            }
            lines(list);
        }

        private void point(Block.Point point) {
            var list = new ArrayList<String>();
            list.addAll(PlainColumns.wrapped(
                    words(point.headline()) + " (" + point.minutes() + Words.MINUTES + ")",
                    TextSigns.of(point.heard()) + " ",
                    INDENT));
            var beats = point.beats().stream()
                    .map(beat -> words(beat.paragraph()).strip())
                    .toList();
            if (!beats.isEmpty()) {
                list.addAll(PlainColumns.wrapped(String.join(" ", beats), INDENT, INDENT));
            }
            if (!point.reasons().isEmpty()) {
                var reasons = point.reasons().stream().map(Pages::clean).toList();
                list.addAll(PlainColumns.wrapped(Words.CHOSEN + String.join("; ", reasons), INDENT, INDENT));
            }
            lines(list);
        }

        private void impact(Block.ImpactTable table) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(Words.MEASURE, Words.BEFORE, Words.AFTER, Words.CHANGE, Words.BASIS));
            for (var row : table.rows()) {
                var before = row.before();
                rows.add(List.of(
                        clean(row.measure()) + traces(row.traces()),
                        before == null ? "" : clean(before),
                        clean(row.after()),
                        clean(row.change()),
                        clean(row.basis())));
            }
            lines(PlainColumns.table(rows));
        }

        private void series(Block.Series series) {
            var rows = new ArrayList<List<String>>();
            var unit = series.unit().hasWords() ? " (" + clean(series.unit()) + ")" : "";
            rows.add(List.of(Words.DAY, clean(series.name()) + unit, Words.EVIDENCE));
            SeriesRows.of(series)
                    .forEach(row -> rows.add(List.of(
                            row.day(), row.amount(), traces(row.traces()).strip())));
            lines(PlainColumns.table(rows));
        }

        private void trace(Block.TraceRow row) {
            var day = row.day().hasWords() ? ", " + clean(row.day()) : "";
            var first = "[" + row.trace().number() + "] ";
            var list = new ArrayList<>(PlainColumns.wrapped(clean(row.headline()) + day, first, "     "));
            for (var reference : row.evidence()) {
                var both = (clean(reference.label()) + " " + clean(reference.address())).strip();
                list.addAll(PlainColumns.wrapped(both, "     ", "     "));
            }
            if (row.understood().hasWords()) {
                list.addAll(PlainColumns.wrapped(Words.UNDERSTOOD + ": " + clean(row.understood()), "     ", "     "));
            }
            lines(list);
        }

        private static String words(Paragraph paragraph) {
            var line = new StringBuilder();
            for (var run : paragraph.runs()) {
                line.append(
                        switch (run) {
                            case Run.Words(var text) -> kept(text);
                            case Run.Strong(var text) -> kept(text);
                            case Run.Quoted(var text) -> "“" + kept(text) + "”";
                            case Run.Aside(var text) -> kept(text);
                            case Run.Trace trace -> traces(List.of(trace));
                        });
            }
            return line.toString().strip();
        }

        private static String traces(List<Run.Trace> traces) {
            var line = new StringBuilder();
            traces.forEach(trace -> line.append('[').append(trace.number()).append(']'));
            return line.isEmpty() ? "" : line.insert(0, ' ').toString();
        }

        /// Without what steers a terminal.
        private static String kept(Prose prose) {
            return prose.text().replaceAll("[\\p{Cc}&&[^\\n]]+", " ");
        }

        private static String clean(Prose prose) {
            return kept(prose).replaceAll("\\s*\\n\\s*", " ").strip();
        }

        private void underlined(Prose heading, char line) {
            if (heading.hasWords()) {
                var lines = PlainColumns.wrapped(clean(heading), "", "");
                int width = lines.stream().mapToInt(PlainColumns::width).max().orElse(0);
                lines.add(Character.toString(line).repeat(Math.min(width, PlainColumns.WIDTH)));
                lines(lines);
            }
        }

        private void para(String words) {
            if (!words.isBlank()) {
                lines(PlainColumns.wrapped(words.stripTrailing(), "", ""));
            }
        }

        private void lines(List<String> lines) {
            if (!lines.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n")
                        .append(String.join("\n", lines))
                        .append('\n');
            }
        }
    }
}
