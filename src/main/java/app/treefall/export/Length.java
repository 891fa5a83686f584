package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Paragraph;
import app.treefall.domain.Prose;
import java.util.List;

/// How many lines blocks will take on paper, roughly: enough to know what may be kept on one page.
final class Length {

    private static final int LINE = 70;

    private Length() {}

    static int ofBlocks(List<Block> blocks) {
        return blocks.stream().mapToInt(Length::of).sum();
    }

    /// How many pixels a hanging label takes with all that stands under it.
    static int ofLabel(Block.Labelled labelled) {
        int title = switch (labelled.weight()) {
            case CAPTION -> 5 + 16 * rows(labelled.label(), 20);
            case HEADING -> 21 * rows(labelled.label(), 15);
        };
        int notes =
                labelled.notes().stream().mapToInt(note -> 16 * rows(note, 22)).sum();
        return title + (labelled.months().isEmpty() ? 0 : 48) + (notes == 0 ? 0 : 6 + notes);
    }

    private static int rows(Prose words, int perRow) {
        return (words.text().length() + perRow - 1) / perRow;
    }

    private static int of(Block block) {
        return switch (block) {
            case Block.Part part -> 4 + ofBlocks(part.blocks());
            case Block.Labelled labelled -> 2 + ofBlocks(labelled.blocks());
            case Block.Text text -> of(text.paragraph());
            case Block.Lines lines ->
                lines.lines().stream().mapToInt(line -> of(line.paragraph())).sum();
            case Block.Point point ->
                2
                        + point.beats().stream()
                                .mapToInt(beat -> of(beat.paragraph()))
                                .sum();
            case Block.ImpactTable table -> 1 + 2 * table.rows().size();
            case Block.Quote quote -> 1 + (quote.words().text().length() + LINE) / LINE;
            case Block.Forwardable forwardable -> 1 + of(forwardable.paragraph());
            case Block.Series _ -> 8;
            case Block.RuledLines ruled -> 2 * ruled.count();
            case Block.TraceTable table -> 1 + 4 * table.rows().size();
        };
    }

    private static int of(Paragraph paragraph) {
        return (paragraph.text().length() + LINE) / LINE;
    }
}
