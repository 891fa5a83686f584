package app.treefall.ui.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Season;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.RandomSeason;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Check;
import app.treefall.usecase.BuildCase;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the screen of the case says, held against the case it was made of.
final class CaseShownTest {

    @TempDir
    private Path folder;

    @Test
    void everySquareAndCountOfTheSampleIsTheCases() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var journal = desk.readJournal().run();
            isTheCases(desk, journal, journal.seasonOn(TestDesks.TODAY), TestDesks.TODAY);
        }
    }

    @Test
    void everySquareAndCountOfAnyJournalIsTheCases() throws Exception {
        try (var desk = TestDesks.empty(folder)) {
            for (long seed = 1; seed <= 8; seed++) {
                isTheCases(desk, RandomSeason.of(seed), SmallSeason.season(), SmallSeason.TODAY);
            }
        }
    }

    private static void isTheCases(Desk desk, Snapshot journal, Season season, LocalDate today) {
        var built = assertInstanceOf(
                BuildCase.Result.Built.class, desk.buildCase().run(journal, Lens.COMMITTEE, season, today));
        var shown = CaseShown.of(built, journal);
        var promotion = built.promotion();
        assertEquals(promotion.criteria().size(), shown.rows().size());
        for (int i = 0; i < shown.rows().size(); i++) {
            var criterion = promotion.criteria().get(i);
            var row = shown.rows().get(i);
            assertEquals(criterion.verdict(), row.verdict());
            assertEquals(shown.months().size(), row.cells().size());
            assertEquals(
                    criterion.months().stream()
                            .flatMap(month -> month.entries().stream())
                            .sorted()
                            .toList(),
                    row.cells().stream()
                            .flatMap(cell -> cell.pieces().stream())
                            .map(CaseShown.Piece::size)
                            .sorted()
                            .toList());
            row.cells().forEach(cell -> isSaid(cell, journal));
        }
        assertEquals(
                of(built.checks(), Check.Outcome.OBJECTION), shown.objections().size());
        assertEquals(of(built.checks(), Check.Outcome.PASSED), shown.passed().size());
        assertEquals(built.cards(), shown.cards());
    }

    /// A cell is read aloud with how many there are of each size; its pieces are all of one month, or older.
    private static void isSaid(CaseShown.Cell cell, Snapshot journal) {
        for (var size : Size.values()) {
            boolean there = cell.pieces().stream().anyMatch(piece -> piece.size() == size);
            var counted = cell.spoken().split(". Strongest: ")[0];
            assertEquals(there, counted.contains(" " + size.name().toLowerCase(Locale.ROOT)), cell.spoken());
        }
        var months = cell.pieces().stream()
                .map(piece -> YearMonth.from(journal.find(piece.entry()).day()))
                .distinct()
                .count();
        assertTrue(months <= 1 || cell.asked().heading().endsWith("and before"), cell.spoken());
    }

    private static int of(List<Check> checks, Check.Outcome outcome) {
        return (int) checks.stream().filter(check -> check.outcome() == outcome).count();
    }
}
