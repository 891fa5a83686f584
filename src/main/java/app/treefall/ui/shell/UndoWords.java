package app.treefall.ui.shell;

import app.treefall.domain.Deed;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.UndoLast;

/// What was taken back or done again, in the person's own terms: by the name of what it was done to.
final class UndoWords {

    /// In code points: what fits two lines at the foot of the window.
    private static final int MOST = 80;

    private UndoWords() {}

    /// @param redo what the notice offers after something was taken back
    static Notice of(UndoLast.Result result, Runnable redo) {
        return switch (result) {
            case UndoLast.Result.Undone(var deed) -> new Notice(Icon.UNDO, undone(deed), Text.of("shell.redo"), redo);
            case UndoLast.Result.ChangedSince _ -> Notice.of(Icon.INFO, Text.of("shell.undo.changed"));
            case UndoLast.Result.NothingToUndo() -> Notice.of(Icon.INFO, Text.of("shell.undo.nothing"));
        };
    }

    static Notice of(UndoLast.Redone result, Runnable undo) {
        return switch (result) {
            case UndoLast.Redone.Again(var deed) -> new Notice(Icon.CHECK, again(deed), Text.of("shell.undo"), undo);
            case UndoLast.Redone.ChangedSince _ -> Notice.of(Icon.INFO, Text.of("shell.redo.changed"));
            case UndoLast.Redone.NothingToRedo() -> Notice.of(Icon.INFO, Text.of("shell.redo.nothing"));
        };
    }

    private static String undone(Deed deed) {
        var key = "shell.undone." + deed.verb();
        return deed.subject().isBlank() ? Text.of(key + ".unnamed") : Text.of(key, shortened(deed.subject()));
    }

    private static String again(Deed deed) {
        var key = "shell.again." + deed.verb();
        return deed.subject().isBlank() ? Text.of(key + ".unnamed") : Text.of(key, shortened(deed.subject()));
    }

    private static String shortened(Prose subject) {
        var text = subject.text().strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST)).strip() + "…";
    }
}
