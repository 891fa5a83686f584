package app.treefall.codec;

import java.util.List;

/// What an archive says of itself: its format, who wrote it, and every part of it with its length and digest
/// (`docs/archive-format.md`).
///
/// @param format  counts up when an older program could not read it any more
/// @param program the version of Treefall that wrote it
/// @param digest  the content digest of the journal, in hexadecimal
public record ArchiveManifest(int format, String program, String digest, List<Part> parts) {

    /// The newest format this program knows.
    public static final int FORMAT = 1;

    /// @param things how many lines it has; 0 for a copied file
    /// @param size   bytes, unpacked
    /// @param sha256 of those bytes, in hexadecimal
    public record Part(String name, long things, long size, String sha256) {}

    public ArchiveManifest {
        parts = List.copyOf(parts);
    }

    public String toText() {
        return JsonWriter.text(this, ArchiveManifest::write);
    }

    /// The format alone, whatever else a newer program wrote beside it.
    public static int formatIn(String text) throws CodecException {
        return JsonText.object(text).whole("format");
    }

    public static ArchiveManifest read(String text) throws CodecException {
        var in = JsonText.object(text);
        var manifest = new ArchiveManifest(
                in.whole("format"), in.text("program"), in.text("digest"), in.list("parts", ArchiveManifest::readPart));
        in.end();
        return manifest;
    }

    private static void write(JsonWriter out, ArchiveManifest manifest) {
        out.whole("format", manifest.format)
                .text("program", manifest.program)
                .text("digest", manifest.digest)
                .list("parts", manifest.parts, ArchiveManifest::writePart);
    }

    private static void writePart(JsonWriter out, Part part) {
        out.text("name", part.name)
                .whole("things", part.things)
                .whole("size", part.size)
                .text("sha256", part.sha256);
    }

    private static Part readPart(JsonObject in) throws CodecException {
        return new Part(in.text("name"), in.longWhole("things"), in.longWhole("size"), in.text("sha256"));
    }
}
