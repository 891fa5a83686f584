package app.treefall.ui.oneonones;

import app.treefall.domain.Visibility;
import app.treefall.ui.control.StateGlyph;

/// How far something got, as the shape that stands for it.
public final class Glyphs {

    private Glyphs() {}

    public static StateGlyph of(Visibility visibility, double side, String words) {
        return new StateGlyph(StateGlyph.State.of(visibility), side, words);
    }
}
