package app.treefall.usecase;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Open a journal for work, or say why that cannot be. Nothing is made where a journal once was, nothing is written
/// into what is not understood.
public final class OpenJournal {

    public sealed interface Result {
        record Opened(Desk desk) implements Result {}

        /// There has never been a journal here: begin one.
        record NothingYet() implements Result {}

        /// The journal cannot be used; its file is untouched.
        record InTrouble(Trouble trouble) implements Result {}
    }

    private final KeepSettings keepSettings;
    private final Desks desks;

    public OpenJournal(KeepSettings keepSettings, Desks desks) {
        this.keepSettings = keepSettings;
        this.desks = desks;
    }

    public Result run(Path file) {
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!isThere && !keepSettings.knows(file) && !desks.hasBackupsOf(file)) {
            return new Result.NothingYet();
        }
        if (!isThere) {
            return new Result.InTrouble(new Trouble.Missing());
        }
        try {
            var desk = desks.open(file);
            keepSettings.remember(file);
            return new Result.Opened(desk);
        } catch (JournalException e) {
            return new Result.InTrouble(e.trouble());
        }
    }

    /// Begins a journal where there was never one.
    public Desk begin(Path file) throws JournalException {
        var desk = desks.create(file);
        keepSettings.remember(file);
        return desk;
    }
}
