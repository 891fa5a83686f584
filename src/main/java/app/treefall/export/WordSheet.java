package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import app.treefall.export.picture.MonthSquares;
import app.treefall.export.picture.SeriesChart;
import app.treefall.export.picture.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The body of a Word file: one column of named paragraphs, headings and tables, so that whoever edits it finds what
/// Word itself would have made.
final class WordSheet {

    private static final int DEEPEST = 3;
    private static final String BETWEEN = "\u2003";

    private final Document document;
    private final Markup markup;
    private final WordText text;
    private final WordPictures pictures;
    private final WordTables tables;
    private final Locale locale;

    WordSheet(Document document, Markup markup, WordText text, WordPictures pictures, WordTables tables) {
        this.document = document;
        this.markup = markup;
        this.text = text;
        this.pictures = pictures;
        this.tables = tables;
        this.locale = Locale.forLanguageTag(document.language());
    }

    void write() {
        text.paragraph("Kicker", document.kicker());
        text.paragraph("Title", document.title());
        text.paragraph("Subtitle", document.subtitle());
        document.byline().forEach(line -> text.paragraph("Byline", line));
        blocks(document.blocks(), 1);
        text.partTables();
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Part part -> part(part, depth);
            case Block.Labelled labelled -> labelled(labelled, depth);
            case Block.Text words -> text.paragraph(styleOf(words), words.paragraph());
            case Block.Lines lines -> lines.lines().forEach(this::line);
            case Block.Point point -> point(point, depth);
            case Block.ImpactTable table -> tables.write(table);
            case Block.Quote quote -> {
                text.paragraph("Quote", Prose.of("“" + quote.words().text() + "”"));
                text.paragraph("Attribution", quote.attribution());
            }
            case Block.Forwardable forwardable -> text.paragraph("Forwardable", forwardable.paragraph());
            case Block.Series series -> series(series);
            case Block.RuledLines ruled -> ruled(ruled.count());
            case Block.TraceTable table -> tables.write(table);
        }
    }

    private void part(Block.Part part, int depth) {
        boolean kicked = part.kicker().hasWords();
        var first = kicked ? part.kicker() : part.heading();
        var style = kicked ? "Kicker" : heading(depth);
        switch (part.start()) {
            case ON_A_NEW_PAGE -> {
                if (first.hasWords()) {
                    text.openOnANewPage(style, first.text());
                    text.words("", first);
                    text.close();
                }
            }
            case WHERE_IT_FALLS -> text.paragraph(kicked ? "KickerWithin" : style, first);
        }
        if (kicked && part.heading().hasWords()) {
            text.openUnderAKicker(heading(depth), part.heading().text());
            text.words("", part.heading());
            text.close();
        }
        text.paragraph("HeadingNote", part.lead());
        blocks(part.blocks(), depth + 1);
    }

    private void labelled(Block.Labelled labelled, int depth) {
        text.paragraph(heading(depth), labelled.label());
        notes(labelled);
        blocks(labelled.blocks(), depth + 1);
    }

    /// The squares and the short lines that hang under a label elsewhere, here in one line under the heading.
    private void notes(Block.Labelled labelled) {
        var words = new StringBuilder();
        for (var note : labelled.notes()) {
            if (note.hasWords()) {
                words.append(words.isEmpty() ? "" : joint(words)).append(note.text());
            }
        }
        if (words.isEmpty() && labelled.months().isEmpty()) {
            return;
        }
        text.open("HeadingNote", words.toString());
        if (!labelled.months().isEmpty()) {
            pictures.put(MonthSquares.of(labelled.months(), locale), markup);
            text.own(words.isEmpty() ? "" : BETWEEN);
        }
        text.words("", Prose.of(words.toString()));
        text.close();
    }

    private static String joint(CharSequence before) {
        return ",;:.".indexOf(before.charAt(before.length() - 1)) < 0 ? "; " : " ";
    }

    private static String styleOf(Block.Text text) {
        return switch (text.voice()) {
            case LEAD -> "Lead";
            case STORY -> isHeadline(text.paragraph()) ? "Headline" : "BodyText";
            case EXPECTATION -> "Expectation";
            case NOTE -> "Note";
        };
    }

    /// Nothing but weight and raised numbers: it stays with what follows it.
    private static boolean isHeadline(Paragraph paragraph) {
        return paragraph.runs().stream().anyMatch(Run.Strong.class::isInstance)
                && paragraph.runs().stream().allMatch(run -> run instanceof Run.Strong || run instanceof Run.Trace);
    }

    private void line(Block.Line line) {
        switch (line.sign()) {
            case Block.Sign.Bullet _ -> text.paragraph("ListBullet", line.paragraph());
            case Block.Sign.Heard _, Block.Sign.Owed _, Block.Sign.Box _ -> {
                text.open("SignedLine", line.paragraph().text());
                pictures.put(Signs.of(line.sign()), markup);
                text.tab();
                text.runs(line.paragraph().runs());
                text.close();
            }
        }
    }

    /// Why a point was chosen is for its owner at the screen; as on paper, it does not go into a file to be sent.
    private void point(Block.Point point, int depth) {
        text.open(heading(depth), point.headline().text());
        pictures.put(Signs.of(new Block.Sign.Box()), markup);
        text.tab();
        text.runs(point.headline().runs());
        text.words("Aside", Prose.of(BETWEEN + point.minutes() + Words.MINUTES));
        text.close();
        var beats = new ArrayList<Run>();
        for (var beat : point.beats()) {
            if (!beats.isEmpty()) {
                beats.add(Run.words(" "));
            }
            beats.addAll(beat.paragraph().runs());
        }
        if (!beats.isEmpty()) {
            text.paragraph("Beats", new Paragraph(beats, List.of()));
        }
    }

    /// The rings of the picture cannot be clicked, so their numbers stand in its caption.
    private void series(Block.Series series) {
        var picture = SeriesChart.of(series, locale);
        if (!picture.marks().isEmpty()) {
            text.open("Figure", "");
            pictures.put(picture, markup);
            text.close();
        }
        text.open("Caption", picture.alternative().text());
        text.words("", picture.alternative());
        if (!series.marks().isEmpty()) {
            text.own(". " + Words.EVIDENCE);
            text.traces(series.marks().stream().map(Block.SeriesMark::trace).toList());
        }
        text.close();
    }

    private void ruled(int count) {
        for (int i = 0; i < count; i++) {
            text.open("RuledLine", "");
            text.tab();
            text.close();
        }
    }

    private static String heading(int depth) {
        return "Heading" + Math.min(depth, DEEPEST);
    }
}
