package app.treefall.export.picture;

import app.treefall.domain.Prose;

/// Words in a picture. They stay text in every format, so that they can be selected, read aloud and set in a
/// spare font.
///
/// @param at    where the anchor of its base line stands
/// @param size  in CSS pixels
/// @param trace the number of the evidence it leads to, 0 for none
public record Label(Mark.Point at, Anchor anchor, double size, Weight weight, Ink ink, Prose text, int trace) {

    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public enum Weight {
        REGULAR,
        MEDIUM,
        SEMIBOLD
    }

    /// Roughly how wide words are in the sans face; a little too much rather than too little.
    static double widthOf(Prose text, double size) {
        return text.text().codePoints().mapToDouble(Label::widthOf).sum() * size;
    }

    private static double widthOf(int point) {
        if (point == '.' || point == ',' || point == ' ' || point == 0xA0 || point == 0x202F) {
            return 0.3;
        }
        return point < 0x1100 ? 0.62 : 1;
    }
}
