package app.treefall.narrative.edits;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.edits.EditedBlock.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays the edits over a document, container by container.
final class Overlay {

    /// A block with what is listed of it; no result when it is left out.
    private record Item(
            @Nullable Block result,
            List<EditedBlock> listed,
            @Nullable Integer wanted) {}

    private final Document built;
    private final Prose key;
    private final Snapshot permitted;
    private final Snapshot journal;
    private final Map<Prose, BlockEdit> edits = new HashMap<>();
    private final Set<Id<BlockEdit>> used = new HashSet<>();

    Overlay(Document built, Prose key, Snapshot permitted, Snapshot journal) {
        this.built = built;
        this.key = key;
        this.permitted = permitted;
        this.journal = journal;
        permitted.editsOf(key).forEach(edit -> edits.put(edit.block(), edit));
    }

    Edited laid() {
        var listed = new ArrayList<EditedBlock>();
        var blocks = withoutIdleTraces(inside(built.blocks(), "", 0, listed));
        var homeless = journal.editsOf(key).stream()
                .filter(edit -> !used.contains(edit.id()) && !edit.changesNothing())
                .toList();
        var document = new Document(
                built.genre(),
                built.kicker(),
                built.title(),
                built.subtitle(),
                built.byline(),
                built.footer(),
                built.language(),
                built.day(),
                blocks);
        return new Edited(document, key, listed, homeless);
    }

    private List<Block> inside(List<Block> blocks, String parent, int depth, List<EditedBlock> listed) {
        var keys = new BlockKeys(parent);
        var items = new ArrayList<Item>();
        for (var block : blocks) {
            items.add(item(block, keys.of(block), depth));
        }
        var ordered = ordered(items);
        var results = new ArrayList<Block>();
        for (int place = 0; place < ordered.size(); place++) {
            var item = ordered.get(place);
            if (!item.listed().isEmpty()) {
                item.listed().set(0, item.listed().getFirst().at(place));
            }
            listed.addAll(item.listed());
            if (item.result() != null) {
                results.add(item.result());
            }
        }
        return results;
    }

    private Item item(Block block, Prose name, int depth) {
        var listed = new ArrayList<EditedBlock>();
        if (isAppendix(block)) {
            return new Item(block, listed, null);
        }
        var edit = edits.get(name);
        if (edit != null) {
            used.add(edit.id());
        }
        var digest = Fingerprint.of(block, permitted);
        if (edit == null || edit.changesNothing()) {
            listed.add(new EditedBlock(name, depth, block, null, State.AS_BUILT, digest, 0));
            return new Item(changed(block, name, depth, Prose.NONE, listed), listed, null);
        }
        listed.add(new EditedBlock(name, depth, block, edit, stateOf(edit, digest), digest, 0));
        var result = edit.leftOut() ? null : changed(block, name, depth, edit.words(), listed);
        return new Item(result, listed, edit.place());
    }

    private static State stateOf(BlockEdit edit, Prose digest) {
        return edit.builtFrom().equals(digest) ? State.EDITED : State.TO_REVIEW;
    }

    private @Nullable Block changed(Block block, Prose name, int depth, Prose words, List<EditedBlock> listed) {
        return switch (block) {
            case Block.Part part -> {
                var inside = inside(part.blocks(), name.text(), depth + 1, listed);
                yield inside.isEmpty()
                        ? null
                        : new Block.Part(part.kicker(), part.heading(), part.lead(), part.start(), inside);
            }
            case Block.Labelled labelled -> {
                var inside = inside(labelled.blocks(), name.text(), depth + 1, listed);
                yield inside.isEmpty()
                        ? null
                        : new Block.Labelled(
                                labelled.label(), labelled.weight(), labelled.notes(), labelled.months(), inside);
            }
            case Block.Text text
            when words.hasWords() && text.voice() != Block.Text.Voice.EXPECTATION ->
                new Block.Text(Rewording.of(text.paragraph(), words.text().strip()), text.voice());
            case Block.Text _,
                    Block.Lines _,
                    Block.Point _,
                    Block.ImpactTable _,
                    Block.Quote _,
                    Block.Forwardable _,
                    Block.Series _,
                    Block.RuledLines _,
                    Block.TraceTable _ -> block;
        };
    }

    /// Those with a place of their own come to stand there; the others keep their order.
    private static List<Item> ordered(List<Item> items) {
        var ordered = new ArrayList<>(
                items.stream().filter(item -> item.wanted() == null).toList());
        items.stream()
                .filter(item -> item.wanted() != null)
                .sorted(Comparator.comparing(Item::wanted, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(item -> {
                    var wanted = item.wanted();
                    ordered.add(Math.clamp(wanted == null ? 0 : wanted, 0, ordered.size()), item);
                });
        return ordered;
    }

    /// The appendix is there for what stands before it: it has the rows of that, and cannot be edited.
    private static boolean isAppendix(Block block) {
        return block instanceof Block.TraceTable
                || (block instanceof Block.Part part
                        && !part.blocks().isEmpty()
                        && part.blocks().stream().allMatch(Block.TraceTable.class::isInstance));
    }

    private static List<Block> withoutIdleTraces(List<Block> blocks) {
        var cited = new LinkedHashSet<Id<Entry>>();
        blocks.stream().filter(block -> !isAppendix(block)).forEach(block -> cited.addAll(block.sources()));
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Block.Part part && isAppendix(part)) {
                var tables = part.blocks().stream()
                        .map(table -> (Block) citedRows((Block.TraceTable) table, cited))
                        .filter(table -> !table.sources().isEmpty())
                        .toList();
                if (!tables.isEmpty()) {
                    kept.add(new Block.Part(part.kicker(), part.heading(), part.lead(), part.start(), tables));
                }
            } else {
                kept.add(block);
            }
        }
        return kept;
    }

    private static Block.TraceTable citedRows(Block.TraceTable table, Set<Id<Entry>> cited) {
        return new Block.TraceTable(table.rows().stream()
                .filter(row -> cited.contains(row.trace().entry()))
                .toList());
    }
}
