package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kind;
import app.treefall.domain.Suggestion;
import app.treefall.usecase.AcceptSuggestion;
import app.treefall.usecase.UndoImport;
import app.treefall.usecase.Waiting;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall inbox`: what imports proposed, and what becomes of it.
final class InboxCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "inbox",
                "See what imports proposed; accept it as entries, merge it into an entry, or dismiss it for good;"
                        + " plan the 1:1s of a calendar. Each is one step, taken back by 'undo'.",
                "treefall inbox",
                "treefall inbox show 3f2a",
                "treefall inbox accept 3f2a 77b1",
                "treefall inbox accept --all --kind learning",
                "treefall inbox accept 3f2a --on 2023-05-01",
                "treefall inbox merge 3f2a last",
                "treefall inbox plan 51ce",
                "treefall inbox plan 51ce --next 4 --past --with anna",
                "treefall inbox dismiss --all --batch 9c01",
                "treefall inbox take-back 9c01");
        Specs.add(
                spec,
                Specs.words(
                        "WHAT",
                        "list, show, accept, merge, dismiss, plan, batches or take-back; then the beginnings of ids."
                                + " merge wants a suggestion and an entry, take-back an import.",
                        "0..*"),
                Specs.flag("--all", "All that wait, as far as --kind and --batch say."),
                Specs.option("--kind", "KIND", "Only win, prevention, learning, setback or thread."),
                Specs.option("--batch", "ID", "Only those of this import."),
                Specs.option("--on", "DAY", "The day of those that nobody dated."),
                Specs.option("--next", "COUNT", "How many coming 1:1s of a series to plan; without it, the next one."),
                Specs.flag("--past", "Enter the 1:1s before today as held, without preparation."),
                Specs.option("--with", "PERSON", "Who a planned 1:1 is with, where it was understood otherwise."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> words = call.matchedPositionalValue(0, List.of());
        var what = words.isEmpty() ? "list" : words.getFirst();
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (what) {
            case "list" -> list(call, session);
            case "plan" -> OneOnOneCalls.plan(rest, call, session);
            case "show" -> {
                var left = OneOnOneCalls.show(rest, session);
                if (!left.isEmpty() || call.hasMatchedOption("--all")) {
                    show(chosen(left, call, session), session);
                }
            }
            case "batches" -> batches(session);
            case "accept" -> accept(chosen(rest, call, session), call, session);
            case "dismiss" -> {
                var left = OneOnOneCalls.dismiss(rest, call, session);
                if (!left.isEmpty() || call.hasMatchedOption("--all")) {
                    tell(session.desk().acceptSuggestion().dismiss(ids(chosen(left, call, session))), session);
                }
            }
            case "merge" -> merge(rest, call, session);
            case "take-back" -> takeBack(rest, session);
            default ->
                throw new WrongCall("'" + what + "' is nothing the inbox can do. It can list, show, accept, merge,"
                        + " dismiss, plan, batches and take-back. Nothing was changed.");
        }
        return Exit.DONE;
    }

    private static void list(ParseResult call, Session session) throws JournalException {
        var waiting = session.desk().readInbox().run(session.journal()).stream()
                .filter(each -> isMeant(each.suggestion(), call))
                .toList();
        var oneOnOnes = OneOnOneCalls.waiting(call, session);
        if (session.wantsJson()) {
            session.say(JsonLine.object(out -> out.list("suggestions", waiting, InboxCommand::json)
                    .list("oneOnOnes", oneOnOnes, ImportJson::write)));
            return;
        }
        session.say(
                waiting.isEmpty() && oneOnOnes.isEmpty()
                        ? "Nothing waits in the inbox. '" + session.again("import") + " FILE' reads a file into it."
                        : ImportWords.suggestions(waiting.size() + oneOnOnes.size()) + " in the inbox:");
        waiting.forEach(each -> session.say(line(each)));
        oneOnOnes.forEach(each -> session.say("  " + OneOnOneWords.line(each)));
    }

    private static void json(JsonLine out, Waiting waiting) {
        var entry = waiting.likeEntry();
        var other = waiting.likeSuggestion();
        ImportJson.write(out, waiting.suggestion());
        out.text("likeEntry", entry == null ? null : entry.id())
                .text("likeSuggestion", other == null ? null : other.id());
    }

    private static String line(Waiting waiting) {
        var suggestion = waiting.suggestion();
        var other = waiting.likeSuggestion();
        var alike = waiting.likeEntry() != null
                ? "\n      like the entry " + Shown.line(waiting.likeEntry())
                : other != null ? "\n      like " + shortId(other) : "";
        return "  " + ImportWords.line(suggestion) + "  (" + from(suggestion) + ")" + alike;
    }

    private static String from(Suggestion suggestion) {
        var origin = suggestion.origin();
        return Shown.visible(origin.source().text()) + (origin.line() == 0 ? "" : ":" + origin.line());
    }

    private static void show(List<Suggestion> suggestions, Session session) {
        for (var suggestion : suggestions) {
            session.answer(whole(suggestion), out -> ImportJson.write(out, suggestion));
        }
    }

    private static String whole(Suggestion suggestion) {
        var entry = suggestion.entry();
        var text = new StringBuilder(
                shortId(suggestion) + "  " + Shown.visible(entry.headline().text()));
        add(text, "from", from(suggestion));
        add(
                text,
                "days",
                suggestion.undated()
                        ? ""
                        : entry.days().first() + " to " + entry.days().last());
        add(text, "kind", Shown.word(entry.kindName()));
        add(text, "project", entry.project().text());
        entry.tags().forEach(tag -> add(text, "tag", tag.text()));
        add(text, "stakes", entry.story().stakes().text());
        add(text, "challenge", entry.story().challenge().text());
        add(text, "action", entry.story().action().text());
        add(text, "result", entry.story().result().text());
        add(text, "note", entry.candidNote().text());
        entry.evidence().forEach(each -> add(text, "evidence", each.label().text()));
        suggestion.notUnderstood().forEach(words -> add(text, "not understood", words.text()));
        return text.toString();
    }

    private static void add(StringBuilder text, String name, String words) {
        if (!words.isBlank()) {
            text.append("\n  ")
                    .append(name)
                    .append(": ")
                    .append(Shown.visible(words).replace("\n", "\n    "));
        }
    }

    private static void batches(Session session) throws JournalException {
        var batches = session.journal().batches();
        if (session.wantsJson()) {
            session.say(JsonLine.object(out -> out.list(
                    "batches",
                    batches,
                    (line, batch) -> line.text("id", batch.id())
                            .words("source", batch.source())
                            .words("format", batch.format())
                            .text("day", batch.day())
                            .whole("added", batch.added())
                            .whole("known", batch.known())
                            .whole("notUnderstood", batch.leftOver().size() + (long) batch.notKept()))));
            return;
        }
        if (batches.isEmpty()) {
            session.say("Nothing was imported yet.");
        }
        for (var batch : batches) {
            session.say("  " + batch.id().toString().substring(0, 8) + "  " + batch.day() + "  "
                    + Shown.visible(batch.source().text()) + "  " + ImportWords.suggestions(batch.added()));
        }
    }

    private static void accept(List<Suggestion> chosen, ParseResult call, Session session) throws JournalException {
        String day = call.matchedOptionValue("--on", null);
        var accept = session.desk().acceptSuggestion();
        tell(day == null ? accept.run(ids(chosen)) : accept.on(session.day(day), ids(chosen)), session);
    }

    private static void merge(List<String> words, ParseResult call, Session session) throws JournalException {
        if (words.size() != 2) {
            throw new WrongCall("Merge wants one suggestion and one entry: treefall inbox merge 3f2a last."
                    + " Nothing was changed.");
        }
        var suggestion = chosen(words.subList(0, 1), call, session).getFirst();
        var entry = session.entry(words.getLast());
        tell(session.desk().acceptSuggestion().merge(suggestion.id(), entry.id()), session);
    }

    private static void tell(AcceptSuggestion.Result result, Session session) {
        switch (result) {
            case AcceptSuggestion.Result.Accepted(var entries, var _) -> {
                var text = new StringBuilder("Accepted " + entries.size() + ".");
                entries.forEach(entry -> text.append("\n  ").append(Shown.line(entry)));
                session.answer(
                        text.toString(),
                        out -> out.whole("accepted", entries.size())
                                .texts(
                                        "entries",
                                        entries.stream().map(Entry::id).toList()));
            }
            case AcceptSuggestion.Result.Merged(var entry) ->
                session.answer("Merged into " + Shown.line(entry), out -> out.text("merged", entry.id()));
            case AcceptSuggestion.Result.Dismissed(var count) ->
                session.answer("Dismissed " + count + " for good.", out -> out.whole("dismissed", count));
            case AcceptSuggestion.Result.Gone() ->
                throw new WrongCall("It does not wait in the inbox any more. Nothing was changed.");
        }
    }

    private static void takeBack(List<String> words, Session session) throws JournalException {
        if (words.size() != 1) {
            throw new WrongCall("Which import? 'treefall inbox batches' shows them. Nothing was changed.");
        }
        var found = session.journal().batches().stream()
                .filter(batch -> begins(batch.id(), words.getFirst()))
                .toList();
        switch (session.desk().undoImport().run(one(found, words.getFirst()).id())) {
            case UndoImport.Result.TakenBack(var batch, var suggestions, var entries, var stayed) ->
                session.answer(
                        "Took the import of " + Shown.visible(batch.source().text()) + " back: "
                                + ImportWords.suggestions(suggestions) + ", " + entries + " of them entries."
                                + (stayed == 0 ? "" : " " + stayed + " stayed: something was done with them since."),
                        out -> out.whole("suggestions", suggestions)
                                .whole("entries", entries)
                                .whole("stayed", stayed));
            case UndoImport.Result.Gone() -> throw new WrongCall("This import is gone. Nothing was changed.");
        }
    }

    private static List<Suggestion> chosen(List<String> words, ParseResult call, Session session)
            throws JournalException {
        boolean all = call.hasMatchedOption("--all");
        if (all == !words.isEmpty()) {
            throw new WrongCall("Which suggestions? Say the beginnings of their ids, as 'treefall inbox' shows them, or"
                    + " --all. Nothing was changed.");
        }
        var inbox = session.journal().inbox();
        if (all) {
            return inbox.stream().filter(each -> isMeant(each, call)).toList();
        }
        return words.stream()
                .map(word -> one(
                        inbox.stream().filter(each -> begins(each.id(), word)).toList(), word))
                .distinct()
                .toList();
    }

    private static boolean isMeant(Suggestion suggestion, ParseResult call) {
        String kind = call.matchedOptionValue("--kind", null);
        String batch = call.matchedOptionValue("--batch", null);
        return (kind == null || suggestion.entry().kindName() == Words.choice(Kind.Name.class, "--kind", kind))
                && (batch == null || begins(suggestion.batch(), batch));
    }

    static boolean begins(Id<?> id, String typed) {
        return !typed.isBlank() && id.toString().startsWith(typed.strip().toLowerCase(Locale.ROOT));
    }

    private static <T> T one(List<T> found, String typed) {
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                throw new WrongCall("Nothing there has an id that begins with '" + typed
                        + "'. 'treefall inbox' and 'treefall inbox batches' show them. Nothing was changed.");
            default ->
                throw new WrongCall(found.size() + " have an id that begins with '" + typed
                        + "'. Type more of it. Nothing was changed.");
        };
    }

    private static List<Id<Suggestion>> ids(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::id).toList();
    }

    private static String shortId(Suggestion suggestion) {
        return suggestion.id().toString().substring(0, 8);
    }
}
