package app.treefall.narrative.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.domain.WorkingWeek;
import app.treefall.narrative.Golden;
import app.treefall.narrative.PlainDocument;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.sample.SampleJournal;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A story and a week as pages of their own.
class PagesTest {

    private static final LocalDate THURSDAY = SampleJournal.WRITTEN_ON;
    private static final WorkingWeek WEEK = WorkingWeek.of(Locale.ENGLISH);

    @Test
    void aWinAndAPreventionReadAsTheyShould() throws IOException {
        Golden.assertIs("story-win", story("Cut checkout p95", Lens.PEERS));
        Golden.assertIs("story-prevention", story("Caught a certificate", Lens.PEERS));
    }

    @Test
    void theWeekReadsAsItShould() throws IOException {
        Golden.assertIs("week-manager", week(Lens.MANAGER, THURSDAY));
        Golden.assertIs("week-me", week(Lens.ME, THURSDAY));
    }

    @Test
    void everyStoryOfTheSampleCanBeTold() {
        var permitted = Gate.forLens(sample(), Lens.MANAGER);
        for (var entry : permitted.journal().entries()) {
            var document = StoryPages.of(permitted, entry.id(), THURSDAY);
            assertNotNull(document);
            assertTrue(document.title().hasWords());
            assertEquals(
                    document.sources().isEmpty(), document.blocks().isEmpty(), "what is said comes from the entry");
        }
    }

    @Test
    void aReaderWhoMayNotMeetItGetsNoStory() {
        var journal = SmallSeason.journal();
        assertNull(StoryPages.of(Gate.forLens(journal, Lens.MANAGER), SmallSeason.SECRET, SmallSeason.TODAY));
        assertNull(StoryPages.of(Gate.forLens(journal, Lens.PEERS), SmallSeason.SALARY, SmallSeason.TODAY));
        assertNotNull(StoryPages.of(Gate.forLens(journal, Lens.MANAGER), SmallSeason.SALARY, SmallSeason.TODAY));
    }

    @Test
    void aWeekWithoutAnEntrySaysSo() {
        var text = week(Lens.MANAGER, THURSDAY.minusYears(3));
        assertTrue(text.contains("Nothing is logged yet."), text);
    }

    @Test
    void aWeekBeginsOnTheDayItsOwnersWeeksBeginOn() {
        var fromWednesday = WEEK.startingOn(DayOfWeek.WEDNESDAY).around(THURSDAY);
        var text = PlainDocument.of(WeekPages.of(Gate.forLens(sample(), Lens.ME), fromWednesday, THURSDAY));

        assertTrue(text.contains("The week of 18 November 2026"), text);
        assertFalse(text.contains("Tuesday"), text);
        assertTrue(week(Lens.ME, THURSDAY).contains("Tuesday"));
    }

    @Test
    void whoKnowsOfItIsForItsOwnerAlone() {
        assertTrue(week(Lens.ME, THURSDAY).contains("has understood"));
        assertFalse(week(Lens.MANAGER, THURSDAY).contains("has understood"));
    }

    private static String week(Lens lens, LocalDate day) {
        return PlainDocument.of(WeekPages.of(Gate.forLens(sample(), lens), WEEK.around(day), THURSDAY));
    }

    private static String story(String beginning, Lens lens) {
        var journal = sample();
        Id<Entry> id = journal.entries().stream()
                .filter(entry -> entry.headline().text().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .id();
        var document = StoryPages.of(Gate.forLens(journal, lens), id, THURSDAY);
        assertNotNull(document);
        return PlainDocument.of(document);
    }

    private static Snapshot sample() {
        return Snapshot.ofValues(SampleJournal.things(THURSDAY));
    }
}
