package app.treefall.export;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Block.ImpactTable;
import app.treefall.document.Block.Reference;
import app.treefall.document.Block.TraceRow;
import app.treefall.document.Block.TraceTable;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import app.treefall.export.picture.Dumbbells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tables of a Word file: native ones, whose heads repeat on each page and whose rows stay whole.
final class WordTables {

    private static final List<Integer> IMPACT = List.of(2900, 3198, 1200, 2000);
    private static final List<Integer> TRACE = List.of(560, 1640, 4698, 2400);

    private final Markup markup;
    private final WordText text;
    private final WordPictures pictures;
    private final WordRelations relations;
    private String upright = "top";
    private final Set<Integer> marked = new HashSet<>();

    WordTables(Markup markup, WordText text, WordPictures pictures, WordRelations relations) {
        this.markup = markup;
        this.text = text;
        this.pictures = pictures;
        this.relations = relations;
    }

    void write(ImpactTable table) {
        open(IMPACT);
        upright = "center";
        openRow("w:cantSplit", "w:tblHeader");
        head(IMPACT.get(0), Words.MEASURE);
        cell(IMPACT.get(1));
        headOfEnds(table);
        head(IMPACT.get(2), Words.CHANGE);
        head(IMPACT.get(3), Words.BASIS);
        markup.close().line();
        table.rows().forEach(this::row);
        close();
    }

    void write(TraceTable table) {
        boolean saysWhoKnows =
                table.rows().stream().anyMatch(row -> row.understood().hasWords());
        var widths = saysWhoKnows ? TRACE : List.of(TRACE.get(0), TRACE.get(1), TRACE.get(2) + TRACE.get(3));
        open(widths);
        upright = "top";
        openRow("w:cantSplit", "w:tblHeader");
        head(TRACE.get(0), Words.NUMBER);
        head(TRACE.get(1), Words.DAY);
        head(widths.get(2), Words.ENTRY);
        if (saysWhoKnows) {
            head(TRACE.get(3), Words.UNDERSTOOD);
        }
        markup.close().line();
        table.rows().forEach(row -> row(row, widths));
        close();
    }

    private void headOfEnds(ImpactTable table) {
        text.open("TableHead", "");
        if (table.rows().stream().anyMatch(Dumbbells::hasTwoNumbers)) {
            pictures.put(Dumbbells.hollow(), markup);
            text.own(" " + Words.BEFORE + "\u2003");
            pictures.put(Dumbbells.filled(), markup);
            text.own(" " + Words.AFTER);
        } else {
            text.own(Words.BEFORE_AND_AFTER);
        }
        text.close();
        markup.close();
    }

    private void row(ImpactRow row) {
        openRow("w:cantSplit");
        cell(IMPACT.get(0));
        text.open("TableMeasure", row.measure().text());
        text.words("", row.measure());
        text.traces(row.traces());
        text.close();
        markup.close();
        cell(IMPACT.get(1));
        ends(row);
        markup.close();
        cell(IMPACT.get(2), "TableMeasure", row.change());
        cell(IMPACT.get(3), "TableText", row.basis());
        markup.close().line();
    }

    /// The amounts are words beside their picture, so that they can be edited.
    private void ends(ImpactRow row) {
        var before = row.before();
        text.open("TableEnds", row.after().text());
        if (Dumbbells.hasTwoNumbers(row)) {
            pictures.put(Dumbbells.withoutWords(row), markup);
            text.tab();
        }
        if (before != null && before.hasWords()) {
            text.words("", before);
            text.own(" → ");
        }
        text.words("Strong", row.after());
        text.close();
    }

    private void row(TraceRow row, List<Integer> widths) {
        openRow("w:cantSplit");
        cell(TRACE.get(0));
        number(row.trace());
        markup.close();
        cell(TRACE.get(1), "TableText", row.day());
        cell(widths.get(2));
        text.open("EvidenceHeadline", row.headline().text());
        text.words("", row.headline());
        text.close();
        references(row.evidence());
        markup.close();
        if (widths.size() == TRACE.size()) {
            cell(TRACE.get(3), "TableText", row.understood());
        }
        markup.close().line();
    }

    /// Where raised numbers lead. A bookmark may be there once only.
    private void number(Run.Trace trace) {
        text.open("TableText", "");
        var id = Integer.toString(marked.size() + 1);
        boolean first = marked.add(trace.number());
        if (first) {
            markup.empty("w:bookmarkStart", "w:id", id, "w:name", WordText.bookmark(trace.number()));
        }
        text.words("EvidenceNumber", Prose.of(Integer.toString(trace.number())));
        if (first) {
            markup.empty("w:bookmarkEnd", "w:id", id);
        }
        text.close();
    }

    private void references(List<Reference> references) {
        if (references.isEmpty()) {
            return;
        }
        var labels = new ArrayList<String>();
        references.forEach(reference -> labels.add(reference.label().text()));
        text.open("TableText", String.join(" ", labels));
        for (int i = 0; i < references.size(); i++) {
            text.own(i > 0 ? " · " : "");
            reference(references.get(i));
        }
        text.close();
    }

    private void reference(Reference reference) {
        var link = SafeLink.of(reference.address());
        var label = reference.label().hasWords() ? reference.label() : reference.address();
        if (link != null) {
            markup.open("w:hyperlink", "r:id", relations.outside(link), "w:history", "1");
            text.words("Hyperlink", label);
            markup.close();
            return;
        }
        text.words("", label);
        if (reference.label().hasWords() && reference.address().hasWords()) {
            text.own(" ");
            text.words("", reference.address());
        }
    }

    private void open(List<Integer> widths) {
        text.partTables();
        markup.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Ruled");
        markup.empty("w:tblW", "w:w", "5000", "w:type", "pct");
        markup.empty(
                "w:tblLook",
                "w:val",
                "0420",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "1");
        markup.close().open("w:tblGrid");
        widths.forEach(width -> markup.empty("w:gridCol", "w:w", Integer.toString(width)));
        markup.close().line();
    }

    private void close() {
        markup.close().line();
        text.afterTable();
    }

    private void openRow(String... properties) {
        markup.open("w:tr").open("w:trPr");
        for (var property : properties) {
            markup.empty(property);
        }
        markup.close();
    }

    private void head(int width, String words) {
        cell(width, "TableHead", Prose.of(words));
    }

    private void cell(int width, String style, Prose words) {
        cell(width);
        text.open(style, words.text());
        text.words("", words);
        text.close();
        markup.close();
    }

    private void cell(int width) {
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        markup.empty("w:vAlign", "w:val", upright).close();
    }
}
