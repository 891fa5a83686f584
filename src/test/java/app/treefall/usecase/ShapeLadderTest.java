package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Criterion;
import app.treefall.domain.Id;
import app.treefall.domain.Ladder;
import app.treefall.domain.LadderChange;
import app.treefall.domain.LadderChange.Side;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.usecase.ShapeLadder.Result;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's ladder changed in every way: what entries show goes on being shown, and one undo brings it all back.
final class ShapeLadderTest {

    private static final Prose STAFF = Prose.of("Staff Engineer");
    private static final Prose RAISING = Prose.of("Raising others");

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLevelTakesItsSeasonsAndItsEvidenceAlongWhenItIsRenamed() throws Exception {
        var shownBefore = shown();

        change(new LadderChange.Rename(Side.LEVEL, STAFF, Prose.of("Staff")));

        assertEquals(Prose.of("Staff"), season().targetLevel());
        assertEquals(shownBefore, shown());
        assertFalse(ladder().at(Prose.of("Staff")).isEmpty());
    }

    @Test
    void everyChangeIsTakenBackByOneUndo() throws Exception {
        var before = texts();
        for (var change : List.<LadderChange>of(
                new LadderChange.Call(Prose.of("Marlow’s ladder")),
                new LadderChange.Add(Side.LEVEL, Prose.of("Fellow")),
                new LadderChange.Add(Side.COMPETENCY, Prose.of("Hiring")),
                new LadderChange.Rename(Side.LEVEL, STAFF, Prose.of("Staff")),
                new LadderChange.Rename(Side.COMPETENCY, RAISING, Prose.of("Growing others")),
                new LadderChange.Move(Side.COMPETENCY, RAISING, -2),
                new LadderChange.Remove(Side.COMPETENCY, RAISING),
                new LadderChange.Expect(STAFF, RAISING, Prose.of("Three people run what they built.")),
                new LadderChange.SayOwn(STAFF, RAISING, Prose.of("Lena and Jonas own what was mine.")))) {
            assertInstanceOf(Result.Done.class, change(change), change.toString());
            assertFalse(texts().equals(before), change.toString());

            assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
            assertEquals(before, texts());
        }
    }

    @Test
    void whatEntriesShowedIsCountedWhenItGoes() throws Exception {
        var gone = new HashSet<Id<Criterion>>();
        for (var one : ladder().criteria()) {
            if (one.competency().equals(RAISING)) {
                gone.add(one.id());
            }
        }
        long showing = desk.readJournal().run().entries().stream()
                .filter(entry -> entry.shows().stream().anyMatch(gone::contains))
                .count();

        var done = assertInstanceOf(Result.Done.class, change(new LadderChange.Remove(Side.COMPETENCY, RAISING)));

        assertTrue(showing > 0);
        assertEquals(showing, done.entries());
    }

    @Test
    void whatCannotBeIsRefusedAndWritesNothing() throws Exception {
        var before = texts();

        assertEquals(new Result.AlreadyThere(RAISING), change(new LadderChange.Add(Side.COMPETENCY, RAISING)));
        assertEquals(new Result.NoName(), change(new LadderChange.Add(Side.LEVEL, Prose.of(" "))));
        assertEquals(new Result.InSeason(season()), change(new LadderChange.Remove(Side.LEVEL, STAFF)));
        assertEquals(new Result.NothingSuch(), desk.shapeLadder().run(Id.fresh(), new LadderChange.Call(STAFF)));

        assertEquals(before, texts());
    }

    @Test
    void aCriterionBeginsWithItsFirstWordsAndGoesWithoutAny() throws Exception {
        change(new LadderChange.Add(Side.COMPETENCY, Prose.of("Hiring")));
        assertEquals(0, at(STAFF, "Hiring"));

        change(new LadderChange.Expect(STAFF, Prose.of("Hiring"), Prose.of("Hires well.")));
        assertEquals(1, at(STAFF, "Hiring"));

        change(new LadderChange.Expect(STAFF, Prose.of("Hiring"), Prose.NONE));
        assertEquals(0, at(STAFF, "Hiring"));
    }

    @Test
    void theGeneralLaddersAreWhole() {
        assertEquals(3, GeneralLadders.all().size());
        var ids = new HashSet<Object>();
        for (var ladder : GeneralLadders.all()) {
            assertEquals(
                    ladder.levels().size() * ladder.competencies().size(),
                    ladder.criteria().size(),
                    ladder.name().text());
            assertTrue(ids.add(ladder.id()));
            for (var criterion : ladder.criteria()) {
                assertTrue(ids.add(criterion.id()));
                assertTrue(ladder.levels().contains(criterion.level()));
                assertTrue(ladder.competencies().contains(criterion.competency()));
                assertTrue(criterion.expectation().text().endsWith("."));
            }
        }
    }

    private long at(Prose level, String competency) throws Exception {
        return ladder().at(level).stream()
                .filter(one -> one.competency().text().equals(competency))
                .count();
    }

    private Result change(LadderChange change) throws Exception {
        return desk.shapeLadder().run(ladder().id(), change);
    }

    private Ladder ladder() throws Exception {
        return desk.readJournal().run().ladders().getFirst();
    }

    private Season season() throws Exception {
        return desk.readJournal().run().seasons().getFirst();
    }

    private Map<String, String> shown() throws Exception {
        var shown = new TreeMap<String, String>();
        var journal = desk.readJournal().run();
        for (var entry : journal.entries()) {
            for (var id : entry.shows()) {
                var criterion = journal.criterion(id);
                shown.put(
                        entry.id() + " " + id,
                        criterion == null ? "lost" : criterion.expectation().text());
            }
        }
        return shown;
    }

    private Map<String, String> texts() throws Exception {
        var texts = new TreeMap<String, String>();
        for (var saved : desk.readJournal().run().everything()) {
            texts.put(saved.value().id().toString(), Codec.toText(saved.value()));
        }
        return texts;
    }
}
