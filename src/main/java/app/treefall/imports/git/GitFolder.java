package app.treefall.imports.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The folder of a repository, where nothing but plain files is read: no link, no pipe, nothing of another folder.
///
/// Its branches are read here and not by a library, for that would read the repository's config first.
record GitFolder(Path git) {

    /// Something in it is no plain file, or leads elsewhere.
    static final class Untrusted extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final long LONGEST_PACKED = 64L * 1024 * 1024;
    private static final long LONGEST_SMALL = 1024 * 1024;
    private static final int DEEPEST = 16;
    private static final List<String> READ = List.of("HEAD", "packed-refs", "refs", "objects", "shallow", "config");
    private static final List<String> MAIN = List.of("main", "master", "trunk", "develop");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}");

    static @Nullable GitFolder in(Path folder) {
        var inside = folder.resolve(".git");
        if (isOne(inside)) {
            return new GitFolder(inside);
        }
        return isOne(folder) ? new GitFolder(folder) : null;
    }

    /// A worktree, a submodule or a link: what it belongs to is another folder, which it may name as it likes.
    static boolean leadsElsewhere(Path folder) {
        var inside = folder.resolve(".git");
        return Files.isSymbolicLink(inside) || Files.isRegularFile(inside, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOne(Path git) {
        return Files.isRegularFile(git.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(git.resolve("objects"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS);
    }

    /// What it is called by whoever works in it.
    String name() {
        var path = git.toAbsolutePath().normalize();
        var parent = path.getParent();
        var named = path.endsWith(".git") && parent != null ? parent : path;
        var file = named.getFileName();
        return file == null
                ? ""
                : file.toString().replaceAll("[\\p{Cc}\\p{Cf}]", "").replaceFirst("\\.git$", "");
    }

    /// Where the objects are, once it is certain that all of what will be read is plain and inside.
    Path objects() throws IOException {
        for (var part : READ) {
            var path = git.resolve(part);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                check(path);
            }
        }
        var objects = git.resolve("objects");
        for (var elsewhere : List.of("alternates", "http-alternates")) {
            if (Files.exists(objects.resolve("info").resolve(elsewhere), LinkOption.NOFOLLOW_LINKS)) {
                throw new Untrusted();
            }
        }
        return objects;
    }

    @Nullable
    Path shallow() {
        var shallow = git.resolve("shallow");
        return Files.isRegularFile(shallow, LinkOption.NOFOLLOW_LINKS) ? shallow : null;
    }

    String config() throws IOException {
        return text(git.resolve("config"), LONGEST_SMALL);
    }

    /// The newest commit of each branch on this disk, the one that others go into first.
    SequencedSet<String> branches() throws IOException {
        var all = new TreeMap<String, String>();
        for (var line : text(git.resolve("packed-refs"), LONGEST_PACKED).split("\n")) {
            int blank = line.indexOf(' ');
            if (blank == 40 && line.startsWith("refs/heads/", 41)) {
                all.put(line.substring(41).strip(), line.substring(0, 40));
            }
        }
        loose(all);
        var head = text(git.resolve("HEAD"), LONGEST_SMALL).strip();
        var hashes = new LinkedHashSet<String>();
        MAIN.forEach(name -> hashes.add(all.getOrDefault("refs/heads/" + name, "")));
        hashes.add(head.startsWith("ref:") ? all.getOrDefault(head.substring(4).strip(), "") : head);
        hashes.addAll(all.values());
        hashes.removeIf(hash -> !HASH.matcher(hash).matches());
        return hashes;
    }

    private void loose(Map<String, String> all) throws IOException {
        var heads = git.resolve("refs").resolve("heads");
        if (!Files.isDirectory(heads, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var files = new LinkedHashMap<String, Path>();
        Files.walkFileTree(heads, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put("refs/heads/" + heads.relativize(file).toString().replace('\\', '/'), file);
                return FileVisitResult.CONTINUE;
            }
        });
        for (var file : files.entrySet()) {
            all.put(file.getKey(), text(file.getValue(), LONGEST_SMALL).strip());
        }
    }

    private static void check(Path part) throws IOException {
        Files.walkFileTree(part, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws Untrusted {
                if (part.relativize(folder).getNameCount() > DEEPEST) {
                    throw new Untrusted();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws Untrusted {
                if (!attributes.isRegularFile()) {
                    throw new Untrusted();
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String text(Path file, long longest) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        if (Files.size(file) > longest) {
            throw new Untrusted();
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
