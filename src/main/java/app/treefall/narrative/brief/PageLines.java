package app.treefall.narrative.brief;

import app.treefall.document.Block;
import app.treefall.document.Paragraph;
import java.util.List;

/// About how many lines of a page some blocks take, so that a brief can stay on one. An estimate: only the writers
/// know fonts.
final class PageLines {

    /// What one page holds below its head.
    static final double OF_A_PAGE = 51.5;

    private static final int LINE = 84;
    private static final int HEADLINE = 64;
    private static final int PANEL = 78;
    private static final double GAP = 1;
    private static final double POINT_GAP = 0.6;
    private static final double PANEL_GAP = 1.4;
    private static final double RULED = 2;

    private PageLines() {}

    static double of(List<Block> blocks) {
        double lines = 0;
        for (var block : blocks) {
            lines += of(block);
        }
        return lines;
    }

    private static double of(Block block) {
        return switch (block) {
            case Block.Labelled labelled -> GAP + of(labelled.blocks());
            case Block.Lines lines ->
                lines.lines().stream()
                        .mapToDouble(line -> lines(line.paragraph(), LINE))
                        .sum();
            case Block.Point point ->
                POINT_GAP
                        + lines(point.headline(), HEADLINE)
                        + Math.ceilDiv(
                                point.beats().stream()
                                        .mapToInt(
                                                beat -> beat.paragraph().text().length() + 1)
                                        .sum(),
                                LINE);
            case Block.Text text -> lines(text.paragraph(), LINE);
            case Block.Forwardable forwardable -> PANEL_GAP + lines(forwardable.paragraph(), PANEL);
            case Block.RuledLines ruled -> RULED * ruled.count();
            case Block.Part part -> of(part.blocks());
            case Block.ImpactTable _, Block.Quote _, Block.Series _, Block.TraceTable _ -> 0;
        };
    }

    private static int lines(Paragraph paragraph, int width) {
        return Math.max(1, Math.ceilDiv(paragraph.text().length(), width));
    }
}
