package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.KeepSafe;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall backup`: a verified copy now, or the list of them.
final class BackupCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command("backup", "Make a verified backup now. One is made each day anyway.",
                "treefall backup", "treefall backup --list");
        Specs.add(spec, Specs.flag("--list", "Only list the backups."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var safe = session.safe();
        if (call.hasMatchedOption("--list")) {
            list(safe, session);
            return Exit.DONE;
        }
        return switch (safe.backUp()) {
            case KeepSafe.BackedUp.Made(var copy) -> {
                session.say("Backed up " + copy.entries() + " entries to " + copy.file());
                yield Exit.DONE;
            }
            case KeepSafe.BackedUp.NothingChanged(var newest) -> {
                session.say("Nothing changed since " + newest.file());
                yield Exit.DONE;
            }
            case KeepSafe.BackedUp.Failed(var trouble) -> throw new JournalException(trouble);
        };
    }

    static void list(KeepSafe safe, Session session) {
        var copies = safe.copies();
        if (copies.isEmpty()) {
            session.say("There is no backup of " + safe.journal() + " yet.");
        }
        for (int i = 0; i < copies.size(); i++) {
            var copy = copies.get(i);
            session.say("%3d  %s  %6d entries  %s".formatted(i + 1, copy.madeAt(), copy.entries(), copy.file()));
        }
    }
}
