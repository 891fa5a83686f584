package app.treefall.cli;

import app.treefall.domain.JournalException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall merge`: two tags, projects or people become one, everywhere at once.
final class MergeCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "merge",
                "Make two tags, projects or people one, everywhere at once: the first goes over into the second."
                        + " One step, taken back by 'undo'.",
                "treefall merge tag serach search",
                "treefall merge person @dan @daniel",
                "treefall merge project Pricing \"Pricing 4.2\" --dry-run");
        Specs.add(
                spec,
                Specs.words("WHAT", "tag, project or person; the one that goes; the one that stays.", "3"),
                Specs.flag("--dry-run", "Only say what would change."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        var gone = NamedArguments.read(words.get(0), words.get(1), session);
        var stays = NamedArguments.read(words.get(0), words.get(2), session);
        if (call.hasMatchedOption("--dry-run")) {
            return NamedArguments.foretell(gone, session);
        }
        return NamedArguments.answer(
                session.desk().renameEverywhere().merge(gone, stays),
                "'" + words.get(1) + "' and '" + words.get(2) + "' are one now.",
                session);
    }
}
