package app.treefall.imports.csv;

import java.util.HashMap;
import java.util.Map;

/// What stands between the cells of a table.
public enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab"),
    PIPE('|', "pipe");

    private static final int ROWS = 30;
    private static final int LOOKED_AT = 200_000;

    final char sign;
    private final String words;

    Separator(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The one that cuts most of the first rows into the same number of cells, and the more cells the better.
    static Separator in(String text) {
        var best = COMMA;
        double bestScore = 0;
        var beginning = text.substring(0, Math.min(LOOKED_AT, text.length()));
        for (var separator : values()) {
            double score = separator.score(beginning);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(String beginning) {
        var rows = new CsvRows(beginning, sign);
        var sizes = new HashMap<Integer, Integer>();
        int read = 0;
        for (var row = rows.next(); row != null && read < ROWS; row = rows.next()) {
            if (!row.isBlank()) {
                sizes.merge(row.cells().size(), 1, Integer::sum);
                read++;
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
            double share = size.getValue() / (double) read;
            best = Math.max(best, size.getKey() < 2 ? 0 : share * share * (1 + Math.log(size.getKey())));
        }
        return best;
    }
}
