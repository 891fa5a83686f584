package app.treefall.ui.oneonones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.RandomSeason;
import app.treefall.ui.control.StateGlyph.State;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The story line, held against the 1:1s it is made of.
final class StoryTest {

    @Test
    void everyEpisodeAndSignOfTheSampleIsTheJournals(@TempDir Path folder) throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            isTheJournals(desk.readJournal().run(), TestDesks.TODAY);
        }
    }

    @Test
    void everyEpisodeAndSignOfAnyJournalIsTheJournals() {
        for (long seed = 1; seed <= 20; seed++) {
            var journal = RandomSeason.of(seed);
            isTheJournals(journal, LocalDate.of(2026, 6, 1));
        }
    }

    private static void isTheJournals(Snapshot journal, LocalDate today) {
        for (Person person : journal.people()) {
            var episodes = journal.episodesWith(person.id());
            var rows = Story.rows(journal, person.id(), today);
            assertEquals(episodes.size(), rows.size());
            for (int i = 0; i < episodes.size(); i++) {
                var row = rows.get(rows.size() - 1 - i);
                assertEquals(episodes.get(i).id(), row.episode());
                assertEquals(i + 1, row.number());
                isTheMeeting(episodes.get(i), row);
            }
        }
    }

    private static void isTheMeeting(Episode episode, StoryRow row) {
        assertEquals(episode.held(), row.stage() == StoryRow.Stage.HELD);
        assertEquals(episode.held() ? episode.points().size() : 0, row.landed().size());
        for (int i = 0; i < row.landed().size(); i++) {
            var landed = row.landed().get(i);
            assertEquals(seen(episode.points().get(i).outcome()), landed.state());
            assertTrue(row.spoken().contains(landed.words()), row.spoken());
        }
    }

    private static State seen(Outcome outcome) {
        if (outcome == null || outcome == Outcome.DEFERRED) {
            return State.UNHEARD;
        }
        return outcome == Outcome.SAID
                ? State.TOLD
                : outcome == Outcome.REPEATED_UPWARD ? State.REPEATED : State.valueOf(outcome.name());
    }
}
