package app.treefall.cli;

import app.treefall.domain.Batch;
import app.treefall.domain.Suggestion;
import app.treefall.usecase.ImportFile;
import java.util.List;

/// Imports and suggestions for scripts.
final class ImportJson {

    private ImportJson() {}

    static void write(JsonLine out, ImportFile.Result.Imported imported) {
        write(out, imported.batch(), imported.changed(), imported.added());
    }

    static void write(JsonLine out, Batch batch, int changed) {
        write(out, batch, changed, List.of());
    }

    private static void write(JsonLine out, Batch batch, int changed, List<Suggestion> added) {
        out.text("batch", added.isEmpty() ? null : batch.id())
                .words("source", batch.source())
                .words("format", batch.format())
                .whole("added", added.size())
                .whole("known", batch.known())
                .whole("changed", changed)
                .list("suggestions", added, ImportJson::write)
                .whole("notUnderstood", batch.leftOver().size() + (long) batch.notKept())
                .list(
                        "leftOver",
                        batch.leftOver(),
                        (line, left) -> line.whole("line", left.number()).words("words", left.words()));
    }

    static void write(JsonLine out, Suggestion suggestion) {
        var entry = suggestion.entry();
        out.text("id", suggestion.id())
                .text("batch", suggestion.batch())
                .words("source", suggestion.origin().source())
                .whole("line", suggestion.origin().line())
                .name("kind", entry.kindName())
                .text("first", entry.days().first())
                .text("last", entry.days().last())
                .truth("undated", suggestion.undated())
                .words("headline", entry.headline())
                .words("stakes", entry.story().stakes())
                .words("challenge", entry.story().challenge())
                .words("action", entry.story().action())
                .words("result", entry.story().result())
                .words("project", entry.project())
                .texts("tags", entry.tags())
                .whole("numbers", entry.claims().size())
                .whole("evidence", entry.evidence().size())
                .words("note", entry.candidNote())
                .texts("notUnderstood", suggestion.notUnderstood());
    }
}
