package app.treefall.ui.oneonones;

import app.treefall.domain.Visibility;
import app.treefall.ui.control.StateGlyph;

/// How far something got, as the shape that stands for it.
public final class Glyphs {

    private Glyphs() {}

    public static StateGlyph of(Visibility visibility, double side, String words) {
        var state = switch (visibility) {
            case UNHEARD -> StateGlyph.State.UNHEARD;
            case TOLD -> StateGlyph.State.TOLD;
            case UNDERSTOOD -> StateGlyph.State.UNDERSTOOD;
            case REPEATED -> StateGlyph.State.REPEATED;
        };
        return new StateGlyph(state, side, words);
    }
}
