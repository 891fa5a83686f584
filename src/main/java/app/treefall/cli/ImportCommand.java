package app.treefall.cli;

import app.treefall.domain.JournalException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall import`: what was written elsewhere into this journal, as one step.
final class ImportCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "import",
                "Take an archive into this journal: what is new is added, nothing twice. One step, taken back by"
                        + " 'undo'.",
                "treefall import archive everything-including-private.zip",
                "treefall import archive old.zip --take mine");
        Specs.add(
                spec,
                Specs.words("WHAT", "archive, and the file.", "2"),
                Specs.option("--take", "WHOSE", "Where both have a thing and not the same: theirs or mine."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        if (!words.getFirst().toLowerCase(Locale.ROOT).equals("archive")) {
            throw new WrongCall(
                    "'" + words.getFirst() + "' cannot be imported. It can be archive. Nothing was" + " changed.");
        }
        return ArchiveCalls.take(ExportCommand.pathOf(words.get(1)), call, session);
    }
}
