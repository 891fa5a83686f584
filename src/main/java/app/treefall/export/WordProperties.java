package app.treefall.export;

import app.treefall.document.Document;

/// What a Word file says of itself: title, subject, language, the day it was made for. No author, no computer, no
/// clock.
final class WordProperties {

    static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final String APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private WordProperties() {}

    static String core(Document document) {
        var markup = new Markup();
        markup.open(
                "cp:coreProperties",
                "xmlns:cp",
                CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        markup.element("dc:title", Language.title(document));
        markup.element("dc:subject", Language.description(document));
        markup.element("dc:language", Language.of(document));
        var day = document.day() + "T00:00:00Z";
        markup.element("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
        markup.element("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
        return WordPackage.xml(markup.close());
    }

    static String app() {
        var markup = new Markup();
        markup.open("Properties", "xmlns", APP).element("Application", "Treefall");
        return WordPackage.xml(markup.close());
    }
}
