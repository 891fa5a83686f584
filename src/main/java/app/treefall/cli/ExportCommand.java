package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.ExportDocument;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall export`: a document into a file, whole or not at all.
final class ExportCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "export",
                "Write a dossier, a brief, the interview cards, a story, a week, entries or the whole journal to a"
                        + " file.",
                "treefall export dossier --lens committee --format pdf --out dossier.pdf",
                "treefall export dossier --lens manager --out dossier.docx",
                "treefall export cards --out cards.pdf",
                "treefall export brief --with daniel --out brief.md",
                "treefall export story last --out story.pdf",
                "treefall export week --lens manager --out week.md",
                "treefall export dossier --what-leaves",
                "treefall export entries season:this --out entries.csv",
                "treefall export archive --with-private --out everything-including-private.zip",
                "treefall export archive --with-private --passphrase --out everything.zip.age");
        Specs.add(
                spec,
                Specs.word("DOCUMENT", "dossier, cards, brief, story, week, entries or archive"),
                Specs.wordsAfter(
                        "WHICH",
                        "For a story: the entry, by the beginning of its id or 'last'. For entries: a filter."),
                Specs.option("--view", "NAME", "For entries: what this kept view shows."),
                Specs.option("--out", "FILE", "Where to write it."),
                Specs.option(
                        "--format",
                        "FORMAT",
                        "md, html, pdf, docx or txt, for entries csv; by the name of the file if not said."),
                Specs.option(
                        "--lens",
                        "LENS",
                        "Who reads a dossier, story or week: manager, skip-level, committee, peers or me."),
                Specs.option("--season", "SEASON", "For a dossier or cards: another season than today’s."),
                Specs.option("--with", "PERSON", "For a brief: with whom."),
                Specs.option("--on", "DAY", "For a brief: the day of the meeting. For a week: any day of it."),
                Specs.flag("--what-leaves", "Write nothing; say who and what would leave, and what is left out."),
                Specs.flag(
                        "--with-private",
                        "For an archive: yes, with everything private. For entries: the private ones too."),
                Specs.flag(
                        "--passphrase",
                        "For an archive: seal it. Asked for unseen, or the first line of standard input."),
                Specs.flag("--force", "Replace the file if it is there."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException, IOException {
        String which = call.matchedPositionalValue(0, "");
        var kind = which.toLowerCase(Locale.ROOT);
        List<String> more = call.matchedPositionalValue(1, List.of());
        if (!kind.equals("entries") && !kind.equals("story") && !more.isEmpty()) {
            throw new WrongCall("'" + more.getFirst() + "' is not asked for here. Nothing was written.");
        }
        return switch (kind) {
            case "archive" -> ArchiveCalls.export(call, session);
            case "entries" -> EntriesCall.run(call, session);
            default -> runDocument(call, session);
        };
    }

    private static Exit runDocument(ParseResult call, Session session) throws JournalException, IOException {
        if (call.hasMatchedOption("--what-leaves")) {
            var leaving = Papers.asked(call, session).leaving(session);
            session.answer(String.join("\n", LeavingWords.of(leaving)), line -> LeavingWords.json(leaving, line));
            return Exit.DONE;
        }
        String out = call.matchedOptionValue("--out", null);
        if (out == null) {
            throw new WrongCall("Where to? Say it with --out FILE. Nothing was written.");
        }
        var file = target(out, session);
        var format = DocumentFormats.any(call.matchedOptionValue("--format", extensionOf(out)));
        var paper = Papers.asked(call, session);
        var exit =
                told(session.desk().exportDocument().run(paper.document(), format, file, ifThere(call)), file, session);
        var inside = LeavingWords.internal(paper.leaving(session));
        if (exit == Exit.DONE && !inside.isEmpty()) {
            session.warn(inside);
        }
        return exit;
    }

    static ExportDocument.IfThere ifThere(ParseResult call) {
        return call.hasMatchedOption("--force") ? ExportDocument.IfThere.REPLACE : ExportDocument.IfThere.REFUSE;
    }

    static Exit told(ExportDocument.Result result, Path file, Session session) {
        return switch (result) {
            case ExportDocument.Result.Exported(var written, var missing) -> {
                session.answer("Wrote " + written, line -> line.text("wrote", written));
                for (var gap : missing) {
                    session.warn("No font here can show " + gap.shown().text()
                            + ". Word, Markdown and HTML keep it as typed.");
                }
                yield Exit.DONE;
            }
            case ExportDocument.Result.AlreadyThere(var there) ->
                throw new WrongCall(there + " is there already. --force replaces it. Nothing was written.");
            case ExportDocument.Result.NoPlainFile(var path) ->
                throw new WrongCall(path + " is a link or a folder. Name a file of its own. Nothing was written.");
            case ExportDocument.Result.CouldNot(var trouble) -> {
                session.warn(TroubleWords.ofTarget(trouble, file));
                yield Exit.WORLD_FAILED;
            }
            case ExportDocument.Result.Stopped() -> throw new IllegalStateException("nobody could stop it");
        };
    }

    /// Where to write, and never over the journal itself, whatever is forced.
    static Path target(String out, Session session) throws JournalException {
        var file = pathOf(out);
        if (file.normalize().equals(session.journalFile().normalize())) {
            throw new WrongCall(file + " is the journal itself. Name a file of its own. Nothing was written.");
        }
        return file;
    }

    static Path pathOf(String typed) {
        Words.prose("The path", typed);
        if (typed.isBlank()) {
            throw new WrongCall("Where to? The path is empty. Nothing was written.");
        }
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new WrongCall("'" + typed + "' is no path on this system.");
        }
    }

    private static String extensionOf(String file) {
        int dot = file.lastIndexOf('.');
        if (dot <= file.lastIndexOf('/')) {
            throw new WrongCall("Which format? Say it with --format md, html, pdf, docx or txt.");
        }
        return file.substring(dot + 1);
    }
}
