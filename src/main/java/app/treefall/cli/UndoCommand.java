package app.treefall.cli;

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
            case UndoLast.Result.Undone(var deed) -> session.say("Taken back: " + Shown.word(deed.verb()) + " "
                    + Shown.visible(deed.subject().text()));
            case UndoLast.Result.ChangedSince(var deed) -> throw new WrongCall("It has been changed since ("
                    + Shown.word(deed.verb()) + "). Nothing was taken back.");
            case UndoLast.Result.NothingToUndo() -> session.say("There is nothing to take back.");
        }
        return Exit.DONE;
    }
}
