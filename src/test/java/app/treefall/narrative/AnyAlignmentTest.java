package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Expectation;
import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import app.treefall.domain.Service;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.alignment.Alignment.Period;
import app.treefall.narrative.alignment.Expecting;
import app.treefall.narrative.brief.BankRows;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever stands in a journal, the grid counts what the entries say and nothing else.
final class AnyAlignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);

    @RepeatedTest(60)
    void eachColumnCountsTheEntriesThatSayTheyServeIt(RepetitionInfo run) {
        var journal = RandomSeason.of(run.getCurrentRepetition());
        for (var period : Period.values()) {
            var grid = Alignment.of(journal, period, TODAY);
            for (var column : grid.columns()) {
                long said = grid.rows().stream()
                        .filter(row -> row.entry().serves().stream()
                                .map(Service::priority)
                                .anyMatch(column.priority().id()::equals))
                        .count();
                assertEquals(said, column.served());
                assertTrue(said > 0 || column.isForgotten() || !column.isActive());
            }
        }
    }

    @RepeatedTest(60)
    void aRowServesNothingExactlyWhenNoColumnHasASquareInIt(RepetitionInfo run) {
        var journal = RandomSeason.of(run.getCurrentRepetition());
        var grid = Alignment.of(journal, Period.ALL, TODAY);
        for (var row : grid.rows()) {
            boolean square = grid.columns().stream().anyMatch(column -> row.serving(column) != null);
            assertEquals(row.servesNothing(), !square);
            assertEquals(!square, grid.words(row).endsWith("serves nothing they asked for"));
        }
    }

    @RepeatedTest(60)
    void noPrivateEntryAndNoneOfTomorrowStandsInItAndEachStandsOnce(RepetitionInfo run) {
        var journal = RandomSeason.of(run.getCurrentRepetition());
        var seen = new HashSet<Entry>();
        for (var row : Alignment.of(journal, Period.ALL, TODAY).rows()) {
            assertFalse(row.entry().isPrivate());
            assertFalse(row.entry().day().isAfter(TODAY));
            assertTrue(seen.add(row.entry()));
        }
        var recent = Alignment.of(journal, Period.RECENT, TODAY).rows();
        assertEquals(Math.min(Alignment.RECENT_ENTRIES, seen.size()), recent.size());
    }

    @RepeatedTest(30)
    void theBankAndTheExpectationsOfAnybodyCanBeSaid(RepetitionInfo run) {
        var journal = RandomSeason.of(run.getCurrentRepetition());
        for (var person : journal.people()) {
            for (var row : BankRows.of(journal, person, TODAY)) {
                assertTrue(row.words().hasWords());
                assertFalse(row.why().isBlank());
            }
        }
        for (Saved<? extends Kept> saved : journal.everything()) {
            if (saved.value() instanceof Expectation expectation) {
                assertFalse(Expecting.of(journal, expectation, TODAY).words().isBlank());
            }
        }
    }
}
