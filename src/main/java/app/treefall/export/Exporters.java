package app.treefall.export;

import app.treefall.document.Document;

/// Finds the writer of a format.
public final class Exporters {

    private Exporters() {}

    public static Written write(Document document, Format format) {
        return exporter(format).write(document);
    }

    private static Exporter exporter(Format format) {
        return switch (format) {
            case MARKDOWN -> new MarkdownWriter();
            case HTML -> new HtmlWriter();
            case PDF -> new PdfWriter(new SystemFonts());
            case DOCX -> new WordWriter();
            case TEXT -> new TextWriter();
        };
    }
}
