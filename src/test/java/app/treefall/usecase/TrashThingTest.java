package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Metric;
import app.treefall.domain.Named;
import app.treefall.domain.Person;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.narrative.ledger.Ties;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of thing goes to the trash, comes back as it was, and goes for good.
class TrashThingTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whateverOneMadeComesBackEqualAfterAnotherStart() throws Exception {
        var before = journal();
        var things = thrownAway(before);
        assertTrue(things.stream().map(Kept::getClass).distinct().count() >= 10, "the sample has most kinds");
        for (var thing : things) {
            desk.trashThing().run(thing);
        }
        assertEquals(things.size(), desk.trashThing().trash().size());
        assertEquals(List.of(), thrownAway(journal()));
        desk.close();
        desk = TestDesks.open(folder.resolve("journal.db"));
        for (var one : desk.trashThing().trash()) {
            desk.trashThing().restore(one.thing());
        }
        assertEquals(List.copyOf(things), List.copyOf(thrownAway(journal())));
        assertEquals(List.of(), desk.trashThing().trash());
    }

    @Test
    void eachIsOneStepThatUndoTakesBack() throws Exception {
        for (var thing : thrownAway(journal())) {
            desk.trashThing().run(thing);
            assertNull(journal().find(thing.id()));
            assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
            assertEquals(thing, journal().find(thing.id()));
        }
    }

    @Test
    void aRestoredPersonHasTheirTellingsAndMeetings() throws Exception {
        var before = journal();
        var boss = before.boss();
        desk.trashThing().run(boss);
        var without = journal();
        assertEquals(before.tellings(), without.tellings());
        assertEquals(before.episodes(), without.episodes());
        assertFalse(boss.equals(without.boss()));

        desk.trashThing().restore(boss);

        var after = journal();
        assertEquals(before.tellings(), after.tellings());
        assertEquals(before.episodesWith(boss.id()), after.episodesWith(boss.id()));
        assertEquals(boss, after.boss());
    }

    @Test
    void aRestoredMetricHasItsReadingsAndWhatPointsToIt() throws Exception {
        var metric = journal().metrics().stream()
                .filter(one -> !one.readings().isEmpty())
                .findFirst()
                .orElseThrow();
        desk.trashThing().run(metric);
        desk.trashThing().restore(metric);
        Metric back = journal().find(metric.id());
        assertEquals(metric.readings(), back.readings());
        assertTrue(journal().entries().stream()
                .flatMap(entry -> entry.claims().stream())
                .anyMatch(claim -> metric.id().equals(claim.metric())));
    }

    @Test
    void aPersonGoesForGoodWithWhatWasBetweenTheTwoOfYou() throws Exception {
        var before = journal();
        var boss = before.boss();
        var said = new Ties(before).whenPurged(boss);
        assertTrue(said.contains("tellings") && said.contains("1:1s"), said);
        var note = before.episodesWith(boss.id()).stream()
                .map(Episode::notes)
                .filter(notes -> notes.text().length() > 20)
                .findFirst()
                .orElseThrow();
        desk.trashThing().run(boss);

        desk.trashThing().purge(boss);

        var after = journal();
        assertTrue(after.tellings().stream().noneMatch(one -> one.person().equals(boss.id())));
        assertTrue(after.episodesWith(boss.id()).isEmpty());
        assertEquals(others(before, boss.id()), after.tellings());
        assertEquals(before.entries(), after.entries());
        assertEquals(before.testimonials(), after.testimonials());
        assertInstanceOf(KeepSafe.Checked.Whole.class, desk.keepSafe().check());
        desk.close();
        var bytes = new String(Files.readAllBytes(folder.resolve("journal.db")), StandardCharsets.UTF_8);
        assertFalse(bytes.contains(note.text().substring(0, 20)));
        desk = TestDesks.open(folder.resolve("journal.db"));
    }

    @Test
    void whomSomebodyWasMergedIntoKeepsTheirTellings() throws Exception {
        var before = journal();
        var boss = before.boss();
        var other = before.people().stream()
                .filter(one -> !one.equals(boss))
                .findFirst()
                .orElseThrow();
        int both = others(before, null).size();
        desk.renameEverywhere().merge(new Named.Somebody(other.id()), new Named.Somebody(boss.id()));
        assertEquals(1, desk.trashThing().trash().size());

        desk.trashThing().empty();

        assertEquals(both, journal().tellings().size());
        assertTrue(journal().tellings().stream().noneMatch(one -> one.person().equals(other.id())));
    }

    @Test
    void emptyingTakesEverythingOutAndTheJournalIsWhole() throws Exception {
        for (var thing : thrownAway(journal())) {
            desk.trashThing().run(thing);
        }
        int count = desk.trashThing().trash().size();

        assertEquals(count, desk.trashThing().empty());

        assertEquals(List.of(), desk.trashThing().trash());
        assertInstanceOf(KeepSafe.Checked.Whole.class, desk.keepSafe().check());
    }

    @Test
    void aGeneralLadderThatLiesInTheTrashComesBackWhenItIsTakenAgain() throws Exception {
        var ladder = journal().ladders().getFirst();
        desk.trashThing().run(ladder);

        assertEquals(ladder, desk.shapeLadder().take(ladder));

        assertEquals(ladder, journal().find(ladder.id()));
        assertEquals(List.of(), desk.trashThing().trash());
    }

    @Test
    void theArchiveTakesTheTrashAlongWhateverLiesInIt() throws Exception {
        for (var thing : thrownAway(journal())) {
            desk.trashThing().run(thing);
        }
        var file = folder.resolve("all.zip");
        desk.exportArchive().run(file, ExportDocument.IfThere.REFUSE, "test", null);
        var digests = List.of(digest(desk), digest(intoAnother(file)));
        assertArrayEquals(digests.getFirst().toArray(), digests.getLast().toArray());
    }

    private Desk intoAnother(Path file) throws Exception {
        var other = TestDesks.empty(Files.createDirectory(folder.resolve("other")));
        assertInstanceOf(
                ImportArchive.Result.Imported.class, other.importArchive().run(file, ImportArchive.Take.ASK, null));
        return other;
    }

    private static List<Kept> digest(Desk of) throws Exception {
        try (of) {
            return of.trashThing().trash().stream()
                    .map(TrashThing.InTrash::thing)
                    .sorted((one, two) -> one.id().toString().compareTo(two.id().toString()))
                    .toList();
        }
    }

    private static List<Telling> others(Snapshot journal, Id<Person> person) {
        return journal.tellings().stream()
                .filter(one -> !one.person().equals(person))
                .toList();
    }

    private static List<Kept> thrownAway(Snapshot journal) {
        return journal.everything().stream()
                .sorted((one, two) -> Long.compare(one.sequence(), two.sequence()))
                .<Kept>map(Saved::value)
                .filter(TrashThing::takes)
                .toList();
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }
}
