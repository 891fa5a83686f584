package app.treefall.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word file and the zip they travel in. The zip holds no clock, so the same parts give the same bytes.
final class WordPackage {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Markup types = new Markup();

    WordPackage() {
        types.open("Types", "xmlns", TYPES);
        byExtension("rels", "application/vnd.openxmlformats-package.relationships+xml");
        byExtension("xml", "application/xml");
        byExtension("png", "image/png");
        byExtension("svg", "image/svg+xml");
    }

    /// A part with a type of its own.
    void add(String path, String type, String xml) {
        types.empty("Override", "PartName", "/" + path, "ContentType", type);
        add(path, xml);
    }

    /// A part that its extension says enough about.
    void add(String path, String xml) {
        add(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, byte[] bytes) {
        parts.put(path, bytes);
    }

    byte[] zipped() {
        var out = new ByteArrayOutputStream(1 << 16);
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", xml(types.close()).getBytes(StandardCharsets.UTF_8));
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the Word file could not be put together", e);
        }
        return out.toByteArray();
    }

    static String xml(Markup markup) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + markup;
    }

    private void byExtension(String extension, String type) {
        types.empty("Default", "Extension", extension, "ContentType", type);
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
