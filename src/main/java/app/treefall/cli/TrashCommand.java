package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Priority;
import app.treefall.domain.Saved;
import app.treefall.narrative.ledger.Ties;
import app.treefall.usecase.TrashThing;
import app.treefall.usecase.TrashThing.InTrash;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall trash`: what was thrown away, of whatever kind; more of it, back again, or for good.
final class TrashCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "trash",
                "See what was thrown away, throw something away, bring it back, or delete it for good.",
                "treefall trash",
                "treefall trash put last",
                "treefall trash put @anna --yes",
                "treefall trash restore 3f2a",
                "treefall trash empty --yes");
        Specs.add(
                spec,
                Specs.words(
                        "WHAT",
                        "list, put, restore, purge or empty; then what: the beginning of an id, 'last' for the newest"
                                + " entry, @ and a handle for a person, ^ and a handle for a priority.",
                        "0..*"),
                Specs.flag("--yes", "You know what it takes along."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        var what = words.isEmpty() ? "list" : words.getFirst();
        boolean sure = call.hasMatchedOption("--yes");
        switch (what) {
            case "list" -> list(session);
            case "put" -> put(named(words), session, sure);
            case "restore" -> restore(inTrash(named(words), session), session);
            case "purge" -> purge(inTrash(named(words), session), session, sure);
            case "empty" -> empty(session, sure);
            default ->
                throw new WrongCall("'" + what + "' is nothing the trash can do. It can list, put, restore, purge and"
                        + " empty. Nothing was changed.");
        }
        return Exit.DONE;
    }

    private static void list(Session session) throws JournalException {
        var trash = session.desk().trashThing().trash();
        if (session.wantsJson()) {
            session.say(JsonLine.object(out -> out.list("trash", trash, TrashCommand::json)));
            return;
        }
        if (trash.isEmpty()) {
            session.say("Nothing has been thrown away.");
        }
        trash.forEach(one -> session.say(id(one.thing()) + "  " + dayOf(one) + "  " + line(one.thing())));
    }

    private static void json(JsonLine out, InTrash one) {
        out.text("id", one.thing().id())
                .text("kind", one.thing().getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .text("thrownAway", one.at())
                .written("thing", List.of(Shown.json(one.thing())));
    }

    private static void put(String typed, Session session, boolean sure) throws JournalException {
        var thing = thing(typed, session);
        var warning = new Ties(session.journal()).whenTrashed(thing);
        if (!warning.isEmpty() && !sure) {
            throw new WrongCall(Shown.visible(warning) + " Say --yes when you mean it. Nothing was changed.");
        }
        session.desk().trashThing().run(thing);
        session.answer(
                "In the trash: " + line(thing) + "\n'" + session.again("undo") + "' takes that back, '"
                        + session.again("trash") + " restore " + id(thing) + "' later too.",
                out -> out.truth("trashed", true).text("id", thing.id()));
    }

    private static void restore(InTrash one, Session session) throws JournalException {
        session.desk().trashThing().restore(one.thing());
        session.answer(
                "Back in the journal: " + line(one.thing()),
                out -> out.truth("restored", true).text("id", one.thing().id()));
    }

    private static void purge(InTrash one, Session session, boolean sure) throws JournalException {
        var along = new Ties(session.journal()).whenPurged(one.thing());
        if (!sure) {
            throw new WrongCall("Its words, its history and its drafts would leave the file"
                    + (along.isEmpty() ? "" : ", and " + along + " with them")
                    + ", and nothing can undo that. Say --yes"
                    + " when you mean it. Nothing was changed.");
        }
        session.desk().trashThing().purge(one.thing());
        session.answer(
                "Deleted for good.",
                out -> out.truth("purged", true).text("id", one.thing().id()));
    }

    private static void empty(Session session, boolean sure) throws JournalException {
        if (!sure) {
            throw new WrongCall(
                    "Everything in the trash would leave the file, with the tellings of its entries and what was"
                        + " between you and its people, and nothing can undo that. Say --yes when you mean it. Nothing"
                        + " was changed.");
        }
        int count = session.desk().trashThing().empty();
        session.answer("Deleted for good: " + count + ".", out -> out.whole("purged", count));
    }

    private static String named(List<String> words) {
        if (words.size() != 2) {
            throw new WrongCall("Which one? Say one thing: treefall trash " + words.getFirst()
                    + " 3f2a. 'treefall trash' shows what lies there. Nothing was changed.");
        }
        return words.getLast();
    }

    private static Kept thing(String typed, Session session) throws JournalException {
        if (typed.equals("last")) {
            return session.entry(typed);
        }
        if (typed.startsWith("@")) {
            return session.person(typed);
        }
        if (typed.startsWith("^")) {
            return priority(typed, session);
        }
        var found = session.journal().everything().stream()
                .map(Saved::value)
                .filter(thing -> TrashThing.takes(thing) && begins(thing.id(), typed))
                .toList();
        return one(found, typed);
    }

    private static Priority priority(String typed, Session session) throws JournalException {
        var wanted = Handles.folded(typed.substring(1));
        return session.journal().priorities().stream()
                .filter(priority -> Handles.folded(priority.handle().text()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new WrongCall(
                        "No priority is called '" + typed + "'. 'treefall priority' shows them. Nothing was changed."));
    }

    private static InTrash inTrash(String typed, Session session) throws JournalException {
        var trash = session.desk().trashThing().trash();
        if (typed.equals("last") && !trash.isEmpty()) {
            return trash.getFirst();
        }
        return one(trash.stream().filter(one -> begins(one.thing().id(), typed)).toList(), typed);
    }

    private static <T> T one(List<T> found, String typed) {
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                throw new WrongCall("Nothing there has an id that begins with '" + typed + "'. Nothing was changed.");
            default ->
                throw new WrongCall(found.size() + " have an id that begins with '" + typed
                        + "'. Type more of it. Nothing was changed.");
        };
    }

    private static boolean begins(Id<?> id, String typed) {
        return !typed.isBlank() && id.toString().startsWith(typed.strip().toLowerCase(Locale.ROOT));
    }

    private static String id(Kept thing) {
        return thing.id().toString().substring(0, 8);
    }

    private static String line(Kept thing) {
        return thing instanceof Entry entry
                ? "entry  " + Shown.visible(entry.headline().text())
                : Things.line(thing);
    }

    private static LocalDate dayOf(InTrash one) {
        return one.at().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
