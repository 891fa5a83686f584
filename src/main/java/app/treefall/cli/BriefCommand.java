package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.export.Exporters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall brief`: what to say in the next 1:1, and why.
final class BriefCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "brief",
                "Prepare the next 1:1 with somebody.",
                "treefall brief --with daniel",
                "treefall brief --with daniel --on 2026-11-20 --format md",
                "treefall brief --json");
        Specs.add(
                spec,
                Specs.option("--with", "PERSON", "With whom; your manager if not said."),
                Specs.option("--on", "DAY", "The day of the meeting; the next one planned, else today."),
                Specs.option("--format", "FORMAT", "txt or md"));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var person = session.listener(call.matchedOptionValue("--with", null));
        var prepared = session.desk()
                .prepareBrief()
                .run(session.journal(), person.id(), dayIn(call, session), session.today());
        var format = DocumentFormats.readable(call.matchedOptionValue("--format", "txt"));
        if (session.wantsJson()) {
            session.say(BriefJson.of(prepared.brief()));
        } else {
            session.write(Exporters.write(prepared.document(), format).bytes());
        }
        return Exit.DONE;
    }

    static @Nullable LocalDate dayIn(ParseResult call, Session session) {
        String typed = call.matchedOptionValue("--on", null);
        return typed == null ? null : session.day(typed);
    }
}
