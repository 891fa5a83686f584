package app.treefall.usecase;

import app.treefall.domain.Evidence;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.files.Opens;
import app.treefall.files.SafeName;
import app.treefall.files.SafeWriting;
import app.treefall.store.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// See a file again that was copied into the journal: in the program the desktop has for it, or as a copy elsewhere.
public final class LookAtFile {

    public sealed interface Result {
        /// A copy stands there.
        record There(Path copy) implements Result {}

        /// The journal does not have it: the entry came from elsewhere without its files.
        record NotInTheJournal() implements Result {}

        /// Opening this sort of file could run it. Save a copy instead.
        record NotToBeOpened() implements Result {}

        /// Nothing was written.
        record CouldNot(Trouble trouble) implements Result {}
    }

    /// What is shown and not run by whatever opens it.
    private static final Set<String> SHOWN = Set.of(
            "bmp", "csv", "doc", "docx", "gif", "jpeg", "jpg", "json", "log", "md", "odp", "ods", "odt", "pdf", "png",
            "ppt", "pptx", "rtf", "tif", "tiff", "tsv", "txt", "webp", "xls", "xlsx", "yaml", "yml");
    private static final int LONGEST_ENDING = 8;

    private final Journal journal;
    private final SafeWriting writing;
    private final Opens opens;

    public LookAtFile(Journal journal, SafeWriting writing, Opens opens) {
        this.journal = journal;
        this.writing = writing;
        this.opens = opens;
    }

    public static boolean mayBeOpened(Evidence.CopiedFile file) {
        return SHOWN.contains(endingOf(file));
    }

    /// Shows a copy that is its owner's alone and goes when the program ends; what is changed in it changes nothing
    /// in the journal.
    public Result open(Evidence.CopiedFile file) throws JournalException {
        if (!mayBeOpened(file)) {
            return new Result.NotToBeOpened();
        }
        byte[] bytes = journal.read(tx -> tx.attachment(file.hash()));
        if (bytes == null) {
            return new Result.NotInTheJournal();
        }
        try {
            var folder = Files.createTempDirectory("treefall-");
            folder.toFile().deleteOnExit();
            var copy = SafeName.in(folder, stemOf(file), "evidence", endingOf(file));
            Files.write(copy, bytes);
            copy.toFile().deleteOnExit();
            opens.open(copy);
            return new Result.There(copy);
        } catch (IOException e) {
            return new Result.CouldNot(new Trouble.Other("open"));
        }
    }

    public Result save(Evidence.CopiedFile file, Path to) throws JournalException {
        byte[] bytes = journal.read(tx -> tx.attachment(file.hash()));
        if (bytes == null) {
            return new Result.NotInTheJournal();
        }
        return switch (writing.write(to, SafeWriting.Existing.REPLACE, out -> out.write(bytes))) {
            case SafeWriting.Result.Written(var path) -> new Result.There(path);
            case SafeWriting.Result.AlreadyThere _, SafeWriting.Result.IsALink _, SafeWriting.Result.IsAFolder _ ->
                new Result.CouldNot(new Trouble.Other("save"));
            case SafeWriting.Result.Failed(var _, var trouble) -> new Result.CouldNot(trouble);
        };
    }

    private static String endingOf(Evidence.CopiedFile file) {
        var name = file.fileName().text();
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.length() <= LONGEST_ENDING && ending.matches("[a-z0-9]+") ? ending : "bin";
    }

    private static String stemOf(Evidence.CopiedFile file) {
        var name = file.fileName().text();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
