package app.treefall.store;

import static app.treefall.store.TestJournal.UNDONE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.treefall.RandomJournal;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// random sequences of deeds, beside a model in memory that cannot go wrong because it copies everything.
class RandomSequencesTest {

    /// All that can be seen: what is live, what is in the trash.
    private record State(Map<Id<Entry>, Entry> live, Map<Id<Entry>, Entry> trash) {
        State copy() {
            return new State(new HashMap<>(live), new HashMap<>(trash));
        }
    }

    private record Done(State before, State after, boolean purged) {}

    private final Map<Id<Entry>, Entry> live = new HashMap<>();
    private final Map<Id<Entry>, Entry> trash = new HashMap<>();
    private final List<Done> undoable = new ArrayList<>();
    private final List<Done> redoable = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theJournalIsTheModelAfterEachStepAndAfterReopening() throws JournalException, IOException {
        Journal.create(folder.resolve("newborn.db"), BeforeFirstWrite.NOTHING, TestJournal.clock())
                .close();
        int sequences = Integer.getInteger("sequences", 200);
        for (int seed = 0; seed < sequences; seed++) {
            run(seed);
        }
    }

    private void run(int seed) throws JournalException, IOException {
        live.clear();
        trash.clear();
        undoable.clear();
        redoable.clear();
        var random = new Random(seed);
        var made = new RandomJournal(seed);
        var file = folder.resolve("sequence-" + seed + ".db");
        byte[] digest;
        Files.copy(folder.resolve("newborn.db"), file);
        try (var journal = Journal.open(file, BeforeFirstWrite.NOTHING, TestJournal.clock())) {
            for (int i = 0; i < 10; i++) {
                step(journal, random, made);
                assertModel(journal, seed);
            }
            digest = journal.read(Tx::contentDigest);
        }
        try (var again = Journal.open(file, BeforeFirstWrite.NOTHING, TestJournal.clock())) {
            assertModel(again, seed);
            assertArrayEquals(digest, again.read(Tx::contentDigest));
            assertIndexMatches(again, seed);
        }
    }

    private void step(Journal journal, Random random, RandomJournal made) throws JournalException {
        int choice = random.nextInt(12);
        var some = any(live.keySet(), random);
        var thrown = any(trash.keySet(), random);
        if (choice < 3 || (choice < 8 && some == null)) {
            put(journal, made.entry(), "LOGGED");
        } else if (choice < 5) {
            put(journal, made.entry(some), "EDITED");
        } else if (choice < 7) {
            deed(journal, "TRASHED", tx -> tx.trash(Entry.class, some), () -> trash.put(some, live.remove(some)));
        } else if (choice == 7 && thrown != null) {
            deed(
                    journal,
                    "RESTORED",
                    tx -> tx.restore(Entry.class, thrown),
                    () -> live.put(thrown, trash.remove(thrown)));
        } else if (choice == 8 && thrown != null) {
            purge(journal, thrown);
        } else if (choice < 11) {
            undo(journal);
        } else {
            redo(journal);
        }
    }

    private interface Act {
        void on(Tx tx) throws JournalException;
    }

    private void put(Journal journal, Entry entry, String verb) throws JournalException {
        deed(journal, verb, tx -> tx.put(entry), () -> live.put(entry.id(), entry));
    }

    private void deed(Journal journal, String verb, Act act, Runnable model) throws JournalException {
        var before = now();
        journal.write(Deed.of(Deed.Verb.valueOf(verb), Prose.NONE), tx -> {
            act.on(tx);
            return "";
        });
        model.run();
        undoable.add(new Done(before, now(), false));
        redoable.clear();
    }

    /// Afterwards no step that touched it can be taken back; the model forgets all older steps and so must not undo
    /// them.
    private void purge(Journal journal, Id<Entry> id) throws JournalException {
        journal.write(Deed.of(Deed.Verb.PURGED, Prose.NONE), tx -> {
            tx.purge(Entry.class, id);
            return "";
        });
        trash.remove(id);
        undoable.removeIf(done -> touches(done, id));
        redoable.removeIf(done -> touches(done, id));
        undoable.replaceAll(done -> without(done, id));
        redoable.replaceAll(done -> without(done, id));
    }

    private void undo(Journal journal) throws JournalException {
        journal.write(UNDONE, tx -> {
            var step = tx.lastUndoable();
            assertEquals(undoable.isEmpty(), step == null);
            if (step != null) {
                assertInstanceOf(Undo.Undone.class, tx.undo(step));
                var done = undoable.removeLast();
                become(done.before());
                redoable.add(done);
            }
            return "";
        });
    }

    private void redo(Journal journal) throws JournalException {
        journal.write(UNDONE, tx -> {
            var step = tx.lastRedoable();
            assertEquals(redoable.isEmpty(), step == null);
            if (step != null) {
                assertInstanceOf(Undo.Undone.class, tx.undo(step));
                var done = redoable.removeLast();
                become(done.after());
                undoable.add(done);
            }
            return "";
        });
    }

    private void assertModel(Journal journal, int seed) throws JournalException {
        var entries = journal.snapshot().entries().stream().collect(Collectors.toMap(Entry::id, entry -> entry));
        assertEquals(live, entries, () -> "live, seed " + seed);
        var trashed = journal.read(Tx::trashed).stream()
                .map(each -> (Entry) each.saved().value())
                .collect(Collectors.toMap(Entry::id, entry -> entry));
        assertEquals(trash, trashed, () -> "trash, seed " + seed);
    }

    private void assertIndexMatches(Journal journal, int seed) throws JournalException {
        for (var entry : live.values()) {
            var hits = journal.read(tx -> tx.search(entry.headline().text(), 100)).stream()
                    .map(Hit::entry)
                    .toList();
            assertNotNull(hits.contains(entry.id()) ? hits : null, () -> "search, seed " + seed);
            assertEquals(
                    List.of(), hits.stream().filter(id -> !live.containsKey(id)).toList());
        }
    }

    private State now() {
        return new State(new HashMap<>(live), new HashMap<>(trash));
    }

    private void become(State state) {
        live.clear();
        live.putAll(state.live());
        trash.clear();
        trash.putAll(state.trash());
    }

    private static boolean touches(Done done, Id<Entry> id) {
        return done.before().live().get(id) != done.after().live().get(id)
                || done.before().trash().get(id) != done.after().trash().get(id);
    }

    private static Done without(Done done, Id<Entry> id) {
        var before = done.before().copy();
        var after = done.after().copy();
        for (var state : List.of(before, after)) {
            state.live().remove(id);
            state.trash().remove(id);
        }
        return new Done(before, after, true);
    }

    private static <T> T any(java.util.Set<T> set, Random random) {
        return set.isEmpty()
                ? null
                : set.stream()
                        .sorted(java.util.Comparator.comparing(Object::toString))
                        .toList()
                        .get(random.nextInt(set.size()));
    }
}
