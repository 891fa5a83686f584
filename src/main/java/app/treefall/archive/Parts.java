package app.treefall.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a zip file that may be anything: their names, each once, and their bytes, counted while they are
/// unpacked, whatever the file says of their length.
final class Parts implements AutoCloseable {

    private static final int SOME = 1 << 16;

    /// Takes the bytes as they go by.
    @FunctionalInterface
    interface Passing {
        void pass(byte[] some, int length) throws ArchiveRefused;
    }

    /// Where the bytes of a part come from.
    private interface Source {
        InputStream of(ZipEntry entry) throws IOException;
    }

    private final Source source;
    private final Closeable file;
    private final Limits limits;
    private final List<String> names = new ArrayList<>();
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Parts(ZipFile zip, Limits limits) throws ArchiveRefused {
        this.source = zip::getInputStream;
        this.file = zip;
        this.limits = limits;
        if (zip.size() > limits.parts()) {
            throw new ArchiveRefused(new Flaw.TooMuch(Flaw.Limit.PARTS, limits.parts()));
        }
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            names.add(entry.getName());
            if (entries.put(entry.getName(), entry) != null) {
                throw new ArchiveRefused(new Flaw.StrangePart(names.size()));
            }
        }
    }

    private Parts(Unsealed unsealed, Limits limits) {
        this.source = unsealed::stream;
        this.file = () -> {};
        this.limits = limits;
        names.addAll(unsealed.entries().keySet());
        entries.putAll(unsealed.entries());
    }

    /// The parts of a zip file that lies in memory, because it was sealed and its words go into no other file.
    static Parts of(byte[] zip, Limits limits) throws IOException, ArchiveRefused {
        return new Parts(Unsealed.of(zip, limits), limits);
    }

    static Parts of(Path file, Limits limits) throws IOException, ArchiveRefused {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new ArchiveRefused(new Flaw.NotAnArchive());
        }
        var zip = opened(file);
        boolean whole = false;
        try {
            var parts = new Parts(zip, limits);
            whole = true;
            return parts;
        } finally {
            if (!whole) {
                zip.close();
            }
        }
    }

    /// In the order of the zip file's directory.
    List<String> names() {
        return names;
    }

    /// @param most bytes
    Counted read(String name, long most, Passing passing) throws IOException, ArchiveRefused {
        var entry = entries.get(name);
        if (entry == null) {
            throw new ArchiveRefused(new Flaw.MissingPart(name));
        }
        var counted = new Counted();
        var some = new byte[SOME];
        try (var in = source.of(entry)) {
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                counted.add(some, length);
                assertNotTooMuch(entry, counted.bytes(), most);
                passing.pass(some, length);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ArchiveRefused(new Flaw.ChangedPart(name));
        }
        return counted;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // it was only read
        }
    }

    private static ZipFile opened(Path file) throws IOException, ArchiveRefused {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ArchiveRefused(new Flaw.NotAnArchive());
        }
    }

    private void assertNotTooMuch(ZipEntry entry, long bytes, long most) throws ArchiveRefused {
        if (bytes > most) {
            boolean file = PartName.of(entry.getName()) instanceof PartName.CopiedFile;
            throw new ArchiveRefused(
                    file
                            ? new Flaw.TooMuch(Flaw.Limit.BYTES_OF_A_FILE, limits.bytesOfAFile())
                            : new Flaw.TooMuch(Flaw.Limit.BYTES_OF_THINGS, limits.bytesOfThings()));
        }
        long packed = Math.max(1, entry.getCompressedSize());
        if (bytes > limits.freeOfRatio() && bytes / packed >= limits.timesPacked()) {
            throw new ArchiveRefused(new Flaw.TooMuch(Flaw.Limit.TIMES_PACKED, limits.timesPacked()));
        }
    }
}
