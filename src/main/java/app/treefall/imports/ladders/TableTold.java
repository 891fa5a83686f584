package app.treefall.imports.ladders;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Reads a table: levels along the top, levels down the side, or a level, a competency and a text in each row.
final class TableTold {

    /// @param where of its line
    record Row(List<String> cells, String where) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    private final Material material;
    private final List<Step> outside;
    private final Row head;
    private final List<Row> rows;
    private final int columns;

    private TableTold(Material material, List<Step> outside, Row head, List<Row> rows) {
        this.material = material;
        this.outside = outside;
        this.head = head;
        this.rows = rows;
        columns = head.cells().size();
    }

    /// @param outside the headings it stands below
    static void read(Material material, List<Step> outside, Row head, List<Row> rows) {
        new TableTold(material, outside, head, rows).read();
    }

    private void read() {
        if (rows.isEmpty()) {
            headAlone();
            return;
        }
        int levelColumn = column(SideWords.LEVEL);
        int competencyColumn = column(SideWords.COMPETENCY);
        int atTop = levelsAtTop();
        int side = levelColumn >= 0 ? levelColumn : 0;
        long atSide = rows.stream()
                .map(row -> row.cell(side))
                .filter(LevelWords::isLevel)
                .distinct()
                .count();
        boolean below = outside.stream().anyMatch(Step::isLevel);
        if (levelColumn >= 0 && competencyColumn >= 0 && atTop == 0) {
            inRows(levelColumn, competencyColumn);
        } else if (atTop > 0 && (atTop >= atSide || competencyColumn == 0)) {
            atTop(firstLevelAtTop(), atTop * 2 >= columns - firstLevelAtTop());
        } else if (atSide > 0 || levelColumn >= 0) {
            atSide(side);
        } else if (below && columns >= 2) {
            inRows(-1, Math.max(0, competencyColumn));
        } else if (competencyColumn >= 0 && columns > competencyColumn + 2) {
            atTop(competencyColumn + 1, true);
        } else {
            nothing();
        }
        rows.forEach(this::moreThanTheHead);
    }

