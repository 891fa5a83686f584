package app.treefall.narrative.promotion;

import app.treefall.document.Block;
import app.treefall.document.Block.Labelled.Weight;
import app.treefall.document.Block.Line;
import app.treefall.document.Block.Sign;
import app.treefall.document.Block.Text.Voice;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;

/// The interview cards as a document, for their owner's hands.
public final class CardPages {

    private CardPages() {}

    public static Document of(PromotionCase promotion, List<InterviewCard> cards) {
        var blocks = new ArrayList<Block>();
        cards.forEach(card -> blocks.add(card(card)));
        if (blocks.isEmpty()) {
            blocks.add(labelled(
                    "No card yet",
                    List.of(text(
                            "A card wants an entry that shows a competency of the target level and says what was"
                                    + " done, or what changed. There is none in this season.",
                            Voice.STORY))));
        }
        var cover = promotion.cover();
        return new Document(
                Document.Genre.CARDS,
                Prose.of("Interview cards, for my own hands"),
                cover.name(),
                cover.subtitle(),
                List.of(Prose.of(
                        "Decided on " + Wording.dayAndYear(promotion.season().decision()) + ".")),
                Prose.of(cover.name().text() + ". Interview cards"),
                "en",
                promotion.today(),
                blocks);
    }

    private static Block card(InterviewCard card) {
        var inside = new ArrayList<Block>();
        if (card.asks().hasWords()) {
            inside.add(text(card.asks().text(), Voice.EXPECTATION));
        }
        inside.add(new Block.Text(strong(card.headline()), Voice.STORY));
        for (var beat : card.story()) {
            var runs = new ArrayList<Run>();
            runs.add(new Run.Aside(Prose.of(beat.label().text() + ". ")));
            runs.addAll(beat.words().runs());
            inside.add(new Block.Text(new Paragraph(runs, beat.words().sources()), Voice.STORY));
        }
        inside.add(new Block.Text(
                new Paragraph(
                        List.of(new Run.Aside(Prose.of("They may ask. ")), new Run.Strong(card.challenge())),
                        List.of()),
                Voice.STORY));
        inside.add(new Block.Lines(card.answer().stream()
                .map(answer -> new Line(new Sign.Bullet(), answer))
                .toList()));
        return new Block.Labelled(
                card.competency(), Weight.HEADING, List.of(Prose.of(spoken(card.seconds()))), List.of(), inside);
    }

    /// "a minute and a half"; in half minutes, up.
    static String spoken(int seconds) {
        int halves = Math.max(1, (seconds + 29) / 30);
        return switch (halves) {
            case 1 -> "half a minute";
            case 2 -> "one minute";
            case 3 -> "a minute and a half";
            case 4 -> "two minutes";
            default -> Wording.count((halves + 1) / 2, "minute", "minutes");
        };
    }

    private static Block labelled(String label, List<Block> inside) {
        return new Block.Labelled(Prose.of(label), Weight.CAPTION, List.of(), List.of(), inside);
    }

    private static Block text(String words, Voice voice) {
        return new Block.Text(Paragraph.plain(words), voice);
    }

    private static Paragraph strong(Paragraph paragraph) {
        var runs = new ArrayList<Run>();
        for (var run : paragraph.runs()) {
            runs.add(run instanceof Run.Words(var words) ? new Run.Strong(words) : run);
        }
        return new Paragraph(runs, paragraph.sources());
    }
}
