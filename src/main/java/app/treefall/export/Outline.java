package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Document;
import java.util.ArrayList;
import java.util.List;

/// The places of a document that a reader may jump to: its parts, and the labels below them.
final class Outline {

    /// @param depth 1 for what stands at the top
    record Place(String id, String name, int depth) {}

    private int count;
    private final List<Place> places = new ArrayList<>();

    /// In the order in which the sheet asks for its ids.
    static List<Place> of(Document document) {
        var outline = new Outline();
        outline.collect(document.blocks(), 1);
        return List.copyOf(outline.places);
    }

    String next() {
        count++;
        return "place-" + count;
    }

    private void collect(List<Block> blocks, int depth) {
        for (var block : blocks) {
            switch (block) {
                case Block.Part part -> {
                    add(part.heading().text(), depth);
                    collect(part.blocks(), depth + 1);
                }
                case Block.Labelled labelled -> {
                    add(labelled.label().text(), depth);
                    collect(labelled.blocks(), depth + 1);
                }
                case Block.Text _,
                        Block.Lines _,
                        Block.Point _,
                        Block.ImpactTable _,
                        Block.Quote _,
                        Block.Forwardable _,
                        Block.Series _,
                        Block.RuledLines _,
                        Block.TraceTable _ -> {}
            }
        }
    }

    private void add(String name, int depth) {
        var id = next();
        if (!name.isBlank()) {
            places.add(new Place(id, name.strip().replace('\n', ' '), depth));
        }
    }
}
