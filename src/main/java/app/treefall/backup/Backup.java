package app.treefall.backup;

import app.treefall.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A copy of the journal as its file name tells it, so that a list of a hundred opens none of them.
///
/// @param madeAt  to the second, as the clock stood then
/// @param schema  the version of the journal's tables
/// @param entries not in the trash
public record Backup(Path file, Instant madeAt, int schema, long entries, long bytes) {

    public static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing(Backup::madeAt).thenComparing(Backup::file).reversed();

    private static final Pattern NAME =
            Pattern.compile(".+-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ)-v(\\d{1,9})-(\\d{1,18})\\.db");

    /// Without colons, which Windows does not allow.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'");

    /// What the backup of a journal is called: `journal-2026-03-06T17-40-12Z-v1-1204.db`.
    static String nameFor(Path journal, Instant madeAt, int schema, long entries) {
        return "%s-%s-v%d-%d.db".formatted(Folders.stem(journal), timeForName(madeAt), schema, entries);
    }

    static String timeForName(Instant time) {
        return TIME.format(LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
    }

    /// Null when the file is not one of ours: another name, a link, a folder.
    static @Nullable Backup ofOrNull(Path file) throws IOException {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            var madeAt = LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC);
            return new Backup(
                    file, madeAt, Integer.parseInt(name.group(2)), Long.parseLong(name.group(3)), Files.size(file));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Its day in UTC: the same wherever the person is when it is looked at.
    LocalDate day() {
        return LocalDate.ofInstant(madeAt, ZoneOffset.UTC);
    }
}
