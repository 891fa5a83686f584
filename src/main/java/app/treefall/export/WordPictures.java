package app.treefall.export;

import app.treefall.export.picture.Drawing;
import app.treefall.export.picture.Picture;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures of a Word file: each drawing once as vectors, beside it as pixels for readers that know no SVG, in the
/// line of its words and never placed upon the page.
final class WordPictures {

    private static final long UNITS_IN_A_PIXEL = 9525;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String WHERE_SVG_IS_NAMED = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private final WordRelations relations;
    private final Drawing drawing = new Drawing();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int count;

    WordPictures(WordRelations relations) {
        this.relations = relations;
    }

    /// By their paths from the document.
    Map<String, byte[]> files() {
        return files;
    }

    /// A run of its own, in an open paragraph.
    void put(Picture picture, Markup markup) {
        if (picture.marks().isEmpty()) {
            return;
        }
        count++;
        var name = names.computeIfAbsent(drawing.svg(picture), svg -> keep(svg, picture));
        var width = Long.toString(Math.round(picture.width() * UNITS_IN_A_PIXEL));
        var height = Long.toString(Math.round(picture.height() * UNITS_IN_A_PIXEL));
        var id = Integer.toString(count);
        var described = picture.alternative().text();
        markup.open("w:r").open("w:drawing");
        markup.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        markup.empty("wp:extent", "cx", width, "cy", height);
        markup.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", described);
        markup.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        markup.open("a:graphic").open("a:graphicData", "uri", DRAWING + "picture");
        markup.open("pic:pic").open("pic:nvPicPr");
        markup.empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", described);
        markup.empty("pic:cNvPicPr").close();
        blip(name, markup);
        markup.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        markup.empty("a:ext", "cx", width, "cy", height).close();
        markup.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        markup.close().close().close().close().close().close();
    }

    private void blip(String name, Markup markup) {
        markup.open("pic:blipFill").open("a:blip", "r:embed", image(name + ".png"));
        markup.open("a:extLst").open("a:ext", "uri", WHERE_SVG_IS_NAMED);
        markup.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", image(name + ".svg"));
        markup.close().close().close();
        markup.open("a:stretch").empty("a:fillRect").close().close();
    }

    private String keep(String svg, Picture picture) {
        var name = "media/picture" + (names.size() + 1);
        files.put(name + ".png", drawing.png(picture));
        files.put(name + ".svg", svg.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return name;
    }

    private String image(String file) {
        return relations.inside(WordRelations.OFFICE + "image", file);
    }
}
