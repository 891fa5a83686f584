package app.treefall.ui.settings;

import app.treefall.domain.JournalException;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.settings.ArchiveStep.AskPassphrase;
import app.treefall.ui.settings.ArchiveStep.AskPrivate;
import app.treefall.ui.settings.ArchiveStep.AskReplace;
import app.treefall.ui.settings.ArchiveStep.AskWhose;
import app.treefall.ui.settings.ArchiveStep.Done;
import app.treefall.ui.settings.ArchiveStep.Nothing;
import app.treefall.ui.settings.ArchiveStep.Reading;
import app.treefall.ui.settings.ArchiveStep.Writing;
import app.treefall.ui.settings.ArchiveStep.Wrong;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.ExportArchive;
import app.treefall.usecase.ExportDocument.IfThere;
import app.treefall.usecase.ImportArchive;
import app.treefall.usecase.ImportArchive.Take;
import app.treefall.usecase.Release;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The whole journal out into one file, and such a file in, step by step.
///
/// A passphrase is known here only between two steps of one thing; it is written nowhere.
public final class ArchiveViewModel {

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<ArchiveStep> step = new ReadOnlyObjectWrapper<>(new Nothing());
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private @Nullable String passphrase;
    private @Nullable Path archive;
    private @Nullable ArchiveProgress progress;

    public ArchiveViewModel(Workbench bench) {
        this.bench = bench;
    }

    public ReadOnlyObjectProperty<ArchiveStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What is wrong with the passphrase that was typed; empty when nothing is.
    public ReadOnlyStringProperty objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    /// The section comes to the front. What was asked and not answered is forgotten, its passphrase with it.
    public void open() {
        if (!isBusy()) {
            turnTo(new Nothing());
        }
    }

    public void export() {
        if (!isBusy()) {
            turnTo(new AskPrivate());
        }
    }

    /// The yes to private words leaving.
    ///
    /// @param first the passphrase; empty for none
    /// @param again the same, typed once more
    public void exportEverything(String first, String again) {
        if (!first.equals(again)) {
            objection.set(Text.of("archive.not.the.same"));
            return;
        }
        objection.set("");
        var name = first.isEmpty() ? ExportArchive.fileName() : ExportArchive.sealedFileName();
        var file = bench.frame().whereToSave(name);
        if (file != null) {
            passphrase = first.isEmpty() ? null : first;
            write(file, IfThere.REFUSE);
        }
    }

    public void replace() {
        if (step.get() instanceof AskReplace(var file)) {
            write(file, IfThere.REPLACE);
        }
    }

    /// Asks for a file and reads it.
    public void bringIn() {
        if (isBusy()) {
            return;
        }
        turnTo(new Nothing());
        var file = bench.frame().whatToOpen(Text.of("archive.open.title"));
        if (file != null) {
            read(file, Take.ASK);
        }
    }

    public void open(String typed) {
        if (step.get() instanceof AskPassphrase(var file)) {
            if (typed.isEmpty()) {
                objection.set(Text.of("archive.type.it"));
                return;
            }
            passphrase = typed;
            read(file, Take.ASK);
        }
    }

    public void keepMine() {
        decide(Take.MINE);
    }

    public void takeTheirs() {
        decide(Take.THEIRS);
    }

    /// Leaves it at that: nothing written, nothing changed.
    public void cancel() {
        var writing = progress;
        if (writing != null) {
            writing.stop();
        } else if (!isBusy()) {
            turnTo(new Nothing());
        }
    }

    private void decide(Take whose) {
        var file = archive;
        if (step.get() instanceof AskWhose && file != null) {
            read(file, whose);
        }
    }

    private void write(Path file, IfThere ifThere) {
        var secret = passphrase;
        var watched = new ArchiveProgress(bench.background().fx(), words -> {
            if (step.get() instanceof Writing) {
                step.set(new Writing(words));
            }
        });
        progress = watched;
        step.set(new Writing(Text.of("archive.writing")));
        bench.background().run(() -> written(file, ifThere, secret, watched), result -> {
            progress = null;
            tell(result);
        });
    }

    private ExportArchive.Result written(Path file, IfThere ifThere, @Nullable String secret, ArchiveProgress watched) {
        try {
            return bench.desk().exportArchive().run(file, ifThere, Release.VERSION, secret, watched);
        } catch (JournalException e) {
            return new ExportArchive.Result.CouldNot(e.trouble());
        }
    }

    private void tell(ExportArchive.Result result) {
        switch (result) {
            case ExportArchive.Result.Exported done ->
                turnTo(new Done(passphrase == null ? ArchiveWords.open(done) : ArchiveWords.sealed(done)));
            case ExportArchive.Result.AlreadyThere(var there) -> step.set(new AskReplace(there));
            case ExportArchive.Result.CouldNot(var trouble) ->
                turnTo(new Wrong(Text.of("archive.could.not.write", TroubleText.titleOf(trouble))));
            case ExportArchive.Result.NoPlainFile(var path) -> turnTo(new Wrong(Text.of("archive.no.file", path)));
            case ExportArchive.Result.Stopped() -> turnTo(new Done(Text.of("archive.stopped")));
            case ExportArchive.Result.NotWhole(var path) -> turnTo(new Wrong(Text.of("archive.not.whole", path)));
        }
    }

    private void read(Path file, Take take) {
        var secret = passphrase;
        archive = file;
        objection.set("");
        step.set(new Reading());
        bench.background().run(() -> taken(file, take, secret), result -> tell(file, result));
    }

    private ImportArchive.Result taken(Path file, Take take, @Nullable String secret) {
        try {
            return bench.desk().importArchive().run(file, take, secret);
        } catch (JournalException e) {
            return new ImportArchive.Result.CouldNot(e.trouble());
        }
    }

    private void tell(Path file, ImportArchive.Result result) {
        switch (result) {
            case ImportArchive.Result.Imported done -> {
                turnTo(new Done(ArchiveWords.of(done)));
                if (done.added() + done.replaced() > 0) {
                    bench.frame()
                            .say(new Notice(
                                    Icon.CHECK,
                                    Text.of("archive.taken"),
                                    Text.of("settings.undo"),
                                    bench.frame()::undo));
                }
                bench.live().refresh();
            }
            case ImportArchive.Result.Conflicts found -> {
                var words =
                        new ConflictWords(bench.live().snapshot(), bench.today().get());
                step.set(new AskWhose(
                        ArchiveWords.of(found),
                        found.conflicts().stream().map(words::of).toList()));
            }
            case ImportArchive.Result.Refused refused -> refuse(file, refused.why());
            case ImportArchive.Result.CouldNot(var trouble) ->
                turnTo(new Wrong(Text.of("archive.could.not.read", TroubleText.titleOf(trouble))));
        }
    }

    private void refuse(Path file, ImportArchive.Why why) {
        switch (why) {
            case SEALED -> step.set(new AskPassphrase(file));
            case OTHER_PASSPHRASE -> {
                passphrase = null;
                step.set(new AskPassphrase(file));
                objection.set(Text.of("archive.refused.OTHER_PASSPHRASE"));
            }
            case NO_ARCHIVE, NEWER, TOO_MUCH, OTHER_JOURNAL, DAMAGED ->
                turnTo(new Wrong(Text.of("archive.refused." + why)));
        }
    }

    private void turnTo(ArchiveStep next) {
        passphrase = null;
        archive = null;
        objection.set("");
        step.set(next);
    }

    private boolean isBusy() {
        return step.get() instanceof Writing || step.get() instanceof Reading;
    }
}
