package app.treefall.export;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import com.openhtmltopdf.bidi.BidiSplitter;
import java.text.Bidi;
import java.util.List;

/// Paragraphs and the runs in them. Words become text and line ends, nothing else: no field, no markup, no tab.
final class WordText {

    private static final String AFTER_A_TABLE = "140";
    private static final String RAISED = "RaisedNumber";

    private final Markup markup;
    private final Anchors anchors;
    private boolean rightToLeft;
    private boolean afterTable;

    WordText(Markup markup, Anchors anchors) {
        this.markup = markup;
        this.anchors = anchors;
    }

    /// Nothing where there are no words: no paragraph stands for space alone.
    void paragraph(String style, Prose words) {
        if (words.hasWords()) {
            open(style, words.text());
            words("", words);
            close();
        }
    }

    void paragraph(String style, Paragraph paragraph) {
        open(style, paragraph.text());
        runs(paragraph.runs());
        close();
    }

    /// @param text what the direction of the paragraph is read from
    void open(String style, String text) {
        boolean close = afterTable && !style.startsWith("Heading") && !style.startsWith("Kicker");
        begin(style);
        turn(text);
        room(close ? AFTER_A_TABLE : "");
    }

    /// At the head of a page no room is kept above.
    void openOnANewPage(String style, String text) {
        begin(style);
        markup.empty("w:pageBreakBefore");
        turn(text);
        room("0");
    }

    /// A heading whose kicker has kept its room for it.
    void openUnderAKicker(String style, String text) {
        begin(style);
        turn(text);
        room("20");
    }

    void close() {
        markup.close().line();
    }

    void runs(List<Run> runs) {
        boolean afterTrace = false;
        for (var run : runs) {
            switch (run) {
                case Run.Words(var text) -> words("", text);
                case Run.Strong(var text) -> words("Strong", text);
                case Run.Quoted(var text) -> words("Quoted", Prose.of("“" + text.text() + "”"));
                case Run.Aside(var text) -> words("Aside", text);
                case Run.Trace trace -> trace(trace, afterTrace);
            }
            afterTrace = run instanceof Run.Trace;
        }
    }

    /// @param style of the characters, empty for that of the paragraph
    void words(String style, Prose words) {
        var lines = words.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                markup.open("w:r").empty("w:br").close();
            }
            line(style, lines[i].replace('\t', ' '));
        }
    }

    void own(String words) {
        words("", Prose.of(words));
    }

    void tab() {
        markup.open("w:r").empty("w:tab").close();
    }

    /// The numbers that lead to the appendix, where it has them.
    void traces(List<Run.Trace> traces) {
        runs(List.copyOf(traces));
    }

    /// Two tables that touch would be one to Word, and none may be the last thing of a document.
    void afterTable() {
        afterTable = true;
    }

    void partTables() {
        if (afterTable) {
            begin("AfterTable");
            markup.close();
            close();
        }
    }

    static String bookmark(int number) {
        return "evidence_" + number;
    }

    private void begin(String style) {
        afterTable = false;
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    }

    private void turn(String text) {
        rightToLeft = new BidiRuns().getBaseDirection(text) == BidiSplitter.RTL;
        if (rightToLeft) {
            markup.empty("w:bidi");
        }
    }

    /// @param above in twentieths of a point, empty for that of the style
    private void room(String above) {
        if (!above.isEmpty()) {
            markup.empty("w:spacing", "w:before", above);
        }
        markup.close();
    }

    private void trace(Run.Trace trace, boolean followsAnother) {
        if (followsAnother) {
            piece(RAISED, ",", false);
        }
        boolean leads = anchors.has(trace.number());
        if (leads) {
            markup.open("w:hyperlink", "w:anchor", bookmark(trace.number()), "w:history", "1");
        }
        piece(RAISED, Integer.toString(trace.number()), false);
        if (leads) {
            markup.close();
        }
    }

    private void line(String style, String line) {
        if (!rightToLeft && !Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            piece(style, line, false);
            return;
        }
        var bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean turned = bidi.getRunLevel(i) % 2 == 1;
            piece(style, line.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), turned);
        }
    }

    private void piece(String style, String words, boolean turned) {
        if (words.isEmpty()) {
            return;
        }
        markup.open("w:r");
        if (turned || !style.isEmpty()) {
            markup.open("w:rPr");
            if (!style.isEmpty()) {
                markup.empty("w:rStyle", "w:val", style);
            }
            if (turned) {
                markup.empty("w:rtl");
            }
            markup.close();
        }
        markup.element("w:t", words, "xml:space", "preserve").close();
    }
}
