package app.treefall.ui.papers;

import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.export.Missing;
import app.treefall.export.PaperPrinter;
import app.treefall.export.TextWriter;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.DocumentName;
import app.treefall.usecase.ExportDocument;
import app.treefall.usecase.ExportDocument.IfThere;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The ways of a document out of the window: into a file, onto the clipboard, onto paper. Says what came of each.
final class PaperOut {

    private final Workbench bench;
    private final Paper paper;
    private final Consumer<Path> written;

    /// @param written hears of the file that was written
    PaperOut(Workbench bench, Paper paper, Consumer<Path> written) {
        this.bench = bench;
        this.paper = paper;
        this.written = written;
    }

    void save(Format format) {
        var name = DocumentName.of(paper.name(), Text.of("papers.otherwise"), format);
        var file = bench.frame().whereToSave(name);
        if (file != null) {
            write(format, file, IfThere.REFUSE);
        }
    }

    void copy() {
        bench.frame().copy(TextWriter.text(paper.document()));
        bench.frame().say(Notice.of(Icon.COPY, Text.of("papers.copied")));
    }

    void print() {
        var chosen = PrinterChoice.ask();
        switch (chosen) {
            case PrinterChoice.None() -> bench.frame().say(Notice.of(Icon.ALERT_CIRCLE, Text.of("papers.print.none")));
            case PrinterChoice.ThoughtBetter() -> {}
            case PrinterChoice.On(var printer, int copies) -> print(printer, copies);
        }
    }

    private void print(String printer, int copies) {
        Underway.<Printed>go(
                bench,
                Text.of("papers.printing"),
                isStopped -> {
                    var pages = Exporters.write(paper.document(), Format.PDF).bytes();
                    if (isStopped.getAsBoolean()) {
                        return Printed.STOPPED;
                    }
                    return PaperPrinter.print(printer, copies, pages) ? Printed.DONE : Printed.NOT_TAKEN;
                },
                came -> bench.frame().say(said(came, printer)));
    }

    private enum Printed {
        DONE,
        NOT_TAKEN,
        STOPPED
    }

    private static Notice said(Printed came, String printer) {
        return switch (came) {
            case DONE -> Notice.of(Icon.PRINTER, Text.of("papers.print.done", printer));
            case NOT_TAKEN -> Notice.of(Icon.ALERT_CIRCLE, Text.of("papers.print.failed", printer));
            case STOPPED -> Notice.of(Icon.X, Text.of("papers.stopped"));
        };
    }

    private void write(Format format, Path file, IfThere ifThere) {
        Underway.go(
                bench,
                Text.of("papers.writing", nameOf(file)),
                isStopped -> bench.desk().exportDocument().run(paper.document(), format, file, ifThere, isStopped),
                result -> tell(format, result));
    }

    private void tell(Format format, ExportDocument.Result result) {
        var frame = bench.frame();
        switch (result) {
            case ExportDocument.Result.Exported(var file, var missing) -> {
                written.accept(file);
                frame.say(said(file, missing));
            }
            case ExportDocument.Result.AlreadyThere(var file) ->
                frame.say(new Notice(
                        Icon.ALERT_TRIANGLE,
                        Text.of("papers.there", nameOf(file)),
                        Text.of("papers.replace"),
                        () -> write(format, file, IfThere.REPLACE)));
            case ExportDocument.Result.CouldNot(var trouble) ->
                frame.say(Notice.of(Icon.ALERT_CIRCLE, Text.of("papers.failed", TroubleText.titleOf(trouble))));
            case ExportDocument.Result.NoPlainFile(var path) ->
                frame.say(Notice.of(Icon.ALERT_CIRCLE, Text.of("papers.nofile", nameOf(path))));
            case ExportDocument.Result.Stopped() -> frame.say(Notice.of(Icon.X, Text.of("papers.stopped")));
        }
    }

    private static Notice said(Path file, List<Missing> missing) {
        return missing.isEmpty()
                ? Notice.of(Icon.CHECK, Text.of("papers.saved", nameOf(file)))
                : Notice.of(
                        Icon.ALERT_TRIANGLE,
                        Text.of(
                                "papers.missing",
                                nameOf(file),
                                missing.getFirst().shown().text()));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
