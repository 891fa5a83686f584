package app.treefall.ui.journal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/// A look into a file of evidence, as far as it is a picture or text, however large or hostile the file is. To be made
/// beside the window.
sealed interface FilePreview {

    record Picture(Image image) implements FilePreview {}

    /// @param isAll whether nothing comes after it
    record Words(String words, boolean isAll) implements FilePreview {}

    record Nothing() implements FilePreview {}

    int MOST_WIDE = 960;
    int MOST_HIGH = 720;
    long MOST_PIXELS = 200_000_000;
    int MOST_BYTES_OF_TEXT = 16_000;
    int MOST_LINES = 200;

    static FilePreview of(byte[] bytes) {
        var picture = picture(bytes);
        if (picture != null) {
            return new Picture(picture);
        }
        var words = words(bytes);
        return words == null ? new Nothing() : words;
    }

    /// The bytes a picture from the clipboard is kept as.
    ///
    /// @param pixels row by row, alpha first
    static byte[] png(int[] pixels, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(picture, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Never larger in memory than what is shown: rows and columns that do not fit are left out while reading.
    private static @Nullable Image picture(byte[] bytes) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return null; // a damaged picture is a file like any other
        }
    }

    private static @Nullable Image read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return null;
        }
        int step = Math.max(1, Math.max(Math.ceilDiv(width, MOST_WIDE), Math.ceilDiv(height, MOST_HIGH)));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(0, how);
        int wide = read.getWidth();
        int high = read.getHeight();
        var image = new WritableImage(wide, high);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        wide,
                        high,
                        PixelFormat.getIntArgbInstance(),
                        read.getRGB(0, 0, wide, high, null, 0, wide),
                        0,
                        wide);
        return image;
    }

    private static @Nullable Words words(byte[] bytes) {
        int length = Math.min(bytes.length, MOST_BYTES_OF_TEXT);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var decoded = CharBuffer.allocate(length);
        var result = decoder.decode(ByteBuffer.wrap(bytes, 0, length), decoded, length == bytes.length);
        if (result.isError()) {
            return null;
        }
        var text = decoded.flip().toString().replace("\r\n", "\n");
        boolean printable = text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
        if (!printable) {
            return null;
        }
        var lines = text.lines().limit(MOST_LINES).toList();
        boolean isAll = length == bytes.length && text.lines().count() <= MOST_LINES;
        return new Words(String.join("\n", lines), isAll);
    }
}
