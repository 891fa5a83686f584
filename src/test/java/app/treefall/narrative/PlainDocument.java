package app.treefall.narrative;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.util.List;
import java.util.stream.Collectors;

/// A document as text to be read by a person and compared by a test: every word that is in it, raised numbers as ^9.
public final class PlainDocument {

    private final StringBuilder out = new StringBuilder();

    private PlainDocument() {}

    public static String of(Document document) {
        var plain = new PlainDocument();
        plain.line(document.kicker().text());
        plain.line("# " + document.title().text());
        plain.line(document.subtitle().text());
        document.byline().forEach(line -> plain.line(line.text()));
        plain.blocks(document.blocks());
        plain.out.append("\n-- ").append(document.footer().text()).append('\n');
        return plain.out.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Part part -> {
                line("\n== " + part.kicker().text() + " | " + part.heading().text());
                line(part.lead().text());
                blocks(part.blocks());
            }
            case Block.Labelled labelled -> {
                line("\n[" + labelled.label().text() + "]" + notes(labelled.notes()) + months(labelled));
                blocks(labelled.blocks());
            }
            case Block.Text text -> line(voice(text.voice()) + text(text.paragraph()));
            case Block.Lines lines ->
                lines.lines().forEach(one -> line(sign(one.sign()) + " " + text(one.paragraph())));
            case Block.Point point -> point(point);
            case Block.ImpactTable table -> table.rows().forEach(this::row);
            case Block.Quote quote ->
                line("> “" + quote.words().text() + "” " + quote.attribution().text());
            case Block.Forwardable forwardable -> line(">> " + text(forwardable.paragraph()));
            case Block.Series series ->
                line("~ " + series.name().text() + ": "
                        + series.points().stream()
                                .map(point -> point.amount().toPlainString())
                                .collect(Collectors.joining(" "))
                        + marks(series));
            case Block.RuledLines ruled -> line("_".repeat(5 * ruled.count()));
            case Block.TraceTable table -> table.rows().forEach(this::trace);
        }
    }

    private void point(Block.Point point) {
        line("* " + text(point.headline()) + " (" + point.minutes() + " min, " + point.heard() + ")");
        point.beats().forEach(beat -> line("    " + beat.label().text() + ": " + text(beat.paragraph())));
        line("    because " + point.reasons().stream().map(Prose::text).collect(Collectors.joining("; ")));
    }

    private void row(Block.ImpactRow row) {
        var before = row.before();
        line("| " + row.measure().text() + " | " + (before == null ? "" : before.text()) + " | "
                + row.after().text() + " | "
                + row.change().text() + " | " + row.better() + " | "
                + row.basis().text() + " |"
                + row.traces().stream().map(trace -> "^" + trace.number()).collect(Collectors.joining()));
    }

    private void trace(Block.TraceRow row) {
        line("^" + row.trace().number() + " " + row.day().text() + ": "
                + row.headline().text() + " | "
                + row.evidence().stream()
                        .map(it -> it.label().text()
                                + (it.address().isBlank()
                                        ? ""
                                        : " <" + it.address().text() + ">"))
                        .collect(Collectors.joining(", "))
                + " | " + row.understood().text());
    }

    private static String text(Paragraph paragraph) {
        var text = new StringBuilder();
        for (var run : paragraph.runs()) {
            switch (run) {
                case Run.Words(var words) -> text.append(words.text());
                case Run.Strong(var words) ->
                    text.append("**").append(words.text()).append("**");
                case Run.Quoted(var words) ->
                    text.append('“').append(words.text()).append('”');
                case Run.Aside(var words) ->
                    text.append('{').append(words.text()).append('}');
                case Run.Trace trace -> text.append('^').append(trace.number());
            }
        }
        return text.toString();
    }

    private static String voice(Block.Text.Voice voice) {
        return switch (voice) {
            case LEAD, STORY -> "";
            case EXPECTATION -> "// ";
            case NOTE -> "-- ";
        };
    }

    private static String sign(Block.Sign sign) {
        return switch (sign) {
            case Block.Sign.Heard(var visibility) -> "(" + visibility + ")";
            case Block.Sign.Owed() -> "->";
            case Block.Sign.Box() -> "[ ]";
            case Block.Sign.Bullet() -> "-";
        };
    }

    private static String notes(List<Prose> notes) {
        return notes.isEmpty() ? "" : " " + notes.stream().map(Prose::text).collect(Collectors.joining(" / "));
    }

    private static String months(Block.Labelled labelled) {
        return labelled.months().isEmpty()
                ? ""
                : " "
                        + labelled.months().stream()
                                .map(month -> month.month().getMonthValue() + ":" + month.entries())
                                .collect(Collectors.joining(" "));
    }

    private static String marks(Block.Series series) {
        return series.marks().stream()
                .map(mark -> " ^" + mark.trace().number() + "@" + mark.day())
                .collect(Collectors.joining());
    }

    private void line(String line) {
        if (!line.isEmpty()) {
            out.append(line).append('\n');
        }
    }
}
