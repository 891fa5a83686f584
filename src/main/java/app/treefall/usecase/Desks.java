package app.treefall.usecase;

import app.treefall.backup.Backups;
import app.treefall.backup.DailyBackup;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Opens;
import app.treefall.files.RememberedColumns;
import app.treefall.files.SafeWriting;
import app.treefall.store.Journal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Lays out a desk over a journal: every use case with what it needs, wired by hand in this one place.
public final class Desks {

    private static final FileMoves MOVES = FileMoves.OF_THE_SYSTEM;

    private final Folders folders;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Supplier<LocalDate> today;
    private final Locale locale;
    private final Consumer<Trouble> backupTrouble;

    /// @param backupTrouble hears when the daily backup could not be made; the save that caused it goes on
    public Desks(
            Folders folders,
            InstantSource clock,
            ZoneId zone,
            Supplier<LocalDate> today,
            Locale locale,
            Consumer<Trouble> backupTrouble) {
        this.folders = folders;
        this.clock = clock;
        this.zone = zone;
        this.today = today;
        this.locale = locale;
        this.backupTrouble = backupTrouble;
    }

    Desk open(Path file) throws JournalException {
        return over(Journal.openForWork(file, dailyBackup(file), clock), file);
    }

    Desk create(Path file) throws JournalException {
        return over(Journal.create(file, dailyBackup(file), clock), file);
    }

    boolean hasBackupsOf(Path file) {
        return folders.hasBackupsOf(file);
    }

    public KeepSafe safe(Path file) {
        return new KeepSafe(backupsOf(file));
    }

    private Backups backupsOf(Path file) {
        return new Backups(file, folders, MOVES, clock, zone);
    }

    private DailyBackup dailyBackup(Path file) {
        return new DailyBackup(backupsOf(file), backupTrouble);
    }

    private Desk over(Journal journal, Path file) {
        var logEntry = new LogEntry(journal, today, locale);
        var exportDocument = new ExportDocument(new SafeWriting(MOVES));
        return new Desk(
                new ReadJournal(journal),
                logEntry,
                new MergeLine(journal, logEntry, today),
                new EditEntry(journal, today),
                new ResolveThread(journal, today),
                new KeepDraft(journal),
                new TrashThing(journal),
                new UndoLast(journal),
                new ReadHistory(journal),
                new RecordTelling(journal, today),
                new MoveLoop(journal, today),
                new WrapUp(journal, today),
                new Keep(journal),
                new ChangeUnit(journal),
                new ReadCsv(),
                new SearchJournal(journal),
                new KeepView(journal),
                new RenameEverywhere(journal),
                new ShapeLadder(journal),
                new PrepareBrief(),
                new BuildCase(),
                new BuildStory(),
                new BuildWeek(),
                new EditDossier(journal),
                exportDocument,
                new ExportEntries(exportDocument),
                new ExportArchive(journal, new SafeWriting(MOVES)),
                new ImportArchive(journal),
                new StartJournal(journal, today, GeneralLadders::engineer),
                new AttachFile(journal),
                new LookAtFile(journal, new SafeWriting(MOVES), Opens.BY_THE_DESKTOP),
                new ImportFile(journal, new ReadFiles(Importers.ALL, Importers.FOLDERS, today, locale), today),
                new MapColumns(new RememberedColumns(folders, MOVES), today, locale),
                new ReadInbox(),
                new AcceptSuggestion(journal),
                new PlanOneOnOne(journal, today),
                new UndoImport(journal),
                safe(file),
                today,
                journal::close);
    }
}
