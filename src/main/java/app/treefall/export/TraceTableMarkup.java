package app.treefall.export;

import app.treefall.document.Block.Reference;
import app.treefall.document.Block.TraceRow;
import app.treefall.document.Block.TraceTable;

/// The appendix: a row for each raised number, with where to look.
final class TraceTableMarkup {

    private final Sheet sheet;
    private final Markup markup;

    TraceTableMarkup(Sheet sheet, Markup markup) {
        this.sheet = sheet;
        this.markup = markup;
    }

    void write(TraceTable table) {
        markup.open("table", "class", "trace").open("thead").open("tr");
        markup.element("th", Words.NUMBER, "scope", "col", "class", "number");
        markup.element("th", Words.DAY, "scope", "col", "class", "day");
        markup.element("th", Words.ENTRY, "scope", "col", "class", "entry");
        boolean saysWhoKnows =
                table.rows().stream().anyMatch(row -> row.understood().hasWords());
        if (saysWhoKnows) {
            markup.element("th", Words.UNDERSTOOD, "scope", "col", "class", "understood");
        }
        markup.close().close().open("tbody");
        for (var row : table.rows()) {
            row(row);
            if (saysWhoKnows) {
                markup.open("td", "class", "understood");
                sheet.words(row.understood());
                markup.close();
            }
            markup.close();
        }
        markup.close().close();
    }

    /// All but who understood it; the row stays open.
    private void row(TraceRow row) {
        int number = row.trace().number();
        markup.open("tr", "id", Anchors.evidence(number));
        markup.element("td", Integer.toString(number), "class", "number");
        markup.open("td", "class", "day");
        sheet.words(row.day());
        markup.close().open("td", "class", "entry");
        sheet.paragraph("entry-headline", row.headline());
        references(row);
        markup.close();
    }

    /// In one line, as far as it goes: an appendix is looked things up in, not read.
    private void references(TraceRow row) {
        if (row.evidence().isEmpty()) {
            return;
        }
        markup.open("p", "class", "small reference", "dir", "auto");
        for (int i = 0; i < row.evidence().size(); i++) {
            if (i > 0) {
                markup.text(" · ");
            }
            reference(row.evidence().get(i));
        }
        markup.close();
    }

    private void reference(Reference reference) {
        var link = SafeLink.of(reference.address());
        var label = reference.label().hasWords() ? reference.label() : reference.address();
        if (link == null) {
            markup.open("span");
            sheet.words(label);
            if (reference.label().hasWords() && reference.address().hasWords()) {
                markup.text(" ");
                sheet.words(reference.address());
            }
            markup.close();
        } else {
            markup.open("a", "href", link, "title", link);
            sheet.words(label);
            markup.close();
        }
    }
}
