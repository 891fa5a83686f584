package app.treefall.store;

import static app.treefall.store.TestJournal.EDITED;
import static app.treefall.store.TestJournal.LOGGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// G-1, G-5, I-5: nobody else reads the journal, what is purged is gone from it, and odd text comes back as it was.
class PrivacyTest {

    private static final List<String> CANARIES = List.of(
            "zqxheadline",
            "zqxstory",
            "zqxtag",
            "zqxcandid",
            "zqxdraft",
            "zqxsecond",
            "zqxfile",
            "zqxnote",
            "zqxtold",
            "zqxuntold",
            "鼯鼠",
            "zqxbytes");

    @TempDir
    Path folder;

    @Test
    void whatIsPurgedIsInNoByteOfTheFile() throws Exception {
        var made = new RandomJournal(9);
        try (var journal = TestJournal.create(folder)) {
            journal.write(LOGGED, tx -> {
                for (int i = 0; i < 30; i++) {
                    tx.put(made.entry());
                }
                return "";
            });
            var entry = written(journal);
            assertTrue(found(journal.file()).containsAll(CANARIES), "the search for canaries finds them");

            journal.write(Deed.of(Deed.Verb.PURGED, Prose.NONE), tx -> {
                tx.purge(Entry.class, entry.id());
                return "";
            });

            assertEquals(List.of(), found(journal.file()));
            assertFalse(Files.exists(folder.resolve("journal.db-journal")));
            assertEquals(31, journal.snapshot().everything().size());
            assertEquals(List.of(), journal.read(tx -> tx.versions(Entry.class, entry.id())));
            journal.verifyRest();
        }
        try (var again = TestJournal.open(folder)) {
            assertEquals(30, again.snapshot().entries().size());
        }
    }

    /// An entry that left its words everywhere they can be: saved twice, searched, in a draft, told, told and taken
    /// back, in another deed's subject, in a file.
    private static Entry written(Journal journal) throws JournalException {
        var hash = journal.write(LOGGED, tx -> tx.attach("zqxbytes zqxbytes".getBytes(StandardCharsets.UTF_8)));
        var entry = EntryDraft.blank(LocalDate.of(2026, 11, 17))
                .headline(Prose.of("zqxheadline told"))
                .story(new Story(Prose.of("zqxstory ".repeat(300)), Prose.of("鼯鼠滑翔"), Prose.NONE, Prose.NONE))
                .tags(List.of(Prose.of("zqxtag")))
                .candidNote(Prose.of("zqxcandid"))
                .evidence(List.of(new Evidence.CopiedFile(Prose.NONE, Prose.of("zqxfile"), hash, 17)))
                .finished();
        journal.write(Deed.of(Deed.Verb.LOGGED, entry.headline()), tx -> tx.put(entry));
        journal.write(
                EDITED,
                tx -> tx.put(entry.toDraft().project(Prose.of("zqxsecond")).finished()));
        journal.write(EDITED, tx -> {
            tx.keepDraft(new Draft.EntryEdit(
                    entry.toDraft().project(Prose.of("zqxdraft")).finished(), 2));
            tx.keepDraft(new Draft.Form(
                    "telling/" + entry.id(), List.of(new Draft.Field("words", Prose.of("zqxnote"))), entry.id()));
            return "";
        });
        journal.write(Deed.of(Deed.Verb.TOLD, entry.headline()), tx -> tx.put(new RandomJournal(10).telling()));
        journal.write(Deed.of(Deed.Verb.TOLD, entry.headline()), tx -> tx.put(telling(entry, "zqxtold")));
        journal.write(Deed.of(Deed.Verb.TOLD, entry.headline()), tx -> tx.put(telling(entry, "zqxuntold")));
        journal.write(TestJournal.UNDONE, tx -> tx.undo(Objects.requireNonNull(tx.lastUndoable())));
        journal.write(EDITED, tx -> {
            tx.trash(Entry.class, entry.id());
            return "";
        });
        return entry;
    }

    private static Telling telling(Entry entry, String words) {
        return new Telling(
                Id.fresh(),
                entry.id(),
                Id.fresh(),
                entry.day(),
                Telling.Setting.HALLWAY,
                Telling.Landing.UNDERSTOOD,
                Telling.Sign.THEIR_WORDS,
                Prose.of(words),
                entry.day(),
                null);
    }

    private static List<String> found(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        var pieces = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return CANARIES.stream()
                .filter(canary -> text.contains(canary)
                        || pieces.contains(
                                new String(canary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .toList();
    }

    @Test
    void theJournalAndItsFolderAreTheirOwnersOnlyWhateverTheUmask() throws Exception {
        for (var umask : List.of("000", "022", "077")) {
            var place = folder.resolve("umask-" + umask);
            var command = "umask " + umask + " && exec \"$0\" -cp \"$1\" app.treefall.store.PrivacyTest \"$2\"";
            var process = new ProcessBuilder(
                            "sh",
                            "-c",
                            command,
                            ProcessHandle.current().info().command().orElseThrow(),
                            System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", ""),
                            place.toString())
                    .inheritIO()
                    .start();
            assertEquals(0, process.waitFor());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("journal.db"))));
        }
    }

    /// The process of the test above: makes a journal and looks at its rollback journal while it writes.
    public static void main(String[] args) throws JournalException {
        var place = Path.of(args[0]);
        try (var journal = TestJournal.create(place)) {
            journal.write(LOGGED, tx -> {
                tx.put(Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 17)));
                assertOwnerOnly(place.resolve("journal.db-journal"));
                return "";
            });
        }
    }

    private static void assertOwnerOnly(Path file) {
        try {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void widerRightsAreNarrowedWhenAJournalIsOpened() throws Exception {
        TestJournal.create(folder).close();
        var file = folder.resolve("journal.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        TestJournal.open(folder).close();

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void oddTextComesBackAsItWas() throws JournalException {
        var made = new RandomJournal(11);
        try (var journal = TestJournal.create(folder)) {
            for (int i = 0; i < 3; i++) {
                journal.write(LOGGED, tx -> {
                    for (int k = 0; k < 100; k++) {
                        var thing = made.thing();
                        tx.put(thing);
                        assertEquals(thing, tx.find(classOf(thing), idOf(thing)).value());
                    }
                    return "";
                });
            }
            assertNull(journal.read(tx -> tx.find(Entry.class, made.id())));
        }
        TestJournal.open(folder).close();
    }

    @SuppressWarnings("unchecked")
    private static <T extends app.treefall.domain.Kept> Class<T> classOf(T thing) {
        return (Class<T>) thing.getClass();
    }

    @SuppressWarnings("unchecked")
    private static <T extends app.treefall.domain.Kept> app.treefall.domain.Id<T> idOf(T thing) {
        return (app.treefall.domain.Id<T>) thing.id();
    }
}
