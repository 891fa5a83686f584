package app.treefall.archive;

import app.treefall.archive.age.Age;
import app.treefall.codec.ArchiveManifest;
import app.treefall.codec.Codec;
import app.treefall.codec.KeptType;
import app.treefall.domain.FileHash;
import app.treefall.domain.Kept;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an archive: a line for each thing, a part for each type, the copied files by their hash, the manifest last.
/// The same journal always gives the same bytes.
public final class ArchiveWriting {

    /// Where the bytes of a copied file come from.
    @FunctionalInterface
    public interface FileBytes {
        byte[] of(FileHash hash) throws IOException;
    }

    /// A zip file knows no time before; one that is always the same says nothing about its owner's day.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<ArchiveManifest.Part> parts = new ArrayList<>();

    private ArchiveWriting(ZipOutputStream zip) {
        this.zip = zip;
    }

    /// @param digest the content digest of the journal, in hexadecimal
    /// @param out    is not closed
    public static void write(Contents contents, FileBytes bytes, String program, String digest, OutputStream out)
            throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var writing = new ArchiveWriting(zip);
        for (var type : KeptType.ALL) {
            writing.lines(PartName.things(type), type, contents.things());
            writing.lines(PartName.trash(type), type, contents.trashed());
        }
        for (var hash : contents.files()) {
            writing.file(hash, bytes.of(hash));
        }
        writing.manifest(new ArchiveManifest(ArchiveManifest.FORMAT, program, digest, writing.parts));
        zip.finish();
    }

    /// The same under a passphrase, in the age format.
    public static void writeSealed(
            Contents contents, FileBytes bytes, String program, String digest, String passphrase, OutputStream out)
            throws IOException {
        try (var sealing = Age.sealing(out, passphrase)) {
            write(contents, bytes, program, digest, sealing);
        }
    }

    private void lines(String name, KeptType<?> type, List<Kept> things) throws IOException {
        var ofType = things.stream().filter(type.of()::isInstance).toList();
        if (ofType.isEmpty()) {
            return;
        }
        zip.putNextEntry(named(name));
        var counted = new Counted();
        for (var thing : ofType) {
            var line = (Codec.toText(thing) + "\n").getBytes(StandardCharsets.UTF_8);
            counted.add(line, line.length);
            zip.write(line);
        }
        zip.closeEntry();
        parts.add(new ArchiveManifest.Part(name, ofType.size(), counted.bytes(), counted.sha256()));
    }

    /// Not packed: most are already, and no honest part then looks like a bomb.
    private void file(FileHash hash, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = named(PartName.file(hash));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        parts.add(new ArchiveManifest.Part(entry.getName(), 0, bytes.length, hash.hex()));
    }

    private void manifest(ArchiveManifest manifest) throws IOException {
        zip.putNextEntry(named(PartName.MANIFEST));
        zip.write(manifest.toText().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry named(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
