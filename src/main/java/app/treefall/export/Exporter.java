package app.treefall.export;

import app.treefall.document.Document;

/// A document in, bytes out. Same document, same bytes; no clock, no journal, nothing written to disk.
public sealed interface Exporter permits MarkdownWriter, TextWriter, HtmlWriter, PdfWriter, WordWriter {

    Written write(Document document);
}
