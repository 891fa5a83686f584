package app.treefall.narrative.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Change;
import app.treefall.domain.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers and days as they are written in documents; `_` stands for the narrow no-break space.
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.8    | s         | 1.8_s
        4.9    | %         | 4.9%
        1.6    | pts       | 1.6_pts
        3      | x         | 3×
        46000  | €         | €46k
        46100  | €         | €46.1k
        46123  | €         | €46,123
        1250000| $         | $1.25M
        9500   | €         | €9,500
        4.1    | ct        | 4.1_ct
        30000  | EUR       | EUR_30k
        -3     | incidents | −3 incidents
        3114   | ''        | 3,114
        0.10   | s         | 0.10_s
        200    | kB        | 200_kB
        2      | days      | 2 days
        -12.5  | %         | −12.5%
        """)
    void aQuantityIsWrittenOnce(String amount, String unit, String written) {
        assertEquals(written.replace('_', '\u202F'), Wording.quantity(Quantity.of(amount, unit)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.8  | s  | 0.6  | s  | −67%
        61.8 | %  | 63.4 | %  | +1.6_pts
        9    | '' | 4    | '' | −5
        4.1  | ct | 3.6  | ct | −0.5_ct
        1200 | '' | 300  | '' | −75%
        76   | h  | 9    | h  | −88%
        1000 | s  | 1    | s  | −99.9%
        2    | days | 20 | min | −99%
        5    | s  | 5    | s  | ±0%
        3    | s  | 4    | pages | ''
        """)
    void aChangeIsInPointsForPercentagesAndNeverFalselyFull(
            String from, String unit, String to, String unitAfter, String written) {
        var change = new Change.FromTo(Quantity.of(from, unit), Quantity.of(to, unitAfter));
        assertEquals(written.replace('_', '\u202F'), Wording.change(change));
    }

    @Test
    void daysAndCountsAreWords() {
        var day = LocalDate.of(2026, 11, 17);
        assertEquals("Tue 17 Nov", Wording.shortDay(day));
        assertEquals("17 November", Wording.day(day, day));
        assertEquals("17 November 2026", Wording.day(day, day.plusYears(1)));
        assertEquals("Tuesday 17 November 2026", Wording.fullDay(day));
        assertEquals("one entry", Wording.count(1, "entry", "entries"));
        assertEquals("13 entries", Wording.count(13, "entry", "entries"));
        assertEquals("a, b and c", Wording.list(List.of("a", "b", "c")));
        assertEquals("+0.5%", Wording.signedPercent(new BigDecimal("0.5")));
    }
}
