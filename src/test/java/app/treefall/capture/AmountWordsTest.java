package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1.8 s, 1.8, s",
        "1.8s, 1.8, s",
        "40%, 40, %",
        "€46k, 46000, €",
        "'1,200 ms', 1200, ms",
        "5, 5, ''",
        "3 deploy, 3, deploy",
        "12 open tickets, 12, open tickets",
        "-3 incidents, -3, incidents",
        "20 min, 20, min"
    })
    void anAmountHasANumberAndAUnit(String typed, String number, String unit) {
        var read = AmountWords.read(typed, Locale.ENGLISH);
        assertNotNull(read);
        assertEquals(0, read.quantity().amount().compareTo(new java.math.BigDecimal(number)), typed);
        assertEquals(unit, read.quantity().unit().symbol().text());
    }

    @ParameterizedTest
    @CsvSource({"€46k a quarter, a quarter", "$30k/yr, per year", "3 incidents per month, per month"})
    void aPeriodMayFollow(String typed, String period) {
        var read = AmountWords.read(typed, Locale.ENGLISH);
        assertNotNull(read);
        assertEquals(period, read.period().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"~ 40%", "about 40%"})
    void aGuessSaysThatItIsOne(String typed) {
        var read = AmountWords.read(typed, Locale.ENGLISH);
        assertNotNull(read);
        assertTrue(read.estimated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "a lot", "1.8 s -> 0.6 s", "40% of 12", "\u0000", "😀", "-", "€"})
    void anythingElseIsNone(String typed) {
        assertNull(AmountWords.read(typed, Locale.ENGLISH));
    }
}
