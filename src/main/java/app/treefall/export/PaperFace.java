package app.treefall.export;

import app.treefall.export.picture.Label;
import app.treefall.export.picture.Picture;
import app.treefall.export.picture.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Pictures as vector objects with their words laid over them, and only characters that a font can set.
final class PaperFace implements Face {

    /// The type by which the layout knows our pictures.
    static final String PICTURE = "application/x-treefall-picture";
    static final String WHICH = "data-picture";
    /// From the top of a line of 1.2 em to the base line of Inter.
    private static final double BASE_LINE = 0.964;
    private static final double LINE = 1.2;
    private static final double ROOM = 160;

    private final Glyphs glyphs;
    private final Set<Integer> glued;
    private final List<Picture> pictures = new ArrayList<>();

    /// @param glued the pieces that must be set as one
    PaperFace(Glyphs glyphs, Set<Integer> glued) {
        this.glyphs = glyphs;
        this.glued = glued;
    }

    List<Picture> pictures() {
        return pictures;
    }

    @Override
    public String shown(String words) {
        return glyphs.shown(words);
    }

    @Override
    public String[] together(int piece) {
        return glued.contains(piece)
                ? new String[] {"class", "together"}
                : new String[] {Orphans.WHICH, Integer.toString(piece)};
    }

    /// Labels take no height, so that they are read before what they label; hence what they need is kept free here.
    @Override
    public String[] beside(int height) {
        return new String[] {"class", "body", "style", "min-height:" + height + "px"};
    }

    @Override
    public void picture(Picture picture, String name, Markup markup) {
        var size = "width:" + Svg.number(picture.width()) + "px;height:" + Svg.number(picture.height()) + "px";
        markup.open(
                "div",
                "class",
                "picture " + name,
                "style",
                "width:" + Svg.number(picture.width()) + "px;height:" + Svg.number(picture.height() - 1) + "px");
        markup.open(
                        "object",
                        "type",
                        PICTURE,
                        WHICH,
                        Integer.toString(pictures.size()),
                        "style",
                        size + ";margin:-1px -" + Svg.number(picture.width()) + "px -" + Svg.number(picture.height())
                                + "px 0",
                        "alt",
                        alternative(picture))
                .close();
        double reached = 1; // the padding that keeps the margin of the first word inside
        for (var label : picture.labels()) {
            double top = label.at().y() - BASE_LINE * label.size();
            label(label, top - reached, markup);
            reached = top + LINE * label.size();
        }
        markup.close();
        pictures.add(picture);
    }

    private static String alternative(Picture picture) {
        return picture.alternative().hasWords() ? picture.alternative().text() : "•";
    }

    /// Words stand in the flow, pulled up over the picture: what is positioned would be read after everything else.
    private void label(Label label, double down, Markup markup) {
        double left = switch (label.anchor()) {
            case START -> label.at().x();
            case MIDDLE -> label.at().x() - ROOM / 2;
            case END -> label.at().x() - ROOM;
        };
        var align = switch (label.anchor()) {
            case START -> "left";
            case MIDDLE -> "center";
            case END -> "right";
        };
        var style = ("margin-left:%spx;margin-top:%spx;width:%spx;height:%spx;text-align:%s;"
                        + "font-size:%spx;line-height:%spx;font-weight:%s;color:%s")
                .formatted(
                        Svg.number(left),
                        Svg.number(down),
                        Svg.number(ROOM),
                        Svg.number(LINE * label.size()),
                        align,
                        Svg.number(label.size()),
                        Svg.number(LINE * label.size()),
                        ScreenFace.weight(label),
                        label.ink().hex());
        markup.open("div", "class", "word", "style", style);
        if (label.trace() > 0) {
            markup.element(
                    "a",
                    shown(label.text().text()),
                    "href",
                    "#" + Anchors.evidence(label.trace()),
                    "class",
                    "plain",
                    "style",
                    "color:" + label.ink().hex());
        } else {
            markup.text(shown(label.text().text()));
        }
        markup.close();
    }
}
