package app.treefall.export;

import app.treefall.domain.Prose;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF as pictures, so that the window shows what leaves and not something like it.
public final class PagePreview {

    /// One page, row by row from the top left.
    public static final class Page {

        private final int width;
        private final int height;
        private final int[] argb;
        private final Prose words;

        private Page(BufferedImage image, Prose words) {
            this.words = words;
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

        /// What stands on it, from top to bottom, for those who do not see it.
        public Prose words() {
            return words;
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
                pages.add(page(paper, renderer, i, scale));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("the pages could not be drawn", e);
        }
    }

    /// One page alone, counted from 0, for windows that show them as one scrolls.
    public static Page page(byte[] pdf, int index, float scale) {
        try (var paper = Loader.loadPDF(pdf)) {
            return page(paper, new PDFRenderer(paper), index, scale);
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }

    private static Page page(PDDocument paper, PDFRenderer renderer, int index, float scale) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(index + 1);
        reader.setEndPage(index + 1);
        return new Page(
                renderer.renderImage(index, scale, ImageType.RGB),
                Prose.of(reader.getText(paper).strip()));
    }
}
