package app.treefall.export.picture;

import app.treefall.document.Block.Sign;
import app.treefall.domain.Prose;
import app.treefall.domain.Visibility;
import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import java.util.List;

/// The signs that stand before a line. The four states are shapes first, so they survive a grey printer.
public final class Signs {

    private static final double SIDE = 12;
    private static final Point CENTRE = new Point(6, 6);

    private Signs() {}

    public static Picture of(Sign sign) {
        return new Picture(SIDE, SIDE, marks(sign), List.of(), Prose.of(wordFor(sign)));
    }

    public static String wordFor(Sign sign) {
        return switch (sign) {
            case Sign.Heard(var visibility) -> wordFor(visibility);
            case Sign.Owed _ -> "owed";
            case Sign.Box _ -> "to do";
            case Sign.Bullet _ -> "";
        };
    }

    public static String wordFor(Visibility visibility) {
        return switch (visibility) {
            case UNHEARD -> "unheard";
            case TOLD -> "told";
            case UNDERSTOOD -> "understood";
            case REPEATED -> "repeated upward";
        };
    }

    private static List<Mark> marks(Sign sign) {
        return switch (sign) {
            case Sign.Heard(var visibility) -> heard(visibility);
            case Sign.Owed _ -> arrow();
            case Sign.Box _ -> List.of(new Mark.Box(new Point(0.6, 0.6), 10.8, 2.5, Ink.EDGE, 1.2));
            case Sign.Bullet _ -> List.of(new Mark.Disc(CENTRE, 1.8, Ink.SOFT));
        };
    }

    private static List<Mark> heard(Visibility visibility) {
        return switch (visibility) {
            case UNHEARD -> List.of(new Mark.Ring(CENTRE, 4.5, Ink.STONE, 1.1, Dash.DOTTED));
            case TOLD ->
                List.of(
                        new Mark.Ring(CENTRE, 4.5, Ink.OCHRE, 1.1, Dash.SOLID),
                        new Mark.HalfDisc(CENTRE, 4.5, Ink.OCHRE));
            case UNDERSTOOD -> List.of(new Mark.Disc(CENTRE, 4.9, Ink.LEAF));
            case REPEATED ->
                List.of(new Mark.Disc(CENTRE, 2.6, Ink.DUSK), new Mark.Ring(CENTRE, 5, Ink.DUSK, 1.1, Dash.SOLID));
        };
    }

    private static List<Mark> arrow() {
        return List.of(
                new Mark.Trail(
                        List.of(new Point(2, 10), new Point(2, 5.6), new Point(3, 4.5), new Point(10, 4.5)),
                        Ink.SOFT,
                        1.1,
                        Dash.SOLID),
                new Mark.Trail(
                        List.of(new Point(7.5, 2), new Point(10, 4.5), new Point(7.5, 7)), Ink.SOFT, 1.1, Dash.SOLID));
    }
}
