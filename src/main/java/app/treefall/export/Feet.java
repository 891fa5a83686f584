package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line at the foot of each page; on the first page of a document with an appendix it says what raised numbers are.
final class Feet {

    private final Document document;
    private final Face face;
    private final Markup markup;

    Feet(Document document, Face face, Markup markup) {
        this.document = document;
        this.face = face;
        this.markup = markup;
    }

    void write() {
        var row = firstRow(document.blocks());
        markup.open("div", "class", "feet first-foot").open("div", "class", "foot-left");
        if (row == null) {
            footer();
        } else {
            markup.text(Words.WHERE_NUMBERS_LEAD);
            markup.open(
                            "span", // no link: feet stand outside the tagged text, where a link would be nobody's
                            "class",
                            "page-of",
                            "href",
                            "#" + Anchors.evidence(row.trace().number()))
                    .close();
        }
        markup.close();
        pageNumber();
        markup.close();
        markup.open("div", "class", "feet foot").open("div", "class", "foot-left");
        footer();
        markup.close();
        pageNumber();
        markup.close();
    }

    private void footer() {
        markup.text(face.shown(document.footer().text().replace('\n', ' ')));
    }

    private void pageNumber() {
        markup.open("div", "class", "foot-right")
                .open("span", "class", "here")
                .close()
                .text(Words.OF);
        markup.open("span", "class", "all").close().close();
    }

    private static Block.@Nullable TraceRow firstRow(List<Block> blocks) {
        for (var block : blocks) {
            var row = switch (block) {
                case Block.Part part -> firstRow(part.blocks());
                case Block.Labelled labelled -> firstRow(labelled.blocks());
                case Block.TraceTable table ->
                    table.rows().isEmpty() ? null : table.rows().getFirst();
                case Block.Text _,
                        Block.Lines _,
                        Block.Point _,
                        Block.ImpactTable _,
                        Block.Quote _,
                        Block.Forwardable _,
                        Block.Series _,
                        Block.RuledLines _ -> null;
            };
            if (row != null) {
                return row;
            }
        }
        return null;
    }
}
