package app.treefall.imports.markdown;

import app.treefall.domain.Kind;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.Status;
import app.treefall.imports.story.StoryBuilder;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Reads tables: a row is an entry, its columns are parts; or the first column names the parts of one entry.
final class Tables {

    /// @param label null where the column is called otherwise
    private record Column(String written, @Nullable Label label) {}

    private final MarkdownReading reading;

    Tables(MarkdownReading reading) {
        this.reading = reading;
    }

    void read(TableBlock table, Place place) {
        var columns = new ArrayList<Column>();
        var rows = new ArrayList<TableRow>();
        for (var part : MarkdownReading.childrenOf(table)) {
            for (var row : MarkdownReading.childrenOf(part)) {
                if (part instanceof TableHead) {
                    cellsOf(row).forEach(cell -> columns.add(new Column(cell.joined(), Label.named(cell.joined()))));
                } else if (row instanceof TableRow each) {
                    rows.add(each);
                }
            }
        }
        var head = reading.linesOf(table);
        boolean unnamed = columns.stream().allMatch(column -> column.label == null);
        if ((unnamed || columns.size() == 2) && namesParts(rows)) {
            parts(table, columns, rows, place);
            return;
        }
        head.stream().limit(2).forEach(reading::structure);
        int headline = headlineIn(columns);
        for (var row : rows) {
            row(row, columns, headline, place);
        }
    }

    private static boolean namesParts(List<TableRow> rows) {
        int labels = 0;
        for (var row : rows) {
            var cells = cellsOf(row);
            labels += !cells.isEmpty() && Label.named(cells.getFirst().joined()) != null ? 1 : 0;
        }
        return labels >= 2 && labels == rows.size();
    }

    private void parts(TableBlock table, List<Column> columns, List<TableRow> rows, Place place) {
        var story = reading.story(place);
        story.lines().addAll(reading.linesOf(table));
        if (columns.size() == 2) {
            var first = columns.getFirst();
            if (first.label != null) {
                story.part(first.label, first.written, columns.getLast().written);
            } else {
                story.label(first.written, columns.getLast().written);
            }
        }
        for (var row : rows) {
            var cells = cellsOf(row);
            var label = Label.named(cells.getFirst().joined());
            for (var cell : cells.subList(1, cells.size())) {
                story.links(cell.links());
                if (label != null) {
                    part(story, new Column(cells.getFirst().joined(), label), cell.joined(), place, row);
                }
            }
            extraCells(story, row, columns.size());
        }
        if (!story.hasHeadline()) {
            story.headline(cellsOf(rows.getFirst()).getLast().joined());
        }
    }

    private void row(TableRow row, List<Column> columns, int headline, Place place) {
        var cells = cellsOf(row);
        if (cells.stream().allMatch(cell -> cell.joined().isBlank())) {
            reading.structure(row);
            return;
        }
        var story = reading.story(place);
        story.lines().addAll(reading.linesOf(row));
        if (headline < cells.size()) {
            var marks =
                    Marks.in(cells.get(headline).joined(), cells.get(headline).isStruck(), null);
            marks.tell(story, place);
            story.headline(unlisted(marks.text()));
        }
        for (int i = 0; i < cells.size() && i < columns.size(); i++) {
            story.links(cells.get(i).links());
            if (i != headline) {
                part(story, columns.get(i), cells.get(i).joined(), place, row);
            }
        }
        if (!story.hasHeadline()) {
            cells.stream()
                    .map(InlineText::joined)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .ifPresent(story::headline);
        }
        extraCells(story, row, columns.size());
    }

    private void part(StoryBuilder story, Column column, String text, Place place, Node at) {
        switch (column.label) {
            case null -> story.label(column.written, text);
            case DAY -> {
                var days = reading.daysInHeading(text, place.days(), at);
                if (days != null && days.rest().isBlank()) {
                    story.said(days.said());
                } else {
                    story.label(column.written, text);
                }
            }
            case STATUS -> {
                var kind = kindOf(text);
                if (kind != null) {
                    story.kind(kind);
                }
                story.label(column.written, text);
            }
            case HEADLINE, STAKES, CHALLENGE, ACTION, RESULT, BEFORE, AFTER, BEFORE_AFTER ->
                story.part(column.label, column.written, text);
            case EVIDENCE, COLLABORATION, VISIBILITY, LEARNED, ROLE, PROJECT, TAGS ->
                story.part(column.label, column.written, text);
        }
    }

    private static Kind.@Nullable Name kindOf(String text) {
        var status = Status.named(text);
        if (status != null) {
            return status.kind();
        }
        return switch (Marks.in(text, false, null).mark()) {
            case DONE -> Kind.Name.WIN;
            case MISSED -> Kind.Name.SETBACK;
            case OPEN, NONE -> null;
        };
    }

    private static int headlineIn(List<Column> columns) {
        for (var wanted : new Label[] {Label.HEADLINE, null, Label.ACTION, Label.RESULT, Label.PROJECT}) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).label == wanted) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static String unlisted(String text) {
        return text.replaceFirst("^[-*•]\\s+", "");
    }

    /// A row may have more cells than the table has columns; the parser leaves them out.
    private void extraCells(StoryBuilder story, Node row, int columns) {
        for (int number : reading.linesOf(row)) {
            var line = reading.line(number).strip();
            long bars = line.replace("\\|", "").chars().filter(c -> c == '|').count();
            long cells = bars + 1 - (line.startsWith("|") ? 1 : 0) - (line.endsWith("|") && line.length() > 1 ? 1 : 0);
            if (cells > columns) {
                story.notUnderstood(line);
            }
        }
    }

    private static List<InlineText> cellsOf(Node row) {
        return MarkdownReading.childrenOf(row).stream().map(InlineText::of).toList();
    }
}
