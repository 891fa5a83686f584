package app.treefall.usecase;

import app.treefall.imports.FolderImporter;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.Part;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.days.DateOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Read files that were written elsewhere. Does not touch the journal, so it can go on beside it.
public final class ReadFiles {

    /// What a reading may be told.
    ///
    /// @param format  the name of a format; null for the one it looks like
    /// @param order   how `02-05-2024` is meant; null for as the file shows
    /// @param columns what columns of a table are, by their heads; see [MapColumns]
    /// @param answers to the questions of the importer
    public record Wishes(
            @Nullable String format,
            @Nullable DateOrder order,
            Map<String, Part> columns,
            Map<String, String> answers) {

        public static final Wishes NONE = new Wishes(null, null);

        public Wishes {
            columns = Map.copyOf(columns);
            answers = Map.copyOf(answers);
        }

        public Wishes(@Nullable String format, @Nullable DateOrder order) {
            this(format, order, Map.of());
        }

        public Wishes(@Nullable String format, @Nullable DateOrder order, Map<String, Part> columns) {
            this(format, order, columns, Map.of());
        }

        public Wishes with(Map<String, Part> newColumns) {
            return new Wishes(format, order, newColumns, answers);
        }
    }

    private static final int DEEPEST = 12;
    /// Files of one folder; a person's notes, not a disk.
    private static final int MOST_FILES = 2_000;

    private final List<Importer> importers;
    private final List<FolderImporter> folders;
    private final Supplier<LocalDate> today;
    private final Locale locale;

    public ReadFiles(List<Importer> importers, List<FolderImporter> folders, Supplier<LocalDate> today, Locale locale) {
        this.importers = List.copyOf(importers);
        this.folders = List.copyOf(folders);
        this.today = today;
        this.locale = locale;
    }

    public List<String> formats() {
        return Stream.concat(
                        importers.stream().map(Importer::format),
                        folders.stream().map(FolderImporter::format))
                .toList();
    }

    /// Files as they are; folders that are one journal, with what else in them looks like something that can be
    /// read; of other folders all that does, by name. Hidden ones and links are passed over.
    public List<Path> filesIn(List<Path> chosen) {
        return filesIn(chosen, Progress.NONE);
    }

    /// Some of them when it is cancelled; they are of no use then.
    public List<Path> filesIn(List<Path> chosen, Progress progress) {
        var files = new ArrayList<Path>();
        for (var path : chosen) {
            if (!Files.isDirectory(path) || isOne(path, progress)) {
                files.add(path);
            } else if (isOneJournal(path, progress)) {
                files.add(path);
                inside(path, 0, files, file -> !FolderAsZip.takes(file), progress);
            } else {
                inside(path, 0, files, _ -> true, progress);
            }
        }
        return files.stream().distinct().toList();
    }

    public FileRead run(Path file, Wishes wishes, Progress progress) {
        var folder = folderImporterFor(file, wishes.format(), progress);
        return folder == null ? runBytes(file, wishes, progress) : runFolder(folder, file, wishes, progress);
    }

    private FileRead runFolder(FolderImporter importer, Path folder, Wishes wishes, Progress progress) {
        var reading = importer.read(folder, options(wishes, progress));
        return switch (reading.intake()) {
            case Intake.Refused(var reason, var line) ->
                new FileRead.Refused(folder, importer.format(), reading.questions(), reason, line);
            case Intake.Understood understood ->
                new FileRead.Understood(folder, reading.name(), importer.format(), reading.questions(), understood);
        };
    }

    /// A folder of texts that is kept in a repository is its texts, unless the repository is asked for.
    private @Nullable FolderImporter folderImporterFor(Path file, @Nullable String format, Progress progress) {
        for (var importer : folders) {
            boolean named = importer.format().equals(format);
            if (named || (format == null && importer.recognises(file) && !isOneJournal(file, progress))) {
                return importer;
            }
        }
        return null;
    }

    /// Such as a repository: read as a whole, and not the texts in it.
    private boolean isOne(Path folder, Progress progress) {
        return folderImporterFor(folder, null, progress) != null;
    }

    private ImportOptions options(Wishes wishes, Progress progress) {
        return new ImportOptions(today.get(), locale, wishes.order(), wishes.columns(), wishes.answers(), progress)
                .in(ZoneId.systemDefault());
    }

    private FileRead runBytes(Path file, Wishes wishes, Progress progress) {
        Source source;
        try {
            boolean folder = Files.isDirectory(file);
            if (!folder && !Files.isRegularFile(file)) {
                return new FileRead.CannotBeRead(file);
            }
            if (!folder && Files.size(file) > Source.MOST_BYTES) {
                return new FileRead.Refused(file, wishes.format(), List.of(), Refusal.TOO_LARGE, 0);
            }
            source = new Source(nameOf(file), folder ? FolderAsZip.of(file, progress) : bytesOf(file));
        } catch (IOException e) {
            return progress.isCancelled()
                    ? new FileRead.Refused(file, wishes.format(), List.of(), Refusal.CANCELLED, 0)
                    : new FileRead.CannotBeRead(file);
        }
        var importer = importerFor(source, wishes.format());
        if (importer == null) {
            return new FileRead.Refused(file, null, List.of(), Refusal.UNKNOWN_FORMAT, 0);
        }
        var questions = importer.questions(source);
        return switch (importer.read(source, options(wishes, progress))) {
            case Intake.Refused(var reason, var line) ->
                new FileRead.Refused(file, importer.format(), questions, reason, line);
            case Intake.Understood understood ->
                new FileRead.Understood(file, source.name(), importer.format(), questions, understood);
        };
    }

    private @Nullable Importer importerFor(Source source, @Nullable String format) {
        for (var importer : importers) {
            if (format == null ? importer.recognises(source) : importer.format().equals(format)) {
                return importer;
            }
        }
        return null;
    }

    private void inside(Path folder, int depth, List<Path> files, Predicate<Path> wanted, Progress progress) {
        try (var listed = Files.list(folder)) {
            for (var path : listed.sorted().toList()) {
                if (progress.isCancelled()) {
                    return;
                }
                boolean hidden = nameOf(path).startsWith(".") || Files.isSymbolicLink(path);
                boolean below = !hidden && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                if (below && isOne(path, progress)) {
                    files.add(path);
                } else if (below && depth < DEEPEST) {
                    inside(path, depth + 1, files, wanted, progress);
                } else if (!hidden && files.size() < MOST_FILES && wanted.test(path) && isKnown(path)) {
                    files.add(path);
                }
            }
        } catch (IOException e) {
            files.add(folder); // then it is told that it cannot be read
        }
    }

    /// Such as a folder of jrnl or RedNotebook: read as a whole.
    private boolean isOneJournal(Path folder, Progress progress) {
        try {
            return importerFor(new Source(nameOf(folder), FolderAsZip.of(folder, progress)), null) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isKnown(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            return importerFor(new Source(nameOf(file), beginningOf(file)), null) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] beginningOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Source.LOOKED_AT);
        }
    }

    private static byte[] bytesOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Source.MOST_BYTES + 1);
        }
    }

    /// Without its folder, and without what could make it look like another.
    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString().replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }
}
