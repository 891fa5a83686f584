package app.treefall;

import app.treefall.cli.JournalDoor;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.domain.WorkingWeek;
import app.treefall.files.Folders;
import app.treefall.usecase.Desk;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSafe;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.MakeDemo;
import app.treefall.usecase.OpenJournal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens journals for the terminal: the person's own, made at the first command, or the one that is named.
record TerminalDoor(Folders folders, KeepSettings settings, Consumer<Trouble> backupTrouble) implements JournalDoor {

    @Override
    public @Nullable Desk open(@Nullable Path file, Supplier<LocalDate> today, IfNone ifNone) throws JournalException {
        var journal = file == null ? folders.journal() : file;
        var open = new OpenJournal(settings, desks(today));
        return switch (open.run(journal)) {
            case OpenJournal.Result.Opened(var desk) -> desk;
            case OpenJournal.Result.NothingYet() ->
                switch (ifNone) {
                    case BEGIN -> open.begin(journal);
                    case LEAVE -> null;
                };
            case OpenJournal.Result.InTrouble(var trouble) -> throw new JournalException(trouble);
        };
    }

    @Override
    public KeepSafe safe(@Nullable Path file) {
        return desks(LocalDate::now).safe(file == null ? folders.journal() : file);
    }

    @Override
    public WorkingWeek week() {
        var chosen = settings.week();
        return chosen == null ? WorkingWeek.of(Locale.getDefault()) : chosen;
    }

    @Override
    public MakeDemo makeDemo(Supplier<LocalDate> today) {
        return new MakeDemo(desks(today));
    }

    private Desks desks(Supplier<LocalDate> today) {
        return new Desks(
                folders, InstantSource.system(), ZoneId.systemDefault(), today, Locale.getDefault(), backupTrouble);
    }
}
