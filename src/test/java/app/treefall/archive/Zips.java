package app.treefall.archive;

import app.treefall.codec.ArchiveManifest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Archives made by somebody who is not Treefall.
final class Zips {

    private Zips() {}

    static byte[] written(RandomContents random) throws IOException {
        var contents = random.contents();
        var out = new ByteArrayOutputStream();
        ArchiveWriting.write(contents, random::bytes, "test", "digest", out);
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /// With a manifest that is right about every part.
    static byte[] archive(Map<String, byte[]> parts) throws IOException {
        return archive(parts, ArchiveManifest.FORMAT);
    }

    static byte[] archive(Map<String, byte[]> parts, int format) throws IOException {
        var listed = new ArrayList<ArchiveManifest.Part>();
        parts.forEach((name, bytes) -> {
            var counted = new Counted();
            counted.add(bytes, bytes.length);
            long lines = name.startsWith(PartName.FILES)
                    ? 0
                    : new String(bytes, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            listed.add(new ArchiveManifest.Part(name, lines, bytes.length, counted.sha256()));
        });
        var all = new LinkedHashMap<>(parts);
        all.put(PartName.MANIFEST, utf8(new ArchiveManifest(format, "test", "digest", listed).toText()));
        return zip(all);
    }

    static Flaw flawIn(Path folder, byte[] file) throws IOException {
        return flawIn(folder, file, Limits.OURS);
    }

    /// @return what it is refused for
    static Flaw flawIn(Path folder, byte[] file, Limits limits) throws IOException {
        var path = Files.write(folder.resolve("strange.zip"), file);
        try (var archive = Archive.open(path, limits)) {
            throw new AssertionError("taken: " + archive.contents());
        } catch (ArchiveRefused e) {
            return e.flaw();
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
