package app.treefall.export;

import app.treefall.document.Document;
import java.util.List;
import java.util.Locale;

/// A document made to be edited: native headings, styles, tables, links and page numbers, nothing placed upon the page,
/// no font embedded, the same bytes every time.
///
/// Why this is our own code and no library's: `docs/decisions/word-documents.md`.
public final class WordWriter implements Exporter {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Override
    public Written write(Document document) {
        var relations = new WordRelations();
        var pictures = new WordPictures(relations);
        var anchors = Anchors.of(document);
        var body = body(document, anchors, pictures, relations);
        var edges = new WordEdges(document, anchors);
        var styles = new WordStyles(document, WordScripts.in(body, Locale.forLanguageTag(document.language())));
        var file = new WordPackage();
        file.add("_rels/.rels", roots());
        file.add("docProps/core.xml", WordProperties.CORE_TYPE, WordProperties.core(document));
        file.add("docProps/app.xml", WordProperties.APP_TYPE, WordProperties.app());
        file.add("word/document.xml", WordPackage.MAIN + "document.main+xml", body);
        file.add("word/styles.xml", WordPackage.MAIN + "styles+xml", styles.part("styles.xml"));
        file.add("word/settings.xml", WordPackage.MAIN + "settings+xml", styles.part("settings.xml"));
        file.add("word/numbering.xml", WordPackage.MAIN + "numbering+xml", styles.part("numbering.xml"));
        file.add("word/header.xml", WordPackage.MAIN + "header+xml", edges.head());
        file.add("word/footer.xml", WordPackage.MAIN + "footer+xml", edges.foot());
        file.add("word/footer-first.xml", WordPackage.MAIN + "footer+xml", edges.firstFoot());
        file.add("word/_rels/document.xml.rels", relations.xml());
        pictures.files().forEach((path, bytes) -> file.add("word/" + path, bytes));
        return new Written(file.zipped(), List.of());
    }

    private static String roots() {
        var roots = new WordRelations();
        roots.inside(WordRelations.OFFICE + "officeDocument", "word/document.xml");
        roots.inside(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        roots.inside(WordRelations.OFFICE + "extended-properties", "docProps/app.xml");
        return roots.xml();
    }

    private static String body(Document document, Anchors anchors, WordPictures pictures, WordRelations relations) {
        relations.inside(WordRelations.OFFICE + "styles", "styles.xml");
        relations.inside(WordRelations.OFFICE + "settings", "settings.xml");
        relations.inside(WordRelations.OFFICE + "numbering", "numbering.xml");
        var markup = new Markup();
        markup.open(
                "w:document",
                "xmlns:w",
                WORDS,
                "xmlns:r",
                RELATIONS,
                "xmlns:wp",
                DRAWING + "wordprocessingDrawing",
                "xmlns:a",
                DRAWING + "main",
                "xmlns:pic",
                DRAWING + "picture");
        markup.open("w:body").line();
        var text = new WordText(markup, anchors);
        var tables = new WordTables(markup, text, pictures, relations);
        new WordSheet(document, markup, text, pictures, tables).write();
        page(markup, relations, document.genre());
        return WordPackage.xml(markup.close().close());
    }

    /// A4, with a foot of its own on the first page and no head there.
    private static void page(Markup markup, WordRelations relations, Document.Genre genre) {
        var head = relations.inside(WordRelations.OFFICE + "header", "header.xml");
        var foot = relations.inside(WordRelations.OFFICE + "footer", "footer.xml");
        var first = relations.inside(WordRelations.OFFICE + "footer", "footer-first.xml");
        var edge = switch (genre) {
            case DOSSIER, CARDS, STORY, WEEK -> "1250";
            case BRIEF -> "900";
        };
        markup.open("w:sectPr");
        markup.empty("w:headerReference", "w:type", "default", "r:id", head);
        markup.empty("w:footerReference", "w:type", "default", "r:id", foot);
        markup.empty("w:footerReference", "w:type", "first", "r:id", first);
        markup.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        markup.empty(
                "w:pgMar",
                "w:top",
                edge,
                "w:right",
                "1304",
                "w:bottom",
                edge,
                "w:left",
                "1304",
                "w:header",
                "620",
                "w:footer",
                "560",
                "w:gutter",
                "0");
        markup.empty("w:titlePg");
        markup.close();
    }
}
