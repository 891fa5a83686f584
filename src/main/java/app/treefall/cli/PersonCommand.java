package app.treefall.cli;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Pronouns;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall person`: who is in the story.
final class PersonCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command("person", "Add somebody, or without a name list everybody.",
                "treefall person", "treefall person \"Daniel Osei\" --as manager --pronouns he");
        Specs.add(spec, Specs.words("NAME", "Their name.", "0..*"),
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
        var relation = Words.choice(Person.Relation.class, "relation", call.matchedOptionValue("--as", "peer"));
        var named = Person.named(Words.prose("NAME", String.join(" ", words)), relation);
        var person = new Person(named.id(), named.name(), named.handle(),
                pronounsIn(call.matchedOptionValue("--pronouns", null)), relation,
                Words.prose("--title", call.matchedOptionValue("--title", "")), named.decides(), named.attention(), null,
                named.note());
        session.desk().keep().run(Deed.Verb.SET_UP, person.name(), person, 0);
        session.say(session.wantsJson() ? Shown.json(person) : "Added @" + person.handle().text() + ", " + person.name().text());
        return Exit.DONE;
    }

    private static void list(Session session) throws JournalException {
        var people = session.journal().people();
        if (session.wantsJson()) {
            session.say(Shown.jsonList(people));
            return;
        }
        people.forEach(person -> session.say("@%-12s %-24s %s".formatted(person.handle().text(),
                Shown.visible(person.name().text()), Shown.word(person.relation()))));
    }

    private static @Nullable Pronouns pronounsIn(@Nullable String typed) {
        return switch (typed == null ? "" : typed.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "she" -> Pronouns.SHE;
            case "he" -> Pronouns.HE;
            case "they" -> Pronouns.THEY;
            default -> throw new WrongCall("'" + typed + "' is not known here. Write she, he or they; the window takes any.");
        };
    }
}
