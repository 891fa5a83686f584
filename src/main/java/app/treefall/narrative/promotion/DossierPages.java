package app.treefall.narrative.promotion;

import app.treefall.document.Block;
import app.treefall.document.Block.Labelled.Weight;
import app.treefall.document.Block.Line;
import app.treefall.document.Block.MonthOfEvidence;
import app.treefall.document.Block.Part.Start;
import app.treefall.document.Block.Sign;
import app.treefall.document.Block.Text.Voice;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import app.treefall.narrative.lens.LensShape.Part;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.promotion.PromotionCase.GrowthArc;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;

/// A promotion case as a dossier, its parts in the order of its lens. A thin case says what is missing instead of
/// pretending.
final class DossierPages {

    private final PromotionCase promotion;
    private final List<Block> blocks = new ArrayList<>();

    private DossierPages(PromotionCase promotion) {
        this.promotion = promotion;
    }

    static Document of(PromotionCase promotion) {
        return new DossierPages(promotion).document();
    }

    private Document document() {
        if (promotion.isThin()) {
            thin();
        } else {
            promotion.shape().parts().forEach(this::part);
        }
        var cover = promotion.cover();
        var footer = cover.subtitle().isBlank()
                ? cover.name().text()
                : cover.name().text() + ". " + cover.subtitle().text();
        return new Document(
                Document.Genre.DOSSIER,
                cover.kicker(),
                cover.name(),
                cover.subtitle(),
                cover.byline(),
                Prose.of(footer),
                "en",
                promotion.today(),
                blocks);
    }

    private void part(Part part) {
        switch (part) {
            case THE_CASE -> theCase();
            case WHAT_CHANGED -> whatChanged();
            case PREVENTED -> labelled("Prevented", stories(promotion.prevented()));
            case QUOTES -> labelled("In others’ words", List.copyOf(promotion.quotes()));
            case LADDER -> ladder();
            case SERIES -> series();
            case IMPACT -> impact();
            case GROWTH -> growth();
            case LEARNING -> labelled("Learning", stories(promotion.learning()));
            case OTHERS -> labelled("Raising others, and credit", stories(promotion.others()));
            case WORDS -> words();
            case GAPS -> gaps();
            case APPENDIX -> appendix();
        }
    }

    private void theCase() {
        var lead = promotion.lead();
        var inside = new ArrayList<Block>();
        for (var paragraph : List.of(lead.ask(), lead.whyNow(), lead.proofs())) {
            if (!paragraph.runs().isEmpty()) {
                inside.add(new Block.Text(paragraph, Voice.LEAD));
            }
        }
        labelled("The case", inside);
    }

    private void whatChanged() {
        if (promotion.impact().isEmpty()) {
            return;
        }
        var inside = new ArrayList<Block>();
        inside.add(new Block.ImpactTable(promotion.impact()));
        if (!promotion.shareNotes().runs().isEmpty()) {
            inside.add(new Block.Text(promotion.shareNotes(), Voice.NOTE));
        }
        labelled("What changed", inside);
    }

    private void ladder() {
        if (promotion.criteria().isEmpty()) {
            return;
        }
        var inside = new ArrayList<Block>();
        promotion.criteria().forEach(criterion -> inside.add(criterion(criterion)));
        blocks.add(new Block.Part(
                Prose.of("Against the ladder"),
                Prose.of(promotion.season().targetLevel().text().strip() + ", criterion by criterion"),
                Prose.of("A filled square is a piece of evidence in that month; larger is weightier. "
                        + "The criterion’s own words are in italics."),
                Start.WHERE_IT_FALLS,
                inside));
    }

    private static Block criterion(CriterionCase criterion) {
        var inside = new ArrayList<Block>();
        if (criterion.criterion().expectation().hasWords()) {
            inside.add(new Block.Text(plain(criterion.criterion().expectation()), Voice.EXPECTATION));
        }
        inside.addAll(stories(criterion.best()));
        if (criterion.gap().hasWords()) {
            inside.add(new Block.Text(plain(criterion.gap()), Voice.NOTE));
        }
        return new Block.Labelled(
                criterion.criterion().competency(),
                Weight.HEADING,
                List.of(criterion.note()),
                criterion.months(),
                inside);
    }

    private void series() {
        var series = promotion.series();
        if (series != null) {
            var notes = promotion.seriesNotes().text().lines().map(Prose::of).toList();
            blocks.add(new Block.Labelled(series.name(), Weight.HEADING, notes, noMonths(), List.of(series)));
        }
    }

    private void impact() {
        if (promotion.byPriority().isEmpty()) {
            return;
        }
        var inside = new ArrayList<Block>();
        for (var impact : promotion.byPriority()) {
            var under = new ArrayList<Block>();
            if (!impact.inTheirWords().runs().isEmpty()) {
                under.add(new Block.Text(impact.inTheirWords(), Voice.EXPECTATION));
            }
            for (var story : impact.stories()) {
                if (!story.headline().runs().isEmpty()) {
                    under.add(new Block.Text(strong(story.headline()), Voice.STORY));
                }
                if (!story.story().runs().isEmpty()) {
                    under.add(new Block.Text(story.story(), Voice.STORY));
                }
                if (!story.smallPrint().runs().isEmpty()) {
                    under.add(new Block.Text(story.smallPrint(), Voice.NOTE));
                }
            }
            inside.add(new Block.Labelled(impact.name(), Weight.HEADING, List.of(), noMonths(), under));
        }
        blocks.add(new Block.Part(
                Prose.of("The work"), Prose.of("By priority"), Prose.NONE, Start.WHERE_IT_FALLS, inside));
    }

