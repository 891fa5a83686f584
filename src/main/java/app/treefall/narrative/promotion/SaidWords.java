package app.treefall.narrative.promotion;

import app.treefall.document.Block;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import java.util.ArrayList;
import java.util.List;

/// What a document says in its owner's voice, piece by piece: quotations, names of evidence and the words of the ladder
/// are others'.
final class SaidWords {

    private final List<String> pieces = new ArrayList<>();

    private SaidWords() {}

    static List<String> in(List<Block> blocks) {
        var said = new SaidWords();
        said.read(blocks);
        return List.copyOf(said.pieces);
    }

    private void read(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Part part -> read(part.blocks());
                case Block.Labelled labelled -> read(labelled.blocks());
                case Block.Text text when text.voice() == Block.Text.Voice.EXPECTATION -> {}
                case Block.Text text -> read(text.paragraph());
                case Block.Lines lines -> lines.lines().forEach(line -> read(line.paragraph()));
                case Block.Point point -> {
                    read(point.headline());
                    point.beats().forEach(beat -> read(beat.paragraph()));
                }
                case Block.ImpactTable table ->
                    table.rows().forEach(row -> pieces.add(row.measure().text()));
                case Block.Forwardable forwardable -> read(forwardable.paragraph());
                case Block.Series series -> pieces.add(series.name().text());
                case Block.TraceTable table ->
                    table.rows().forEach(row -> pieces.add(row.headline().text()));
                case Block.Quote _, Block.RuledLines _ -> {}
            }
        }
    }

    private void read(Paragraph paragraph) {
        for (var run : paragraph.runs()) {
            switch (run) {
                case Run.Words(var words) -> pieces.add(words.text());
                case Run.Strong(var words) -> pieces.add(words.text());
                case Run.Quoted _, Run.Aside _, Run.Trace _ -> {}
            }
        }
    }
}
