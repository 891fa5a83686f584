package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A document as Markdown that reads well raw and on every common host: headings, tables, and raised numbers that lead
// to the appendix.
public final class MarkdownWriter implements Exporter {

    @Override
    public Written write(Document document) {
        return new Written(new Pages(document).written().getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static final class Pages {

        private static final int DEEPEST = 6;

        private final Document document;
        private final Anchors anchors;
        private final Locale locale;
        private final StringBuilder out = new StringBuilder();

        private Pages(Document document) {
            this.document = document;
            this.anchors = Anchors.of(document);
            this.locale = Locale.forLanguageTag(document.language());
        }

        private String written() {
            paragraph(MarkdownText.inline(document.kicker().text()));
            heading(1, document.title());
            paragraph(MarkdownText.inline(document.subtitle().text()));
            document.byline().forEach(line -> paragraph(MarkdownText.inline(line.text())));
            blocks(document.blocks(), 2);
            if (document.footer().hasWords()) {
                paragraph("---");
                paragraph(MarkdownText.inline(document.footer().text()));
            }
            return out.toString();
        }

        private void blocks(List<Block> blocks, int depth) {
            blocks.forEach(block -> block(block, depth));
        }

        private void block(Block block, int depth) {
            switch (block) {
                case Block.Part part -> part(part, depth);
                case Block.Labelled labelled -> labelled(labelled, depth);
                case Block.Text text -> text(text);
                case Block.Lines lines -> lines(lines);
                case Block.Point point -> point(point, depth);
                case Block.ImpactTable table -> impact(table);
                case Block.Quote quote -> quote(quote);
                case Block.Forwardable forwardable ->
                    raw("> " + prose(forwardable.paragraph().runs()));
                case Block.Series series -> series(series);
                case Block.RuledLines ruled -> ruled(ruled.count());
                case Block.TraceTable table -> table.rows().forEach(row -> trace(row, depth));
            }
        }

        private void part(Block.Part part, int depth) {
            heading(depth, part.heading());
            paragraph(MarkdownText.inline(part.lead().text()));
            blocks(part.blocks(), depth + 1);
        }

        private void labelled(Block.Labelled labelled, int depth) {
            heading(depth, labelled.label());
            var notes = labelled.notes().stream()
                    .map(note -> MarkdownText.inline(note.text()))
                    .toList();
            if (!notes.isEmpty()) {
                paragraph("_" + Words.inOneLine(notes) + "_");
            }
            if (!labelled.months().isEmpty()) {
                paragraph(MarkdownText.inline(Months.inWords(labelled.months(), locale)));
            }
            blocks(labelled.blocks(), depth + 1);
        }

        private void text(Block.Text text) {
            var words = prose(text.paragraph().runs());
            switch (text.voice()) {
                case LEAD, STORY, NOTE -> paragraph(words);
                case EXPECTATION -> raw("> " + words);
            }
        }

        private void lines(Block.Lines lines) {
            var list = new ArrayList<String>();
            for (var line : lines.lines()) {
                list.add("- " + sign(line.sign()) + prose(line.paragraph().runs()));
            }
            raw(String.join("\n", list));
        }

        private static String sign(Block.Sign sign) {
            return switch (sign) {
                case Block.Sign.Box _ -> "[ ] ";
                case Block.Sign.Bullet _ -> "";
                case Block.Sign.Heard _, Block.Sign.Owed _ -> TextSigns.of(sign) + " ";
            };
        }

        private void point(Block.Point point, int depth) {
            raw("#".repeat(Math.min(depth, DEEPEST)) + " " + TextSigns.of(point.heard()) + " "
                    + inline(point.headline().runs()).strip() + " (" + point.minutes() + Words.MINUTES + ")");
            var beats = new ArrayList<String>();
            point.beats()
                    .forEach(beat -> beats.add(inline(beat.paragraph().runs()).strip()));
            paragraph(MarkdownText.guarded(String.join(" ", beats)));
            if (!point.reasons().isEmpty()) {
                var reasons = point.reasons().stream()
                        .map(reason -> MarkdownText.inline(reason.text()))
                        .toList();
                paragraph(Words.CHOSEN + String.join("; ", reasons));
            }
        }

        private void impact(Block.ImpactTable table) {
            var lines = new ArrayList<String>();
            lines.add(row(List.of(Words.MEASURE, Words.BEFORE, Words.AFTER, Words.CHANGE, Words.BASIS)));
            lines.add("| --- | --: | --: | --: | --- |");
            for (var row : table.rows()) {
                var before = row.before();
                lines.add(row(List.of(
                        cell(row.measure()) + traces(row.traces()),
                        before == null ? "" : cell(before),
                        around("**", row.after()),
                        cell(row.change()),
                        cell(row.basis()))));
            }
            raw(String.join("\n", lines));
        }

        private void quote(Block.Quote quote) {
            raw("> “" + MarkdownText.inline(quote.words().text()) + "”\n>\n> — "
                    + MarkdownText.inline(quote.attribution().text()));
        }

        private void series(Block.Series series) {
            var lines = new ArrayList<String>();
            lines.add(row(List.of(Words.DAY, cell(series.name()) + unit(series), Words.EVIDENCE)));
            lines.add("| --- | --: | --- |");
            SeriesRows.of(series)
                    .forEach(row ->
                            lines.add(row(List.of(row.day(), cell(Prose.of(row.amount())), traces(row.traces())))));
            raw(String.join("\n", lines));
        }

        private static String unit(Block.Series series) {
            return series.unit().hasWords() ? " (" + cell(series.unit()) + ")" : "";
        }

        private void ruled(int count) {
            for (int i = 0; i < count; i++) {
                paragraph("\\_".repeat(40));
            }
        }

        private void trace(Block.TraceRow row, int depth) {
            int number = row.trace().number();
            raw("#".repeat(Math.min(depth, DEEPEST)) + " " + Words.EVIDENCE + " " + number);
            paragraph(around("**", row.headline()) + (row.day().hasWords() ? ", " + cell(row.day()) : ""));
            var list = new ArrayList<String>();
            row.evidence().forEach(reference -> list.add("- " + reference(reference)));
            if (row.understood().hasWords()) {
                list.add("- " + Words.UNDERSTOOD + ": " + cell(row.understood()));
            }
            raw(String.join("\n", list));
        }

        private static String reference(Block.Reference reference) {
            var link = SafeLink.of(reference.address());
            var label = cell(reference.label().hasWords() ? reference.label() : reference.address());
            if (link != null) {
                return "[" + label + "](<" + link + ">)";
            }
            boolean both = reference.label().hasWords() && reference.address().hasWords();
            return MarkdownText.guarded(both ? label + " " + cell(reference.address()) : label);
        }

        private String prose(List<Run> runs) {
            return MarkdownText.guarded(inline(runs));
        }

        private String inline(List<Run> runs) {
            var line = new StringBuilder();
            boolean afterTrace = false;
            for (var run : runs) {
                line.append(
                        switch (run) {
                            case Run.Words(var text) -> MarkdownText.within(text.text());
                            case Run.Strong(var text) -> around("**", text);
                            case Run.Quoted(var text) -> "“" + around("*", text) + "”";
                            case Run.Aside(var text) -> MarkdownText.within(text.text());
                            case Run.Trace trace -> (afterTrace ? "\u2009" : "") + link(trace);
                        });
                afterTrace = run instanceof Run.Trace;
            }
            return line.toString();
        }

        private static String around(String sign, Prose prose) {
            return prose.hasWords() ? sign + cell(prose) + sign : "";
        }

        private String traces(List<Run.Trace> traces) {
            return String.join("\u2009", traces.stream().map(this::link).toList());
        }

        private String link(Run.Trace trace) {
            var raised = TextSigns.raised(trace.number());
            return anchors.has(trace.number()) ? "[" + raised + "](#" + Anchors.evidence(trace.number()) + ")" : raised;
        }

        private static String cell(Prose prose) {
            return MarkdownText.inline(prose.text());
        }

        private static String row(List<String> cells) {
            return "| " + String.join(" | ", cells) + " |";
        }

        private void heading(int depth, Prose words) {
            if (words.hasWords()) {
                raw("#".repeat(Math.min(depth, DEEPEST)) + " " + cell(words).replaceFirst("#$", "\\\\#"));
            }
        }

        private void paragraph(String line) {
            raw("---".equals(line) ? line : MarkdownText.guarded(line));
        }

        private void raw(String block) {
            if (!block.isBlank()) {
                out.append(out.isEmpty() ? "" : "\n").append(block).append('\n');
            }
        }
    }
}
