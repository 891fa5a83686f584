package app.treefall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.KeptType;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// D-2, D-3: one way to be born, and a migration that was released stays as it is.
class SchemaTest {

    /// A line is added with each release and none is ever changed.
    private static final Map<String, String> HASHES = Map.of(
            "001-journal.sql", "b8bced6f31e517d96419516729384bd593db054f7b9309c888dbe78cc0aa6a3c",
            "002-named-views.sql", "c5b1654b5893addd4a3c18841d9f325167ab3efd0458fc28c7514daf35e394d2",
            "003-dossier.sql", "822fa48c2d403c1d265beefe0d5ffc6ceb7baa0a6e618997a2c5728e8b5a8e6b",
            "004-inbox.sql", "4b1ac470e5f277210ba2c75a223d6ecf4c80e855d36eeee4232296829d642dd6",
            "005-calendar.sql", "e99501f420192dee523a85df6e79cadd69ed773180b6cf2d70c10fe079bb374f");

    private static final String SECOND =
            "create table later (id text primary key) strict; create index later_id on later (id);";

    @TempDir
    Path folder;

    @Test
    void migrationsAreAsTheyWereReleased() {
        for (var name : Schema.names()) {
            var hash = HexFormat.of().formatHex(Digest.of(Schema.resource(name).getBytes(StandardCharsets.UTF_8)));
            assertEquals(HASHES.get(name), hash, name);
        }
        assertEquals(HASHES.size(), Schema.names().size());
    }

    @Test
    void aNewJournalAndAMigratedOneHaveTheSameSchema() throws Exception {
        var two = withOneMore(SECOND);
        var old = folder.resolve("old.db");
        var entry = Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 17));
        try (var journal = Journal.create(old, BeforeFirstWrite.NOTHING, TestJournal.clock())) {
            journal.write(TestJournal.LOGGED, tx -> tx.put(entry));
        }

        var backups = new ArrayList<Path>();
        try (var migrated = new Journal(JournalFile.existing(old, two), backups::add, TestJournal.clock(), two);
                var born = new Journal(
                        JournalFile.fresh(folder.resolve("new.db"), two), backups::add, TestJournal.clock(), two)) {
            assertEquals(List.of(entry), migrated.snapshot().entries());
            born.snapshot();
            assertEquals(text(folder.resolve("new.db")), text(old));
        }
        assertEquals(List.of(old), backups, "a backup before a migration, and none of a newborn");
        var e = assertThrows(
                JournalException.class, () -> Journal.open(old, BeforeFirstWrite.NOTHING, TestJournal.clock()));
        assertEquals(new Trouble.WrittenByNewerVersion(two.newest(), Schema.OURS.newest()), e.trouble());
    }

    @Test
    void aJournalOfTheFirstVersionIsWalkedUpWithABackupBefore() throws Exception {
        var first = new Schema(List.of(Schema.resource("001-journal.sql")));
        var file = folder.resolve("old.db");
        var entry = Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 17));
        try (var journal =
                new Journal(JournalFile.fresh(file, first), BeforeFirstWrite.NOTHING, TestJournal.clock(), first)) {
            journal.write(TestJournal.LOGGED, tx -> tx.put(entry));
        }

        var backups = new ArrayList<Path>();
        try (var journal = Journal.open(file, backups::add, TestJournal.clock())) {
            assertEquals(List.of(entry), journal.snapshot().entries());
            assertEquals(List.of(), journal.snapshot().namedViews());
            journal.verifyRest();
        }
        assertEquals(List.of(file), backups);
    }

    @Test
    void aMigrationThatFailsLeavesTheOldVersionWhole() throws Exception {
        var broken = withOneMore(SECOND + "create nonsense;");
        var file = folder.resolve("old.db");
        Journal.create(file, BeforeFirstWrite.NOTHING, TestJournal.clock()).close();

        try (var journal = new Journal(
                JournalFile.existing(file, broken), BeforeFirstWrite.NOTHING, TestJournal.clock(), broken)) {
            assertThrows(JournalException.class, journal::snapshot);
        }

        Journal.open(file, BeforeFirstWrite.NOTHING, TestJournal.clock()).close();
    }

    @Test
    void everyTypeHasItsTableAndEveryTableIsStrict() throws Exception {
        TestJournal.create(folder).close();
        try (var sql = new Sql(TestJournal.plain(folder.resolve("journal.db")))) {
            for (var type : KeptType.ALL) {
                assertEquals(
                        1, sql.number("select strict from pragma_table_list where name = ?", type.name()), type.name());
            }
        }
    }

    @Test
    void peopleCanReadTheFileWithPlainSql() throws Exception {
        try (var journal = TestJournal.create(folder)) {
            journal.write(
                    TestJournal.LOGGED,
                    tx -> tx.put(Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 17))));
        }
        try (var sql = new Sql(TestJournal.plain(folder.resolve("journal.db")))) {
            assertEquals(
                    "win 2026-11-17 Cut latency ANYONE",
                    sql.text("select kind || ' ' || last_day || ' ' || headline || ' ' || confidentiality from entry"
                            + " where trashed is null"));
        }
    }

    @Test
    void theLibraryIsNewEnough() throws Exception {
        try (var sql = new Sql(TestJournal.plain(folder.resolve("any.db")))) {
            new Inspection(sql, Schema.OURS).library();
            assertTrue(sql.text("select sqlite_version()").startsWith("3."));
        }
    }

    /// Ours, and a later migration.
    private static Schema withOneMore(String later) {
        var migrations =
                new ArrayList<>(Schema.names().stream().map(Schema::resource).toList());
        migrations.add(later);
        return new Schema(migrations);
    }

    private static List<String> text(Path file) throws Exception {
        try (var sql = new Sql(TestJournal.plain(file))) {
            return Schema.text(sql);
        }
    }
}
