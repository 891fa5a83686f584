package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where raised numbers can lead to: the rows of the appendix that a document has.
final class Anchors {

    private final Set<Integer> numbers = new HashSet<>();

    private Anchors() {}

    static Anchors of(Document document) {
        var anchors = new Anchors();
        anchors.collect(document.blocks());
        return anchors;
    }

    static String evidence(int number) {
        return "evidence-" + number;
    }

    boolean has(int number) {
        return numbers.contains(number);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    private void collect(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Part part -> collect(part.blocks());
                case Block.Labelled labelled -> collect(labelled.blocks());
                case Block.TraceTable table ->
                    table.rows().forEach(row -> numbers.add(row.trace().number()));
                case Block.Text _,
                        Block.Lines _,
                        Block.Point _,
                        Block.ImpactTable _,
                        Block.Quote _,
                        Block.Forwardable _,
                        Block.Series _,
                        Block.RuledLines _ -> {}
            }
        }
    }
}
