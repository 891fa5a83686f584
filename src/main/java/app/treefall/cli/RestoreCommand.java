package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.KeepSafe;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall restore`: put a backup in the journal's place; what stood there is kept beside it.
final class RestoreCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "restore",
                "List the backups, or put one in the journal's place. What stood there is kept.",
                "treefall restore",
                "treefall restore 1");
        Specs.add(
                spec,
                Specs.wordIfWanted("NUMBER", "Which one, as the list numbers them."),
                Specs.flag("--even-if-worse", "Also one that holds fewer entries than the journal does now."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var safe = session.safe();
        if (!call.hasMatchedPositional(0)) {
            BackupCommand.list(safe, session);
            return Exit.DONE;
        }
        var consent = call.hasMatchedOption("--even-if-worse")
                ? KeepSafe.Consent.EVEN_IF_WORSE
                : KeepSafe.Consent.ASK_IF_WORSE;
        return switch (safe.restore(chosen(safe.copies(), call.matchedPositionalValue(0, "")), consent)) {
            case KeepSafe.Restored.Done(var keptAs) -> {
                session.answer(
                        "Restored." + (keptAs == null ? "" : " What stood there is kept as " + keptAs),
                        line -> line.truth("restored", true).text("keptAs", keptAs));
                yield Exit.DONE;
            }
            case KeepSafe.Restored.Worse(long inCopy, long now) ->
                throw new WrongCall("This backup holds " + inCopy + " entries, the journal " + now
                        + ". Nothing was changed; --even-if-worse restores it all the same.");
            case KeepSafe.Restored.NotWhole(var trouble) -> {
                session.warn("This backup cannot be restored; the journal is as it was. Another may be whole. "
                        + TroubleWords.of(trouble));
                yield Exit.WORLD_FAILED;
            }
            case KeepSafe.Restored.Failed(var trouble) -> throw new JournalException(trouble);
        };
    }

    private static KeepSafe.Copy chosen(List<KeepSafe.Copy> copies, String typed) {
        int number = Words.count("NUMBER", typed);
        if (number > copies.size()) {
            throw new WrongCall("There is no backup " + number + ", there are " + copies.size()
                    + ". 'treefall restore' lists them. Nothing was changed.");
        }
        return copies.get(number - 1);
    }
}
