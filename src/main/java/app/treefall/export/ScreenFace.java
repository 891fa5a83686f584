package app.treefall.export;

import app.treefall.export.picture.Label;
import app.treefall.export.picture.Picture;
import app.treefall.export.picture.Svg;

/// Pictures as inline SVG, with words as text in it.
final class ScreenFace implements Face {

    @Override
    public String shown(String words) {
        return words;
    }

    @Override
    public String[] together(int piece) {
        return new String[] {"class", "together"};
    }

    @Override
    public String[] beside(int height) {
        return new String[] {"class", "body"};
    }

    @Override
    public void picture(Picture picture, String name, Markup markup) {
        var width = Svg.number(picture.width());
        var height = Svg.number(picture.height());
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                name,
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-label",
                picture.alternative().text());
        for (var mark : picture.marks()) {
            var element = Svg.of(mark);
            markup.empty(element.name(), element.attributes().toArray(String[]::new));
        }
        for (var label : picture.labels()) {
            label(label, markup);
        }
        markup.close();
    }

    private static void label(Label label, Markup markup) {
        if (label.trace() > 0) {
            markup.open("a", "href", "#" + Anchors.evidence(label.trace()));
        }
        markup.element(
                "text",
                label.text().text(),
                "x",
                Svg.number(label.at().x()),
                "y",
                Svg.number(label.at().y()),
                "font-size",
                Svg.number(label.size()),
                "font-weight",
                weight(label),
                "fill",
                label.ink().hex(),
                "text-anchor",
                anchor(label));
        if (label.trace() > 0) {
            markup.close();
        }
    }

    static String weight(Label label) {
        return switch (label.weight()) {
            case REGULAR -> "400";
            case MEDIUM -> "500";
            case SEMIBOLD -> "600";
        };
    }

    private static String anchor(Label label) {
        return switch (label.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }
}
