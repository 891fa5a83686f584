package app.treefall.cli;

import app.treefall.document.Paragraph;
import app.treefall.narrative.brief.Brief;
import java.util.List;

/// A brief for scripts: what to say with its reasons, what to ask, what to pass on, and the entries it all came from.
final class BriefJson {

    private BriefJson() {}

    static String of(Brief brief) {
        return JsonLine.object(line -> line.words("with", brief.with().name())
                .text("person", brief.with().person())
                .text("episode", brief.episode())
                .whole("number", brief.number())
                .text("day", brief.day())
                .text("at", brief.at())
                .words("title", brief.title())
                .whole("minutes", brief.minutes())
                .whole("minutesForPoints", brief.minutesForPoints())
                .list(
                        "previouslyOn",
                        brief.previouslyOn(),
                        (one, previous) ->
                                paragraph(one.name("visibility", previous.visibility()), previous.paragraph()))
                .list(
                        "promises",
                        brief.promises(),
                        (one, owed) ->
                                paragraph(one.name("by", owed.by()).whole("days", owed.days()), owed.paragraph()))
                .list("points", brief.points(), BriefJson::point)
                .list(
                        "reportBack",
                        brief.loop() == null ? List.of() : List.of(brief.loop()),
                        (one, loop) -> paragraph(one.text("feedback", loop.feedback()), loop.paragraph()))
                .list("teachBack", brief.teachBack() == null ? List.of() : List.of(brief.teachBack()), BriefJson::ask)
                .list("asks", brief.asks(), BriefJson::ask)
                .list("nextTime", brief.nextTime(), BriefJson::paragraph)
                .list("status", brief.status(), BriefJson::paragraph)
                .object("forwardable", one -> paragraph(one, brief.forwardable()))
                .object("retellable", one -> paragraph(one, brief.retellable()))
                .list(
                        "leftOut",
                        brief.leftOut(),
                        (one, left) -> one.text("entry", left.entry())
                                .words("headline", left.headline())
                                .words("why", left.why()))
                .list("missing", brief.missing(), BriefJson::paragraph)
                .list(
                        "actions",
                        brief.actions(),
                        (one, action) -> paragraph(one.name("by", action.by()), action.paragraph()))
                .whole("statusOnlyRun", brief.statusOnlyRun()));
    }

    private static void point(JsonLine line, Brief.Point point) {
        line.text("entry", point.entry())
                .text("headline", point.headline().text())
                .whole("minutes", point.minutes())
                .name("visibility", point.standing().visibility())
                .name("chosenBy", point.chosen())
                .whole("carried", point.carried())
                .truth("shortened", point.shortened())
                .list(
                        "beats",
                        point.beats(),
                        (one, beat) -> paragraph(one.words("beat", beat.label()), beat.paragraph()))
                .whole("score", point.score())
                .list(
                        "reasons",
                        point.terms(),
                        (one, term) -> one.name("term", term.name())
                                .whole("points", term.points())
                                .words("words", term.words()));
    }

    private static void ask(JsonLine line, Brief.Ask ask) {
        line.text("question", ask.question())
                .name("purpose", ask.purpose())
                .words("words", ask.words())
                .words("reason", ask.reason());
    }

    static void paragraph(JsonLine line, Paragraph paragraph) {
        line.text("words", paragraph.text()).texts("entries", paragraph.sources());
    }
}
