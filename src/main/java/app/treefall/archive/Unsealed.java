package app.treefall.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A zip file unpacked in memory, part by part.
///
/// @param entries in the order of the file
record Unsealed(SequencedMap<String, ZipEntry> entries, Map<String, byte[]> bytes) {

    private static final int SOME = 1 << 16;

    static Unsealed of(byte[] zip, Limits limits) throws IOException, ArchiveRefused {
        var entries = new LinkedHashMap<String, ZipEntry>();
        var bytes = new HashMap<String, byte[]>();
        long left = limits.bytesOfThings() + zip.length; // copied files are not packed
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var part = part(in, left, limits);
                left -= part.length;
                if (entries.put(entry.getName(), entry) != null) {
                    throw new ArchiveRefused(new Flaw.StrangePart(entries.size()));
                }
                if (entries.size() > limits.parts()) {
                    throw new ArchiveRefused(new Flaw.TooMuch(Flaw.Limit.PARTS, limits.parts()));
                }
                bytes.put(entry.getName(), part);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ArchiveRefused(new Flaw.NotAnArchive());
        }
        return new Unsealed(entries, bytes);
    }

    InputStream stream(ZipEntry entry) {
        return new ByteArrayInputStream(bytes.getOrDefault(entry.getName(), new byte[0]));
    }

    private static byte[] part(InputStream in, long most, Limits limits) throws IOException, ArchiveRefused {
        var out = new ByteArrayOutputStream();
        var some = new byte[SOME];
        for (int length = in.read(some); length >= 0; length = in.read(some)) {
            out.write(some, 0, length);
            if (out.size() > most) {
                throw new ArchiveRefused(new Flaw.TooMuch(Flaw.Limit.BYTES_OF_THINGS, limits.bytesOfThings()));
            }
        }
        return out.toByteArray();
    }
}
