package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import app.treefall.export.picture.MonthSquares;
import app.treefall.export.picture.SeriesChart;
import app.treefall.export.picture.Signs;
import java.util.List;
import java.util.Locale;

/// The body of a document as markup: the same for the web page and the printed page, so that they say the same.
final class Sheet {

    private static final int DEEPEST = 6;
    /// Lines from which a section may break over pages: one with a heading of its own late, one beside a caption
    /// soon, for a page that is half empty is worse than a table on two.
    private static final int LONG = 14;

    private static final int LONG_BESIDE_A_CAPTION = 9;

    private final Document document;
    private final Face face;
    private final Markup markup;
    private final Anchors anchors;
    private final Locale locale;
    private final Outline outline = new Outline();
    private int pieces;

    Sheet(Document document, Face face, Markup markup) {
        this.document = document;
        this.face = face;
        this.markup = markup;
        this.anchors = Anchors.of(document);
        this.locale = Locale.forLanguageTag(document.language());
    }

    void write() {
        front();
        markup.open("main");
        blocks(document.blocks(), 2);
        markup.close().line();
    }

    private void front() {
        markup.open("header", "class", "front");
        paragraph("kick", document.kicker());
        markup.open("h1");
        words(document.title());
        markup.close();
        paragraph("subtitle", document.subtitle());
        for (var line : document.byline()) {
            paragraph("small byline", line);
        }
        markup.close().line();
    }

