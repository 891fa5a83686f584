package app.treefall;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Confirms docs/decisions/fonts.md.
@ExtendWith(Fx.class)
class FontFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/fonts");

    @ParameterizedTest
    @CsvSource({
        "Inter-Regular.ttf, Inter, Regular",
        "Inter-Italic.ttf, Inter, Italic",
        "Inter-Medium.ttf, Inter Medium, Regular",
        "Inter-SemiBold.ttf, Inter SemiBold, Regular",
        "SourceSerif4-Regular.ttf, Source Serif 4, Regular",
        "SourceSerif4-Italic.ttf, Source Serif 4, Italic",
        "SourceSerif4-SemiBold.ttf, Source Serif 4 SemiBold, Regular",
        "SourceSerif4-SemiBoldItalic.ttf, Source Serif 4 SemiBold, Italic"
    })
    void everyFileLoadsUnderItsFamily(String file, String family, String style) throws IOException {
        try (var in = Files.newInputStream(FOLDER.resolve(file))) {
            var font = FxThread.call(() -> Font.loadFont(in, 14));

            assertTrue(family.equalsIgnoreCase(font.getFamily()), font.getFamily());
            assertEquals(style, font.getStyle());
            assertEquals(
                    font.getFamily(), FxThread.call(() -> Font.font(family, 14).getFamily()));
        }
    }

    @ParameterizedTest
    @CsvSource({"Inter-Regular.ttf", "Inter-Italic.ttf", "SourceSerif4-Regular.ttf", "SourceSerif4-SemiBoldItalic.ttf"})
    void latinGreekAndCyrillicCanBeEmbedded(String file) throws IOException {
        var bytes = Files.readAllBytes(FOLDER.resolve(file));
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            var glyphs = font.getUnicodeCmapLookup();

            assertAll("ěščřžýáíéůťďňĄąĘęŁłŃńŚśŹźŐőŰűĞğİıŞşÆæØøÅåßÞðαβγδεΩЖжЩщЫыЇїЉљ–—“”‘’…•·→€"
                    .codePoints()
                    .mapToObj(c -> () -> assertTrue(glyphs.getGlyphId(c) != 0, Character.toString(c))));
        }
    }
}
