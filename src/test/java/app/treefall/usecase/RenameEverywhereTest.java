package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Condition;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Filter;
import app.treefall.domain.Named;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.Names;
import app.treefall.usecase.RenameEverywhere.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over the sample journal, where everything refers to everything: nothing is lost, every reference is whole, and one
/// undo brings every row back to the letter.
final class RenameEverywhereTest {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        var boss = desk.readJournal().run().boss();
        desk.keepView()
                .run(
                        Prose.of("Unheard payments"),
                        Filter.of(
                                new Condition.Tagged(
                                        Names.tags(journal()).getFirst().name()),
                                new Condition.Heard(boss.id(), Condition.Reach.UNHEARD)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anyTwoPeopleCanBecomeOneAndTwoAgain() throws Exception {
        var before = texts();
        var people = journal().people();
        for (var gone : people) {
            for (var stays : people) {
                if (!gone.equals(stays)) {
                    mergeAndUndo(gone, stays, before);
                }
            }
        }
    }

    @Test
    void anyTwoTagsOrProjectsCanBecomeOneAndTwoAgain() throws Exception {
        var before = texts();
        var tags = Names.tags(journal());
        var projects = Names.projects(journal());
        assertTrue(tags.size() > 2 && projects.size() > 1);
        for (var gone : tags) {
            mergeNames(
                    new Named.Tag(gone.name()), new Named.Tag(other(tags, gone).name()));
            assertFalse(Names.has(Names.tags(journal()), gone.name()));
            assertEquals(tags.size() - 1, Names.tags(journal()).size());
            undo(before);
        }
        for (var gone : projects) {
            mergeNames(
                    new Named.Project(gone.name()),
                    new Named.Project(other(projects, gone).name()));
            assertFalse(Names.has(Names.projects(journal()), gone.name()));
            undo(before);
        }
    }

    @Test
    void aRenamedTagIsRenamedInEntriesViewsAndDraftsAtOnce() throws Exception {
        var tag = Names.tags(journal()).getFirst();
        var entry = journal().entries().stream()
                .filter(each -> each.tags().contains(tag.name()))
                .findFirst()
                .orElseThrow();
        long revision = journal().revisionOf(entry.id());
        desk.keepDraft().run(new Draft.EntryEdit(entry, revision));

        var extent = RenameEverywhere.extentOf(new Named.Tag(tag.name()), journal());
        var done = desk.renameEverywhere().rename(new Named.Tag(tag.name()), Prose.of(" Finding "));

        assertEquals(new Result.Done(extent), done);
        assertEquals(tag.entries(), extent.entries());
        assertEquals(1, extent.others());
        assertTrue(journal()
                .namedViews()
                .getFirst()
                .filter()
                .conditions()
                .contains(new Condition.Tagged(Prose.of("Finding"))));
        var draft =
                assertInstanceOf(Draft.EntryEdit.class, desk.keepDraft().all().getFirst());
        assertTrue(draft.entry().tags().contains(Prose.of("Finding")));
        assertEquals(journal().revisionOf(entry.id()), draft.readRevision());
        assertTrue(desk.searchJournal().run("finding", 99).size() >= tag.entries());
    }

    @Test
    void aPersonsNameChangesAndTheirEntriesAreFoundByIt() throws Exception {
        var tomas = journal().people().stream()
                .filter(person -> person.shortName().equals("Tomás"))
                .findFirst()
                .orElseThrow();

        desk.renameEverywhere().rename(new Named.Somebody(tomas.id()), Prose.of("Tomás Quillfeather"));

        assertFalse(desk.searchJournal().run("quillfeather", 9).isEmpty());
        var undone =
                assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
        assertEquals(Deed.Verb.RENAMED, undone.deed().verb());
        assertTrue(desk.searchJournal().run("quillfeather", 9).isEmpty());
    }

    @Test
    void whatCannotBeDoneChangesNothing() throws Exception {
        var before = texts();
        var boss = new Named.Somebody(journal().boss().id());
        var rename = desk.renameEverywhere();

        assertEquals(new Result.NoName(), rename.rename(boss, Prose.of("  ")));
        assertEquals(new Result.NothingSuch(), rename.rename(new Named.Tag(Prose.of("xylophone")), Prose.of("x")));
        assertEquals(new Result.NotTwoOfASort(), rename.merge(boss, boss));
        assertEquals(new Result.NotTwoOfASort(), rename.merge(boss, new Named.Tag(Prose.of("x"))));
        assertEquals(before, texts());
    }

    private void mergeAndUndo(Person gone, Person stays, Map<String, String> before) throws Exception {
        int tellings = journal().tellings().size();
        assertInstanceOf(
                Result.Done.class,
                desk.renameEverywhere().merge(new Named.Somebody(gone.id()), new Named.Somebody(stays.id())));

        var after = texts();
        assertEquals(before.size() - 1, after.size());
        assertEquals(tellings, journal().tellings().size());
        after.values().forEach(text -> assertFalse(text.contains(gone.id().toString())));
        undo(before);
    }

    private void mergeNames(Named gone, Named stays) throws Exception {
        assertInstanceOf(Result.Done.class, desk.renameEverywhere().merge(gone, stays));
    }

    private void undo(Map<String, String> before) throws Exception {
        assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
        assertEquals(before, texts());
    }

    private static Names.Counted other(List<Names.Counted> names, Names.Counted one) {
        return names.stream().filter(each -> !each.equals(one)).findFirst().orElseThrow();
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }

    /// Every row as it is written, by its id.
    private Map<String, String> texts() throws Exception {
        var texts = new TreeMap<String, String>();
        for (var saved : new ArrayList<>(journal().everything())) {
            texts.put(saved.value().id().toString(), Codec.toText(saved.value()));
        }
        return texts;
    }
}
