package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.KeepSafe;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall check`: read the whole journal and say whether it is whole. Writes nothing.
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command(
                "check",
                "Read the whole journal and say whether it is whole. Writes nothing.",
                "treefall check",
                "treefall check --journal old.db");
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var safe = session.safe();
        return switch (safe.check()) {
            case KeepSafe.Checked.Whole(long entries) -> {
                session.answer(
                        "Whole: " + BackupCommand.entries(entries) + " in " + safe.journal(),
                        line -> line.truth("whole", true)
                                .whole("entries", entries)
                                .text("journal", safe.journal()));
                yield Exit.DONE;
            }
            case KeepSafe.Checked.InTrouble(var trouble) -> throw new JournalException(trouble);
        };
    }
}
