package app.treefall.usecase;

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
    }

    private static final int DEEPEST = 12;
    /// Files of one folder; a person's notes, not a disk.
    private static final int MOST_FILES = 2_000;

    private final List<Importer> importers;
    private final Supplier<LocalDate> today;
    private final Locale locale;

    public ReadFiles(List<Importer> importers, Supplier<LocalDate> today, Locale locale) {
        this.importers = List.copyOf(importers);
        this.today = today;
        this.locale = locale;
    }

    public List<String> formats() {
        return importers.stream().map(Importer::format).toList();
    }

    /// Files as they are; folders that are one journal, with what else in them looks like something that can be
    /// read; of other folders all that does, by name. Hidden ones and links are passed over.
    public List<Path> filesIn(List<Path> chosen) {
        var files = new ArrayList<Path>();
        for (var path : chosen) {
            if (!Files.isDirectory(path)) {
                files.add(path);
            } else if (isOneJournal(path)) {
                files.add(path);
                inside(path, 0, files, file -> !FolderAsZip.takes(file));
            } else {
                inside(path, 0, files, _ -> true);
            }
        }
        return files.stream().distinct().toList();
    }

    public FileRead run(Path file, Wishes wishes, Progress progress) {
        Source source;
        try {
            boolean folder = Files.isDirectory(file);
            if (!folder && !Files.isRegularFile(file)) {
                return new FileRead.CannotBeRead(file);
            }
            if (!folder && Files.size(file) > Source.MOST_BYTES) {
                return new FileRead.Refused(file, wishes.format(), List.of(), Refusal.TOO_LARGE, 0);
            }
            source = new Source(nameOf(file), folder ? FolderAsZip.of(file) : bytesOf(file));
        } catch (IOException e) {
            return new FileRead.CannotBeRead(file);
        }
        var importer = importerFor(source, wishes.format());
        if (importer == null) {
            return new FileRead.Refused(file, null, List.of(), Refusal.UNKNOWN_FORMAT, 0);
        }
        var questions = importer.questions(source);
        var options = new ImportOptions(
                        today.get(), locale, wishes.order(), wishes.columns(), wishes.answers(), progress)
                .in(ZoneId.systemDefault());
        return switch (importer.read(source, options)) {
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

    private void inside(Path folder, int depth, List<Path> files, Predicate<Path> wanted) {
        try (var listed = Files.list(folder)) {
            for (var path : listed.sorted().toList()) {
                boolean hidden = nameOf(path).startsWith(".") || Files.isSymbolicLink(path);
                if (!hidden && depth < DEEPEST && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    inside(path, depth + 1, files, wanted);
                } else if (!hidden && files.size() < MOST_FILES && wanted.test(path) && isKnown(path)) {
                    files.add(path);
                }
            }
        } catch (IOException e) {
            files.add(folder); // then it is told that it cannot be read
        }
    }

    /// Such as a folder of jrnl or RedNotebook: read as a whole.
    private boolean isOneJournal(Path folder) {
        try {
            return importerFor(new Source(nameOf(folder), FolderAsZip.of(folder)), null) != null;
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
