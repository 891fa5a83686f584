package app.treefall.cli;

import app.treefall.codec.Codec;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.history.EntryChanges;
import app.treefall.narrative.history.EntryField;
import app.treefall.narrative.history.FieldChange;
import app.treefall.narrative.history.Piece;
import app.treefall.usecase.ReadHistory;
import app.treefall.usecase.ReadHistory.Past;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall history`: the versions of an entry, what changed with each, and the way back to one.
final class HistoryCommand implements Command {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "history",
                "Show how an entry came to be what it is: each version, and what changed with it.",
                "treefall history last",
                "treefall history 3f2a --back 2");
        Specs.add(spec, Specs.word("ENTRY", "The beginning of an entry's id, or 'last'."));
        Specs.add(spec, Specs.option("--back", "VERSION", "Bring this version back, by its number."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var entry = session.entry(call.matchedPositionalValue(0, ""));
        String back = call.matchedOptionValue("--back", null);
        if (back != null) {
            bringBack(entry, Words.count("--back", back), session);
        } else {
            show(session.desk().readHistory().of(entry.id()), session);
        }
        return Exit.DONE;
    }

    private static void bringBack(Entry entry, int version, Session session) throws JournalException {
        switch (session.desk().readHistory().bringBack(entry.id(), version)) {
            case ReadHistory.Result.BroughtBack(var saved) ->
                session.answer(
                        "Brought back version " + version + ": " + Shown.line(saved.value()) + "\n'"
                                + session.again("undo") + "' takes that back.",
                        line -> line.truth("broughtBack", true).whole("version", saved.revision()));
            case ReadHistory.Result.AlreadySo() ->
                session.answer(
                        "The entry stands like version " + version + " already. Nothing was changed.",
                        line -> line.truth("broughtBack", false));
            case ReadHistory.Result.Gone() ->
                throw new WrongCall("This entry has no version " + version + ". '" + session.again("history") + " "
                        + Shown.id(entry) + "' shows those it has. Nothing was changed.");
        }
    }

    private static void show(List<Past> versions, Session session) throws JournalException {
        if (session.wantsJson()) {
            session.say(json(versions));
            return;
        }
        var journal = session.journal();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            boolean first = i == versions.size() - 1;
            var stands = i == 0 ? "  as it stands now" : first ? "  as it was first saved" : "";
            session.say("version " + version.revision() + "  " + when(version) + stands);
            for (var change : changes(versions, i, journal)) {
                ShowCommand.row(label(change.field()), words(change), session);
            }
        }
    }

    private static List<FieldChange> changes(List<Past> versions, int i, Snapshot journal) {
        var entry = versions.get(i).entry();
        return i == versions.size() - 1
                ? EntryChanges.ofFirst(entry, journal)
                : EntryChanges.between(versions.get(i + 1).entry(), entry, journal);
    }

    /// What went in [-…-], what came in {+…+}, as other tools of the terminal mark words.
    private static String words(FieldChange change) {
        var words = new StringBuilder();
        for (var piece : EntryChanges.shortened(change.pieces())) {
            words.append(marked(piece));
        }
        return words.toString();
    }

    private static String marked(Piece piece) {
        var words = piece.words().text();
        return switch (piece.sort()) {
            case SAME -> words;
            case ADDED -> "{+" + words.stripTrailing() + "+}" + spaceBehind(words);
            case REMOVED -> "[-" + words.stripTrailing() + "-]" + spaceBehind(words);
        };
    }

    private static String spaceBehind(String words) {
        return words.substring(words.stripTrailing().length());
    }

    private static String label(EntryField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String when(Past version) {
        return WHEN.format(version.at().atZone(ZoneId.systemDefault()));
    }

    private static String json(List<Past> versions) {
        return JsonLine.object(line -> line.list(
                "versions",
                versions,
                (one, version) -> one.whole("version", version.revision())
                        .text("savedAt", version.at())
                        .written("entry", List.of(Codec.toText(version.entry())))));
    }
}
