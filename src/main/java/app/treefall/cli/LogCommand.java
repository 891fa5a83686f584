package app.treefall.cli;

import app.treefall.capture.Mark;
import app.treefall.domain.JournalException;
import app.treefall.usecase.LogEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall log`: one typed line becomes an entry.
final class LogCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command("log", "Log what you did: one line, or with '-' one entry a line from standard input.",
                "treefall log \"Halved on-call pages 9 -> 4 #oncall ^calm @daniel yesterday\"",
                "treefall log \"prevented: Stopped a release that undercharged VAT, about $46k a quarter\"",
                "git log --format=%s -5 | treefall log -");
        Specs.add(spec, Specs.words("LINE",
                "What you did. #tag @person ^priority !private, a day, a change such as 1.8s -> 0.6s.", "1..*"));
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException, IOException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        var lines = words.equals(List.of("-")) ? standardInput(session) : List.of(String.join(" ", words));
        var exit = Exit.DONE;
        for (var line : lines) {
            if (!log(line, session)) {
                exit = Exit.CALL_WAS_WRONG;
            }
        }
        return exit;
    }

    private static boolean log(String line, Session session) throws JournalException {
        return switch (session.desk().logEntry().run(line)) {
            case LogEntry.Result.Logged(var entry, var reading) -> {
                session.say(session.wantsJson() ? Shown.json(entry)
                        : "Logged " + Shown.line(entry) + understood(reading.marks()));
                yield true;
            }
            case LogEntry.Result.NotYet(var objections) -> {
                session.warn("Not logged: " + Shown.visible(line));
                objections.forEach(objection -> session.warn("  " + objection.inWords()));
                yield false;
            }
            case LogEntry.Result.Empty() -> {
                session.warn("Not logged: there is nothing to tell in '" + Shown.visible(line) + "'. Say what you did.");
                yield false;
            }
        };
    }

    private static String understood(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        return "\n  understood: " + String.join(", ", marks.stream().map(Marks::words).toList());
    }

    private static List<String> standardInput(Session session) throws IOException {
        var lines = new ArrayList<String>();
        var bytes = session.in().readAllBytes();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        } catch (CharacterCodingException e) {
            throw new WrongCall("Standard input is not UTF-8. Nothing was logged.");
        }
        return lines;
    }
}
