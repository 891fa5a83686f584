package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.closing.Closing;
import app.treefall.narrative.closing.Email;
import app.treefall.narrative.closing.Messages;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.VisibilityGrid;
import app.treefall.narrative.lens.Gate;
import app.treefall.sample.SampleJournal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for the grid, for the steps that close a gap and for the messages, in every journal and with every
/// person.
class AnyClosingTest {

    private static final int JOURNALS = 60;

    private interface Check {
        void with(Snapshot journal, Ledger ledger, Person person);
    }

    @Test
    void theStepsTogetherAreTheGap() {
        everybody((_, ledger, person) -> {
            var season = ledger.journal().seasonOn(ledger.today());
            var closing = closing(ledger, person);
            var gap = ledger.gap(person.id(), season);

            var steps = new ArrayList<>(closing.inBrief());
            steps.addAll(closing.told());
            steps.addAll(closing.fitsAnEmail());
            steps.addAll(closing.canWait());
            steps.addAll(closing.notForThem());
            assertEquals(gap.toGo(), steps.size());
            assertEquals(gap.toGo(), new HashSet<>(steps).size());
            assertEquals(gap.repeated(), closing.wentFurther().size());
        });
    }

    @Test
    void theColumnOfEverybodyCountsWhatTheirGapCounts() {
        everybody((journal, ledger, person) -> {
            var season = journal.seasonOn(ledger.today());
            var grid = VisibilityGrid.of(ledger, journal.entriesIn(season).reversed());
            int column = grid.deciders().contains(person)
                    ? grid.deciders().indexOf(person)
                    : grid.deciders().size() + grid.others().indexOf(person);
            var counts = new EnumMap<Visibility, Integer>(Visibility.class);
            for (int row = 0; row < grid.entries().size(); row++) {
                counts.merge(grid.at(row, column).visibility(), 1, Integer::sum);
            }
            var gap = ledger.gap(person.id(), season);
            assertEquals(gap.total(), grid.entries().size());
            assertEquals(gap.unheard(), counts.getOrDefault(Visibility.UNHEARD, 0));
            assertEquals(gap.told(), counts.getOrDefault(Visibility.TOLD, 0));
            assertEquals(gap.understood(), counts.getOrDefault(Visibility.UNDERSTOOD, 0));
            assertEquals(gap.repeated(), counts.getOrDefault(Visibility.REPEATED, 0));
        });
    }

    @Test
    void noMessageHoldsAPrivateWord() {
        everybody((journal, ledger, person) -> {
            var all = journal.entries().stream().map(Entry::id).toList();
            var written = new StringBuilder(
                    Email.of(journal, person.id(), all, ledger.today()).text());
            for (var entry : journal.entries()) {
                var messages = Messages.of(journal, entry.id(), person.id());
                boolean mayKnow = entry.confidentiality() == Confidentiality.ANYONE
                        || (entry.confidentiality() == Confidentiality.MANAGER_ONLY
                                && person.relation() == Person.Relation.MANAGER);
                assertTrue(mayKnow || messages.twoLines().isEmpty(), "an entry that is not for them is in a message");
                assertTrue(entry.confidentiality() == Confidentiality.ANYONE
                        || messages.forwardable().isEmpty());
                written.append(messages.twoLines()).append(messages.forwardable());
            }
            assertFalse(written.indexOf(SmallSeason.CANARY) >= 0, "a private word is in a message");
        });
    }

    @Test
    void anEmailIsShortTellsNoBadNewsAndSaysItsEntriesOnce() {
        everybody((journal, ledger, person) -> {
            var all = journal.entries().stream().map(Entry::id).toList();
            var email = Email.of(journal, person.id(), all, ledger.today());
            assertTrue(email.entries().size() <= Email.MOST_ENTRIES);
            assertTrue(email.text().split("\\s+").length <= 200, email::text);
            assertEquals(email.entries().isEmpty(), email.text().isEmpty());
            assertEquals(email.entries().size(), new HashSet<>(email.entries()).size());
            for (var id : email.entries()) {
                var kind = journal.find(id).kind();
                assertFalse(kind instanceof Kind.Setback || kind instanceof Kind.Thread);
            }
            assertEquals(email, Email.of(journal, person.id(), all.reversed(), ledger.today()));
        });
    }

    @Test
    void theSampleSeasonSaysWhatItsPictureSays() {
        var journal = Snapshot.ofValues(SampleJournal.things(SampleJournal.WRITTEN_ON));
        var boss = journal.boss();
        assertNotNull(boss);
        var closing = closing(Ledger.of(journal, SampleJournal.WRITTEN_ON), boss);

        assertEquals(
                List.of(4, 3, 6, 4),
                List.of(
                        closing.inBrief().size(),
                        closing.told().size(),
                        closing.unheard(),
                        closing.wentFurther().size()));
        assertEquals(2, closing.fitsAnEmail().size());
        assertEquals(LocalDate.of(2026, 11, 20), closing.meeting());
        assertEquals(
                """
                Daniel,

                Two things I have not told you yet:

                12 November: I learned how issuing banks score a retry. A table of which refusals can succeed later, and at what hour.

                19 November: I rehearsed peak with Support and Operations. Two gaps found and closed: nobody owned the status page after six, and Support had an old number for the pager.

                Ines
                """,
                Email.of(journal, boss.id(), closing.fitsAnEmail(), SampleJournal.WRITTEN_ON)
                        .text());
    }

    private static Closing closing(Ledger ledger, Person person) {
        var journal = ledger.journal();
        var meeting = journal.episodesWith(person.id()).stream()
                .filter(episode -> !episode.held() && !episode.day().isBefore(ledger.today()))
                .findFirst();
        var brief = meeting.map(
                        episode -> Briefs.prepare(Gate.forPerson(journal, person.id()), person.id(), episode.day()))
                .orElse(null);
        return Closing.of(ledger, person, journal.seasonOn(ledger.today()), brief);
    }

    private static void everybody(Check check) {
        for (long seed = 0; seed < JOURNALS; seed++) {
            everyPerson(RandomSeason.of(seed), SmallSeason.TODAY, check);
        }
        everyPerson(SmallSeason.journal(), SmallSeason.TODAY, check);
        everyPerson(Snapshot.ofValues(SampleJournal.things(SampleJournal.WRITTEN_ON)), SampleJournal.WRITTEN_ON, check);
    }

    private static void everyPerson(Snapshot journal, LocalDate day, Check check) {
        var ledger = Ledger.of(journal, day);
        for (var person : journal.people()) {
            check.with(journal, ledger, person);
        }
    }
}
