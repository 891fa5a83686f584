package app.treefall.cli;

import app.treefall.domain.Deed;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall priority`: what a person or the company wants.
final class PriorityCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "priority",
                "Add what somebody wants, or without words list all.",
                "treefall priority",
                "treefall priority \"Checkout that converts\" --of daniel --measure \"conversion to 64%\"");
        Specs.add(
                spec,
                Specs.words("NAME", "A few words for it.", "0..*"),
                Specs.option("--of", "PERSON", "Whose it is; the company's if not said."),
                Specs.option("--words", "WORDS", "As they said it."),
                Specs.option("--measure", "WORDS", "How they measure it."),
                Specs.option("--until", "DAY", "The last day it counts."),
                Specs.option("--handle", "WORD", "What you type after ^."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        if (words.isEmpty()) {
            list(session);
            return Exit.DONE;
        }
        var name = Words.prose("NAME", String.join(" ", words));
        if (name.isBlank()) {
            throw new WrongCall(
                    "Which priority? Say it in a few words: treefall priority \"A calm on-call\". Nothing was"
                            + " changed.");
        }
        session.begin();
        String handle = call.matchedOptionValue("--handle", null);
        String until = call.matchedOptionValue("--until", null);
        var priority = new Priority(
                Id.fresh(),
                ownerIn(call, session),
                handle == null ? Handles.from(name) : Words.prose("--handle", handle),
                name,
                Words.prose("--words", call.matchedOptionValue("--words", name.text())),
                Words.prose("--measure", call.matchedOptionValue("--measure", "")),
                null,
                session.today(),
                until == null ? null : session.day(until));
        refuseTaken(priority, session.journal());
        session.desk().keep().run(Deed.Verb.SET_UP, name, priority, 0);
        session.say(
                session.wantsJson()
                        ? Shown.json(priority)
                        : "Added ^" + priority.handle().text() + ", " + name.text());
        return Exit.DONE;
    }

    private static void refuseTaken(Priority fresh, Snapshot journal) {
        var handle = Handles.folded(fresh.handle().text());
        for (var priority : journal.priorities()) {
            if (Handles.folded(priority.handle().text()).equals(handle)) {
                throw new WrongCall(
                        "^" + handle + " is '" + Shown.visible(priority.name().text())
                                + "' already. Say another word with --handle. Nothing was changed.");
            }
        }
    }

    private static @Nullable Id<Person> ownerIn(ParseResult call, Session session) throws JournalException {
        String of = call.matchedOptionValue("--of", null);
        return of == null ? null : session.person(of).id();
    }

    private static void list(Session session) throws JournalException {
        var priorities = session.journal().priorities();
        if (session.wantsJson()) {
            session.say(Shown.jsonList(priorities));
            return;
        }
        if (priorities.isEmpty()) {
            session.say("No priority yet. 'treefall priority \"A calm on-call\" --of daniel' adds one.");
        }
        priorities.forEach(priority -> session.say("^%-12s %s"
                .formatted(
                        priority.handle().text(), Shown.visible(priority.name().text()))));
    }
}
