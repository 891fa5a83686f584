package app.treefall.archive;

import app.treefall.codec.ArchiveManifest;
import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.FileHash;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An archive that was read to its last byte and found whole. It stays open for the copied files, which are read one
/// by one.
///
/// The file may come from anywhere, so nothing it says is believed: names must be on our list and in the manifest,
/// lengths are counted while unpacking, every digest is worked out anew, every line goes through the codec. Nothing is
/// ever written under a name out of it.
public final class Archive implements AutoCloseable {

    private final Parts parts;
    private final Limits limits;
    private final ArchiveManifest manifest;
    private final List<Kept> things = new ArrayList<>();
    private final List<Kept> trashed = new ArrayList<>();
    private final List<FileHash> files = new ArrayList<>();
    private final Set<Id<?>> ids = new HashSet<>();
    private long bytesOfThings;
    private long bytesOfFiles;

    private Archive(Parts parts, Limits limits) throws IOException, ArchiveRefused {
        this.parts = parts;
        this.limits = limits;
        this.manifest = manifest();
        new Listing(manifest).compare(parts.names());
        for (var part : manifest.parts()) {
            read(part);
        }
    }

    /// @throws IOException when the file cannot be read at all
    public static Archive open(Path file) throws IOException, ArchiveRefused {
        return open(file, (@Nullable String) null);
    }

    /// @param passphrase of a sealed one; null where nobody said any
    public static Archive open(Path file, @Nullable String passphrase) throws IOException, ArchiveRefused {
        return open(
                SealedFile.is(file)
                        ? Parts.of(SealedFile.opened(file, passphrase), Limits.OURS)
                        : Parts.of(file, Limits.OURS),
                Limits.OURS);
    }

    static Archive open(Path file, Limits limits) throws IOException, ArchiveRefused {
        return open(Parts.of(file, limits), limits);
    }

    private static Archive open(Parts parts, Limits limits) throws IOException, ArchiveRefused {
        boolean whole = false;
        try {
            var archive = new Archive(parts, limits);
            whole = true;
            return archive;
        } finally {
            if (!whole) {
                parts.close();
            }
        }
    }

    public Contents contents() {
        return new Contents(things, trashed, files);
    }

    /// The content digest of the journal it was made of, in hexadecimal.
    public String digest() {
        return manifest.digest();
    }

    /// @throws ArchiveRefused when they are not what they were when the archive was opened
    public byte[] bytesOf(FileHash hash) throws IOException, ArchiveRefused {
        var name = PartName.file(hash);
        var bytes = new ByteArrayOutputStream();
        var counted = parts.read(name, limits.bytesOfAFile(), (some, length) -> bytes.write(some, 0, length));
        if (!counted.sha256().equals(hash.hex())) {
            throw new ArchiveRefused(new Flaw.ChangedPart(name));
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        parts.close();
    }

    private ArchiveManifest manifest() throws IOException, ArchiveRefused {
        if (!parts.names().contains(PartName.MANIFEST)) {
            throw new ArchiveRefused(new Flaw.NotAnArchive());
        }
        var bytes = new ByteArrayOutputStream();
        parts.read(PartName.MANIFEST, limits.bytesOfThings(), (some, length) -> bytes.write(some, 0, length));
        try {
            var text = Codec.textFrom(bytes.toByteArray());
            int format = ArchiveManifest.formatIn(text);
            if (format > ArchiveManifest.FORMAT) {
                throw new ArchiveRefused(new Flaw.WrittenByNewerVersion(format, ArchiveManifest.FORMAT));
            }
            return ArchiveManifest.read(text);
        } catch (CodecException e) {
            throw new ArchiveRefused(new Flaw.NoThing(PartName.MANIFEST, 0, e.problem(), e.path()));
        }
    }

    private void read(ArchiveManifest.Part part) throws IOException, ArchiveRefused {
        switch (PartName.of(part.name())) {
            case PartName.Things(var type) -> readLines(part, type, things);
            case PartName.Trash(var type) -> readLines(part, type, trashed);
            case PartName.CopiedFile(var hash) -> readFile(part, hash);
            case null -> throw new IllegalStateException("the listing knew it");
        }
    }

    private void readLines(ArchiveManifest.Part part, KeptType<?> type, List<Kept> into)
            throws IOException, ArchiveRefused {
        int before = into.size();
        var lines = new Lines(part.name(), limits.bytesOfALine(), (text, line) -> {
            Kept thing = thing(part.name(), line, type, text);
            if (!ids.add(thing.id())) {
                throw new ArchiveRefused(new Flaw.IdTwice(part.name(), line));
            }
            into.add(thing);
        });
        var counted = parts.read(part.name(), limits.bytesOfThings() - bytesOfThings, lines);
        lines.end();
        bytesOfThings += counted.bytes();
        compare(part, counted);
        if (into.size() - before != part.things()) {
            throw new ArchiveRefused(new Flaw.ChangedPart(part.name()));
        }
    }

    private void readFile(ArchiveManifest.Part part, FileHash hash) throws IOException, ArchiveRefused {
        var counted = parts.read(part.name(), limits.bytesOfAFile(), (_, _) -> {});
        bytesOfFiles += counted.bytes();
        if (bytesOfFiles > limits.bytesOfFiles()) {
            throw new ArchiveRefused(new Flaw.TooMuch(Flaw.Limit.BYTES_OF_FILES, limits.bytesOfFiles()));
        }
        compare(part, counted);
        if (!part.sha256().equals(hash.hex())) {
            throw new ArchiveRefused(new Flaw.ChangedPart(part.name()));
        }
        files.add(hash);
    }

    private static Kept thing(String part, int line, KeptType<?> type, byte[] text) throws ArchiveRefused {
        try {
            return Codec.read(type.of(), Codec.textFrom(text));
        } catch (CodecException e) {
            throw new ArchiveRefused(new Flaw.NoThing(part, line, e.problem(), e.path()));
        }
    }

    private static void compare(ArchiveManifest.Part part, Counted counted) throws ArchiveRefused {
        if (counted.bytes() != part.size() || !counted.sha256().equals(part.sha256())) {
            throw new ArchiveRefused(new Flaw.ChangedPart(part.name()));
        }
    }
}
