package app.treefall.cli;

import app.treefall.domain.JournalException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall rename`: a tag, a project or a person gets another name, everywhere at once.
final class RenameCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "rename",
                "Give a tag, a project or a person another name, everywhere at once. One step, taken back by 'undo'.",
                "treefall rename tag serach search",
                "treefall rename project \"Pricing 4.2\" \"Pricing\"",
                "treefall rename person @tomas \"Tomás Riedel-Novak\"",
                "treefall rename tag search finding --dry-run");
        Specs.add(
                spec,
                Specs.words("WHAT", "tag, project or person; its name; its new name.", "3"),
                Specs.flag("--dry-run", "Only say what would change."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        var what = NamedArguments.read(words.get(0), words.get(1), session);
        var name = NamedArguments.name(words.get(2));
        if (call.hasMatchedOption("--dry-run")) {
            return NamedArguments.foretell(what, session);
        }
        return NamedArguments.answer(
                session.desk().renameEverywhere().rename(what, name),
                "'" + words.get(1) + "' is called '" + words.get(2) + "' now.",
                session);
    }
}
