package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.narrative.finding.Finding;
import app.treefall.narrative.finding.Strengths;
import app.treefall.narrative.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall search`: entries by words.
final class SearchCommand implements Command {

    private static final int MOST = 50;

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "search",
                "Find entries by words; the last word may be unfinished, \"a phrase\" stays whole.",
                "treefall search latency",
                "treefall search '\"price release\" vat'",
                "treefall search latency kind:win unheard:daniel");
        Specs.add(spec, Specs.words("WORDS", "What to look for. " + FilterArguments.HELP, "1..*"));
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        Words.refuseOptionsAmong(words, call.originalArgs(), "search");
        if (String.join("", words).isBlank()) {
            throw new WrongCall("What to look for? Say a word or two: treefall search latency.");
        }
        var journal = session.journal();
        var found = new ArrayList<Entry>();
        var filter = FilterArguments.read(words, session);
        if (filter.words().isBlank()) {
            throw new WrongCall("What to look for? Filters alone are for 'treefall list'. Nothing was changed.");
        }
        Set<Long> among = new HashSet<>();
        new Finding(Ledger.of(journal, session.today()), new Strengths())
                .entries(filter)
                .forEach(entry -> among.add(journal.sequenceOf(entry.id())));
        for (var hit : session.desk().searchJournal().run(filter.words().text().strip(), MOST, among::contains)) {
            var entry = journal.find(hit.entry());
            if (entry != null) {
                found.add(entry);
            }
        }
        if (session.wantsJson()) {
            session.say(Shown.jsonList(found));
        } else {
            found.forEach(entry -> session.say(Shown.line(entry)));
            if (found.isEmpty()) {
                session.say("Nothing holds these words.");
            }
        }
        return Exit.DONE;
    }
}
