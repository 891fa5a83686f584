package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.ResolveThread;

/// Turns the open thread into a win, after what was typed in it is saved.
final class Resolving {

    private final EditorTools tools;

    Resolving(EditorTools tools) {
        this.tools = tools;
    }

    void intoAWin() {
        tools.model().leave();
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            tools.bench().background().run(() -> resolved(entry), this::tell);
        }
    }

    /// Only over what was saved just now: words that could not be saved are not passed by.
    private ResolveThread.Result resolved(Entry entry) throws JournalException {
        var journal = tools.bench().desk().readJournal().run();
        return entry.equals(journal.find(entry.id()))
                ? tools.bench().desk().resolveThread().run(entry, journal.revisionOf(entry.id()))
                : new ResolveThread.Result.NotYet();
    }

    private void tell(ResolveThread.Result result) {
        var frame = tools.bench().frame();
        switch (result) {
            case ResolveThread.Result.Resolved(var _, var win) -> {
                tools.bench().live().refresh();
                frame.go(new Place.OpenEntry(win.id()));
                frame.say(
                        new Notice(Icon.FLAG, Text.of("editor.thread.resolved"), Text.of("journal.undo"), frame::undo));
            }
            case ResolveThread.Result.NotYet _, ResolveThread.Result.ChangedMeanwhile _ ->
                frame.say(Notice.of(Icon.ALERT_CIRCLE, Text.of("editor.thread.not.yet")));
        }
    }
}