    private int column(SideWords wanted) {
        for (int i = 0; i < columns; i++) {
            if (SideWords.of(head.cell(i)) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int levelsAtTop() {
        return (int) head.cells().stream().filter(LevelWords::isLevel).count();
    }

    private int firstLevelAtTop() {
        int first = 0;
        while (!LevelWords.isLevel(head.cell(first))) {
            first++;
        }
        return first;
    }

    /// @param all whether what stands between levels and does not look like one is one
    private void atTop(int first, boolean all) {
        for (int i = 0; i < first; i++) {
            if (SideWords.of(head.cell(i)) == SideWords.OTHER) {
                material.notTaken(head.where(), head.cell(i));
            }
        }
        var above = new String[first];
        var leftOut = new LinkedHashSet<String>();
        for (var row : rows) {
            if (first > 0 && isBeside(row.cell(0))) {
                material.notTaken(row.where(), String.join(" | ", row.cells()));
                continue;
            }
            var path = new ArrayList<>(outside);
            for (int i = 0; i < first; i++) {
                boolean goesOn = row.cell(i).isEmpty() && above[i] != null && !isBlankFrom(row, first);
                var name = goesOn ? above[i] : row.cell(i);
                above[i] = name;
                if (!name.isEmpty()) {
                    path.add(Step.competency(name));
                }
            }
            for (int i = first; i < columns; i++) {
                var name = head.cell(i);
                boolean level =
                        LevelWords.isLevel(name) || (all && !name.isEmpty() && SideWords.of(name) == SideWords.OTHER);
                if (level) {
                    material.tell(with(path, Step.level(name)), row.cell(i), row.where());
                } else {
                    material.notTaken(row.where(), labelled(name, row.cell(i)));
                    leftOut.add(name);
                }
            }
        }
        leftOut.forEach(name -> material.notTaken(head.where(), name));
    }

    private void headAlone() {
        for (var name : head.cells()) {
            if (LevelWords.isLevel(name)) {
                material.tell(with(outside, Step.level(name.strip())), "", head.where());
            } else {
                material.notTaken(head.where(), name);
            }
        }
    }

    private static boolean isBlankFrom(Row row, int first) {
        return row.cells().stream().skip(first).allMatch(String::isBlank);
    }

    private void atSide(int side) {
        if (SideWords.of(head.cell(side)) == SideWords.OTHER) {
            material.notTaken(head.where(), head.cell(side));
        }
        var above = "";
        if (rows.stream().allMatch(row -> row.cell(side).isEmpty())) {
            nothing();
            return;
        }
        for (var row : rows) {
            above = row.cell(side).isEmpty() ? above : row.cell(side);
            if (above.isEmpty()) {
                material.notTaken(row.where(), String.join(" | ", row.cells()));
                continue;
            }
            var path = with(outside, Step.level(above));
            material.tell(path, "", row.where());
            for (int i = 0; i < columns; i++) {
                var name = head.cell(i);
                if (i == side) {
                    continue;
                }
                if (name.isEmpty() || isBeside(name)) {
                    material.notTaken(row.where(), labelled(name, row.cell(i)));
                } else {
                    boolean text = SideWords.of(name) == SideWords.TEXT;
                    material.tell(text ? path : with(path, Step.competency(name)), row.cell(i), row.where());
                }
            }
        }
    }

    /// @param level the column of levels; less than 0 where the heading above the table says it
    private void inRows(int level, int competency) {
        int others = columns - (level < 0 ? 1 : 2);
        var levelAbove = "";
        var competencyAbove = "";
        for (var row : rows) {
            if (level >= 0 && isRemark(row, level)) {
                material.notTaken(row.where(), row.cell(level));
                continue;
            }
            levelAbove = level < 0 || row.cell(level).isEmpty() ? levelAbove : row.cell(level);
            competencyAbove = row.cell(competency).isEmpty() ? competencyAbove : row.cell(competency);
            var path = level < 0 ? outside : with(outside, Step.level(levelAbove));
            path = competencyAbove.isEmpty() ? path : with(path, Step.competency(competencyAbove));
            var text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                if (isBeside(head.cell(i))) {
                    material.notTaken(row.where(), labelled(head.cell(i), row.cell(i)));
                } else if (i != level && i != competency && !row.cell(i).isEmpty()) {
                    var plain = others == 1 || SideWords.of(head.cell(i)) == SideWords.TEXT;
                    text.append(text.isEmpty() ? "" : "\n")
                            .append(plain ? row.cell(i) : labelled(head.cell(i), row.cell(i)));
                }
            }
            material.tell(path, text.toString(), row.where());
        }
        for (int i = 0; i < columns; i++) {
            if (SideWords.of(head.cell(i)) == SideWords.OTHER) {
                material.notTaken(head.where(), head.cell(i));
            }
        }
    }

    /// Words that stand alone in the row, and are no level's.
    private static boolean isRemark(Row row, int level) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        var words = row.cell(level);
        int label = words.indexOf(':') < 0 ? words.length() : words.indexOf(':');
        return filled == 1 && !words.isEmpty() && !LevelWords.isLevel(words.substring(0, label));
    }

    /// A number of the row, a remark.
    private static boolean isBeside(String name) {
        return switch (SideWords.of(name)) {
            case ID, ASIDE -> true;
            case LEVEL, COMPETENCY, TEXT, NAME, OWN, OTHER -> false;
        };
    }

    private void nothing() {
        material.notTaken(head.where(), String.join(" | ", head.cells()));
        rows.forEach(row -> material.notTaken(row.where(), String.join(" | ", row.cells())));
    }

    private void moreThanTheHead(Row row) {
        for (int i = columns; i < row.cells().size(); i++) {
            material.notTaken(row.where(), row.cell(i));
        }
    }

    private static String labelled(String name, String words) {
        return name.isEmpty() || words.isEmpty() ? words : name + ": " + words;
    }

    private static List<Step> with(List<Step> path, Step step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
