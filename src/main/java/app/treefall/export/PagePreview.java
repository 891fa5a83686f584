package app.treefall.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, so that the window shows what leaves and not something like it.
public final class PagePreview {

    /// One page, row by row from the top left.
    public static final class Page {

        private final int width;
        private final int height;
        private final int[] argb;

        private Page(BufferedImage image) {
            this.width = image.getWidth();
            this.height = image.getHeight();
            this.argb = image.getRGB(0, 0, width, height, null, 0, width);
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        public int[] argb() {
            return argb.clone();
        }
    }

    private PagePreview() {}

    /// @param scale 1 is 72 pixels to the inch
    public static List<Page> pages(byte[] pdf, float scale) {
        try (var paper = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(paper);
            var pages = new ArrayList<Page>(paper.getNumberOfPages());
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                pages.add(new Page(renderer.renderImage(i, scale, ImageType.RGB)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("the pages could not be drawn", e);
        }
    }

    /// One page alone, counted from 0, for windows that show them as one scrolls.
    public static Page page(byte[] pdf, int index, float scale) {
        try (var paper = Loader.loadPDF(pdf)) {
            return new Page(new PDFRenderer(paper).renderImage(index, scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }
}
