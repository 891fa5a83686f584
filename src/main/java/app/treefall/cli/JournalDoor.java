package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.domain.WorkingWeek;
import app.treefall.usecase.Desk;
import app.treefall.usecase.KeepSafe;
import app.treefall.usecase.MakeDemo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How a command gets at a journal without knowing how one is opened.
public interface JournalDoor {

    /// What to do where there was never a journal.
    enum IfNone {
        BEGIN,
        LEAVE
    }

    /// The journal at `file`, or the person's own when it is null. Null when there was never one and none was to be
    /// made.
    @Nullable
    Desk open(@Nullable Path file, Supplier<LocalDate> today, IfNone ifNone) throws JournalException;

    /// The days of the week, as they were chosen in the window or are usual here.
    WorkingWeek week();

    /// Makes sample journals, away from the person's own.
    MakeDemo makeDemo(Supplier<LocalDate> today);

    /// The safe-keeping of a journal, which works on one that does not open.
    KeepSafe safe(@Nullable Path file) throws JournalException;
}
