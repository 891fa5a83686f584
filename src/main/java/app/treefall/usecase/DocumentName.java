package app.treefall.usecase;

import app.treefall.export.Format;
import app.treefall.files.SafeName;

/// What a document's file could be called: a suggestion for the person who exports it, safe on every system.
public final class DocumentName {

    private DocumentName() {}

    /// @param title     what the document is, in words; need not be safe
    /// @param otherwise what to call it when the title has no letter and no digit; safe itself
    public static String of(String title, String otherwise, Format format) {
        return SafeName.of(title, otherwise) + "." + format.extension();
    }
}
