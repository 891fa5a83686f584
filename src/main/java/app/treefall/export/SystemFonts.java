package app.treefall.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The fonts of this machine, from the folders where systems keep them. The one place of this package that reads a
// disk.
final class SystemFonts implements SpareFonts {

    private static final int DEEPEST = 6;
    private static final int MOST = 600;
    /// Faces known to cover much, so that few files need opening.
    private static final List<String> PROMISING = List.of(
            "dejavusans.ttf",
            "notosans-regular",
            "notosanshebrew-regular",
            "notosansarabic-regular",
            "droidsansfallbackfull",
            "arialuni",
            "arial unicode",
            "notosansthai-regular",
            "notosansdevanagari-regular",
            "unifont",
            "segoeui.ttf",
            "seguisym",
            "seguiemj",
            "msyh",
            "malgun",
            "yugoth",
            "msgothic",
            "leelawui",
            "nirmala",
            "arial.ttf",
            "applegothic",
            "stheiti",
            "notoemoji-regular",
            "symbola");

    @Override
    public List<Path> files() {
        var found = new ArrayList<Path>();
        for (var folder : folders()) {
            collect(folder, found);
        }
        found.sort(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString));
        return List.copyOf(found);
    }

    private static void collect(Path folder, List<Path> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(SystemFonts::isTrueType).limit(MOST).forEach(found::add);
        } catch (IOException | UncheckedIOException _) {
            // a folder that cannot be read is a folder without spare fonts; what stays missing is reported with the
            // document
        }
    }

    private static boolean isTrueType(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }

    private static int rank(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (int i = 0; i < PROMISING.size(); i++) {
            if (name.startsWith(PROMISING.get(i))) {
                return i;
            }
        }
        boolean plain = !name.contains("bold") && !name.contains("italic") && !name.contains("oblique");
        return PROMISING.size() + (plain ? 0 : 1);
    }

    private static List<Path> folders() {
        var home = Path.of(System.getProperty("user.home", "."));
        var windows = System.getenv("WINDIR");
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts"),
                Path.of(windows == null ? "/nowhere" : windows, "Fonts"));
    }
}
