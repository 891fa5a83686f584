package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.domain.Named;
import app.treefall.domain.Prose;
import app.treefall.narrative.finding.Names;
import app.treefall.usecase.RenameEverywhere;

/// A tag, a project or a person as two arguments of a call: what it is, and its name.
final class NamedArguments {

    private NamedArguments() {}

    /// @throws WrongCall when the journal has none of that name
    static Named read(String sort, String typed, Session session) throws JournalException {
        var journal = session.journal();
        var name = Words.prose("NAME", typed.replaceFirst("^[#@]", ""));
        return switch (sort) {
            case "tag" -> {
                if (!Names.has(Names.tags(journal), name)) {
                    throw new WrongCall("No entry has the tag '" + typed + "'. Nothing was changed.");
                }
                yield new Named.Tag(name);
            }
            case "project" -> {
                if (!Names.has(Names.projects(journal), name)) {
                    throw new WrongCall("No entry belongs to a project '" + typed + "'. Nothing was changed.");
                }
                yield new Named.Project(name);
            }
            case "person" -> new Named.Somebody(session.person(typed).id());
            default ->
                throw new WrongCall(
                        "'" + sort + "' cannot be renamed. It can be tag, project or person. Nothing was changed.");
        };
    }

    static Exit answer(RenameEverywhere.Result result, String done, Session session) {
        switch (result) {
            case RenameEverywhere.Result.Done(var extent) ->
                session.answer(
                        done + " " + words(extent) + " changed; 'treefall undo' takes it back.",
                        line -> write(line, extent));
            case RenameEverywhere.Result.NothingSuch() ->
                throw new WrongCall("It is gone meanwhile. Nothing was changed.");
            case RenameEverywhere.Result.NoName() -> throw new WrongCall("A name needs words. Nothing was changed.");
            case RenameEverywhere.Result.NotTwoOfASort() ->
                throw new WrongCall("These are one already. Nothing was changed.");
        }
        return Exit.DONE;
    }

    /// For `--dry-run`: says how much would change, and changes nothing.
    static Exit foretell(Named what, Session session) throws JournalException {
        var extent = RenameEverywhere.extentOf(what, session.journal());
        session.answer("Would change " + words(extent) + ".", line -> write(line, extent));
        return Exit.DONE;
    }

    private static void write(JsonLine line, RenameEverywhere.Extent extent) {
        line.whole("entries", extent.entries()).whole("others", extent.others());
    }

    private static String words(RenameEverywhere.Extent extent) {
        return extent.entries()
                + (extent.entries() == 1 ? " entry and " : " entries and ")
                + extent.others()
                + (extent.others() == 1 ? " other thing" : " other things");
    }

    static Prose name(String typed) {
        return Words.prose("NAME", typed.replaceFirst("^#", ""));
    }
}
