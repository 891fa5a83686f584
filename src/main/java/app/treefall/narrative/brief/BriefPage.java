package app.treefall.narrative.brief;

import app.treefall.document.Document;

/// A brief as one page.
final class BriefPage {

    private BriefPage() { }

    static Document of(Brief brief) {
        throw new UnsupportedOperationException("to come");
    }
}
