package app.treefall.ui.promotion;

import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.export.Format;
import app.treefall.export.Missing;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.promotion.ExportNews.LeaveAllTheSame;
import app.treefall.ui.promotion.ExportNews.NotAllShown;
import app.treefall.ui.promotion.ExportNews.Nothing;
import app.treefall.ui.promotion.ExportNews.ReplaceIt;
import app.treefall.ui.promotion.ExportNews.Wrong;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.BuildCase;
import app.treefall.usecase.DocumentName;
import app.treefall.usecase.ExportDocument;
import app.treefall.usecase.ExportDocument.IfThere;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Writes the dossier to a file: asks where, never over another file unasked, and says what became of it.
final class DossierExport {

    private final Workbench bench;
    private final Aim aim;
    private final ReadOnlyObjectWrapper<ExportNews> news = new ReadOnlyObjectWrapper<>(new Nothing());
    private Lens lens = Lens.COMMITTEE;
    private @Nullable Path written;

    DossierExport(Workbench bench, Aim aim) {
        this.bench = bench;
        this.aim = aim;
    }

    ReadOnlyObjectProperty<ExportNews> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// One's own edition is for one's own eyes: it leaves only after a second yes.
    void as(Format format, Lens forWhom) {
        lens = forWhom;
        news.set(new Nothing());
        if (forWhom == Lens.ME) {
            news.set(new LeaveAllTheSame(format));
        } else {
            askWhere(format);
        }
    }

    /// The file that was written last, to be dragged out of the window; null while there is none.
    @Nullable
    Path written() {
        return written;
    }

    void allTheSame(Format format) {
        news.set(new Nothing());
        askWhere(format);
    }

    void replace(Format format, Path file) {
        news.set(new Nothing());
        write(format, file, IfThere.REPLACE);
    }

    /// The page was dragged and there is no file to drag out.
    void exportFirst() {
        bench.frame().say(Notice.of(Icon.DOWNLOAD, Text.of("papers.drag.first")));
    }

    void forget() {
        news.set(new Nothing());
    }

    private void askWhere(Format format) {
        var journal = bench.live().snapshot();
        var season = aim.argued(journal);
        var level = season == null ? "" : season.targetLevel().text();
        var title = Text.of(
                "promotion.file." + lens.name(), journal.profile().name().text().strip(), level.strip());
        var safe = Gate.redacted(Prose.of(title), journal).text();
        var file = bench.frame().whereToSave(DocumentName.of(safe, Text.of("promotion.file.otherwise"), format));
        if (file != null) {
            write(format, file, IfThere.REFUSE);
        }
    }

    private void write(Format format, Path file, IfThere ifThere) {
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        var forWhom = lens;
        var season = aim.season(journal);
        bench.background()
                .<ExportDocument.@Nullable Result>aside(
                        () -> bench.desk().buildCase().run(journal, forWhom, season, today)
                                        instanceof BuildCase.Result.Built built
                                ? bench.desk().exportDocument().run(built.document(), format, file, ifThere)
                                : null,
                        result -> {
                            if (result != null) {
                                say(result, format);
                            }
                        });
    }

    private void say(ExportDocument.Result result, Format format) {
        switch (result) {
            case ExportDocument.Result.Exported(var file, var missing) -> {
                written = file;
                bench.frame().say(Notice.of(Icon.CHECK, Text.of("promotion.exported", nameOf(file))));
                news.set(missing.isEmpty() ? new Nothing() : new NotAllShown(notShown(missing)));
            }
            case ExportDocument.Result.AlreadyThere(var file) -> news.set(new ReplaceIt(format, file));
            case ExportDocument.Result.NoPlainFile(var path) ->
                news.set(new Wrong(Text.of("promotion.wrong.link", nameOf(path))));
            case ExportDocument.Result.CouldNot(var trouble) -> news.set(new Wrong(wordsOf(trouble)));
        }
    }

    private static String notShown(List<Missing> missing) {
        var shown = missing.stream()
                .map(one -> one.shown().text())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        return Text.of("promotion.missing", shown);
    }

    private static String wordsOf(Trouble trouble) {
        return switch (trouble) {
            case Trouble.DiskFull _ -> Text.of("promotion.wrong.full");
            case Trouble.ReadOnly _ -> Text.of("promotion.wrong.readonly");
            case Trouble.Missing _ -> Text.of("promotion.wrong.missing");
            case Trouble.LockedByAnother _ -> Text.of("promotion.wrong.locked");
            case Trouble.Other(var code) -> Text.of("promotion.wrong.other", code);
            case Trouble.Damaged _, Trouble.WrittenByNewerVersion _, Trouble.NotAJournal _ ->
                Text.of("promotion.wrong.other", "export");
        };
    }

    static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
