package app.treefall.export;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Block.ImpactTable;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import app.treefall.export.picture.Dumbbells;
import java.util.ArrayList;
import java.util.List;

/// The numbers that moved: a row each, before and after as a dumbbell where both can be drawn.
final class ImpactTableMarkup {

    private final Sheet sheet;
    private final Face face;
    private final Markup markup;

    ImpactTableMarkup(Sheet sheet, Face face, Markup markup) {
        this.sheet = sheet;
        this.face = face;
        this.markup = markup;
    }

    void write(ImpactTable table) {
        var dumbbells = Dumbbells.over(table.rows());
        boolean drawn = table.rows().stream().anyMatch(Dumbbells::isDrawable);
        markup.open("table", "class", "impact").open("thead").open("tr");
        markup.element("th", Words.MEASURE, "scope", "col", "class", "measure");
        if (drawn) {
            markup.open("th", "scope", "col", "class", "ends", "style", "width:" + (int) dumbbells.width() + "px");
            face.picture(dumbbells.legend(), "legend", markup);
            markup.close();
        } else {
            markup.element("th", Words.BEFORE_AND_AFTER, "scope", "col", "class", "ends");
        }
        markup.element("th", Words.CHANGE, "scope", "col", "class", "change");
        markup.element("th", Words.BASIS, "scope", "col", "class", "basis");
        markup.close().close().open("tbody");
        for (var row : table.rows()) {
            row(row, dumbbells);
        }
        markup.close().close();
    }

    private void row(ImpactRow row, Dumbbells dumbbells) {
        markup.open("tr").open("td", "class", "measure");
        sheet.runs(measureOf(row));
        markup.close().open("td", "class", "ends");
        if (Dumbbells.isDrawable(row)) {
            face.picture(dumbbells.of(row), "dumbbell", markup);
        } else {
            ends(row);
        }
        markup.close().open("td", "class", "change");
        sheet.words(row.change());
        markup.close().open("td", "class", "basis");
        sheet.words(row.basis());
        markup.close().close();
    }

    private static List<Run> measureOf(ImpactRow row) {
        var runs = new ArrayList<Run>();
        runs.add(new Run.Words(row.measure()));
        runs.addAll(row.traces());
        return runs;
    }

    private void ends(ImpactRow row) {
        var before = row.before();
        if (before != null && before.hasWords()) {
            markup.open("span", "class", "before");
            sheet.words(Prose.of(before.text() + " → "));
            markup.close();
        }
        markup.open("strong");
        sheet.words(row.after());
        markup.close();
    }
}
