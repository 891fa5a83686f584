package app.treefall.export;

import app.treefall.document.Document;

/// The head and the feet of the pages. Their numbers are the only fields of a Word file, and no word of a person ever
/// becomes one.
final class WordEdges {

    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Document document;
    private final Anchors anchors;

    WordEdges(Document document, Anchors anchors) {
        this.document = document;
        this.anchors = anchors;
    }

    /// On each page but the first, which has the title itself.
    String head() {
        var markup = new Markup();
        markup.open("w:hdr", "xmlns:w", SPACE);
        var text = new WordText(markup, anchors);
        text.open("Header", Language.title(document));
        text.own(Language.title(document));
        text.close();
        return WordPackage.xml(markup.close());
    }

    String foot() {
        return foot(document.footer().text().replace('\n', ' '));
    }

    /// On the first page of a document with an appendix, what raised numbers are.
    String firstFoot() {
        return anchors.isEmpty() ? foot() : foot(Words.RAISED_NUMBERS_LEAD);
    }

    private String foot(String words) {
        var markup = new Markup();
        markup.open("w:ftr", "xmlns:w", SPACE);
        var text = new WordText(markup, anchors);
        text.open("Footer", "");
        text.own(words);
        text.tab();
        field(markup, "PAGE");
        text.own(Words.OF);
        field(markup, "NUMPAGES");
        text.close();
        return WordPackage.xml(markup.close());
    }

    private static void field(Markup markup, String name) {
        markup.open("w:fldSimple", "w:instr", " " + name + " ").open("w:r");
        markup.element("w:t", "1").close().close();
    }
}
