package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.EditEntry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall edit`: deepen an entry, one part or many at a time. Shows what the coach still misses.
final class EditCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "edit",
                "Deepen an entry: only what is said changes.",
                "treefall edit last --stakes \"One card payment in twenty failed.\" --action \"I rewrote the retry.\"",
                "treefall edit 3f2a --claim \"failed card payments 4.9% -> 3.1%\" --certainty measured --source"
                        + " Grafana",
                "treefall edit 3f2a --serves conv --evidence https://wiki.example/retries");
        Specs.add(spec, Specs.word("ENTRY", "The beginning of an entry's id, or 'last'."));
        EntryParts.addTo(spec);
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var entry = session.entry(call.matchedPositionalValue(0, ""));
        long revision = session.journal().revisionOf(entry.id());
        var edited = new EntryParts(call, session).appliedTo(entry);
        return switch (session.desk().editEntry().run(edited, revision)) {
            case EditEntry.Result.Edited(var saved) -> {
                ShowCommand.show(saved.value(), session);
                yield Exit.DONE;
            }
            case EditEntry.Result.NotYet(var missing) ->
                throw new WrongCall("Not saved: "
                        + String.join(", ", missing.stream().map(Shown::word).toList()) + ". The entry is as it was.");
            case EditEntry.Result.ChangedMeanwhile _ ->
                throw new WrongCall(
                        "The entry was changed meanwhile. Yours is kept as a draft; 'treefall show' has theirs.");
        };
    }
}
