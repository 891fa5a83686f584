package app.treefall.cli;

import app.treefall.domain.Deed;
import app.treefall.domain.Handles;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.usecase.Keep;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall person`: who is in the story.
final class PersonCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "person",
                "Add somebody, change what is said of them, or without a name list everybody.",
                "treefall person",
                "treefall person \"Daniel Osei\" --as manager --pronouns he",
                "treefall person @tomas --title \"Support lead\"");
        Specs.add(
                spec,
                Specs.words("NAME", "Their name.", "0..*"),
                Specs.option("--as", "RELATION", "manager, skip-level, peer, report, stakeholder, customer or mentor"),
                Specs.option("--title", "TITLE", "What they are: \"Director\"."),
                Specs.option("--pronouns", "PRONOUNS", "she, he or they"));
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
                    "Who? Say their name: treefall person \"Daniel Osei\" --as manager. Nothing was changed.");
        }
        session.begin();
        var old = known(name, session.journal());
        var person = withParts(old == null ? somebodyNew(name, session.journal()) : old, call);
        long revision = old == null ? 0 : session.journal().revisionOf(old.id());
        return switch (session.desk().keep().run(Deed.Verb.SET_UP, person.name(), person, revision)) {
            case Keep.Result.Done<Person> _ -> {
                session.say(
                        session.wantsJson()
                                ? Shown.json(person)
                                : (old == null ? "Added @" : "Changed @")
                                        + person.handle().text() + ", "
                                        + Shown.visible(person.name().text()) + ", "
                                        + Shown.word(person.relation()));
                yield Exit.DONE;
            }
            case Keep.Result.ChangedMeanwhile<Person> _ ->
                throw new WrongCall("Somebody else changed it meanwhile. Nothing was changed; try again.");
        };
    }

    /// By full name, or by what is typed after `@`.
    private static @Nullable Person known(Prose name, Snapshot journal) {
        var wanted = Handles.folded(name.text());
        return journal.people().stream()
                .filter(person -> Handles.folded(person.name().text()).equals(wanted)
                        || ("@" + Handles.folded(person.handle().text())).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /// A second Daniel gets a handle of his own, out of his whole name.
    private static Person somebodyNew(Prose name, Snapshot journal) {
        var named = Person.named(name, Person.Relation.PEER);
        boolean taken = journal.people().stream()
                .anyMatch(person -> Handles.folded(person.handle().text())
                        .equals(Handles.folded(named.handle().text())));
        return taken
                ? new Person(
                        named.id(),
                        name,
                        Handles.from(Prose.of(name.text().replace(' ', '-'))),
                        null,
                        named.relation(),
                        named.title(),
                        named.decides(),
                        named.attention(),
                        null,
                        named.note())
                : named;
    }

    private static Person withParts(Person person, ParseResult call) {
        String as = call.matchedOptionValue("--as", null);
        String title = call.matchedOptionValue("--title", null);
        String pronouns = call.matchedOptionValue("--pronouns", null);
        var relation = as == null ? person.relation() : Words.choice(Person.Relation.class, "--as", as);
        boolean decides = as == null
                ? person.decides()
                : Person.named(person.name(), relation).decides();
        return new Person(
                person.id(),
                person.name(),
                person.handle(),
                pronouns == null ? person.pronouns() : pronounsIn(pronouns),
                relation,
                title == null ? person.title() : Words.prose("--title", title),
                decides,
                person.attention(),
                person.oneOnOne(),
                person.note());
    }

    private static void list(Session session) throws JournalException {
        var people = session.journal().people();
        if (session.wantsJson()) {
            session.say(Shown.jsonList(people));
            return;
        }
        if (people.isEmpty()) {
            session.say("Nobody yet. 'treefall person \"Daniel Osei\" --as manager' adds your manager.");
        }
        people.forEach(person -> session.say("@%-12s %-24s %s"
                .formatted(
                        person.handle().text(), Shown.visible(person.name().text()), Shown.word(person.relation()))));
    }

    private static Pronouns pronounsIn(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "she" -> Pronouns.SHE;
            case "he" -> Pronouns.HE;
            case "they" -> Pronouns.THEY;
            default ->
                throw new WrongCall(
                        "--pronouns cannot be '" + typed + "'. Write she, he or they. Nothing was changed.");
        };
    }
}
