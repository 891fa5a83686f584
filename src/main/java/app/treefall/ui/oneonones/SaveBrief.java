package app.treefall.ui.oneonones;

import app.treefall.document.Document;
import app.treefall.domain.Prose;
import app.treefall.export.Format;
import app.treefall.export.Missing;
import app.treefall.narrative.lens.Gate;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.ExportDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Writes a brief to a file somebody chose, beside the window, and says what came of it.
final class SaveBrief {

    private final Workbench bench;

    SaveBrief(Workbench bench) {
        this.bench = bench;
    }

    void as(Format format, Document document, String name, LocalDate day) {
        var file = bench.frame().whereToSave(Text.of("oneonones.save.name", safe(name), day, format.extension()));
        if (file != null) {
            write(format, document, file, ExportDocument.IfThere.REFUSE);
        }
    }

    private String safe(String name) {
        return Gate.redacted(Prose.of(name), bench.live().snapshot()).text();
    }

    private void write(Format format, Document document, Path file, ExportDocument.IfThere ifThere) {
        bench.background()
                .aside(
                        () -> bench.desk().exportDocument().run(document, format, file, ifThere),
                        result -> tell(format, document, result));
    }

    private void tell(Format format, Document document, ExportDocument.Result result) {
        var frame = bench.frame();
        switch (result) {
            case ExportDocument.Result.Exported(var file, var missing) -> frame.say(said(file, missing));
            case ExportDocument.Result.AlreadyThere(var file) ->
                frame.say(new Notice(
                        Icon.ALERT_TRIANGLE,
                        Text.of("oneonones.save.there", nameOf(file)),
                        Text.of("oneonones.save.replace"),
                        () -> write(format, document, file, ExportDocument.IfThere.REPLACE)));
            case ExportDocument.Result.CouldNot(var trouble) ->
                frame.say(Notice.of(Icon.ALERT_CIRCLE, Text.of("oneonones.save.failed", TroubleText.titleOf(trouble))));
            case ExportDocument.Result.NoPlainFile(var path) ->
                frame.say(Notice.of(Icon.ALERT_CIRCLE, Text.of("oneonones.save.nofile", nameOf(path))));
        }
    }

    private static Notice said(Path file, List<Missing> missing) {
        return missing.isEmpty()
                ? Notice.of(Icon.CHECK, Text.of("oneonones.save.saved", nameOf(file)))
                : Notice.of(Icon.ALERT_TRIANGLE, Text.of("oneonones.save.missing", nameOf(file), missing.size()));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