    private void blocks(List<Block> blocks, int depth) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Quote) {
                int end = i;
                while (end < blocks.size() && blocks.get(end) instanceof Block.Quote) {
                    end++;
                }
                quotes(blocks.subList(i, end));
                i = end - 1;
            } else {
                block(blocks.get(i), depth);
            }
        }
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Part part -> part(part, depth);
            case Block.Labelled labelled -> labelled(labelled, depth);
            case Block.Text text -> text(text);
            case Block.Lines lines -> lines(lines);
            case Block.Point point -> point(point, depth);
            case Block.ImpactTable table -> new ImpactTableMarkup(this, face, markup).write(table);
            case Block.Quote quote -> quotes(List.of(quote));
            case Block.Forwardable forwardable -> forwardable(forwardable);
            case Block.Series series -> series(series);
            case Block.RuledLines ruled -> ruled(ruled);
            case Block.TraceTable table -> new TraceTableMarkup(this, markup).write(table);
        }
        markup.line();
    }

    private void part(Block.Part part, int depth) {
        var start = switch (part.start()) {
            case ON_A_NEW_PAGE -> "part new-page";
            case WHERE_IT_FALLS -> "part";
        };
        markup.open("section", "class", start, "id", outline.next());
        markup.open("div", "class", "part-head");
        paragraph("kick", part.kicker());
        heading(part.heading(), depth, "part-title");
        paragraph("small", part.lead());
        markup.close();
        blocks(part.blocks(), depth + 1);
        markup.close();
    }

    private void labelled(Block.Labelled labelled, int depth) {
        boolean isHeading = labelled.weight() == Block.Labelled.Weight.HEADING;
        markup.open("section", "class", classes(labelled), "id", outline.next());
        markup.open("div", "class", "lab");
        heading(labelled.label(), depth, isHeading ? "label-title" : "label");
        if (!labelled.months().isEmpty()) {
            face.picture(MonthSquares.of(labelled.months(), locale), "months", markup);
        }
        for (var note : labelled.notes()) {
            paragraph("small note-line", note);
        }
        markup.close().open("div", face.beside(Length.ofLabel(labelled)));
        blocks(labelled.blocks(), depth + 1);
        markup.close().close();
    }

    private static String classes(Block.Labelled labelled) {
        var classes = labelled.weight() == Block.Labelled.Weight.HEADING ? "two heading" : "two caption";
        int kept = switch (labelled.weight()) {
            case HEADING -> LONG;
            case CAPTION -> LONG_BESIDE_A_CAPTION;
        };
        if (Length.ofBlocks(labelled.blocks()) > kept) {
            return classes + " long";
        }
        var first = labelled.blocks().isEmpty() ? null : labelled.blocks().getFirst();
        if (first instanceof Block.RuledLines) {
            return classes + " unruled";
        }
        return first instanceof Block.Forwardable ? classes + " tinted" : classes;
    }

    private void heading(Prose words, int depth, String name) {
        if (words.hasWords()) {
            markup.open("h" + Math.min(depth, DEEPEST), "class", name);
            words(words);
            markup.close();
        }
    }

    private void text(Block.Text text) {
        var name = switch (text.voice()) {
            case LEAD -> "lead";
            case STORY -> "story";
            case EXPECTATION -> "expectation";
            case NOTE -> "small note";
        };
        markup.open("p", "class", name, "dir", "auto");
        runs(text.paragraph().runs());
        markup.close();
    }

    private void lines(Block.Lines lines) {
        markup.open("ul", "class", "lines");
        for (var line : lines.lines()) {
            markup.open("li");
            face.picture(Signs.of(line.sign()), "sign", markup);
            markup.open("div", "class", "line", "dir", "auto");
            runs(line.paragraph().runs());
            markup.close().close();
        }
        markup.close();
    }

    private void point(Block.Point point, int depth) {
        markup.open("div", "class", "point");
        face.picture(Signs.of(new Block.Sign.Box()), "sign", markup);
        markup.element("div", point.minutes() + Words.MINUTES, "class", "minutes");
        markup.open("h" + Math.min(depth, DEEPEST), "class", "headline", "dir", "auto");
        runs(point.headline().runs());
        markup.close();
        if (!point.beats().isEmpty()) {
            markup.open("p", "class", "beats", "dir", "auto");
            for (var beat : point.beats()) {
                runs(beat.paragraph().runs());
                markup.text(" ");
            }
            markup.close();
        }
        if (!point.reasons().isEmpty()) {
            markup.open("p", "class", "small reasons").text(Words.CHOSEN);
            words(Prose.of(
                    String.join("; ", point.reasons().stream().map(Prose::text).toList())));
            markup.close();
        }
        markup.close();
    }

    private void quotes(List<Block> quotes) {
        boolean alone = quotes.size() == 1;
        markup.open("div", "class", alone ? "quotes" : "quotes pair");
        for (var block : quotes) {
            if (block instanceof Block.Quote quote) {
                markup.open("div", "class", "quote")
                        .open("blockquote", "dir", "auto")
                        .open("p");
                words(alone ? Prose.of("“" + quote.words().text() + "”") : quote.words());
                markup.close().close();
                paragraph("small attribution", quote.attribution());
                markup.close();
            }
        }
        markup.close();
    }

    private void forwardable(Block.Forwardable forwardable) {
        markup.open("div", "class", "forward").open("p", "dir", "auto");
        runs(forwardable.paragraph().runs());
        markup.close().close();
    }

    private void series(Block.Series series) {
        face.picture(SeriesChart.of(series, locale), "series", markup);
    }

    private void ruled(Block.RuledLines ruled) {
        markup.open("div", "class", "ruled");
        for (int i = 0; i < ruled.count(); i++) {
            markup.open("div").close();
        }
        markup.close();
    }

    void runs(List<Run> runs) {
        for (var piece : Glue.pieces(runs)) {
            if (runs.size() == 1 && piece.getFirst() instanceof Run.Words(var text)) {
                words(text);
            } else if (piece.size() == 1) {
                run(piece.getFirst(), false);
            } else {
                together(piece);
            }
        }
    }

    /// A raised number never stands alone at the head of a line.
    private void together(List<Run> piece) {
        markup.open("span", face.together(pieces));
        pieces++;
        boolean afterTrace = false;
        for (var run : piece) {
            run(run, afterTrace);
            afterTrace = run instanceof Run.Trace;
        }
        markup.close();
    }

    private void run(Run run, boolean afterTrace) {
        switch (run) {
            case Run.Words(var text) ->
                within("span", text); // bare text would be painted, and so copied, before what is in it
            case Run.Strong(var text) -> within("strong", text);
            case Run.Quoted(var text) -> within("em", Prose.of("“" + text.text() + "”"));
            case Run.Aside(var text) -> {
                markup.open("span", "class", "aside");
                words(text);
                markup.close();
            }
            case Run.Trace trace -> trace(trace, afterTrace);
        }
    }

    private void trace(Run.Trace trace, boolean followsAnother) {
        markup.open("sup");
        var number = Integer.toString(trace.number());
        markup.text(followsAnother ? "," : "");
        if (anchors.has(trace.number())) {
            markup.element(
                    "a",
                    number,
                    "href",
                    "#" + Anchors.evidence(trace.number()),
                    "title",
                    Words.EVIDENCE + " " + number);
        } else {
            markup.text(number);
        }
        markup.close();
    }

    private void within(String name, Prose text) {
        markup.open(name);
        words(text);
        markup.close();
    }

    void paragraph(String name, Prose text) {
        if (text.hasWords()) {
            markup.open("p", "class", name, "dir", "auto");
            words(text);
            markup.close();
        }
    }

    void words(Prose prose) {
        var lines = prose.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                markup.empty("br");
            }
            markup.text(face.shown(lines[i]));
        }
    }
}
