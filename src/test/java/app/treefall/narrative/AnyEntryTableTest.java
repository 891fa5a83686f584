package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Table.Cell;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Kept;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.export.CsvWriter;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.table.EntryTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// F-1 for the table of entries: what is private is in no cell of any journal.
class AnyEntryTableTest {

    private static final int JOURNALS = 60;

    @Test
    void noPrivateWordAndNoRedactedOneIsInTheTableOfAnyJournal() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var csv = csv(RandomSeason.of(seed), Gate.Including.NOTHING_ELSE);
            assertFalse(csv.toLowerCase(Locale.ROOT).contains(SmallSeason.CANARY.toLowerCase(Locale.ROOT)), csv);
            assertFalse(csv.toLowerCase(Locale.ROOT).contains("bluefin"), "seed " + seed);
        }
    }

    @Test
    void notesAndPredictionsAreInNoTableWhateverItsOwnerLetsIn() {
        var things = new ArrayList<Kept>();
        for (var thing : SmallSeason.things()) {
            things.add(
                    thing instanceof Entry entry
                            ? entry.toDraft()
                                    .candidNote(Prose.of("candid words"))
                                    .confidentiality(Confidentiality.PRIVATE)
                                    .finished()
                            : thing);
        }
        var journal = Snapshot.ofValues(things);

        var csv = csv(journal, Gate.Including.PRIVATE_ENTRIES);

        assertTrue(csv.lines().count() > journal.entries().size());
        assertFalse(csv.contains("candid words"));
        assertFalse(csv.contains("Bluefin"));
        assertEquals(1, csv(journal, Gate.Including.NOTHING_ELSE).lines().count());
    }

    @Test
    void theRedactionListHoldsInEveryCell() {
        var things = new ArrayList<Kept>(SmallSeason.things());
        things.removeIf(thing -> thing instanceof Profile);
        var word = SmallSeason.things().stream()
                .filter(thing -> thing instanceof Entry)
                .map(thing -> ((Entry) thing).headline().text().split(" ")[0])
                .findFirst()
                .orElseThrow();
        things.add(new Profile(
                Prose.NONE,
                null,
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                List.of(new Profile.Redaction(Prose.of(word), Prose.of("=replaced")))));
        var journal = Snapshot.ofValues(things);
        var table = EntryTable.of(
                Gate.forList(journal, Gate.Including.PRIVATE_ENTRIES),
                journal.entries().stream().map(Entry::id).toList(),
                SmallSeason.TODAY);

        for (var row : table.rows()) {
            for (var cell : row) {
                assertFalse(
                        cell instanceof Cell.Words(var words) && (" " + words.text() + " ").contains(" " + word + " "));
            }
        }
        assertTrue(new String(CsvWriter.write(table), StandardCharsets.UTF_8).contains("'=replaced"));
    }

    private static String csv(Snapshot journal, Gate.Including including) {
        var all = journal.entries().stream().map(Entry::id).toList();
        var table = EntryTable.of(Gate.forList(journal, including), all, SmallSeason.TODAY);
        return new String(CsvWriter.write(table), StandardCharsets.UTF_8);
    }
}
