package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class FilePreviewTest {

    @Test
    void aPictureIsShownNoLargerThanItsFrame() throws Exception {
        var png = FilePreview.png(new int[4000 * 1000], 4000, 1000);
        var picture = assertInstanceOf(FilePreview.Picture.class, FilePreview.of(png));
        assertTrue(picture.image().getWidth() <= FilePreview.MOST_WIDE);
        assertEquals(4, picture.image().getWidth() / picture.image().getHeight(), 0.1);
    }

    @Test
    void textIsShownAndSaysWhetherItGoesOn() {
        var text = assertInstanceOf(FilePreview.Words.class, of("63 baskets\nŽluťoučký 日本語"));
        assertEquals("63 baskets\nŽluťoučký 日本語", text.words());
        assertTrue(text.isAll());
        assertFalse(assertInstanceOf(FilePreview.Words.class, of("ž".repeat(100_000)))
                .isAll());
        assertFalse(
                assertInstanceOf(FilePreview.Words.class, of("a\n".repeat(500))).isAll());
    }

    @Test
    void anythingElseIsNeitherAndNothingBreaks() throws Exception {
        var png = FilePreview.png(new int[100], 10, 10);
        var dice = new Random(7);
        assertInstanceOf(FilePreview.Nothing.class, FilePreview.of(new byte[] {0, 1, 2, (byte) 0xff}));
        for (int i = 0; i < 200; i++) {
            var broken = Arrays.copyOf(png, 10 + dice.nextInt(png.length - 10));
            broken[8 + dice.nextInt(broken.length - 8)] ^= 0x55;
            FilePreview.of(broken);
        }
    }

    private static FilePreview of(String text) {
        return FilePreview.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
