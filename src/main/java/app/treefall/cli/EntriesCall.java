package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.narrative.finding.Finding;
import app.treefall.narrative.finding.Strengths;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.lens.Gate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/// `treefall export entries`: the entries a filter means as a table, into a file or to standard output.
final class EntriesCall {

    private EntriesCall() {}

    static Exit run(ParseResult call, Session session) throws JournalException {
        String format = call.matchedOptionValue("--format", "csv");
        if (!format.toLowerCase(Locale.ROOT).equals("csv")) {
            throw new WrongCall("Entries are written as csv, not '" + format + "'. Nothing was written.");
        }
        var including =
                call.hasMatchedOption("--with-private") ? Gate.Including.PRIVATE_ENTRIES : Gate.Including.NOTHING_ELSE;
        var wanted = wanted(call, session).stream().map(Entry::id).toList();
        var entries = session.desk().exportEntries();
        var made = entries.make(session.journal(), wanted, including, session.today());
        if (made.withheld() > 0) {
            session.warn((made.withheld() == 1 ? "1 entry is" : made.withheld() + " entries are")
                    + " not in it, private or for your manager only; --with-private takes them in.");
        }
        String out = call.matchedOptionValue("--out", null);
        if (out == null) {
            session.write(made.bytes());
            return Exit.DONE;
        }
        var file = ExportCommand.target(out, session);
        return ExportCommand.told(entries.write(made, file, ExportCommand.ifThere(call)), file, session);
    }

    private static List<Entry> wanted(ParseResult call, Session session) throws JournalException {
        var filter = FilterArguments.read(call.matchedPositionalValue(1, List.of()), session);
        if (filter.words().hasWords()) {
            throw new WrongCall("'" + filter.words().text() + "' is no filter. Nothing was written.");
        }
        var conditions = FilterArguments.view(call.matchedOptionValue("--view", null), session)
                .with(filter.conditions());
        return new Finding(Ledger.of(session.journal(), session.today()), new Strengths()).entries(conditions);
    }
}
