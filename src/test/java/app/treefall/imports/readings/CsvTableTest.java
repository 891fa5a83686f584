package app.treefall.imports.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.domain.Unit;
import app.treefall.imports.Refusal;
import app.treefall.imports.readings.CsvTable.Columns;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Readings out of a file of values.
class CsvTableTest {

    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 19), Unit.of("s"), null, null);

    @Test
    void columnsAreGuessedAndQuotedCellsStayWhole() {
        var table = table("""
            id,p95,"when, exactly",note
            7,"0,61",03.11.2026,"moved; then ""calm\"""
            8,"0,60",10.11.2026,
            """);

        assertEquals(new Columns(2, 1, -1), table.guess(TERMS));
        assertEquals("when, exactly", table.names(TERMS).get(2).text());
        var read = table.readings(new Columns(2, 1, 3), TERMS);
        assertEquals(3, read.lines().size());
        assertEquals(2, read.readings().size());
        assertEquals("moved; then \"calm\"", read.readings().getFirst().note().text());
        assertEquals("0.61", read.readings().getFirst().amount().toPlainString());
    }

    @Test
    void anExcelFileWithItsMarkAndSemicolonsIsRead() {
        var read = table("\uFEFFWoche;Wert\r\n02.11.2026;1.234,5\r\n09.11.2026;0,6\r\n")
                .readings(new Columns(0, 1, -1), TERMS);
        assertEquals(
                List.of("1234.5", "0.6"),
                read.readings().stream()
                        .map(reading -> reading.amount().toPlainString())
                        .toList());
    }

    @Test
    void linesKeepTheirNumbersWhereACellSpansTwo() {
        var read = table("day,p95,note\n2026-11-02,0.6,\"two\nlines\"\nsoon,0.7,\n")
                .readings(new Columns(0, 1, 2), TERMS);
        assertEquals(
                List.of(1, 2, 4), read.lines().stream().map(ReadLine::number).toList());
        assertEquals("soon", read.lines().getLast().words().text().strip().split(" ")[0]);
    }

    @Test
    void aQuotationWithoutEndCostsItsOwnLineOnly() {
        var read = table("day,p95\n2026-11-02,\"0.6\n2026-11-09,0.7\n").readings(new Columns(0, 1, -1), TERMS);
        assertEquals(
                List.of(1, 2, 3), read.lines().stream().map(ReadLine::number).toList());
        assertEquals(1, read.readings().size());
        assertEquals("0.7", read.readings().getFirst().amount().toPlainString());
        assertEquals("2026-11-02,\"0.6", read.lines().get(1).words().text().strip());
    }

    @Test
    void aTableThatSaysItsSeparatorAndIsNoUtf8IsRead() {
        var bytes = "sep=;\nTag;Größe;Notiz\n02.11.2026;0,6;für alle\n".getBytes(StandardCharsets.ISO_8859_1);
        var table =
                assertInstanceOf(CsvTable.Result.Read.class, CsvTable.of(bytes)).table();
        assertEquals("Größe", table.names(TERMS).get(1).text());
        var read = table.readings(new Columns(0, 1, 2), TERMS);
        assertEquals("für alle", read.readings().getFirst().note().text());
        assertEquals(3, read.lines().getLast().number());
    }

    @Test
    void aCellThatIsNoValueOfAnybodyIsRefusedWithItsLine() {
        var tooLong = "x".repeat(1_001);
        var refused =
                assertInstanceOf(CsvTable.Result.Refused.class, CsvTable.of(bytes("a,b\n1," + tooLong + "\n3,4\n")));
        assertEquals(Refusal.LINE_TOO_LONG, refused.because().reason());
        assertEquals(2, refused.because().line());
    }

    @Test
    void noBytesThrow() {
        var random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            var some = new byte[random.nextInt(60)];
            random.nextBytes(some);
            for (int i = 0; i < some.length; i++) {
                some[i] = random.nextInt(3) == 0 ? (byte) "0123,;\"\n\t.-|/".charAt(random.nextInt(13)) : some[i];
                some[i] = round % 2 == 0 ? (byte) (some[i] & 0x7f) : some[i];
            }
            if (CsvTable.of(some) instanceof CsvTable.Result.Read(var table)) {
                var read = table.readings(table.guess(TERMS), TERMS);
                assertEquals(table.rows().size(), read.lines().size());
            }
        }
    }

    private static CsvTable table(String text) {
        return assertInstanceOf(CsvTable.Result.Read.class, CsvTable.of(bytes(text)))
                .table();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
