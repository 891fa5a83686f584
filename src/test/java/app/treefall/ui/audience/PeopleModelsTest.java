package app.treefall.ui.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleModelsTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench window;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void somebodyNewWhoWasNotSavedIsBackAndEverybodyKeepsTheirOwnWords() throws Exception {
        var people = new PeopleViewModel(window.bench);
        people.watches().textProperty().set("Pager load");
        people.add();
        people.name().textProperty().set("Ada Lo");
        window.passTime();

        var again = new PeopleViewModel(window.bench);

        assertEquals("Pager load", again.watches().textProperty().get());
        again.add();
        assertEquals("Ada Lo", again.name().textProperty().get());
        again.keep(again.name());
        assertEquals(1, desk.keepDraft().all().size());
        again.title().textProperty().set("Data");
        window.passTime();
        assertEquals(2, desk.keepDraft().all().size());
        again.keep(again.title());
        again.show(again.people().stream()
                .filter(one -> one.equals(window.bench.live().snapshot().boss()))
                .findFirst()
                .orElseThrow());
        again.keep(again.watches());
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void aPriorityThatWasNotSavedIsBackAndGoesOnceItIs() throws Exception {
        var priorities = new PrioritiesViewModel(window.bench);
        priorities.measure().textProperty().set("Half the");
        window.passTime();

        var again = new PrioritiesViewModel(window.bench);

        assertEquals("Half the", again.measure().textProperty().get());
        again.keep(again.measure());
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void somebodyNewIsKeptOnceTheyHaveAName() throws Exception {
        var people = new PeopleViewModel(window.bench);
        int before = journal().people().size();
        people.add();
        people.keep(people.title());
        assertEquals(before, journal().people().size());

        people.name().textProperty().set("Nadia Berg");
        people.everyDaysProperty().set(14);
        people.keep(people.name());

        var nadia = journal().people().getLast();
        assertEquals("nadia", nadia.handle().text());
        assertEquals(new Person.Cadence(14, 30), nadia.oneOnOne());
    }

    @Test
    void twoPeopleCannotShareAShortName() throws Exception {
        var people = new PeopleViewModel(window.bench);
        var boss = journal().boss();
        assertNotNull(boss);
        var other = journal().people().stream()
                .filter(person -> !person.id().equals(boss.id()))
                .findFirst()
                .orElseThrow();
        people.show(other);
        people.handle().textProperty().set(boss.handle().text().toUpperCase(Locale.ROOT));

        people.keep(people.handle());

        assertTrue(people.handle().errorProperty().get().startsWith(boss.name().text()));
        assertEquals(other, journal().find(other.id()));
    }

    @Test
    void whatTheFormDoesNotShowOfAPersonStays() throws Exception {
        var people = new PeopleViewModel(window.bench);
        var boss = journal().boss();
        assertNotNull(boss);
        people.show(boss);
        people.title().textProperty().set("Head of Payments");

        people.keep(people.title());

        var now = journal().find(boss.id());
        assertNotNull(now);
        assertEquals(boss.note(), now.note());
        assertEquals(boss.attention(), now.attention());
        assertEquals("Head of Payments", now.title().text());
    }

    @Test
    void aPriorityCannotEndBeforeItBegan() throws Exception {
        var priorities = new PrioritiesViewModel(window.bench);
        var first = journal().priorities().getFirst();
        priorities.show(first);
        priorities.untilProperty().set(first.since().minusDays(1));
        priorities.keep(priorities.last());
        assertFalse(priorities.last().errorProperty().get().isEmpty());
        assertEquals(first, journal().find(first.id()));

        priorities.untilProperty().set(first.since().plusYears(1));
        priorities.keep(priorities.last());

        assertEquals(first.since().plusYears(1), journal().find(first.id()).until());
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }
}
