package app.treefall.cli;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.usecase.UndoLast;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall undo`: take back the last thing done, here or in the window.
final class UndoCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("undo", "Take back the last thing done, here or in the window.", "treefall undo");
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        switch (session.desk().undoLast().run()) {
            case UndoLast.Result.Undone(var deed) ->
                session.answer(
                        "Taken back: " + words(deed),
                        line -> line.truth("undone", true)
                                .name("deed", deed.verb())
                                .words("subject", deed.subject()));
            case UndoLast.Result.ChangedSince(var deed) ->
                throw new WrongCall("It has been changed since: " + words(deed) + ". Nothing was taken back.");
            case UndoLast.Result.NothingToUndo() ->
                session.answer("There is nothing to take back.", line -> line.truth("undone", false));
        }
        return Exit.DONE;
    }

    private static String words(Deed deed) {
        var what = switch (deed.verb()) {
            case LOGGED -> "logged";
            case EDITED -> "edited";
            case SHAPED -> "the dossier changed";
            case TRASHED -> "moved to the trash";
            case RESTORED -> "brought back from the trash";
            case PURGED -> "deleted for good";
            case TOLD -> "told";
            case LANDED -> "told, and how it landed";
            case PREPARED -> "1:1 prepared";
            case HELD -> "1:1 held";
            case SET_UP -> "set up";
            case ASKED -> "asked";
            case ANSWERED -> "answered";
            case LOOP_MOVED -> "feedback loop moved";
            case SNOOZED -> "snoozed";
            case PROMISED -> "promised";
            case RESOLVED -> "resolved";
            case IMPORTED -> "imported";
            case ACCEPTED -> "accepted from the inbox";
            case DISMISSED -> "dismissed from the inbox";
            case MERGED -> "merged";
            case RENAMED -> "renamed";
            case UNDONE -> "taken back";
        };
        return deed.subject().isBlank()
                ? what
                : "“" + Shown.visible(deed.subject().text()) + "”, " + what;
    }
}
