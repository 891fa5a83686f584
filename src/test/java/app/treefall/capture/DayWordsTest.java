package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.capture.DayWords.Meaning;
import app.treefall.capture.DayWords.Toward;
import app.treefall.domain.DaySpan;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A day in a field of its own. The day is Thursday 19 November 2026.
final class DayWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-19",
        "yesterday, 2026-11-18",
        "fri, 2026-11-13",
        "last tuesday, 2026-11-17",
        "3 Nov, 2026-11-03",
        "Tue 17 Nov, 2026-11-17",
        "Tue 17 Nov 2025, 2025-11-17",
        "2026-11-03, 2026-11-03",
        "20.11., 2026-11-20",
        "two weeks ago, 2026-11-05",
        "24 Dec, 2025-12-24",
        "tomorrow, 2026-11-20",
        "'  Yesterday ', 2026-11-18"
    })
    void aDayThatHasBeen(String typed, LocalDate meant) {
        assertEquals(new Meaning.Days(DaySpan.on(meant)), back(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "fri, 2026-11-20",
        "thursday, 2026-11-19",
        "next thursday, 2026-11-26",
        "3 Nov, 2027-11-03",
        "24 Dec, 2026-12-24",
        "in two weeks, 2026-12-03",
        "in 10 days, 2026-11-29",
        "30 Jun 2031, 2031-06-30",
        "yesterday, 2026-11-18"
    })
    void aDayToCome(String typed, LocalDate meant) {
        assertEquals(new Meaning.Days(DaySpan.on(meant)), ahead(typed));
    }

    @Test
    void severalDaysAreSeveral() {
        assertEquals(
                new Meaning.Days(new DaySpan(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 7))), back("3-7 Nov"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "3", "yesterday or so", "13/45", "\u0000", "😀", "(", "in", "next year"})
    void whatNamesNoDayIsNone(String typed) {
        assertInstanceOf(Meaning.NoDay.class, back(typed));
        assertInstanceOf(Meaning.NoDay.class, ahead(typed));
    }

    @Test
    void aDayThatIsNoneSaysWhatWasMeantPerhaps() {
        var wrong = assertInstanceOf(Meaning.Wrong.class, back("31 November"));
        assertEquals(
                "November has 30 days. Did you mean 1 December?",
                wrong.objection().inWords());
    }

    @Test
    void theLanguageOfTheReaderIsKnown() {
        var german = new DayWords(() -> TODAY, Locale.GERMANY, Toward.BACK);
        assertEquals(new Meaning.Days(DaySpan.on(TODAY.minusDays(1))), german.read("gestern"));
        assertEquals(new Meaning.Days(DaySpan.on(TODAY.plusDays(1))), german.read("morgen"));
    }

    private static Meaning back(String typed) {
        return new DayWords(() -> TODAY, Locale.ENGLISH, Toward.BACK).read(typed);
    }

    private static Meaning ahead(String typed) {
        return new DayWords(() -> TODAY, Locale.ENGLISH, Toward.AHEAD).read(typed);
    }
}
