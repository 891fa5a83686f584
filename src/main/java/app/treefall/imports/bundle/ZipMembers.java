package app.treefall.imports.bundle;

import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The texts of a zip file, in memory: nothing of it is written anywhere, and no name in it becomes a path.
///
/// It is read as a stream with counters, so that what it says about its sizes counts for nothing.
final class ZipMembers {

    /// Limits of a strange zip file (RELIABILITY.md E).
    static final int MOST_MEMBERS = 10_000;

    static final int MOST_TEXT = 64 * 1024 * 1024;
    static final long MOST_UNPACKED = 256L * 1024 * 1024;
    static final int MOST_TIMES_AS_LARGE = 100;
    private static final int ALWAYS_ALLOWED = 1024 * 1024;

    private static final List<String> TEXTS = List.of(".json", ".txt", ".doentry", ".jrnl", ".journal", ".md", ".ics");
    private static final Pattern LEADS_OUT =
            Pattern.compile("(?s)^[/\\\\].*|^\\p{L}:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?|.*\\p{Cntrl}.*");

    /// Texts of other programs than the journal's.
    private static final Pattern NO_CONTENT = Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.[^/]*)");

    sealed interface Content {

        /// @param texts  in the order of their names
        /// @param others names of what is no text
        record Members(List<Source> texts, List<String> others) implements Content {}

        record Refused(Intake.Refused because) implements Content {}
    }

    private final ZipInputStream zip;
    private final long most;
    private final int wanted;
    private final List<Source> texts = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long text;

    private ZipMembers(byte[] bytes, int wanted) {
        zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        most = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, (long) bytes.length * MOST_TIMES_AS_LARGE));
        this.wanted = wanted;
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// The first text, for seeing what the whole is; null where there is none.
    static @Nullable Source first(byte[] bytes) {
        var members = new ZipMembers(bytes, 1);
        return members.read() == null && !members.texts.isEmpty() ? members.texts.getFirst() : null;
    }

    static Content read(byte[] bytes) {
        var members = new ZipMembers(bytes, Integer.MAX_VALUE);
        var refusal = members.read();
        if (refusal != null) {
            return new Content.Refused(new Intake.Refused(refusal, 0));
        }
        members.texts.sort((a, b) -> a.name().compareTo(b.name()));
        return new Content.Members(members.texts, members.others);
    }

    private @Nullable Refusal read() {
        try (zip) {
            for (var member = zip.getNextEntry(); member != null; member = zip.getNextEntry()) {
                var refusal = member(member);
                if (refusal != null || texts.size() >= wanted) {
                    return refusal;
                }
            }
            return names.isEmpty() ? Refusal.NOT_A_ZIP : null;
        } catch (IOException | IllegalArgumentException e) {
            return Refusal.NOT_A_ZIP;
        }
    }

    private @Nullable Refusal member(ZipEntry member) throws IOException {
        var name = member.getName();
        if (LEADS_OUT.matcher(name).matches() || name.length() > 1_000) {
            return Refusal.ZIP_NAME;
        }
        if (!names.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            return Refusal.ZIP_NAME;
        }
        if (names.size() > MOST_MEMBERS) {
            return Refusal.ZIP_TOO_LARGE;
        }
        boolean isText = isText(name)
                && !member.isDirectory()
                && !NO_CONTENT.matcher(name).matches();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            text += isText ? read : 0;
            if (unpacked > most || text > MOST_TEXT) {
                return Refusal.ZIP_TOO_LARGE;
            }
            if (isText) {
                bytes.write(buffer, 0, read);
            }
        }
        if (isText) {
            texts.add(new Source(name, bytes.toByteArray()));
        } else if (!member.isDirectory() && !NO_CONTENT.matcher(name).matches()) {
            others.add(name);
        }
        return null;
    }

    private static boolean isText(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch(lower::endsWith);
    }
}
