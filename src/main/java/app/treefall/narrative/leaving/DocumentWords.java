package app.treefall.narrative.leaving;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;

/// Every word that is in a document, wherever it stands: on the page, in its feet, in its properties. The switch has no
/// default, so a new block cannot leave unread.
final class DocumentWords {

    private final List<String> words = new ArrayList<>();
    private int quotes;
    private int measures;

    private DocumentWords() {}

    static DocumentWords of(Document document) {
        var all = new DocumentWords();
        all.add(document.kicker());
        all.add(document.title());
        all.add(document.subtitle());
        document.byline().forEach(all::add);
        all.add(document.footer());
        document.blocks().forEach(all::block);
        return all;
    }

    /// Line by line.
    String text() {
        return String.join("\n", words);
    }

    int quotes() {
        return quotes;
    }

    /// How many rows of numbers there are.
    int measures() {
        return measures;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Part part -> {
                add(part.kicker());
                add(part.heading());
                add(part.lead());
                part.blocks().forEach(this::block);
            }
            case Block.Labelled labelled -> {
                add(labelled.label());
                labelled.notes().forEach(this::add);
                labelled.blocks().forEach(this::block);
            }
            case Block.Text text -> paragraph(text.paragraph());
            case Block.Lines lines -> lines.lines().forEach(line -> paragraph(line.paragraph()));
            case Block.Point point -> {
                paragraph(point.headline());
                point.beats().forEach(beat -> paragraph(beat.paragraph()));
                point.reasons().forEach(this::add);
            }
            case Block.ImpactTable table -> table.rows().forEach(this::row);
            case Block.Quote quote -> {
                quotes++;
                add(quote.words());
                add(quote.attribution());
            }
            case Block.Forwardable forwardable -> paragraph(forwardable.paragraph());
            case Block.Series series -> {
                measures++;
                add(series.name());
                add(series.unit());
            }
            case Block.RuledLines _ -> {}
            case Block.TraceTable table -> table.rows().forEach(this::trace);
        }
    }

    private void row(Block.ImpactRow row) {
        measures++;
        add(row.measure());
        var before = row.before();
        if (before != null) {
            add(before);
        }
        add(row.after());
        add(row.change());
        add(row.basis());
    }

    private void trace(Block.TraceRow row) {
        add(row.day());
        add(row.headline());
        row.evidence().forEach(reference -> {
            add(reference.label());
            add(reference.address());
        });
        add(row.understood());
    }

    private void paragraph(Paragraph paragraph) {
        for (var run : paragraph.runs()) {
            if (run instanceof Run.Quoted) {
                quotes++;
            }
        }
        words.add(paragraph.text());
    }

    private void add(Prose prose) {
        if (prose.hasWords()) {
            words.add(prose.text());
        }
    }
}
