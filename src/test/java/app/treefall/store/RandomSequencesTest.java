package app.treefall.store;

import static app.treefall.store.TestJournal.UNDONE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.treefall.RandomJournal;
import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Saved;
import app.treefall.domain.Season;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// random sequences of deeds, beside a model in memory that cannot go wrong because it copies everything.
class RandomSequencesTest {

    /// All that can be seen: what is live, what is in the trash.
    private record State(Map<Id<?>, Kept> live, Map<Id<?>, Kept> trash) {
        State copy() {
            return new State(new HashMap<>(live), new HashMap<>(trash));
        }
    }

    private record Done(State before, State after, boolean purged) {}

    private final Map<Id<?>, Kept> live = new HashMap<>();
    private final Map<Id<?>, Kept> trash = new HashMap<>();
    private final List<Done> undoable = new ArrayList<>();
    private final List<Done> redoable = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theJournalIsTheModelAfterEachStepAndAfterReopening() throws JournalException, IOException {
        Journal.create(folder.resolve("newborn.db"), BeforeFirstWrite.NOTHING, TestJournal.clock())
                .close();
        int sequences = Integer.getInteger("sequences", 120);
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
            for (int i = 0; i < 14; i++) {
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
            put(journal, thing(random, made), "LOGGED");
        } else if (choice < 5) {
            put(journal, edited(live.get(some), made), "EDITED");
        } else if (choice < 7) {
            deed(
                    journal,
                    "TRASHED",
                    tx -> tx.trash(typeOf(live.get(some)), idOf(live.get(some))),
                    () -> trash.put(some, live.remove(some)));
        } else if (choice == 7 && thrown != null) {
            deed(
                    journal,
                    "RESTORED",
                    tx -> tx.restore(typeOf(trash.get(thrown)), idOf(trash.get(thrown))),
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

    /// Saving what is there already is no step.
    private void put(Journal journal, Kept thing, String verb) throws JournalException {
        if (thing.equals(live.get(thing.id()))) {
            return;
        }
        deed(journal, verb, tx -> tx.put(thing), () -> live.put(thing.id(), thing));
    }

    /// Of any kind one throws away; what is between two people mostly names somebody who is there, and a telling an
    /// entry.
    private Kept thing(Random random, RandomJournal made) {
        var kinds = List.<Supplier<Kept>>of(
                made::entry,
                made::entry,
                made::entry,
                made::person,
                made::person,
                made::priority,
                made::metric,
                made::testimonial,
                made::expectation,
                made::question,
                made::feedback,
                made::telling,
                made::telling,
                made::episode,
                made::season,
                made::ladder,
                made::namedView);
        var thing = kinds.get(random.nextInt(kinds.size())).get();
        var person = any(known(Person.class), random);
        var entry = any(known(Entry.class), random);
        var named = person == null || whose(thing) == null ? thing : with(thing, whose(thing), person);
        return entry == null || !(named instanceof Telling telling) ? named : with(telling, telling.entry(), entry);
    }

    /// All of it is otherwise but its id, whom it is about and what was told.
    private static Kept edited(Kept before, RandomJournal made) {
        var after = switch (before) {
            case Entry _ -> made.entry();
            case Person _ -> made.person();
            case Priority _ -> made.priority();
            case Metric _ -> made.metric();
            case Testimonial _ -> made.testimonial();
            case Expectation _ -> made.expectation();
            case Question _ -> made.question();
            case Feedback _ -> made.feedback();
            case Telling _ -> made.telling();
            case Episode _ -> made.episode();
            case Season _ -> made.season();
            case Ladder _ -> made.ladder();
            case NamedView _ -> made.namedView();
            case Kept other -> other;
        };
        var same = with(after, after.id(), before.id());
        var about = whose(before) == null ? same : with(same, whose(same), whose(before));
        return about instanceof Telling now && before instanceof Telling was
                ? with(now, now.entry(), was.entry())
                : about;
    }

    private static Kept with(Kept thing, Id<?> one, Id<?> other) {
        try {
            return Codec.read(typeOf(thing), Codec.toText(thing).replace(one.toString(), other.toString()));
        } catch (CodecException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<Id<?>> known(Class<? extends Kept> type) {
        var known = new HashSet<Id<?>>();
        for (var state : List.of(live, trash)) {
            state.values().stream().filter(type::isInstance).forEach(thing -> known.add(thing.id()));
        }
        return known;
    }

    /// Whom a thing is between me and; null where it is not.
    private static Id<Person> whose(Kept thing) {
        return switch (thing) {
            case Telling it -> it.person();
            case Episode it -> it.person();
            case Expectation it -> it.person();
            case Feedback it -> it.person();
            default -> null;
        };
    }

    @SuppressWarnings("unchecked")
    private static Class<Kept> typeOf(Kept thing) {
        return (Class<Kept>) thing.getClass();
    }

    @SuppressWarnings("unchecked")
    private static Id<Kept> idOf(Kept thing) {
        return (Id<Kept>) thing.id();
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

    /// Afterwards no step that touched it can be taken back, and nothing done again.
    private void purge(Journal journal, Id<?> id) throws JournalException {
        var thing = trash.get(id);
        var gone = goingWith(thing);
        journal.write(Deed.of(Deed.Verb.PURGED, Prose.NONE), tx -> {
            tx.purge(typeOf(thing), idOf(thing));
            return "";
        });
        redoable.clear();
        for (var one : gone) {
            live.remove(one);
            trash.remove(one);
            undoable.removeIf(done -> touches(done, one));
            undoable.replaceAll(done -> without(done, one));
        }
    }

    /// What was between that person and me, what was told of that entry: as it stands, and what was taken back.
    private Set<Id<?>> goingWith(Kept thing) {
        var gone = new HashSet<Id<?>>(Set.of(thing.id()));
        var states = new ArrayList<State>(List.of(now()));
        undoable.forEach(done -> states.addAll(List.of(done.before(), done.after())));
        redoable.forEach(done -> states.addAll(List.of(done.before(), done.after())));
        for (var state : states) {
            for (var all : List.of(state.live(), state.trash())) {
                all.values().stream()
                        .filter(one -> thing.id().equals(whose(one))
                                || (one instanceof Telling telling && thing.id().equals(telling.entry())))
                        .forEach(one -> gone.add(one.id()));
            }
        }
        return gone;
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
        var things = journal.snapshot().everything().stream()
                .<Kept>map(Saved::value)
                .collect(Collectors.toMap(thing -> (Id<?>) thing.id(), thing -> thing));
        assertEquals(live, things, () -> "live, seed " + seed);
        var trashed = journal.read(Tx::trashed).stream()
                .<Kept>map(each -> each.saved().value())
                .collect(Collectors.toMap(thing -> (Id<?>) thing.id(), thing -> thing));
        assertEquals(trash, trashed, () -> "trash, seed " + seed);
    }

    private void assertIndexMatches(Journal journal, int seed) throws JournalException {
        for (var thing : live.values()) {
            if (!(thing instanceof Entry entry)) {
                continue;
            }
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

    private static boolean touches(Done done, Id<?> id) {
        return done.before().live().get(id) != done.after().live().get(id)
                || done.before().trash().get(id) != done.after().trash().get(id);
    }

    private static Done without(Done done, Id<?> id) {
        var before = done.before().copy();
        var after = done.after().copy();
        for (var state : List.of(before, after)) {
            state.live().remove(id);
            state.trash().remove(id);
        }
        return new Done(before, after, true);
    }

    private static <T> T any(Set<T> set, Random random) {
        return set.isEmpty()
                ? null
                : set.stream()
                        .sorted(java.util.Comparator.comparing(Object::toString))
                        .toList()
                        .get(random.nextInt(set.size()));
    }
}
