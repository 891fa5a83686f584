package app.treefall.cli;

import app.treefall.domain.Batch;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Refusal;
import app.treefall.imports.days.DateOrder;
import app.treefall.usecase.FileRead;
import app.treefall.usecase.ImportFile;
import app.treefall.usecase.ReadFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall import`: read files into the inbox, or only say what would come; or take an archive, as one step.
final class ImportCommand implements Command {

    private static final int MOST_SHOWN = 200;

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "import",
                "Read what you wrote elsewhere into the inbox, where it waits until you accept it. The same file again"
                    + " adds only what is new. Formats: markdown (brag documents, work logs), csv (tables; Jira's"
                    + " export), gh (gh pr list --json), bragdoc, bragfile; jrnl, dayone and rednotebook, each as a"
                    + " file, a folder or a zip file; ical (a calendar: its 1:1s, to be planned); git (a repository on"
                    + " this disk, only read; several of its commits become one suggestion). A ladder (Markdown, CSV,"
                    + " JSON, YAML, TOML) is taken into the journal itself, and what of the file is not in it is said."
                    + " So is an archive: what is new is added, nothing twice; one step, taken back by 'undo'.",
                "treefall import brag.md --dry-run",
                "treefall import brag.md log-2023.md log-2024.md",
                "treefall import notes.txt --format markdown --dates day-first",
                "treefall import rednotebook ~/.rednotebook/data --dry-run",
                "treefall import csv jira.csv --map Summary=headline --map Sprint=tags --dry-run",
                "treefall import ical calendar.ics --me ada@example.org --dry-run",
                "treefall import ladder levels.md --dry-run",
                "treefall import git ~/src/shop ~/src/api --me ada@example.org --since 2026-01-01 --dry-run",
                "treefall import archive everything-including-private.zip",
                "treefall import archive old.zip --take mine");
        Specs.add(
                spec,
                Specs.words(
                        "FILE",
                        "The files or folders to read, after the name of their format where one likes; or the word"
                                + " archive or ladder, and its file.",
                        "1..*"),
                Specs.option("--format", "FORMAT", "What the files are; without it, what they look like."),
                Specs.options(
                        "--map",
                        "COLUMN=PART",
                        "What a column of a table is, such as Summary=headline; remembered for the next table with the"
                                + " same heads. As often as you like."),
                Specs.option("--dates", "ORDER", "How 02-05-2024 is meant: day-first or month-first."),
                Specs.options(
                        "--me",
                        "ADDRESS",
                        "For git and ical: an address or a name of yours; as often as you have one. For git, without"
                                + " it, the one in the repository's own config."),
                Specs.option("--since", "DAY", "For git: only what was still worked on from this day on."),
                Specs.option(
                        "--take", "WHOSE", "For an archive: where both have a thing and not the same, theirs or mine."),
                Specs.flag("--passphrase", "For a sealed archive: ask for its passphrase."),
                Specs.flag("--dry-run", "Only say what would come."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        List<String> files = call.matchedPositionalValue(0, List.of());
        if (files.size() == 2 && files.getFirst().equalsIgnoreCase("archive")) {
            return ArchiveCalls.take(ExportCommand.pathOf(files.get(1)), call, session);
        }
        if (files.size() == 2 && files.getFirst().equalsIgnoreCase("ladder")) {
            return LadderCall.run(pathOf(files.get(1)), files.get(1), call.hasMatchedOption("--dry-run"), session);
        }
        var importFile = session.desk().importFile();
        boolean formatFirst = files.size() > 1 && importFile.reading().formats().contains(files.getFirst());
        var format = call.matchedOptionValue("--format", formatFirst ? files.getFirst() : null);
        var wishes = new ReadFiles.Wishes(
                formatIn(format, importFile),
                orderIn(call.matchedOptionValue("--dates", null)),
                Map.of(),
                GitWords.answers(call, session));
        var own = ColumnWords.typed(call.matchedOptionValue("--map", List.of()));
        var exit = Exit.DONE;
        boolean dry = call.hasMatchedOption("--dry-run");
        for (var file : filesIn(formatFirst ? files.subList(1, files.size()) : files, wishes, importFile)) {
            var typed = file.toString();
            var looked = ColumnWords.look(file, own, wishes, session);
            var mapped = ColumnWords.wishes(wishes, looked);
            FileRead read;
            ImportFile.Result result;
            try (var progress = session.progress(typed)) {
                read = importFile.reading().run(file, mapped, progress);
                result = dry ? importFile.preview(read) : importFile.run(read, progress);
            }
            if (looked != null && !dry && !own.isEmpty()) {
                session.desk().mapColumns().remember(looked);
            }
            var columns = looked == null
                    ? ""
                    : ColumnWords.read(looked) + (dry || !own.isEmpty() ? ColumnWords.columns(looked) : "");
            if (result instanceof ImportFile.Result.Refused(var reason, var _) && reason == Refusal.WHO_ARE_YOU) {
                session.warn(GitWords.people(read));
            }
            exit = tell(result, typed, dry ? "Would add" : "Added", columns, session) == Exit.DONE
                    ? exit
                    : Exit.WORLD_FAILED;
        }
        return exit;
    }

    /// As they were typed; of a folder whose format is not said, what in it can be read.
    private static List<Path> filesIn(List<String> typed, ReadFiles.Wishes wishes, ImportFile importFile) {
        var files = new ArrayList<Path>();
        for (var each : typed) {
            var file = pathOf(each);
            var inside = wishes.format() == null && Files.isDirectory(file)
                    ? importFile.reading().filesIn(List.of(file))
                    : List.<Path>of();
            files.addAll(inside.isEmpty() ? List.of(file) : inside);
        }
        return files;
    }

    private static Exit tell(ImportFile.Result result, String file, String verb, String columns, Session session) {
        return switch (result) {
            case ImportFile.Result.Imported imported -> {
                session.answer(columns + words(imported, file, verb), line -> ImportJson.write(line, imported));
                yield Exit.DONE;
            }
            case ImportFile.Result.NothingNew(var batch, var changed) -> {
                var known = batch.known() == 0
                        ? GitWords.nothingIn(file, batch)
                        : "Nothing in " + file + " is new: all " + batch.known() + " are known" + changed(changed)
                                + ".";
                session.answer(
                        columns
                                + known
                                + (GitWords.isGit(batch) || OneOnOneWords.isCalendar(batch)
                                        ? leftOver(batch)
                                        : notUnderstood(batch)),
                        line -> ImportJson.write(line, batch, changed));
                yield Exit.DONE;
            }
            case ImportFile.Result.Refused(var reason, var line) -> {
                session.warn(ImportWords.refusal(reason, file, line));
                yield Exit.WORLD_FAILED;
            }
            case ImportFile.Result.CannotBeRead _ -> {
                session.warn(file + " is no file that can be read. Nothing of it was taken.");
                yield Exit.WORLD_FAILED;
            }
        };
    }

    private static String words(ImportFile.Result.Imported imported, String file, String verb) {
        var batch = imported.batch();
        var text = new StringBuilder(verb + " " + ImportWords.suggestions(batch.added()) + " from " + file);
        if (batch.known() > 0) {
            text.append("; ").append(batch.known()).append(" known already").append(changed(imported.changed()));
        }
        text.append('.');
        imported.added().stream()
                .limit(MOST_SHOWN)
                .forEach(each -> text.append('\n').append(line(each)));
        imported.oneOnOnes().stream()
                .limit(MOST_SHOWN)
                .forEach(each -> text.append("\n  ").append(OneOnOneWords.line(each)));
        int rest = Math.max(0, imported.added().size() - MOST_SHOWN)
                + Math.max(0, imported.oneOnOnes().size() - MOST_SHOWN);
        if (rest > 0) {
            text.append("\n… and ").append(rest).append(" more");
        }
        return text.append(leftOver(batch)).toString();
    }

    private static String line(Suggestion suggestion) {
        return "  " + ImportWords.line(suggestion);
    }

    private static String changed(int changed) {
        return changed == 0 ? "" : ", " + changed + " of them written otherwise now and left as they were";
    }

    private static String notUnderstood(Batch batch) {
        int lines = batch.leftOver().size() + batch.notKept();
        return lines == 0 ? "" : "\nNot understood: " + lines + (lines == 1 ? " line." : " lines.");
    }

    private static String leftOver(Batch batch) {
        var text = new StringBuilder(GitWords.isGit(batch) ? "\nLeft out:" : notUnderstood(batch));
        batch.leftOver().stream()
                .limit(MOST_SHOWN)
                .forEach(line -> text.append("\n  ")
                        .append(line.number() == 0 && GitWords.isGit(batch) ? "" : "line " + line.number() + ": ")
                        .append(Shown.visible(line.words().text().strip())));
        return batch.leftOver().isEmpty() ? "" : text.toString();
    }

    private static @Nullable String formatIn(@Nullable String typed, ImportFile importFile) {
        if (typed != null && !importFile.reading().formats().contains(typed)) {
            throw new WrongCall("--format cannot be '" + typed + "'. It can be "
                    + String.join(", ", importFile.reading().formats()) + ". Nothing was changed.");
        }
        return typed;
    }

    private static @Nullable DateOrder orderIn(@Nullable String typed) {
        return typed == null ? null : Words.choice(DateOrder.class, "--dates", typed);
    }

    private static Path pathOf(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongCall(
                    "'" + Prose.of(typed.replaceAll("\\p{Cntrl}", "")).text()
                            + "' is no path on this system. Nothing was changed.");
        }
    }
}
