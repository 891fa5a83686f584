package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall show`: one entry whole, who has heard of it, and what the coach misses.
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "show",
                "Show one entry whole, who has heard of it, and what would make it stronger.",
                "treefall show last",
                "treefall show 3f2a --json");
        Specs.add(spec, Specs.word("ENTRY", "The beginning of an entry's id, or 'last'."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        show(session.entry(call.matchedPositionalValue(0, "")), session);
        return Exit.DONE;
    }

    static void show(Entry entry, Session session) throws JournalException {
        if (session.wantsJson()) {
            session.say(Shown.json(entry));
            return;
        }
        var journal = session.journal();
        session.say(Shown.line(entry));
        showKind(entry.kind(), session, entry);
        entry.claims().forEach(claim -> row("number", Marks.words(claim), session));
        entry.evidence().forEach(evidence -> row("evidence", words(evidence, journal), session));
        entry.serves().forEach(service -> {
            var priority = journal.find(service.priority());
            row(
                    "serves",
                    priority == null
                            ? ""
                            : (priority.name().text() + "  " + service.how().text()).strip(),
                    session);
        });
        row(
                "tags",
                String.join(
                        " ", entry.tags().stream().map(tag -> "#" + tag.text()).toList()),
                session);
        showHeard(entry, journal, session);
        CoachWords.show(entry, session);
    }

    private static void showKind(Kind kind, Session session, Entry entry) {
        var story = entry.story();
        row("stakes", story.stakes(), session);
        row("challenge", story.challenge(), session);
        row("what I did", story.action(), session);
        row("what changed", story.result(), session);
        switch (kind) {
            case Kind.Win() -> {}
            case Kind.Prevention(var would, var how, var exposed, var held) -> {
                row("would have happened", would, session);
                row("how we know", how, session);
                row("exposed", exposed, session);
                row("held", held, session);
            }
            case Kind.Learning(var outcome, var worth) -> {
                row("outcome", outcome == null ? "" : Shown.word(outcome), session);
                row("worth", worth, session);
            }
            case Kind.Setback(var changed, var proof) -> {
                row("what changed since", changed, session);
                row("proof", proof, session);
            }
            case Kind.Thread(var next, var payOff, var news, var _, var _) -> {
                row("next step", next, session);
                row("pays off", payOff == null ? "" : payOff.toString(), session);
                news.forEach(item -> row(item.day().toString(), item.words(), session));
            }
        }
    }

    private static void showHeard(Entry entry, Snapshot journal, Session session) {
        var ledger = Ledger.of(journal, session.today());
        for (var person : journal.people()) {
            var standing = ledger.standing(entry.id(), person.id());
            if (standing.visibility() != Visibility.UNHEARD) {
                row(
                        "heard by",
                        Shown.sign(standing.visibility()) + " " + person.name().text() + ", "
                                + Shown.word(standing.visibility()),
                        session);
            }
        }
    }

    private static String words(Evidence evidence, Snapshot journal) {
        var what = switch (evidence) {
            case Evidence.Link(var _, var address) -> address.text();
            case Evidence.CopiedFile(var _, var name, var _, var _) -> name.text();
            case Evidence.SourcedNumber(var _, var source) -> source.text();
            case Evidence.Witness(var _, var id) -> {
                var person = journal.find(id);
                yield person == null ? "" : person.name().text() + " can confirm it";
            }
        };
        return (evidence.label().text() + "  " + what).strip();
    }

    static void row(String label, Prose words, Session session) {
        row(label, words.text(), session);
    }

    static void row(String label, String words, Session session) {
        if (!words.isBlank()) {
            session.say("  %-20s %s".formatted(label, Shown.visible(words).replace("\n", "\n" + " ".repeat(23))));
        }
    }
}
