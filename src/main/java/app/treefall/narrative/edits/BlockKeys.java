package app.treefall.narrative.edits;

import app.treefall.document.Block;
import app.treefall.domain.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names for the blocks of one container, so that each is found again when the document is built anew: by its label, by
/// the one entry it came from, by a quote's words, else by its turn among its like.
final class BlockKeys {

    private static final int MOST_OF_A_NAME = 60;

    private final String parent;
    private final Map<String, Integer> seen = new HashMap<>();

    BlockKeys(String parent) {
        this.parent = parent;
    }

    Prose of(Block block) {
        var name = name(block);
        int turn = seen.merge(name, 1, Integer::sum);
        return Prose.of(parent + "/" + name + (turn == 1 ? "" : "#" + turn));
    }

    private static String name(Block block) {
        return switch (block) {
            case Block.Part part -> named(part.kicker());
            case Block.Labelled labelled -> named(labelled.label());
            case Block.Text text ->
                text.voice().name().toLowerCase(Locale.ROOT)
                        + from(text.paragraph().sources());
            case Block.Lines _ -> "lines";
            case Block.Point point -> "point" + from(point.sources());
            case Block.ImpactTable _ -> "impact";
            case Block.Quote quote ->
                "quote:" + Fingerprint.ofText(quote.words().text()).substring(0, 12);
            case Block.Forwardable _ -> "forwardable";
            case Block.Series _ -> "series";
            case Block.RuledLines _ -> "ruled";
            case Block.TraceTable _ -> "traces";
        };
    }

    private static String from(List<?> sources) {
        return sources.size() == 1 ? ":" + sources.getFirst() : "";
    }

    private static String named(Prose label) {
        var text = label.text().strip().replaceAll("\\s+", " ").replace('/', ' ');
        return text.length() <= MOST_OF_A_NAME ? text : Fingerprint.ofText(text).substring(0, 12);
    }
}
