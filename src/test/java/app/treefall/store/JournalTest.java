package app.treefall.store;

import static app.treefall.store.TestJournal.EDITED;
import static app.treefall.store.TestJournal.LOGGED;
import static app.treefall.store.TestJournal.UNDONE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.codec.KeptType;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.domain.Trouble;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void create() throws JournalException {
        journal = TestJournal.create(folder);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whatWasPutIsThereAfterReopening() throws JournalException {
        var entry = entry("Cut checkout latency");
        journal.write(LOGGED, tx -> tx.put(entry));
        journal.close();

        try (var again = TestJournal.open(folder)) {
            assertEquals(new Saved<>(entry, 1, 1), again.read(tx -> tx.find(Entry.class, entry.id())));
            assertEquals(List.of(entry), again.snapshot().entries());
        }
    }

    @Test
    void anEditOverAChangedRevisionIsRefusedWithWhatStandsThere() throws JournalException {
        var entry = entry("Cut latency");
        var mine = entry.toDraft().headline(Prose.of("Cut latency by half")).finished();
        var theirs =
                entry.toDraft().headline(Prose.of("Cut latency by two thirds")).finished();
        journal.write(LOGGED, tx -> tx.put(entry));
        journal.write(EDITED, tx -> tx.putOver(theirs, 1));

        var put = journal.write(EDITED, tx -> tx.putOver(mine, 1));

        assertEquals(new Put.Stale<>(new Saved<>(theirs, 2, 1)), put);
        assertEquals(List.of(theirs), journal.snapshot().entries());
    }

    @Test
    void revisionZeroMeansItMustNotBeThere() throws JournalException {
        var entry = entry("Cut latency");

        assertInstanceOf(Put.Kept.class, journal.write(LOGGED, tx -> tx.putOver(entry, 0)));
        assertInstanceOf(Put.Stale.class, journal.write(LOGGED, tx -> tx.putOver(entry, 0)));
        assertEquals(new Put.Stale<Entry>(null), journal.write(LOGGED, tx -> tx.putOver(entry("other"), 3)));
    }

    @Test
    void undoTakesStepAfterStepBackAndRedoBringsThemBack() throws JournalException {
        var first = entry("Cut latency");
        var second = first.toDraft().headline(Prose.of("Cut latency by half")).finished();
        journal.write(Deed.of(Deed.Verb.LOGGED, Prose.of("one")), tx -> tx.put(first));
        journal.write(Deed.of(Deed.Verb.EDITED, Prose.of("two")), tx -> tx.put(second));

        assertEquals("two", undoLast());
        assertEquals(List.of(first), journal.snapshot().entries());
        assertEquals("one", undoLast());
        assertEquals(List.of(), journal.snapshot().entries());
        assertNull(journal.read(Tx::lastUndoable));

        redoLast();
        assertEquals(List.of(first), journal.snapshot().entries());
        redoLast();
        assertEquals(List.of(second), journal.snapshot().entries());
        assertNull(journal.read(Tx::lastRedoable));
        assertEquals("two", undoLast());
        assertEquals(List.of(first), journal.snapshot().entries());
    }

    @Test
    void aStepIsNotTakenBackOverALaterChange() throws JournalException {
        var entry = entry("Cut latency");
        journal.write(LOGGED, tx -> tx.put(entry));
        var step = journal.read(Tx::lastUndoable);
        journal.write(
                EDITED, tx -> tx.put(entry.toDraft().project(Prose.of("Atlas")).finished()));

        assertInstanceOf(Undo.ChangedSince.class, journal.write(UNDONE, tx -> tx.undo(step)));
        assertEquals("Atlas", journal.snapshot().entries().getFirst().project().text());
    }

    @Test
    void aDeedWithNothingPutIsNoStep() throws JournalException {
        var entry = entry("Cut latency");
        journal.write(LOGGED, tx -> tx.put(entry));
        var step = journal.read(Tx::lastUndoable);

        journal.write(EDITED, tx -> tx.put(entry));
        journal.write(EDITED, tx -> tx.drafts());

        assertEquals(step, journal.read(Tx::lastUndoable));
        assertEquals(1, journal.read(tx -> tx.versions(Entry.class, entry.id())).size());
    }

    @Test
    void aTrashedThingIsSeenOnlyInTheTrashAndComesBackAsItWas() throws JournalException {
        var entry = entry("Cut latency");
        journal.write(LOGGED, tx -> tx.put(entry));

        trash(entry);
        assertNull(journal.read(tx -> tx.find(Entry.class, entry.id())));
        assertEquals(List.of(), journal.snapshot().entries());
        assertEquals(entry, journal.read(Tx::trashed).getFirst().saved().value());

        journal.write(EDITED, tx -> {
            tx.restore(Entry.class, entry.id());
            return "";
        });
        assertEquals(new Saved<>(entry, 1, 1), journal.read(tx -> tx.find(Entry.class, entry.id())));
        assertEquals(List.of(entry), journal.snapshot().entries());
    }

    @Test
    void anEntryHasItsVersionsNewestFirst() throws JournalException {
        var entry = entry("one");
        journal.write(LOGGED, tx -> tx.put(entry));
        journal.write(
                EDITED, tx -> tx.put(entry.toDraft().headline(Prose.of("two")).finished()));
        trash(entry);
        journal.write(
                EDITED, tx -> tx.put(entry.toDraft().headline(Prose.of("three")).finished()));

        var versions = journal.read(tx -> tx.versions(Entry.class, entry.id()));

        assertEquals(
                List.of("three", "two", "one"),
                versions.stream().map(v -> v.value().headline().text()).toList());
        assertEquals(
                List.of(3L, 2L, 1L), versions.stream().map(Version::revision).toList());
        assertTrue(versions.get(0).at().isAfter(versions.get(1).at()));
    }

    @Test
    void aThrownExceptionLeavesNothingBehind() throws JournalException {
        assertThrows(
                IllegalStateException.class,
                () -> journal.write(LOGGED, tx -> {
                    tx.put(entry("Cut latency"));
                    throw new IllegalStateException();
                }));

        assertEquals(List.of(), journal.snapshot().entries());
        journal.write(LOGGED, tx -> tx.put(entry("Cut latency")));
        assertEquals(1, journal.snapshot().entries().size());
    }

    @Test
    void draftsAreKeptPerPlaceUntilDiscarded() throws JournalException {
        var line = new Draft.Line(Prose.of("cut late"));
        journal.write(LOGGED, tx -> {
            tx.keepDraft(new Draft.Line(Prose.of("cut")));
            tx.keepDraft(line);
            return "";
        });
        assertEquals(List.of(line), journal.read(Tx::drafts));

        journal.write(LOGGED, tx -> {
            tx.discardDraft(Draft.Line.PLACE);
            return "";
        });
        assertEquals(List.of(), journal.read(Tx::drafts));
    }

    @Test
    void aFileIsKeptInsideTheJournal() throws JournalException {
        var bytes = new byte[] {1, 2, 3};
        var hash = journal.write(LOGGED, tx -> tx.attach(bytes));

        assertEquals("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", hash.hex());
        assertArrayEquals(bytes, journal.read(tx -> tx.attachment(hash)));
    }

    @Test
    void everyTypeOfThingIsKept() throws JournalException {
        var random = new RandomJournal(4);
        var things = new ArrayList<Kept>();
        for (var type : KeptType.ALL) {
            var thing = random.thing();
            while (!type.of().isInstance(thing)) {
                thing = random.thing();
            }
            things.add(thing);
        }
        journal.write(LOGGED, tx -> {
            for (var thing : things) {
                tx.put(thing);
            }
            return "";
        });

        var kept = journal.snapshot().everything().stream()
                .map(saved -> (Kept) saved.value())
                .toList();
        assertEquals(things.size(), kept.size());
        assertTrue(kept.containsAll(things));
        journal.verifyRest();
    }

    @Test
    void countsAndDigestTellTwoJournalsApart() throws JournalException {
        var empty = journal.read(Tx::contentDigest);
        assertEquals(new Counts(0, 0, 0, null), journal.read(Tx::counts));
        var entry = entry("Cut latency");
        journal.write(LOGGED, tx -> tx.put(entry));

        assertEquals(new Counts(1, 0, 1, DAY), journal.read(Tx::counts));
        assertFalse(java.util.Arrays.equals(empty, journal.read(Tx::contentDigest)));
        undoLast();
        assertArrayEquals(empty, journal.read(Tx::contentDigest));
    }

    @Test
    void theGuardRunsBeforeTheFirstWriteOfEachDay() throws JournalException {
        var now = new AtomicReference<>(Instant.parse("2026-11-17T12:00:00Z"));
        InstantSource clock = now::get;
        var calls = new ArrayList<Path>();
        try (var guarded = Journal.open(journal.file(), calls::add, clock)) {
            guarded.snapshot();
            assertEquals(0, calls.size());
            guarded.write(LOGGED, tx -> tx.put(entry("one")));
            guarded.write(LOGGED, tx -> tx.put(entry("two")));
            assertEquals(List.of(journal.file()), calls);
            now.set(Instant.parse("2026-11-18T12:00:00Z"));
            guarded.write(LOGGED, tx -> tx.put(entry("three")));
            assertEquals(2, calls.size());
        }
    }

    @Test
    void aGuardThatFailsKeepsTheJournalUnwritten() {
        BeforeFirstWrite failing = _ -> {
            throw new JournalException(new Trouble.DiskFull());
        };
        var guarded = new Journal(JournalFile.existing(journal.file()), failing, TestJournal.clock());

        var e = assertThrows(JournalException.class, () -> guarded.write(LOGGED, tx -> tx.put(entry("one"))));

        assertEquals(new Trouble.DiskFull(), e.trouble());
        guarded.close();
    }

    private String undoLast() throws JournalException {
        return journal.write(UNDONE, tx -> {
            var step = tx.lastUndoable();
            assertNotNull(step);
            return assertInstanceOf(Undo.Undone.class, tx.undo(step))
                    .deed()
                    .subject()
                    .text();
        });
    }

    private void redoLast() throws JournalException {
        journal.write(UNDONE, tx -> assertInstanceOf(Undo.Undone.class, tx.undo(tx.lastRedoable())));
    }

    private void trash(Entry entry) throws JournalException {
        journal.write(EDITED, tx -> {
            tx.trash(Entry.class, entry.id());
            return "";
        });
    }

    private static Entry entry(String headline) {
        return Entry.jotted(Prose.of(headline), DAY);
    }
}
