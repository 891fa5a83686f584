package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.ArchiveConflict;
import app.treefall.usecase.ExportArchive;
import app.treefall.usecase.ImportArchive;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// The whole journal out and in again, as the terminal says it.
final class ArchiveCalls {

    private static final int MOST_SHOWN = 20;

    private ArchiveCalls() {}

    static Exit export(ParseResult call, Session session) throws JournalException {
        if (!call.hasMatchedOption("--with-private")) {
            throw new WrongCall(
                    "An archive holds everything, and without --passphrase anybody can read it: private entries,"
                            + " candid notes, predictions, what others told you, the trash. Say --with-private when you"
                            + " mean it. Nothing was written.");
        }
        boolean sealed = call.hasMatchedOption("--passphrase");
        String out = call.matchedOptionValue("--out", null);
        if (out == null) {
            var name = sealed ? ExportArchive.sealedFileName() : ExportArchive.fileName();
            throw new WrongCall("Where to? Say it with --out, as in --out " + name + ". Nothing was written.");
        }
        var file = ExportCommand.pathOf(out);
        var passphrase = sealed ? Passphrase.chosen(session) : null;
        return switch (session.desk()
                .exportArchive()
                .run(
                        file,
                        ExportCommand.ifThere(call),
                        Terminal.VERSION,
                        passphrase,
                        new SlowArchive(System::nanoTime, session::warn))) {
            case ExportArchive.Result.Exported done -> {
                session.answer(
                        words(done),
                        line -> line.text("wrote", done.file())
                                .whole("things", done.things())
                                .whole("trashed", done.inTrash())
                                .whole("files", done.files())
                                .whole("drafts", done.beingWritten()));
                yield Exit.DONE;
            }
            case ExportArchive.Result.AlreadyThere(var there) ->
                throw new WrongCall(there + " is there already. --force replaces it. Nothing was written.");
            case ExportArchive.Result.NoPlainFile(var path) ->
                throw new WrongCall(path + " is a link, a folder or the journal itself. Name a file of its own."
                        + " Nothing was written.");
            case ExportArchive.Result.CouldNot(var trouble) -> {
                session.warn(TroubleWords.ofTarget(trouble, file));
                yield Exit.WORLD_FAILED;
            }
            case ExportArchive.Result.Stopped() -> throw new IllegalStateException("nobody could stop it");
            case ExportArchive.Result.NotWhole(var path) -> {
                session.warn(path + " was written and read back, and is not the same. Do not rely on it; the journal"
                        + " is as it was. 'treefall backup' makes a copy that is compared word for word.");
                yield Exit.WORLD_FAILED;
            }
        };
    }

    static Exit take(Path file, ParseResult call, Session session) throws JournalException {
        String typed = call.matchedOptionValue("--take", null);
        var take = typed == null ? ImportArchive.Take.ASK : Words.choice(ImportArchive.Take.class, "--take", typed);
        var passphrase = call.hasMatchedOption("--passphrase") ? Passphrase.known(session) : null;
        return switch (taken(file, take, passphrase, session)) {
            case ImportArchive.Result.Imported done -> {
                session.answer(
                        words(done),
                        line -> line.whole("added", done.added())
                                .whole("same", done.same())
                                .whole("replaced", done.replaced())
                                .whole("left", done.left())
                                .whole("files", done.files()));
                yield Exit.DONE;
            }
            case ImportArchive.Result.Conflicts conflicts -> {
                session.warn(words(conflicts));
                yield Exit.CALL_WAS_WRONG;
            }
            case ImportArchive.Result.Refused(var flaw) ->
                throw new WrongCall(file + ": " + FlawWords.of(flaw) + " Nothing was changed.");
            case ImportArchive.Result.CouldNot(var _) -> {
                session.warn(file + " cannot be read. Is it there, and may you read it? Nothing was changed.");
                yield Exit.WORLD_FAILED;
            }
        };
    }

    /// A journal is only begun for an archive that can be taken.
    private static ImportArchive.Result taken(
            Path file, ImportArchive.Take take, @Nullable String passphrase, Session session) throws JournalException {
        if (!session.hasJournal()) {
            var objection = ImportArchive.objectionTo(file, passphrase);
            if (objection != null) {
                return objection;
            }
        }
        session.begin();
        return session.desk().importArchive().run(file, take, passphrase);
    }

    private static String words(ExportArchive.Result.Exported done) {
        return "Wrote " + done.file() + ": " + counted(done.things(), "thing") + ", " + done.inTrash()
                + " in the trash, " + counted(done.files(), "copied file") + ". It holds everything private; keep it"
                + " as you keep the journal."
                + (done.beingWritten() == 0
                        ? ""
                        : "\nNot in it: " + counted(done.beingWritten(), "draft") + " that nobody saved yet.");
    }

    private static String words(ImportArchive.Result.Imported done) {
        return "Took in " + counted(done.added(), "thing") + " and " + counted(done.files(), "copied file") + "; "
                + done.same() + " were here already."
                + (done.replaced() == 0 ? "" : " Now as in the archive: " + done.replaced() + ".")
                + (done.left() == 0 ? "" : " Left as here: " + done.left() + ".")
                + (done.added() + done.replaced() == 0 ? "" : " 'treefall undo' takes it back.");
    }

    private static String words(ImportArchive.Result.Conflicts conflicts) {
        var lines = new StringBuilder();
        var all = conflicts.conflicts();
        all.stream().limit(MOST_SHOWN).forEach(conflict -> lines.append("\n  ").append(words(conflict)));
        if (all.size() > MOST_SHOWN) {
            lines.append("\n  and ").append(all.size() - MOST_SHOWN).append(" more");
        }
        return counted(all.size(), "thing") + " of the archive " + (all.size() == 1 ? "is" : "are")
                + " otherwise here:" + lines + "\n--take theirs replaces these with the archive's, --take mine leaves"
                + " them and takes in the rest (" + conflicts.added() + " new). Nothing was changed.";
    }

    private static String words(ArchiveConflict conflict) {
        var mine = conflict.mine();
        var difference = !conflict.isOnlyWhere()
                ? ""
                : mine.where() == ArchiveConflict.Lies.IN_TRASH ? "  (in the trash here)" : "  (in the trash there)";
        return Things.line(mine.thing()) + difference;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
