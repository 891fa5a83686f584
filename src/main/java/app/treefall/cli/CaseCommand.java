package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.export.Exporters;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Check;
import app.treefall.usecase.BuildCase;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall case`: the promotion case as it stands, and what a committee would say.
final class CaseCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "case",
                "Build the promotion case of this season and read it as a committee would.",
                "treefall case",
                "treefall case --lens committee --format md",
                "treefall case --json");
        Specs.add(
                spec,
                Specs.option("--lens", "LENS", "manager, skip-level, committee, peers or me; me if not said."),
                Specs.option("--format", "FORMAT", "txt or md"));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var lens = Words.choice(Lens.class, "--lens", call.matchedOptionValue("--lens", "me"));
        var format = DocumentFormats.readable(call.matchedOptionValue("--format", "txt"));
        var built = built(session, lens);
        if (session.wantsJson()) {
            session.say(CaseJson.of(built, lens));
            return Exit.DONE;
        }
        session.write(Exporters.write(built.document(), format).bytes());
        sayChecks(built.checks(), session);
        return Exit.DONE;
    }

    static BuildCase.Result.Built built(Session session, Lens lens) throws JournalException {
        return switch (session.desk().buildCase().run(session.journal(), lens, session.today())) {
            case BuildCase.Result.Built built -> built;
            case BuildCase.Result.NoSeason() ->
                throw new WrongCall(
                        "There is no season yet, so nothing to argue for. 'treefall start --aim \"Staff Engineer\""
                                + " --decision DAY' begins one.");
        };
    }

    /// To standard error, so that the case itself can be piped on.
    private static void sayChecks(List<Check> checks, Session session) {
        session.warn("");
        session.warn("What the committee would say:");
        for (var check : checks) {
            var sign = switch (check.outcome()) {
                case PASSED -> "  ok  ";
                case OBJECTION -> "  !   ";
            };
            session.warn(sign + Shown.visible(check.sentence().text()));
        }
    }
}
