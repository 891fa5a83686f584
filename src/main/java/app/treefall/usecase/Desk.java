package app.treefall.usecase;

import java.time.LocalDate;
import java.util.function.Supplier;

/// What a person can do with one open journal: every use case, wired once.
///
/// @param whenClosed lets go of the journal
public record Desk(
        ReadJournal readJournal,
        LogEntry logEntry,
        MergeLine mergeLine,
        EditEntry editEntry,
        ResolveThread resolveThread,
        KeepDraft keepDraft,
        TrashThing trashThing,
        UndoLast undoLast,
        ReadHistory readHistory,
        RecordTelling recordTelling,
        MoveLoop moveLoop,
        WrapUp wrapUp,
        Keep keep,
        ChangeUnit changeUnit,
        ReadCsv readCsv,
        SearchJournal searchJournal,
        KeepView keepView,
        RenameEverywhere renameEverywhere,
        ShapeLadder shapeLadder,
        PrepareBrief prepareBrief,
        BuildCase buildCase,
        BuildStory buildStory,
        BuildWeek buildWeek,
        EditDossier editDossier,
        ExportDocument exportDocument,
        ExportEntries exportEntries,
        ExportArchive exportArchive,
        ImportArchive importArchive,
        StartJournal startJournal,
        AttachFile attachFile,
        LookAtFile lookAtFile,
        ImportFile importFile,
        MapColumns mapColumns,
        ReadInbox readInbox,
        AcceptSuggestion acceptSuggestion,
        PlanOneOnOne planOneOnOne,
        UndoImport undoImport,
        KeepSafe keepSafe,
        Supplier<LocalDate> today,
        Runnable whenClosed)
        implements AutoCloseable {

    @Override
    public void close() {
        whenClosed.run();
    }
}
