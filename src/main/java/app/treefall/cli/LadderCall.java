package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.domain.Ladder;
import app.treefall.domain.Prose;
import app.treefall.imports.ladders.LadderIntake;
import app.treefall.imports.ladders.NotTaken;
import app.treefall.usecase.ReadLadder;
import app.treefall.usecase.ShapeLadder;
import java.nio.file.Path;
import java.util.List;

/// `treefall import ladder FILE`: says what was read, level by level, and what of the file is not in it; then takes it,
/// unless it is only to be looked at.
final class LadderCall {

    private static final int MOST_SHOWN = 200;

    private LadderCall() {}

    static Exit run(Path file, String typed, boolean dry, Session session) throws JournalException {
        return switch (ReadLadder.run(file)) {
            case ReadLadder.Result.CannotBeRead _ -> {
                session.warn(typed + " is no file that can be read. Nothing of it was taken.");
                yield Exit.WORLD_FAILED;
            }
            case ReadLadder.Result.Looked(LadderIntake.Refused(var reason, var line)) -> {
                session.warn(ImportWords.refusal(reason, typed, line));
                yield Exit.WORLD_FAILED;
            }
            case ReadLadder.Result.Looked(LadderIntake.Understood(var ladder, var notTaken)) -> {
                var taken = dry ? null : session.desk().shapeLadder().takeOnce(ladder);
                var said = taken == ShapeLadder.Taken.KNOWN
                        ? "Nothing was taken: the journal has this ladder already."
                        : (dry ? "Would take" : "Took") + " the ladder “"
                                + Shown.visible(ladder.name().text()) + "”: "
                                + ladder.levels().size() + " levels, "
                                + ladder.competencies().size() + " competencies.";
                session.answer(
                        said + grid(ladder) + leftOver(notTaken),
                        out -> write(out, ladder, notTaken, taken == ShapeLadder.Taken.TAKEN));
                yield Exit.DONE;
            }
        };
    }

    private static String grid(Ladder ladder) {
        var text = new StringBuilder();
        for (var level : ladder.levels()) {
            text.append("\n\n").append(Shown.visible(level.text()));
            for (var criterion : ladder.at(level)) {
                text.append("\n  ")
                        .append(Shown.visible(criterion.competency().text()))
                        .append(": ");
                text.append(Shown.visible(criterion.expectation().text()).replace("\n", "\n    "));
            }
            for (var competency : ladder.competencies()) {
                if (ladder.at(level).stream().noneMatch(one -> one.competency().equals(competency))) {
                    text.append("\n  ").append(Shown.visible(competency.text())).append(": –");
                }
            }
        }
        return text.toString();
    }

    private static String leftOver(List<NotTaken> notTaken) {
        if (notTaken.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\n\nNot taken: " + notTaken.size());
        notTaken.stream()
                .limit(MOST_SHOWN)
                .forEach(one -> text.append("\n  ")
                        .append(Shown.visible(one.where()))
                        .append(": ")
                        .append(Shown.visible(one.words()).replace("\n", " / ")));
        return text.toString();
    }

    private static void write(JsonLine out, Ladder ladder, List<NotTaken> notTaken, boolean taken) {
        out.truth("taken", taken)
                .text("id", ladder.id())
                .words("name", ladder.name())
                .texts("levels", ladder.levels())
                .texts("competencies", ladder.competencies())
                .list(
                        "criteria",
                        ladder.criteria(),
                        (line, one) -> line.words("level", one.level())
                                .words("competency", one.competency())
                                .words("expectation", one.expectation()))
                .list(
                        "notTaken",
                        notTaken,
                        (line, one) ->
                                line.words("where", Prose.of(one.where())).words("words", Prose.of(one.words())));
    }
}
