package app.treefall.ui.papers;

import app.treefall.document.Document;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.leaving.WhatLeaves;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import org.jspecify.annotations.Nullable;

/// A finished document on its way out of the window.
///
/// @param name    what its file could be called, in words
/// @param leaving what leaves with it
public record Paper(Document document, String name, WhatLeaves leaving) {

    /// @param season the days it speaks of; null for what has none
    public static Paper of(Document document, String name, Snapshot journal, Lens lens, @Nullable Season season) {
        return new Paper(
                document,
                Gate.redacted(Prose.of(name), journal).text(),
                WhatLeaves.of(document, journal, lens, season));
    }
}
