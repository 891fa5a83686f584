package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Importer;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import app.treefall.usecase.ReadFiles.Wishes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the import of every format there is, with a file of each: nothing unseen, nothing twice, all of it
/// taken back, a cancel heard.
class EveryImporterTest {

    private static final Path FIXTURES = Path.of("src/test/resources/import");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// A calendar gives 1:1s and no entry: see `PlanOneOnOneTest`.
    static Stream<String> formats() {
        return Importers.ALL.stream().map(Importer::format).filter(format -> !format.equals("ical"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void undoneStepByStepTheJournalIsAsBefore(String format) throws Exception {
        var before = digest();
        imported(format);
        assertEquals(0, entries());
        var waiting = digest();
        desk.acceptSuggestion().run(inbox());
        assertTrue(entries() > 0);

        desk.undoLast().run();
        assertEquals(waiting, digest());
        desk.undoLast().run();
        assertEquals(before, digest());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takenBackAsAWholeTheJournalIsAsBefore(String format) throws Exception {
        var before = digest();
        var imported = imported(format);
        var all = inbox();
        desk.acceptSuggestion().dismiss(all.subList(0, 1));
        desk.acceptSuggestion().run(inbox());

        desk.undoImport().run(imported.batch().id());
        assertEquals(before, digest());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void twiceIsOnceUnderWhateverNameAndWhateverBecameOfIt(String format) throws Exception {
        var imported = imported(format);
        var first = imported.added().getFirst();
        var edited =
                first.entry().toDraft().headline(Prose.of("Said otherwise")).finished();
        desk.acceptSuggestion().edited(first.id(), edited);
        if (imported.added().size() > 1) {
            desk.acceptSuggestion().dismiss(List.of(imported.added().get(1).id()));
        }
        var before = digest();

        var file = file(format);
        var renamed = Files.copy(file, folder.resolve("other-" + file.getFileName()));
        var again = desk.importFile().run(renamed, new Wishes(format, null));

        var nothing = assertInstanceOf(ImportFile.Result.NothingNew.class, again);
        assertEquals(imported.added().size(), nothing.batch().known());
        assertEquals(before, digest());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void twiceIsOnceAlsoOnTheNextDayAndAYearLater(String format) throws Exception {
        int added = imported(format).added().size();
        for (var later : List.of(TestDesks.TODAY.plusDays(1), TestDesks.TODAY.plusYears(1))) {
            desk.close();
            desk = TestDesks.openOn(later, folder.resolve("journal.db"));
            var again = desk.importFile().run(file(format), new Wishes(format, null));

            var nothing = assertInstanceOf(ImportFile.Result.NothingNew.class, again);
            assertEquals(added, nothing.batch().known());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void cancelledWhileItIsReadNothingOfItIsTaken(String format) throws Exception {
        var before = digest();
        var result = desk.importFile().run(file(format), new Wishes(format, null), new Heard(0));

        assertEquals(new ImportFile.Result.Refused(Refusal.CANCELLED, 0), result);
        assertEquals(before, digest());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void itSaysHowFarItIsAndNeverGoesBack(String format) throws Exception {
        var heard = new Heard(Integer.MAX_VALUE);
        desk.importFile().reading().run(file(format), new Wishes(format, null), heard);

        assertTrue(!heard.shares.isEmpty(), "nothing was said");
        assertEquals(heard.shares.stream().sorted().toList(), heard.shares);
        assertTrue(heard.shares.getLast() <= 1, heard.shares::toString);
    }

    /// Cancelled once something was said so often.
    private static final class Heard implements Progress {

        private final List<Double> shares = new ArrayList<>();
        private final int most;

        Heard(int most) {
            this.most = most;
        }

        @Override
        public void advanced(long done, long total) {
            shares.add((double) done / total);
        }

        @Override
        public boolean isCancelled() {
            return shares.size() >= most;
        }
    }

    private ImportFile.Result.Imported imported(String format) throws Exception {
        var result = desk.importFile().run(file(format), new Wishes(format, null));
        return assertInstanceOf(ImportFile.Result.Imported.class, result);
    }

    /// The first of a format's fixtures out of which something comes.
    private Path file(String format) throws IOException, JournalException {
        try (var files = Files.list(FIXTURES.resolve(format))) {
            for (var file : files.sorted().toList()) {
                boolean golden = file.toString().endsWith(".golden");
                boolean expected = format.equals("markdown") && file.toString().endsWith(".txt");
                var read = desk.importFile().reading().run(file, new Wishes(format, null), Progress.NONE);
                if (!golden
                        && !expected
                        && read instanceof FileRead.Understood understood
                        && !understood.intake().found().isEmpty()) {
                    return file;
                }
            }
        }
        throw new AssertionError("no fixture of " + format + " gives anything");
    }

    private List<Id<Suggestion>> inbox() throws JournalException {
        return desk.readJournal().run().inbox().stream().map(Suggestion::id).toList();
    }

    private int entries() throws JournalException {
        return desk.readJournal().run().entries().size();
    }

    private String digest() throws JournalException {
        try (var journal =
                Journal.open(folder.resolve("journal.db"), BeforeFirstWrite.NOTHING, InstantSource.system())) {
            return journal.read(tx -> HexFormat.of().formatHex(tx.contentDigest()));
        }
    }
}
