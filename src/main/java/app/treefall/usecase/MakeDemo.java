package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.export.Format;
import app.treefall.files.FileTroubles;
import app.treefall.files.OwnerOnly;
import app.treefall.narrative.lens.Lens;
import app.treefall.sample.SampleJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Write the sample season as a journal of its own, in a folder of its own, with every document it makes.
public final class MakeDemo {

    public sealed interface Result {
        record Made(List<Path> files) implements Result {}

        /// Nothing was written.
        record AlreadyThere(Path file) implements Result {}

        record CouldNot(Trouble trouble) implements Result {}
    }

    private final Desks desks;

    public MakeDemo(Desks desks) {
        this.desks = desks;
    }

    public Result run(Path folder, LocalDate today) throws JournalException {
        var file = folder.resolve("journal.db");
        if (Files.exists(file)) {
            return new Result.AlreadyThere(file);
        }
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException e) {
            return new Result.CouldNot(FileTroubles.from(e, folder));
        }
        var day = SampleJournal.thursdayOfTheWeekOf(today);
        try (var desk = journal(file, day)) {
            var files = new ArrayList<>(List.of(file));
            var trouble = writeDocuments(desk, folder, day, files);
            return trouble == null ? new Result.Made(List.copyOf(files)) : new Result.CouldNot(trouble);
        }
    }

    /// The day a window on the sample takes for today.
    public LocalDate dayOf(LocalDate today) {
        return SampleJournal.thursdayOfTheWeekOf(today);
    }

    /// The sample alone, at `file`.
    public Desk journal(Path file, LocalDate today) throws JournalException {
        var desk = desks.create(file);
        desk.keep().all(Deed.Verb.IMPORTED, Prose.NONE, SampleJournal.things(today));
        return desk;
    }

    private static @Nullable Trouble writeDocuments(Desk desk, Path folder, LocalDate day, List<Path> files)
            throws JournalException {
        var journal = desk.readJournal().run();
        for (var lens : Lens.values()) {
            if (desk.buildCase().run(journal, lens, day) instanceof BuildCase.Result.Built built) {
                var name = "dossier-" + lens.name().toLowerCase(Locale.ROOT).replace('_', '-');
                var trouble = write(desk, built.document(), folder, name, files);
                if (trouble != null) {
                    return trouble;
                }
            }
        }
        Person boss = journal.boss();
        return boss == null
                ? null
                : write(
                        desk,
                        desk.prepareBrief().run(journal, boss.id(), null, day).document(),
                        folder,
                        "brief",
                        files);
    }

    private static @Nullable Trouble write(Desk desk, Document document, Path folder, String name, List<Path> files) {
        for (var format : Format.values()) {
            var target = folder.resolve(name + "." + format.extension());
            if (desk.exportDocument().run(document, format, target, ExportDocument.IfThere.REPLACE)
                    instanceof ExportDocument.Result.CouldNot(var trouble)) {
                return trouble;
            }
            files.add(target);
        }
        return null;
    }
}
