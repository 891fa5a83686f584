package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.usecase.LogEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Logs every line of standard input, whatever is wrong with some of them, and says at the end which are not in the
/// journal and why.
final class ManyLines {

    /// @param number of the line, from 1, empty lines counted
    private record Left(int number, String line, List<String> why) {
        @Override
        public String toString() {
            return "Left[line " + number + "]";
        }
    }

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int TURNS = 10;

    @FunctionalInterface
    private interface Work<T> {
        T run() throws JournalException;
    }

    private final Session session;
    private final List<String> logged = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    ManyLines(Session session) {
        this.session = session;
    }

    Exit log() throws JournalException, IOException {
        var lines = standardInput();
        patiently(() -> {
            session.begin();
            return session;
        });
        int number = 0;
        try {
            for (var line : lines) {
                number++;
                if (!line.isBlank()) {
                    log(number, line);
                }
            }
        } catch (JournalException e) {
            session.warn("Stopped at line " + number + "; it and those behind it are not logged.");
            sum();
            throw e;
        }
        sum();
        return left.isEmpty() ? Exit.DONE : Exit.CALL_WAS_WRONG;
    }

    private void log(int number, String line) throws JournalException {
        switch (patiently(() -> session.desk().logEntry().run(line))) {
            case LogEntry.Result.Logged done -> {
                logged.add(Shown.json(done.entry()));
                if (!session.wantsJson()) {
                    session.say(LogCommand.words(done));
                }
            }
            case LogEntry.Result.NotYet _, LogEntry.Result.Empty _ ->
                left.add(new Left(number, line, LogCommand.objections(session, line)));
        }
    }

    /// While others write, a line waits for its turn: each turn is as long as the journal itself waits, and a turn
    /// that was refused has written nothing.
    private static <T> T patiently(Work<T> work) throws JournalException {
        for (int turn = 1; ; turn++) {
            try {
                return work.run();
            } catch (JournalException e) {
                if (turn == TURNS || !(e.trouble() instanceof Trouble.LockedByAnother)) {
                    throw e;
                }
            }
        }
    }

    private void sum() {
        if (session.wantsJson()) {
            session.say(JsonLine.object(answer -> answer.written("logged", logged)
                    .list(
                            "notLogged",
                            left,
                            (one, line) -> one.whole("line", line.number())
                                    .text("words", line.line())
                                    .texts("why", line.why()))));
            return;
        }
        session.say("Logged " + logged.size() + (logged.size() == 1 ? " line" : " lines")
                + (left.isEmpty() ? "." : ", not " + left.size() + "."));
        for (var line : left) {
            session.warn("Line " + line.number() + " is not logged: " + Shown.visible(line.line()));
            line.why().forEach(why -> session.warn("  " + why));
        }
    }

    private List<String> standardInput() throws IOException {
        try {
            var bytes = session.in().readAllBytes();
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new WrongCall(
                    "Standard input is not UTF-8 text. Nothing was logged; save it as UTF-8 and try again.");
        }
    }
}
