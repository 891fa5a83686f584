package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomWords;
import app.treefall.document.Table;
import app.treefall.document.Table.Cell;
import app.treefall.domain.Prose;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RELIABILITY F-2: any words come back equal, and no spreadsheet finds a formula in them.
class CsvWriterTest {

    /// What a spreadsheet takes for the beginning of a formula, also behind what it may pass over.
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    @Test
    void aTableIsWrittenByTheLetter() {
        var table = new Table(
                List.of(Prose.of("Day"), Prose.of("Words"), Prose.of("Number")),
                List.of(
                        List.of(
                                new Cell.Day(LocalDate.of(2026, 3, 6)),
                                Cell.words("Said \"no\", then yes"),
                                new Cell.Amount(new BigDecimal("-3.50"))),
                        List.of(Cell.EMPTY, Cell.words("two\nlines"), Cell.words("-3"))));

        assertEquals(
                "\uFEFFDay,Words,Number\r\n2026-03-06,\"Said \"\"no\"\", then yes\",-3.50\r\n,\"two\nlines\",'-3\r\n",
                new String(CsvWriter.write(table), StandardCharsets.UTF_8));
    }

    @Test
    void anyWordsComeBackEqualAndNoneBeginsAsAFormula() {
        var dice = new Random(11);
        var words = new RandomWords(dice);
        for (int run = 0; run < 400; run++) {
            var rows = new ArrayList<List<String>>();
            for (int row = 0; row < 5; row++) {
                rows.add(List.of(any(dice, words), any(dice, words), any(dice, words)));
            }
            assertRound(rows);
        }
    }

    @Test
    void everyHostileWordIsHarmless() {
        for (var hostile : HostileWords.all()) {
            for (char sign : SIGNS.toCharArray()) {
                assertRound(List.of(List.of(hostile, sign + hostile, "''" + sign + hostile)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "'=1",
                "''=1",
                "- a point",
                "=cmd|' /C calc'!A0",
                "\u3000@x"
            })
    void whatBeginsAsAFormulaGetsAnApostrophe(String words) {
        assertEquals("'" + Prose.of(words).text(), written(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'twas", "a=b", "1", "''", "−3 with a true minus", "#tag", "“=1”", "  x"})
    void whatDoesNotStaysAsItIs(String words) {
        assertEquals(words, written(words));
    }

    private static void assertRound(List<List<String>> rows) {
        var heads = rows.getFirst().stream().map(_ -> Prose.of("head")).toList();
        var table = new Table(
                heads,
                rows.stream().map(row -> row.stream().map(Cell::words).toList()).toList());

        var read = ReadCsv.rows(CsvWriter.write(table));

        assertEquals(rows.size() + 1, read.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < heads.size(); column++) {
                var cell = read.get(row + 1).get(column);
                assertEquals(Prose.of(rows.get(row).get(column)).text(), understood(cell));
                assertFalse(beginsAsFormula(cell), cell);
            }
        }
    }

    /// As a spreadsheet does: an apostrophe before a formula is not part of the words.
    private static String understood(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first > 0 && beginsAsFormula(cell.substring(first)) ? cell.substring(1) : cell;
    }

    static boolean beginsAsFormula(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }

    private static String written(String words) {
        var table = new Table(List.of(Prose.of("a")), List.of(List.of(Cell.words(words))));
        var read = ReadCsv.rows(CsvWriter.write(table));
        assertTrue(read.size() == 2);
        return read.get(1).getFirst();
    }

    private static String any(Random dice, RandomWords words) {
        var sign = dice.nextInt(3) == 0 ? String.valueOf(SIGNS.charAt(dice.nextInt(SIGNS.length()))) : "";
        return sign + words.prose().text();
    }
}
