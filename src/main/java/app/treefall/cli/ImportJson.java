package app.treefall.cli;

import app.treefall.domain.Batch;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Suggestion;
import app.treefall.usecase.ImportFile;
import java.util.List;

/// Imports and suggestions for scripts.
final class ImportJson {

    private ImportJson() {}

    static void write(JsonLine out, ImportFile.Result.Imported imported) {
        write(out, imported.batch(), imported.changed(), imported.added());
        out.list("oneOnOnes", imported.oneOnOnes(), ImportJson::write);
    }

    static void write(JsonLine out, Batch batch, int changed) {
        write(out, batch, changed, List.of());
    }

    private static void write(JsonLine out, Batch batch, int changed, List<Suggestion> added) {
        out.text("batch", batch.added() == 0 ? null : batch.id())
                .words("source", batch.source())
                .words("format", batch.format())
                .whole("added", batch.added())
                .whole("known", batch.known())
                .whole("changed", changed)
                .list("suggestions", added, ImportJson::write)
                .whole("notUnderstood", batch.leftOver().size() + (long) batch.notKept())
                .list(
                        "leftOver",
                        batch.leftOver(),
                        (line, left) -> line.whole("line", left.number()).words("words", left.words()));
    }

    static void write(JsonLine out, OneOnOne one) {
        out.text("id", one.id())
                .text("batch", one.batch())
                .words("source", one.origin().source())
                .whole("line", one.origin().line())
                .words("with", one.with().name())
                .words("address", one.with().address())
                .text("person", one.person())
                .words("summary", one.summary())
                .whole("everyDays", one.everyDays());
        switch (one.proposal()) {
            case OneOnOne.Proposal.Plan(var coming, var past) ->
                out.text("what", "plan")
                        .list("coming", coming, ImportJson::write)
                        .list("past", past, ImportJson::write);
            case OneOnOne.Proposal.Move(var episode, var was, var to) ->
                out.text("what", "move")
                        .text("episode", episode)
                        .list("was", List.of(was), ImportJson::write)
                        .list("to", List.of(to), ImportJson::write);
            case OneOnOne.Proposal.Cancel(var episode, var was) ->
                out.text("what", "cancel").text("episode", episode).list("was", List.of(was), ImportJson::write);
        }
        out.texts("notUnderstood", one.notUnderstood());
    }

    private static void write(JsonLine out, OneOnOne.Time time) {
        out.text("day", time.day()).text("at", time.at()).whole("minutes", time.minutes());
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
