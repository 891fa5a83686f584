package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.MakeDemo;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall demo`: the sample season as a journal of its own, with all its documents.
final class DemoCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "demo",
                "Write the sample season: a journal with all its documents, in a folder of its own.",
                "treefall demo sample",
                "treefall --journal sample/journal.db list");
        Specs.add(spec, Specs.word("DIR", "The folder; made if it is not there."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var folder = ExportCommand.pathOf(call.matchedPositionalValue(0, ""));
        return switch (session.makeDemo().run(folder, session.today())) {
            case MakeDemo.Result.Made(var files) -> {
                var day = session.makeDemo().dayOf(session.today());
                session.answer(
                        "Wrote " + files.getFirst() + " and " + (files.size() - 1) + " documents beside it.\n"
                                + "Its season is on " + day + ": treefall list --journal " + files.getFirst()
                                + " --today " + day,
                        line -> line.text("journal", files.getFirst())
                                .text("today", day)
                                .texts("files", files));
                yield Exit.DONE;
            }
            case MakeDemo.Result.AlreadyThere(var file) ->
                throw new WrongCall(file + " is there already. Choose another folder. Nothing was written.");
            case MakeDemo.Result.CouldNot(var trouble) -> {
                session.warn(TroubleWords.ofTarget(trouble, folder));
                yield Exit.WORLD_FAILED;
            }
        };
    }
}
