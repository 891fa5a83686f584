package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.KeepSafe;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall backup`: a verified copy now, or the list of them.
final class BackupCommand implements Command {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "backup",
                "Make a verified backup now. One is made each day anyway.",
                "treefall backup",
                "treefall backup --list");
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
                session.answer(
                        "Backed up " + entries(copy.entries()) + " to " + copy.file(),
                        line -> copy(line.truth("made", true), copy));
                yield Exit.DONE;
            }
            case KeepSafe.BackedUp.NothingChanged(var newest) -> {
                session.answer(
                        "Nothing has changed since the newest backup, " + newest.file(),
                        line -> copy(line.truth("made", false), newest));
                yield Exit.DONE;
            }
            case KeepSafe.BackedUp.Failed(var trouble) -> throw new JournalException(trouble);
        };
    }

    static void list(KeepSafe safe, Session session) {
        var copies = safe.copies();
        if (session.wantsJson()) {
            session.say(JsonLine.object(line -> line.list("backups", copies, BackupCommand::copy)));
            return;
        }
        if (copies.isEmpty()) {
            session.say("There is no backup of " + safe.journal() + " yet.");
        }
        for (int i = 0; i < copies.size(); i++) {
            var copy = copies.get(i);
            session.say("%3d  %s  %12s  %s"
                    .formatted(i + 1, MINUTE.format(copy.madeAt()), entries(copy.entries()), copy.file()));
        }
    }

    static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    private static void copy(JsonLine line, KeepSafe.Copy copy) {
        line.text("file", copy.file())
                .text("madeAt", copy.madeAt())
                .whole("entries", copy.entries())
                .whole("bytes", copy.bytes());
    }
}