    private void growth() {
        var inside = new ArrayList<Block>();
        for (GrowthArc arc : promotion.growth()) {
            if (arc.told() != null) {
                inside.add(arc.told());
            }
            inside.addAll(stories(List.of(arc.did())));
            if (arc.confirmed() != null) {
                inside.add(new Block.Text(saidBack(arc.confirmed()), Voice.STORY));
            }
        }
        if (!inside.isEmpty()) {
            blocks.add(new Block.Labelled(
                    Prose.of("Growth"),
                    Weight.HEADING,
                    List.of(Prose.of("what was said,"), Prose.of("what was done,"), Prose.of("what came of it")),
                    noMonths(),
                    inside));
        }
    }

    /// In a line of its own, so that the answer of one arc does not stand beside the remark of the next.
    private static Paragraph saidBack(Block.Quote confirmed) {
        return new Paragraph(
                List.of(Run.words(confirmed.attribution().text() + ": "), new Run.Quoted(confirmed.words())),
                confirmed.sources());
    }

    /// What not every reader knows, for a document that stands alone.
    private void words() {
        var runs = new ArrayList<Run>();
        for (var explained : promotion.explained()) {
            runs.add(Run.words(runs.isEmpty() ? "" : "; "));
            runs.add(new Run.Strong(explained.word().stripped()));
            runs.add(Run.words(", " + explained.meaning().text().strip().replaceAll("\\.$", "")));
        }
        if (!runs.isEmpty()) {
            runs.add(Run.words("."));
            labelled("Words", List.of(new Block.Text(new Paragraph(runs, List.of()), Voice.NOTE)));
        }
    }

    /// For the owner alone: what is thin, and what is new to the boss.
    private void gaps() {
        var lines = new ArrayList<Line>();
        for (var criterion : promotion.criteria()) {
            if (!criterion.verdict().isCarried()) {
                lines.add(new Line(
                        new Sign.Box(),
                        Paragraph.plain(
                                criterion.criterion().competency().text().strip() + ": "
                                        + criterion.gap().text() + " " + plan(criterion.verdict()))));
            }
        }
        int known = promotion.noSurprises().known();
        int claims = promotion.noSurprises().claims().size();
        if (claims > known && promotion.boss() != null) {
            lines.add(new Line(
                    new Sign.Box(),
                    Paragraph.plain(Wording.startUpper(Wording.count(claims - known)) + " of " + Wording.count(claims)
                            + " claims are still to be told.")));
        }
        labelled("Open gaps", lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines)));
    }

    private static String plan(PromotionCase.Verdict verdict) {
        return switch (verdict) {
            case NOTHING -> "Is there an entry that shows it, or a piece of work that would?";
            case NOTHING_LATELY -> "Does it still hold? That would be evidence.";
            case THIN -> "One larger piece would carry it.";
            case ONE_QUARTER -> "Was there anything before?";
            case SUSTAINED, ENOUGH -> "";
        };
    }

    private void appendix() {
        var cited = blocks.stream()
                .flatMap(block -> block.sources().stream())
                .distinct()
                .toList();
        var rows = promotion.appendix().stream()
                .filter(row -> cited.contains(row.trace().entry()))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Part(
                    Prose.of("Appendix"),
                    Prose.of("Where each claim comes from"),
                    Prose.of("The numbers are the raised numbers of the text."),
                    Start.ON_A_NEW_PAGE,
                    List.of(new Block.TraceTable(rows))));
        }
    }

    /// Half a page: what is missing, what is there, and where each can be looked up. No appendix of its own.
    private void thin() {
        theAsk();
        labelled(
                "Not a case yet",
                List.of(new Block.Lines(promotion.missing().stream()
                        .map(words -> new Line(new Sign.Box(), plain(words)))
                        .toList())));
        if (!promotion.appendix().isEmpty()) {
            labelled("What is there", List.of(new Block.TraceTable(promotion.appendix())));
        }
    }

    private void theAsk() {
        var ask = promotion.lead().ask();
        labelled("The case", ask.runs().isEmpty() ? List.of() : List.of(new Block.Text(ask, Voice.LEAD)));
    }

    private void labelled(String label, List<? extends Block> inside) {
        if (!inside.isEmpty()) {
            blocks.add(new Block.Labelled(Prose.of(label), Weight.CAPTION, List.of(), noMonths(), List.copyOf(inside)));
        }
    }

    private static List<Block> stories(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.runs().isEmpty())
                .map(paragraph -> (Block) new Block.Text(paragraph, Voice.STORY))
                .toList();
    }

    private static Paragraph strong(Paragraph paragraph) {
        var runs = new ArrayList<Run>();
        for (var run : paragraph.runs()) {
            runs.add(run instanceof Run.Words(var words) ? new Run.Strong(words) : run);
        }
        return new Paragraph(runs, paragraph.sources());
    }

    private static Paragraph plain(Prose words) {
        return new Paragraph(List.of(new Run.Words(words)), List.of());
    }

    private static List<MonthOfEvidence> noMonths() {
        return List.of();
    }
}
