package app.treefall.usecase;

import app.treefall.imports.Progress;
import app.treefall.imports.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder of texts, such as jrnl, RedNotebook and Day One keep, as the one file an importer reads. Links are not
/// followed, and what is no text of theirs is not opened.
final class FolderAsZip {

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 10_000;
    private static final List<String> TEXTS = List.of(".txt", ".doentry", ".json", ".jrnl", ".journal");

    private FolderAsZip() {}

    /// @throws IOException where it cannot be read, is too much, or nobody waits for it any more
    static byte[] of(Path folder, Progress progress) throws IOException {
        var files = new TreeMap<String, Path>();
        Files.walkFileTree(
                folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && takes(file)) {
                            files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                        }
                        boolean ends = files.size() > MOST_FILES || progress.isCancelled();
                        return ends ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        if (files.size() > MOST_FILES) {
            throw new IOException("too many files");
        }
        return zipped(files, progress);
    }

    private static byte[] zipped(Map<String, Path> files, Progress progress) throws IOException {
        var bytes = new ByteArrayOutputStream();
        long all = 0;
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var file : files.entrySet()) {
                if (progress.isCancelled()) {
                    throw new IOException("cancelled");
                }
                try (var in = Files.newInputStream(file.getValue())) {
                    var content = in.readNBytes(Source.MOST_BYTES + 1);
                    all += content.length;
                    if (all > Source.MOST_BYTES) {
                        throw new IOException("too much");
                    }
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(content);
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    /// Whether it goes with the folder it stands in.
    static boolean takes(Path file) {
        var name = file.getFileName();
        var lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return !lower.startsWith(".") && TEXTS.stream().anyMatch(lower::endsWith);
    }
}
