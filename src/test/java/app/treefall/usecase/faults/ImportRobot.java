package app.treefall.usecase.faults;

import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Suggestion;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ReadFiles.Wishes;
import app.treefall.usecase.TestDesks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The program that gets killed: imports a long file, accepts all of it, takes the import back, and again, and says
/// before and after each step which state of the journal it leads to.
public final class ImportRobot {

    /// What the journal can hold. There is nothing between.
    enum State {
        NOTHING,
        WAITING,
        ACCEPTED
    }

    private ImportRobot() {}

    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var desk = TestDesks.open(Path.of(args[0]))) {
            out.println("ready");
            while (true) {
                step(desk, Path.of(args[1]), out);
            }
        }
    }

    private static void step(Desk desk, Path file, PrintStream out) throws JournalException {
        var now = desk.readJournal().run();
        if (now.batches().isEmpty()) {
            out.println("to " + State.WAITING);
            desk.importFile().run(file, Wishes.NONE);
            out.println("at " + State.WAITING);
        } else if (!now.inbox().isEmpty()) {
            out.println("to " + State.ACCEPTED);
            desk.acceptSuggestion().run(now.inbox().stream().map(Suggestion::id).toList());
            out.println("at " + State.ACCEPTED);
        } else {
            out.println("to " + State.NOTHING);
            desk.undoImport().run(now.batches().getFirst().id());
            out.println("at " + State.NOTHING);
        }
    }

    /// @throws AssertionError where it is none of them, but half of one
    static State of(Snapshot journal, int all) {
        int waiting = journal.inbox().size();
        int accepted = journal.entries().size();
        int batches = journal.batches().size();
        int suggestions = journal.suggestions().size();
        if (batches == 0 && suggestions == 0 && accepted == 0) {
            return State.NOTHING;
        }
        if (batches == 1 && suggestions == all && waiting == all && accepted == 0) {
            return State.WAITING;
        }
        if (batches == 1 && suggestions == all && waiting == 0 && accepted == all) {
            return State.ACCEPTED;
        }
        throw new AssertionError("half of a step: " + batches + " imports, " + suggestions + " suggestions, " + waiting
                + " of them waiting, " + accepted + " entries");
    }
}
