package app.treefall.narrative.promotion;

import app.treefall.document.Document;

/// A promotion case as a dossier.
final class DossierPages {

    private DossierPages() { }

    static Document of(PromotionCase promotion) {
        throw new UnsupportedOperationException("to come");
    }
}
