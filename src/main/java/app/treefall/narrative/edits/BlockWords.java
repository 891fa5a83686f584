package app.treefall.narrative.edits;

import app.treefall.document.Block;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a block, to be shown in a list and to be digested.
final class BlockWords {

    private BlockWords() {}

    static Prose of(Block block) {
        return Prose.of(text(block));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Part part -> part.heading().text();
            case Block.Labelled labelled -> labelled.label().text();
            case Block.Text text -> text.paragraph().text();
            case Block.Lines lines ->
                lines.lines().stream().map(line -> line.paragraph().text()).collect(Collectors.joining("\n"));
            case Block.Point point -> point.headline().text();
            case Block.ImpactTable table ->
                table.rows().stream().map(BlockWords::row).collect(Collectors.joining("\n"));
            case Block.Quote quote ->
                "“" + quote.words().text() + "” " + quote.attribution().text();
            case Block.Forwardable forwardable -> forwardable.paragraph().text();
            case Block.Series series -> series.name().text();
            case Block.RuledLines _ -> "";
            case Block.TraceTable table ->
                table.rows().stream().map(row -> row.headline().text()).collect(Collectors.joining("\n"));
        };
    }

    private static String row(Block.ImpactRow row) {
        var before = row.before();
        var parts = new ArrayList<>(List.of(row.measure().text()));
        parts.add(before == null ? "" : before.text());
        parts.add(row.after().text());
        parts.add(row.change().text());
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }
}
