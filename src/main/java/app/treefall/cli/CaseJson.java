package app.treefall.cli;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Block.Quote;
import app.treefall.document.Block.TraceRow;
import app.treefall.document.Paragraph;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Check;
import app.treefall.narrative.promotion.InterviewCard;
import app.treefall.narrative.promotion.PromotionCase;
import app.treefall.narrative.promotion.Readiness;
import app.treefall.usecase.BuildCase;

/// A promotion case for scripts: claims, criteria with their verdicts, what a committee would say, and the entries it
/// all came from.
final class CaseJson {

    private CaseJson() {}

    static String of(BuildCase.Result.Built built, Lens lens) {
        var promotion = built.promotion();
        var season = promotion.season();
        return JsonLine.object(line -> line.name("lens", lens)
                .text("day", promotion.today())
                .object(
                        "season",
                        one -> one.text("id", season.id())
                                .words("title", season.name())
                                .text("from", season.start())
                                .text("decision", season.decision())
                                .words("fromLevel", season.currentLevel())
                                .words("toLevel", season.targetLevel()))
                .truth("thin", promotion.isThin())
                .texts("missing", promotion.missing())
                .object("ask", one -> BriefJson.paragraph(one, promotion.lead().ask()))
                .object(
                        "whyNow",
                        one -> BriefJson.paragraph(one, promotion.lead().whyNow()))
                .list("proofs", promotion.proofs(), CaseJson::proof)
                .list("claims", promotion.noSurprises().claims(), CaseJson::claim)
                .whole("claimsUnderstood", promotion.noSurprises().known())
                .list("impact", promotion.impact(), CaseJson::impact)
                .list("priorities", promotion.byPriority(), CaseJson::priority)
                .list("criteria", promotion.criteria(), CaseJson::criterion)
                .list("quotes", promotion.quotes(), CaseJson::quote)
                .list("appendix", promotion.appendix(), CaseJson::trace)
                .list("checks", built.checks(), CaseJson::check)
                .object("readiness", one -> readiness(one, built.readiness()))
                .list("cards", built.cards(), CaseJson::card)
                .whole("edits", built.edited().kept())
                .whole("editsToReview", built.edited().toReview())
                .whole("withheld", promotion.withheld()));
    }

    private static void proof(JsonLine line, PromotionCase.Proof proof) {
        line.text("entry", proof.entry())
                .whole("score", proof.score())
                .list(
                        "reasons",
                        proof.reasons(),
                        (one, reason) -> one.words("words", reason.words()).whole("points", reason.points()));
    }

    private static void claim(JsonLine line, PromotionCase.KnownClaim claim) {
        line.whole("number", claim.number()).text("entry", claim.entry()).text("understood", claim.understood());
        if (claim.episode() > 0) {
            line.whole("episode", claim.episode());
        }
    }

    private static void impact(JsonLine line, ImpactRow row) {
        line.words("measure", row.measure())
                .text("before", row.before() == null ? null : row.before().text())
                .words("after", row.after())
                .words("change", row.change())
                .name("better", row.better())
                .words("basis", row.basis())
                .texts(
                        "entries",
                        row.traces().stream().map(trace -> trace.entry()).toList());
    }

    private static void priority(JsonLine line, PromotionCase.PriorityImpact priority) {
        line.text("priority", priority.priority())
                .words("name", priority.name())
                .list(
                        "stories",
                        priority.stories(),
                        (one, story) -> one.text("headline", story.headline().text())
                                .text("words", story.story().text())
                                .texts("entries", story.story().sources()));
    }

    private static void criterion(JsonLine line, PromotionCase.CriterionCase criterion) {
        line.text("id", criterion.criterion().id())
                .words("competency", criterion.criterion().competency())
                .words("level", criterion.criterion().level())
                .name("verdict", criterion.verdict())
                .texts("entries", criterion.pieces())
                .text("lastMonth", criterion.lastMonth())
                .words("note", criterion.note())
                .words("gap", criterion.gap());
    }

    private static void quote(JsonLine line, Quote quote) {
        line.words("words", quote.words())
                .words("attribution", quote.attribution())
                .texts("entries", quote.sources());
    }

    private static void trace(JsonLine line, TraceRow row) {
        line.whole("number", row.trace().number())
                .text("entry", row.trace().entry())
                .words("day", row.day())
                .words("headline", row.headline())
                .list(
                        "evidence",
                        row.evidence(),
                        (one, evidence) -> one.words("label", evidence.label()).words("address", evidence.address()))
                .words("understood", row.understood());
    }

    private static void readiness(JsonLine line, Readiness readiness) {
        var next = readiness.next();
        line.whole("points", readiness.points()).whole("of", readiness.of()).whole("nothings", readiness.nothings());
        if (next != null) {
            line.object("next", one -> check(one, next));
        }
    }

    private static void card(JsonLine line, InterviewCard card) {
        line.words("competency", card.competency())
                .text("entry", card.entry())
                .text("headline", card.headline().text())
                .list(
                        "story",
                        card.story(),
                        (one, beat) -> one.words("label", beat.label())
                                .text("words", beat.words().text()))
                .whole("seconds", card.seconds())
                .words("challenge", card.challenge())
                .texts("answer", card.answer().stream().map(Paragraph::text).toList());
    }

    private static void check(JsonLine line, Check check) {
        line.text("code", check.code())
                .truth("passed", check.outcome() == Check.Outcome.PASSED)
                .whole("points", check.points())
                .truth("starred", check.isStarred())
                .words("words", check.sentence())
                .name("step", check.step())
                .texts("about", check.about());
    }
}
