package app.treefall.cli;

import app.treefall.capture.Mark;
import app.treefall.domain.JournalException;
import app.treefall.usecase.LogEntry;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall log`: one typed line becomes an entry.
final class LogCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "log",
                "Log what you did: one line, or with '-' one entry a line from standard input.",
                "treefall log \"Halved on-call pages 9 -> 4 #oncall ^calm @daniel yesterday\"",
                "treefall log \"prevented: Stopped a release that undercharged VAT, about $46k a quarter\"",
                "git log --format=%s -5 | treefall log -");
        Specs.add(
                spec,
                Specs.words(
                        "LINE",
                        "What you did. #tag @person ^priority !private, a day, a change such as 1.8s -> 0.6s.",
                        "0..*"));
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException, IOException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        if (words.equals(List.of("-"))) {
            return new ManyLines(session).log();
        }
        Words.refuseOptionsAmong(words, call.originalArgs(), "log");
        var line = String.join(" ", words);
        if (line.isBlank()) {
            throw new WrongCall(
                    "What did you do? Say it in a line: treefall log \"Fixed the login retry #auth yesterday\". "
                            + "Nothing was logged.");
        }
        session.begin();
        return switch (session.desk().logEntry().run(line)) {
            case LogEntry.Result.Logged logged -> {
                session.say(session.wantsJson() ? Shown.json(logged.entry()) : words(logged));
                yield Exit.DONE;
            }
            case LogEntry.Result.NotYet _, LogEntry.Result.Empty _ ->
                throw new WrongCall(
                        "Not logged: " + Shown.visible(line) + "\n  " + String.join("\n  ", objections(session, line)));
        };
    }

    static String words(LogEntry.Result.Logged logged) {
        return "Logged " + Shown.line(logged.entry())
                + understood(logged.reading().marks());
    }

    /// Why a line was not logged, one reason each. Reads it again; writes nothing.
    static List<String> objections(Session session, String line) throws JournalException {
        var logEntry = session.desk().logEntry();
        var objections =
                logEntry.preview(line, logEntry.known(session.journal())).objections();
        return objections.isEmpty()
                ? List.of("There are no words of your own in it. Say what you did.")
                : objections.stream()
                        .map(objection -> Shown.visible(objection.inWords()))
                        .toList();
    }

    private static String understood(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        return "\n  understood: "
                + String.join(", ", marks.stream().map(Marks::words).toList());
    }
}
