package app.treefall.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where things live on this computer: the journal and its backups in `data`, the settings in `settings`.
///
/// `TREEFALL_HOME` moves both. Without it each system's own custom holds.
public record Folders(Path data, Path settings) {

    /// The environment variable that puts everything under one folder.
    public static final String HOME_VARIABLE = "TREEFALL_HOME";

    /// Sixteen hexadecimal digits: two journals of one person will not meet by chance.
    private static final int DIGITS = 16;

    /// What decides where things live: the environment and, where it is silent, the account's home.
    ///
    /// @param home as the system knows it; null when it knows none
    public record Surroundings(
            Map<String, String> environment, @Nullable String home, String system) {
        public Surroundings {
            environment = Map.copyOf(environment);
        }

        public static Surroundings ofThisProcess() {
            return new Surroundings(
                    System.getenv(), System.getProperty("user.home"), System.getProperty("os.name", ""));
        }
    }

    /// No home folder and no `TREEFALL_HOME`. Said to the person; nothing is guessed, because a guess that
    /// differs tomorrow shows an empty journal.
    public static final class NoHomeException extends IOException {
        private static final long serialVersionUID = 1L;

        NoHomeException() {
            super("This account has no home folder. Set " + HOME_VARIABLE
                    + " to a folder for the journal and start again.");
        }
    }

    public Folders {
        data = data.toAbsolutePath().normalize();
        settings = settings.toAbsolutePath().normalize();
    }

    public static Folders ofThisProcess() throws NoHomeException {
        return in(Surroundings.ofThisProcess());
    }

    public static Folders in(Surroundings here) throws NoHomeException {
        var chosen = here.environment().getOrDefault(HOME_VARIABLE, "");
        if (!chosen.isBlank()) {
            return new Folders(Path.of(chosen), Path.of(chosen));
        }
        var system = here.system().toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            var home = homeOrNull(here, "USERPROFILE");
            return new Folders(
                    named(here, "LOCALAPPDATA", home, "AppData/Local").resolve("Treefall"),
                    named(here, "APPDATA", home, "AppData/Roaming").resolve("Treefall"));
        }
        var home = homeOrNull(here, "HOME");
        if (system.startsWith("mac")) {
            var support = under(home, "Library/Application Support/Treefall");
            return new Folders(support, support);
        }
        return new Folders(
                named(here, "XDG_DATA_HOME", home, ".local/share").resolve("treefall"),
                named(here, "XDG_CONFIG_HOME", home, ".config").resolve("treefall"));
    }

    /// The journal of somebody who never chose another place.
    public Path journal() {
        return data.resolve("journal.db");
    }

    public Path preferences() {
        return settings.resolve("preferences.properties");
    }

    /// A folder of its own for each journal, found again through any link that leads to the journal.
    public Path backupsOf(Path journal) {
        var real = RealPath.of(journal);
        return data.resolve("backups").resolve(stem(real) + "-" + shortHash(real.toString()));
    }

    /// Whether a journal was once kept at this path, as far as the backups know. A second witness beside the
    /// preferences, for when these are lost.
    public boolean hasBackupsOf(Path journal) {
        return Files.exists(backupsOf(journal));
    }

    /// Makes what is missing, for the owner only.
    public void make() throws IOException {
        OwnerOnly.makeFolder(data);
        OwnerOnly.makeFolder(settings);
    }

    /// Narrows what is ours and wider than it should be: folders by our own name, all backups, the journal, the
    /// preferences.
    ///
    /// A folder that somebody named by `TREEFALL_HOME` may hold other things, and is left as it is.
    public OwnerOnly.Narrowing narrow() throws IOException {
        var ours = new ArrayList<Path>();
        for (var folder : List.of(data, settings)) {
            var real = RealPath.of(folder);
            if (String.valueOf(folder.getFileName()).equalsIgnoreCase("treefall")) {
                ours.add(real);
            }
        }
        ours.add(RealPath.of(journal()));
        ours.add(RealPath.of(preferences()));
        var backups = RealPath.of(data.resolve("backups"));
        if (Files.isDirectory(backups)) {
            try (var tree = Files.walk(backups)) {
                tree.forEach(ours::add);
            }
        }
        return OwnerOnly.narrow(ours);
    }

    /// The file's name without its last extension: `journal` of `journal.db`.
    public static String stem(Path file) {
        var last = file.getFileName();
        var name = last == null ? "journal" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// XDG: a value that is not absolute is to be ignored.
    private static Path named(Surroundings here, String variable, @Nullable Path home, String otherwise)
            throws NoHomeException {
        var value = here.environment().getOrDefault(variable, "");
        if (!value.isBlank() && Path.of(value).isAbsolute()) {
            return Path.of(value);
        }
        return under(home, otherwise);
    }

    private static Path under(@Nullable Path home, String folder) throws NoHomeException {
        if (home == null) {
            throw new NoHomeException();
        }
        return home.resolve(folder);
    }

    /// The variable, else what the account says. Java answers `?` for an account without a home.
    private static @Nullable Path homeOrNull(Surroundings here, String variable) {
        var named = here.environment().getOrDefault(variable, "");
        var value = named.isBlank() ? here.home() : named;
        if (value == null || value.isBlank() || value.equals("?")) {
            return null;
        }
        var home = Path.of(value);
        return home.isAbsolute() ? home : null;
    }

    private static String shortHash(String text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
